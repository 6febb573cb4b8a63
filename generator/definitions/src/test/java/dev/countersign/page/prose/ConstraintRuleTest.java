package dev.countersign.page.prose;

import static dev.countersign.definition.FieldType.Scalar.BOOL;
import static dev.countersign.definition.FieldType.Scalar.INT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.definition.Condition;
import dev.countersign.definition.Constraint;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintRuleTest {

  @ParameterizedTest
  @ValueSource(strings = {"与 Other 二选一必填", "A和Other二选一，必填", "Exactly one of A and Other is sent."})
  void exactlyOneIsRead(String text) {
    assertThat(found(text)).containsExactly(new Constraint.ExactlyOneOf(List.of("A", "Other")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "与Other不能同时为空",
        "名称。和Other至少选择一个",
        "【A和Other必须选填一个】",
        "A，Other必须填写1个及以上",
        "A、Other必填一个",
        "如果Other不填写，A必须填写",
        "不传Other时，此参数必填",
        "At least one of A or Other is needed.",
        "Either A or Other must be set.",
      })
  void atLeastOneIsRead(String text) {
    Constraint only = found(text).get(0);
    assertThat(found(text)).hasSize(1);
    assertThat(only).isInstanceOf(Constraint.AtLeastOneOf.class);
    assertThat(((Constraint.AtLeastOneOf) only).parameters())
        .containsExactlyInAnyOrder("A", "Other");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "与Other互斥",
        "A、Other同时仅允许一个有值",
        "A和Other不能同时传",
        "与Other二选一",
        "A and Other are mutually exclusive.",
        "Cannot be used together with Other.",
      })
  void atMostOneIsRead(String text) {
    assertThat(found(text)).containsExactly(new Constraint.AtMostOneOf(List.of("A", "Other")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "与Other二选一，同时填写时本字段优先",
        "Type为X时，A和Other二选一",
        "A和Missing二选一必填",
        "与Fixed二选一必填",
        "A和Region二选一必填",
        "与Other选填其一即可",
        "A、Other必须在同一子网",
        "密码至少一个字母",
      })
  void choiceThatDoesNotAlwaysHoldIsNone(String text) {
    assertThat(found(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "当Type为X时必填",
        "名称（Type值等于X必传，等于Y则不需要）",
        "Type=X时此参数必填",
        "Type 为 \"X\" 时，该项为必填项",
        "当您代为申请时（也即Type为X-他用），该项为必填项",
        "当Type为X时有效，且必填",
        "Required if Type is X.",
        "If Type is X, this parameter is required.",
        "Must be set when the Type is 'X'.",
      })
  void needForAValueIsRead(String text) {
    assertThat(found(text)).containsExactly(required("A", "Type", "X"));
  }

  @Test
  void needForSeveralValuesIsRead() {
    assertThat(found("当Type 为 X 或 Y 时必填")).containsExactly(required("A", "Type", "X", "Y"));
    assertThat(found("Required when Type is X or Y."))
        .containsExactly(required("A", "Type", "X", "Y"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"指定Other时必填", "如果有Other，A必须赋值", "Required when Other is set."})
  void needForAnotherParameterIsRead(String text) {
    assertThat(found(text)).containsExactly(required("A", "Other"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"需要同时设置Other字段", "传此参数需要和Other同时传"})
  void needOfAnotherParameterIsRead(String text) {
    assertThat(found(text)).containsExactly(required("Other", "A"));
  }

  @Test
  void needOfAnotherParameterForAValueIsRead() {
    assertThat(found("0代表默认，1代表按需，需要填写Other")).containsExactly(required("Other", "A", "1"));
    assertThat(found("开关，传on时必须同时传Other")).containsExactly(required("Other", "A", "on"));
  }

  @Test
  void refusalIsRead() {
    assertThat(found("当Type为X时不能填写"))
        .containsExactly(new Constraint.Excluded("A", new Condition("Type", List.of("X"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "当Type不为X时必填",
        "当Type为X且Other为Y时必填",
        "当Other为Y并且Type为X时必填",
        "创建新集群时，Type为X时必填",
        "当Missing为X时必填",
        "当Type为X时有效",
        "当Type为X时无需填写",
        "当Type为X时必须大于10",
        "当Count为many时必填",
        "当Flag为on时必填",
        "当Region为X时必填",
        "当List为X时必填",
        "当A为X时必填",
        "Type为X时必填。默认值: 90",
        "默认 10，Type为X时必填",
        "必须和Other在同一地域",
        "若类型为X，必填",
        "Required if Type is X and Other is Y.",
        "Not needed if Type is X.",
      })
  void needThatCannotBeWrittenDownIsNone(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void requiredParameterIsNotNeededAgain() {
    PageBuilder page = new PageBuilder("SetThing").requires("A", "当Type为X时必填").sends("Type", "");
    assertThat(page.facts().constraints()).isEmpty();
  }

  @Test
  void partOfAParameterHasNoConstraint() {
    PageBuilder page =
        new PageBuilder("SetThing").sends("Nodes.N.A", "当Type为X时必填").sends("Type", "");
    assertThat(page.facts().constraints()).isEmpty();
  }

  @Test
  void listIsNamedWithoutItsIndex() {
    PageBuilder page =
        new PageBuilder("SetThing").sends("Ips.N", "与Count互斥").sends("Count", INT, "与Ips.N互斥");
    assertThat(page.facts().constraints())
        .containsExactly(
            new ActionFacts.Stated(new Constraint.AtMostOneOf(List.of("Ips", "Count")), 10));
  }

  @Test
  void introductionSpeaksOfAllParameters() {
    PageBuilder page =
        new PageBuilder("SetThing").intro("修改。\n?> A和Other必填一个").sends("A", "").sends("Other", "");
    assertThat(page.facts().constraints())
        .containsExactly(
            new ActionFacts.Stated(new Constraint.AtLeastOneOf(List.of("A", "Other")), 3));
    assertThat(page.facts().guessed()).doesNotContain("constraints");
  }

  @Test
  void sameWordsInAsManyRowsAsTheyNameThingsAreAGuess() {
    PageBuilder page = new PageBuilder("SetThing")
        .sends("Name", "名称（名称和备注不能同时为空）")
        .sends("Remark", "备注；名称和备注不能同时为空");
    assertThat(page.facts().constraints())
        .containsExactly(
            new ActionFacts.Stated(new Constraint.AtLeastOneOf(List.of("Name", "Remark")), 10));
    assertThat(page.facts().guessed()).contains("constraints");
  }

  @Test
  void sameWordsInMoreRowsThanTheyNameThingsSayNothing() {
    PageBuilder page = new PageBuilder("SetThing")
        .sends("Name", "名称和备注不能同时为空")
        .sends("Remark", "名称和备注不能同时为空")
        .sends("Tag", "名称和备注不能同时为空");
    assertThat(page.facts().constraints()).isEmpty();
  }

  private static Constraint required(String parameter, String other, String... values) {
    return new Constraint.Required(parameter, new Condition(other, List.of(values)));
  }

  /** Returns what the row of A says. */
  private static List<Constraint> found(String text) {
    return new PageBuilder("SetThing")
            .sends("A", text)
            .sends("Other", "")
            .sends("Type", "")
            .sends("Count", INT, "")
            .sends("Flag", BOOL, "")
            .sends("List.N", "")
            .sends("Region", "")
            .requires("Fixed", "")
            .facts()
            .constraints()
            .stream()
            .map(ActionFacts.Stated::constraint)
            .toList();
  }
}
