package dev.countersign.page.prose;

import dev.countersign.definition.Effect;
import dev.countersign.page.action.ActionPage;
import dev.countersign.page.action.PageRow;
import dev.countersign.page.document.Patterns;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells whether a call spends money: its title says so, or it takes the way of payment.
 *
 * <p>Reading a price or checking an order in advance costs nothing, and neither does deleting.
 */
final class CostRule {

  /** What a finding rests on. */
  enum Evidence {
    /** Nothing speaks of money. */
    NONE,
    /** The parameters do. */
    PARAMETERS,
    /** The title or the introduction does. */
    TEXT
  }

  private static final Pattern BUYS = Patterns.compile(
      "^(?:购买|续费|续订|订购|新购)|(?:续费|续订)(?:订单)?$|创建[^,。]{0,10}订单"
          + "|^(?:buys?|purchases?|renews?|orders?)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern CHARGES = Patterns.compile(
      "涉及(?:付费|扣费|计费)|(?<!不)会(?:产生费用|扣费)|(?i:\\bincurs? (?:charges|costs|fees)|you (?:are|will be) charged)");
  private static final Pattern FREE =
      Patterns.compile("不用(?:付费|扣费)|不(?:会)?(?:扣费|收费|计费)|自动续费|(?i:free of charge|auto-?renew)");
  private static final Pattern ASKS = Patterns.compile(
      "^(?:检查|核查|校验|检测|验证|预览|计算|询价|估算|取消|退)|^(?:checks?|verif(?:y|ies)|validates?|estimates?|cancels?)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern ASKING_NAME = Patterns.compile(
      "^(?:Check|Verify|Validate|Estimate|Calculate|Inquir|Preview|Cancel)|Price$");
  private static final Pattern PAYMENT = Patterns.compile(
      "(?:charge|billing|payment)(?:type|mode|method)|pay(?:type|mode|method)|coupon(?:id|no|code)?");

  private CostRule() {}

  /** Returns what says that a call spends money. */
  static Evidence of(ActionPage page, Effect effect) {
    if (effect != Effect.WRITE || asks(page)) {
      return Evidence.NONE;
    }
    if (says(page) && !FREE.matcher(String.join("\n", texts(page))).find()) {
      return Evidence.TEXT;
    }
    return page.parameters().stream().anyMatch(CostRule::pays)
        ? Evidence.PARAMETERS
        : Evidence.NONE;
  }

  private static boolean asks(ActionPage page) {
    return ASKING_NAME.matcher(page.action()).find()
        || Leads.of(page).stream().anyMatch(lead -> ASKS.matcher(lead).find());
  }

  private static boolean says(ActionPage page) {
    return Leads.of(page).stream().anyMatch(lead -> BUYS.matcher(lead).find())
        || texts(page).stream().anyMatch(text -> CHARGES.matcher(text).find());
  }

  // One that is no longer used pays for nothing.
  private static boolean pays(PageRow row) {
    String name = NameWords.last(row.name()).toLowerCase(Locale.ROOT);
    return PAYMENT.matcher(name).matches() && DeprecationMark.in(row.text()).isEmpty();
  }

  private static List<String> texts(ActionPage page) {
    return Stream.concat(Stream.of(page.title()), page.intro().stream())
        .map(passage -> PlainText.of(passage.text()))
        .toList();
  }
}
