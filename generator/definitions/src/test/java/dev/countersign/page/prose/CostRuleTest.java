package dev.countersign.page.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostRuleTest {

  @ParameterizedTest
  @CsvSource({
    "BuyPackage,购买套餐",
    "RenewPackage,套餐续费",
    "CreateOrder,创建续费订单",
    "SetPayMode,切换方式，会扣费",
    "OrderHost,Orders a host",
    "SetMode,Sets the mode; you will be charged"
  })
  void textThatSpeaksOfPayingIsBelieved(String action, String title) {
    ActionFacts facts = new PageBuilder(action).title(title).facts();
    assertThat(facts.costs()).isTrue();
    assertThat(facts.guessed()).doesNotContain("costs");
  }

  @ParameterizedTest
  @CsvSource({"ChargeType", "PayMode", "Disks.N.CouponId", "BillingMethod"})
  void parameterThatPaysIsAGuess(String name) {
    ActionFacts facts =
        new PageBuilder("CreateHost").title("创建主机").sends(name, "").facts();
    assertThat(facts.costs()).isTrue();
    assertThat(facts.guessed()).contains("costs");
  }

  @ParameterizedTest
  @CsvSource({
    "DescribePrice,查询价格",
    "CheckStock,检查余量",
    "DeleteHost,删除主机",
    "ResourceLeft,核查资源余量",
    "HostPrice,主机"
  })
  void askingAndDeletingCostNothing(String action, String title) {
    assertThat(
            new PageBuilder(action).title(title).sends("ChargeType", "").facts().costs())
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({"RenewPhone,一键新机", "SetFlag,修改自动续费标识", "RenewRecord,记录续费", "CancelOrder,取消订单"})
  void wordsThatOnlySoundLikeMoneyCostNothing(String action, String title) {
    assertThat(new PageBuilder(action).title(title).intro("不会扣费").facts().costs())
        .isFalse();
  }

  @Test
  void parameterThatIsNoLongerUsedPaysForNothing() {
    assertThat(new PageBuilder("CreateSnapshot")
            .sends("ChargeType", "(已废弃)")
            .facts()
            .costs())
        .isFalse();
  }
}
