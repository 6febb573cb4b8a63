package dev.countersign.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNamesTest {
  private final JavaNames names = new JavaNames(ReservedWords.load());

  @ParameterizedTest
  @CsvSource({
    "Region, region",
    "TargetImageId, targetImageId",
    "UHostId, uHostId",
    "UHostIds, uHostIds",
    "VPCId, vpcId",
    "EIP, eip",
    "EIPs, eips",
    "IPv6, ipv6",
    "IPv6Address, ipv6Address",
    "CPU, cpu",
    "GPUType, gpuType",
    "K8SVersion, k8SVersion",
    "SSLContent, sslContent",
    "OSName, osName",
    "Disk1Size, disk1Size",
    "user_id, userId",
    "Default, defaultValue",
    "Class, classValue",
    "Package, packageValue",
    "HashCode, hashCodeValue",
    "Notify, notifyValue",
    "Builder, builderValue",
    "GetClass, getClassValue",
    "Java, javaValue",
    "Javas, javas",
    "a, a"
  })
  void memberIsTheWireNameInLowerCamelCase(String wireName, String expected) {
    assertThat(this.names.member(wireName)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Disk, Disk",
    "ULBPolicySet, ULBPolicySet",
    "String, StringModel",
    "Record, RecordModel",
    "Override, OverrideModel",
    "DescribeResourceMetricResponse, DescribeResourceMetricResponseModel",
    "UHostClient, UHostClientModel",
    "host_image, Hostimage",
    "Con, ConModel",
    "lpt1, Lpt1Model",
    "Console, Console",
    "BUILDER, BUILDERModel",
    "FIELDS, FIELDSModel"
  })
  void modelKeepsItsWireNameUnlessItHidesAType(String wireName, String expected) {
    assertThat(this.names.model(wireName)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Available, AVAILABLE",
    "NetEnhanced_Ultra, NET_ENHANCED_ULTRA",
    "cn-bj2, CN_BJ2",
    "1, VALUE_1",
    "-1, MINUS_1",
    "IPv6, IPV6",
    "'', EMPTY",
    "是, U662F",
    "'>=', SYMBOL_3E_3D",
    "unlisted, UNLISTED_VALUE",
    "Yes, YES"
  })
  void constantSpellsAnyValueInCapitals(String value, String expected) {
    assertThat(this.names.constant(value)).isEqualTo(expected);
  }

  @Test
  void nestedClassIsNotNamedAsAnyClassAroundIt() {
    assertThat(this.names.fieldType("Targets", List.of("Run", "Targets", "Disk")))
        .isEqualTo("TargetsValue");
    assertThat(this.names.fieldType("Targets", List.of("Targets", "TargetsValue")))
        .isEqualTo("TargetsValueValue");
  }
}
