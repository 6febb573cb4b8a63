package dev.countersign.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What lies beside generated classes can be read again. */
class ClientRecordTest {
  private static final ClientRecord RECORD = new ClientRecord(
      "1.2.0",
      "com.example.cloud",
      List.of(
          new ClientRecord.Client(
              "uhost",
              List.of("Run", "Stop"),
              "5d41",
              List.of("countersign/uhost.yaml", "countersign/uhost/Run.yaml"),
              List.of("UHostClient", "RunRequest")),
          new ClientRecord.Client("uaccount", List.of(), "aa", List.of(), List.of())));

  @Test
  void aRecordIsALineForEachFact() {
    assertThat(RECORD.path()).isEqualTo("META-INF/countersign/com.example.cloud.record");
    assertThat(RECORD.text()).isEqualTo("""
        countersign-record 1
        generator 1.2.0
        package com.example.cloud
        api uhost
        meaning 5d41
        action Run
        action Stop
        definition countersign/uhost.yaml
        definition countersign/uhost/Run.yaml
        type UHostClient
        type RunRequest
        api uaccount
        meaning aa
        """);
  }

  @Test
  void aRecordIsReadAsItWasWritten() {
    assertThat(ClientRecord.parse(RECORD.text())).contains(RECORD);
  }

  @Test
  void theUnnamedPackageHasARecordToo() {
    ClientRecord unnamed = new ClientRecord("1", "", List.of());

    assertThat(unnamed.path()).isEqualTo("META-INF/countersign/unnamed.record");
    assertThat(ClientRecord.parse(unnamed.text())).contains(unnamed);
  }

  @Test
  void otherTextIsNoRecord() {
    assertThat(ClientRecord.parse("")).isEmpty();
    assertThat(ClientRecord.parse("countersign-record 1\ngenerator 1\n")).isEmpty();
    assertThat(ClientRecord.parse(RECORD.text().replace("record 1", "record 2")))
        .isEmpty();
  }
}
