package dev.countersign.page.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.definition.Deprecation;
import dev.countersign.page.action.ActionPage;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeprecationRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "【已废弃】主机类型 | 已废弃",
        "父项目（已弃用） | 已弃用",
        "主机 IP。【即将废弃，见说明】 | 即将废弃,见说明",
        "内存（待废弃），支持 1、2、4 | 待废弃",
        "废弃 | 废弃",
        "该字段已废弃。 | 该字段已废弃",
        "【两者必须填写一个，本字段即将下线】 | 两者必须填写一个,本字段即将下线",
        "按月 Month 默认: Month  (已废弃) | 已废弃",
        "Deprecated. Not read any more. | Deprecated",
        "Size of the disk (deprecated) | deprecated",
        "This parameter is deprecated and will be removed. | This parameter is deprecated and will be removed",
      })
  void fieldThatShouldNotBeUsedIsFound(String text, String words) {
    assertThat(field(text)).contains(new Deprecation(words, Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "状态。1: 正常;2: 旧版（已废弃）",
        "机型，枚举值：N1，N2（已废弃）",
        "支持 N1、N2（已废弃）",
        "N1（已废弃），N2",
        "- On 上线；- Off 已下线",
        "机型 N1 即将下线，建议使用 N2",
        "支持 IPv6 后废弃",
        "该资源不再提供普通盘",
        "仅与旧版兼容，已停用的主机无法操作",
        "Whether deprecated images are listed",
        "State of the host: active, deprecated",
      })
  void whatIsSaidOfAValueOrOfSomethingElseIsNotSaidOfTheField(String text) {
    assertThat(field(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "【即将废弃，建议使用Other】 | Other",
        "账期，已弃用，请使用 Other | Other",
        "[即将下线,请使用Other] 名称 | Other",
        "Deprecated. Use Other instead. | Other",
        "Size of the disk (deprecated: use Other) | Other",
        "已废弃，请使用Other或Third | ",
        "已废弃，请使用 Unknown | ",
        "已废弃，请使用 This | ",
      })
  void successorIsAFieldOfTheSameTable(String text, String use) {
    Optional<Deprecation> found = field(text);
    assertThat(found.flatMap(Deprecation::use)).isEqualTo(Optional.ofNullable(use));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "【已废弃】查询主机 | 查询主机 | 已废弃 |",
        "查询主机 ---【需要下线】 | 查询主机 | 需要下线 |",
        "查询主机 | 查询主机（已废弃，建议使用DescribeHosts） | 已废弃,建议使用DescribeHosts | DescribeHosts",
        "查询主机 | 查询。注：该接口已下线，请用 ListHosts 接口 | 注:该接口已下线,请用 ListHosts 接口 | ListHosts",
        "查询 | 即将被废弃的API，不支持新机型。请使用替换API DescribeHosts | 即将被废弃的API,不支持新机型 | DescribeHosts",
        "Lists hosts | Deprecated: use ListHosts instead. | Deprecated: use ListHosts instead | ListHosts",
        "状态 | 废弃: 0 | |",
        "Lists hosts | This action is deprecated. Use ListHosts. | This action is deprecated | ListHosts",
      })
  void actionSaysSoInItsTitleOrIntroduction(String title, String intro, String words, String use) {
    Optional<Deprecation> found =
        new PageBuilder("DescribeHost").title(title).intro(intro).facts().deprecation();
    assertThat(found.map(Deprecation::summary)).isEqualTo(Optional.ofNullable(words));
    assertThat(found.flatMap(Deprecation::use)).isEqualTo(Optional.ofNullable(use));
  }

  @Test
  void actionGoesWithTheOneThingThatItServes() {
    ActionFacts facts = new PageBuilder("CreateHost")
        .title("创建主机")
        .intro("本接口仅适用于 N1 主机，该机型即将下线，其他主机见手册")
        .facts();
    assertThat(facts.deprecation())
        .contains(new Deprecation("本接口仅适用于 N1 主机,该机型即将下线,其他主机见手册", Optional.empty()));
    assertThat(facts.guessed()).contains("deprecated");
  }

  @ParameterizedTest
  @CsvSource({
    "创建主机。N1 机型即将下线，请使用 N2 机型",
    "不支持旧版实例，旧版实例请使用 CreateOldHost",
    "创建主机（旧），建议使用新版",
    "启用或停用路由"
  })
  void actionIsNotDeprecatedByWhatItsTextMentions(String intro) {
    assertThat(new PageBuilder("CreateHost").title("创建主机").intro(intro).facts().deprecation())
        .isEmpty();
  }

  private static Optional<Deprecation> field(String text) {
    ActionPage page = new PageBuilder("SetThing")
        .sends("This", text)
        .sends("Other", "")
        .sends("Third", "")
        .page();
    return Prose.ofField(page, page.parameters().get(0), true).deprecation();
  }
}
