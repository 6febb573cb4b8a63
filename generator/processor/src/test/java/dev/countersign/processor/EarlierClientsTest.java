package dev.countersign.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compile of a few files tells when the clients that it leaves alone are too old. */
class EarlierClientsTest {
  private static final String HOSTS = "com/example/host/package-info.java";
  private static final String DISKS = "com/example/disk/package-info.java";
  private static final String USE = "com/example/Use.java";

  @TempDir
  Path folder;

  private ConsumerOnDisk consumer;

  @BeforeEach
  void everythingIsCompiledOnce() {
    this.consumer = new ConsumerOnDisk(this.folder)
        .write("countersign/host.yaml", definition("Host", "string"))
        .write("countersign/disk.yaml", definition("Disk", "string"))
        .write(HOSTS, "@dev.countersign.ApiClient(api = \"host\")\npackage com.example.host;\n")
        .write(DISKS, "@dev.countersign.ApiClient(api = \"disk\")\npackage com.example.disk;\n")
        .write(USE, """
            package com.example;
            final class Use {
              com.example.host.HostClient client;
            }
            """);
    assertThat(this.consumer.compile(HOSTS, DISKS, USE)).isEmpty();
  }

  @Test
  void aClientOlderThanItsDefinitionsIsAnErrorUntilItIsGeneratedAgain() {
    this.consumer.write("countersign/host.yaml", definition("Host", "int"));

    assertThat(this.consumer.compile(USE)).singleElement().asString().contains("[CS306]", "host");
    assertThat(this.consumer.compile(USE, DISKS)).singleElement().asString().contains("[CS306]");
    assertThat(this.consumer.compile(USE, HOSTS)).isEmpty();
    assertThat(this.consumer.compile(USE)).isEmpty();
  }

  @Test
  void definitionsThatBecameUnreadableAreToldOfAsWell() {
    this.consumer.write("countersign/disk.yaml", "nothing: known\n");

    assertThat(this.consumer.compile(USE)).singleElement().asString().contains("[CS306]", "disk");
  }

  @Test
  void aClientOfAnotherGeneratorIsAnErrorUntilItIsGeneratedAgain() throws IOException {
    String record = "classes/META-INF/countersign/com.example.host.record";
    String now = this.consumer.read(record);
    String before = now.replaceFirst("\ngenerator .*", "\ngenerator 0.0.1");
    assertThat(before).isNotEqualTo(now);
    this.consumer.write(record, before);

    assertThat(this.consumer.compile(USE))
        .singleElement()
        .asString()
        .contains("[CS306]", "host", "version 0.0.1");
    assertThat(this.consumer.compile(HOSTS)).isEmpty();
    assertThat(this.consumer.compile(USE)).isEmpty();
  }

  @Test
  void aClientOfAnotherAnnotationIsAnErrorUntilItIsGeneratedAgain() {
    this.consumer.write(
        HOSTS,
        "@dev.countersign.ApiClient(api = \"host\", actions = \"Run\")\npackage com.example.host;\n");
    this.consumer.compileWithoutProcessors(HOSTS);

    assertThat(this.consumer.compile(USE))
        .singleElement()
        .asString()
        .contains("[CS306]", "@ApiClient of API host has changed");
    assertThat(this.consumer.compile(HOSTS)).isEmpty();
    assertThat(this.consumer.compile(USE)).isEmpty();
  }

  @Test
  void aCommentIsNoChange() {
    this.consumer.write("countersign/host.yaml", "# a word\n" + definition("Host", "string"));

    assertThat(this.consumer.compile(USE)).isEmpty();
  }

  @Test
  void aPackageWithoutItsAnnotationIsNotAskedFor() {
    this.consumer.write(HOSTS, "package com.example.host;\n");
    assertThat(this.consumer.compile(HOSTS)).isEmpty();
    this.consumer.write("countersign/host.yaml", definition("Host", "int"));

    assertThat(this.consumer.compile(USE)).isEmpty();
  }

  @Test
  void aCompileOfOnePackageLeavesTheOtherListed() throws IOException {
    assertThat(this.consumer.compile(HOSTS)).isEmpty();

    assertThat(this.consumer.read("classes/META-INF/countersign/packages"))
        .isEqualTo("com.example.disk\ncom.example.host\n");
  }

  private static String definition(String api, String type) {
    return """
        countersign: 1
        api: %s
        actions:
          Run: { effect: write, parameters: { Id: %s }, response: {} }
        """.formatted(api, type);
  }
}
