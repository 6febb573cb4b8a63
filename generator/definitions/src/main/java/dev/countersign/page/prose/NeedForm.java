package dev.countersign.page.prose;

import dev.countersign.definition.Constraint;
import dev.countersign.page.document.Patterns;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A way to say when a parameter is needed, or refused.
 *
 * @param pattern the words, in which {@code other}, {@code values} and {@code subject} are groups
 * @param constraints what is said
 */
record NeedForm(Pattern pattern, Function<NeedSaid, Stream<Constraint>> constraints) {

  private static final String VALUE = "[\"'`]?[A-Za-z0-9_.]+(?:-[A-Za-z0-9_.]+){0,8}[\"'`]?";
  private static final String VALUES =
      "(?<values>" + VALUE + "(?:\\s?(?:或者?|/|、|,? or )\\s?" + VALUE + "){0,9})";
  private static final String FILL = "(?:填写|填|传入|传|指定|设置|赋值|提供)";
  private static final String END = "(?=\\s?(?:$|[,;)\\]]))";
  private static final String HAS = parameter("other")
      + "\\s?(?:的?值)?\\s?(?:取值?为|设置?为|选择|等于|取值|为|是|={1,2})\\s?" + VALUES
      + "\\s?(?:-\\p{IsHan}{1,12}|\\([^()]{0,40}\\))?";
  private static final String SUBJECT =
      "(?:(?:此|该|本)(?:项|参数|字段)|" + parameter("subject") + ")?\\s?(?:为|是|就)?\\s?";
  private static final String THEN = "[)\\]]?\\s?(?:时|的时候|的情况下)?\\s?,?\\s?(?:则|那么)?\\s?"
      + "(?:才?有效\\s?,?\\s?(?:且|并)需?)?\\s?" + SUBJECT;
  private static final String MUST = "(?:必(?:填|传|选|需)(?!其?一|其中)|必须" + FILL + "?(?:项|参数|字段)?" + END
      + "|需要?" + FILL + END + "|不(?:能|可)为空" + END + ")";
  private static final String MUST_NOT = "(?:不(?:能|可以?|允许)|禁止)" + FILL + END;
  private static final String ALSO = "(?:需要?|必须|须)(?:同时|一并|一起)?" + FILL + "\\s?";
  private static final String ENGLISH_MUST =
      "(?i:required|mandatory|must be (?:set|specified|provided|given))";
  private static final String ENGLISH_HAS = parameter("other")
      + "(?: parameter| field)? ?(?:is (?:set to |equal to )?|equals |=+ ?)" + VALUES;

  static final List<NeedForm> ALL = List.of(
      // 当 Type 为 A 时，此参数必填
      form(HAS + THEN + MUST, NeedSaid::requiredWhen),
      // 当 Type 为 A 时，不能填写
      form(HAS + THEN + MUST_NOT, NeedSaid::excludedWhen),
      // 指定 B 时必填
      form(
          "(?:指定|填写|传入|传|设置|使用|有)了?\\s?" + parameter("other") + "\\s?(?:时|,)\\s?,?\\s?则?\\s?"
              + SUBJECT + MUST,
          NeedSaid::requiredWith),
      // 不传 B 时必填
      form(
          "(?:不传入?|不填写?|不指定|未传|未填写?|未指定|没有)\\s?" + parameter("other") + "\\s?时?\\s?,?\\s?则?\\s?"
              + SUBJECT + MUST,
          NeedSaid::requiredWithout),
      // B 不传时必填
      form(
          parameter("other") + "(?:不传入?|不填写?|不指定|为空)时?\\s?,?\\s?则?\\s?" + SUBJECT + MUST,
          NeedSaid::requiredWithout),
      // in the row of A: 需要同时设置 B
      form(
          "(?:需要?|必须|须)(?:同时|一并)" + FILL + "\\s?" + parameter("other") + END, NeedSaid::needsOther),
      form(
          "(?:需要?|必须|须)(?:和|与)\\s?" + parameter("other") + "(?:同时|一起)" + FILL,
          NeedSaid::needsOther),
      // in the row of A: 1 代表按需，需要填写 B
      form(
          "(?<![A-Za-z0-9_.-])(?<values>" + VALUE + ")(?:代表|表示)[^,;]{1,40}," + ALSO
              + parameter("other") + END,
          NeedSaid::valueNeedsOther),
      // in the row of A: 传 1 时必须同时传 B
      form(
          "(?:传|值为|选择|设置为)\\s?(?<values>" + VALUE + ")\\s?时\\s?,?\\s?" + ALSO + parameter("other")
              + END,
          NeedSaid::valueNeedsOther),
      form(
          "\\b" + ENGLISH_MUST + " (?i:only )?(?i:if|when) (?:the )?" + ENGLISH_HAS
              + "\\s?(?=$|[.,;)])",
          NeedSaid::requiredOfRow),
      form(
          "(?i:\\b(?:if|when)) (?:the )?" + ENGLISH_HAS
              + ",? (?i:this (?:parameter|field) is |it is |this )?" + ENGLISH_MUST,
          NeedSaid::requiredOfRow));

  private static String parameter(String group) {
    return "(?<![A-Za-z0-9_.])[\"'`]?(?<" + group
        + ">[A-Z][A-Za-z0-9_]{0,99}+)(?:\\.[Nn])?[\"'`]?\\s?(?:字段|参数)?";
  }

  private static NeedForm form(String words, Function<NeedSaid, Stream<Constraint>> constraints) {
    return new NeedForm(Patterns.compile(words), constraints);
  }
}
