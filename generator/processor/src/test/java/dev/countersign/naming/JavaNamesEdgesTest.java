package dev.countersign.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where one word ends and the next begins, at the edges of the rule. */
class JavaNamesEdgesTest {
  private final JavaNames names = new JavaNames(ReservedWords.load());

  @ParameterizedTest
  @CsvSource({
    "A, a",
    "AB, ab",
    "Ab, ab",
    "ABc, aBc",
    "EIPset, eiPset",
    "EIPsA, eipsA",
    "EIPs1, eips1",
    "IDs, ids",
    "IPv4, ipv4",
    "IPv4s, iPv4s",
    "AZ, az",
    "Az, az",
    "aZ, aZ",
    "ZaZz, zaZz",
    "a__b, aB",
    "A9Z, a9Z",
    "AZ09az, az09az",
  })
  void memberIsSplitIntoWords(String wireName, String member) {
    assertThat(this.names.member(wireName)).isEqualTo(member);
  }

  @ParameterizedTest
  @CsvSource({
    "-, SYMBOL_2D",
    "--1, MINUS_1",
    "a-, A",
    "a-b, A_B",
    "-a-b, MINUS_A_B",
    "0, VALUE_0",
    "9a, VALUE_9A",
    "az AZ, AZ_AZ",
    "'\u007f', SYMBOL_7F",
    "a\u0080, A_U0080",
    "😀, UD83D_UDE00",
    "'+ /', SYMBOL_2B_20_2F",
  })
  void constantIsSplitIntoWords(String value, String constant) {
    assertThat(this.names.constant(value)).isEqualTo(constant);
  }

  @Test
  void methodsAreTheNameWithWhatTheyDo() {
    assertThat(this.names.method("ListVPCs")).isEqualTo("listVpcs");
    assertThat(this.names.method("Call")).isEqualTo("callAction");
    assertThat(this.names.method("Wait")).isEqualTo("waitAction");
    assertThat(this.names.asyncMethod("listVpcs")).isEqualTo("listVpcsAsync");
    assertThat(this.names.paginator("listVpcs")).isEqualTo("listVpcsPaginator");
    assertThat(this.names.waiter("VPCReady")).isEqualTo("vpcReadyWaiter");
    assertThat(this.names.adder("VPCIds")).isEqualTo("addVpcIds");
    assertThat(this.names.putter("class")).isEqualTo("putClass");
  }

  @Test
  void wordsBelongToTheirGroupsOnly() {
    ReservedWords reserved = ReservedWords.load();

    assertThat(reserved.isReservedMember("call")).isFalse();
    assertThat(reserved.isReservedMember("class")).isTrue();
    assertThat(reserved.isReservedMember("notify")).isTrue();
    assertThat(reserved.isReservedMember("unknownFields")).isTrue();
    assertThat(reserved.isReservedMember("String")).isFalse();
    assertThat(reserved.isReservedMember("#")).isFalse();
    assertThat(reserved.isReservedMember("[keywords]")).isFalse();
    assertThat(reserved.isReservedMember("Not")).isFalse();
    assertThat(reserved.isReservedMember("")).isFalse();
    assertThat(reserved.isReservedMethod("explain")).isTrue();
    assertThat(reserved.isReservedMethod("class")).isTrue();
    assertThat(reserved.isReservedMethod("describe")).isFalse();
    assertThat(reserved.isReservedType("String")).isTrue();
    assertThat(reserved.isReservedType("class")).isTrue();
    assertThat(reserved.isReservedType("Disk")).isFalse();
    assertThat(NamePlanner.isPlatformType("String")).isTrue();
    assertThat(NamePlanner.isPlatformType("Disk")).isFalse();
    assertThat(reserved.joined()).contains("IPv4", "IPv6");
  }
}
