package dev.countersign.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compile without processors says so where a client is asked for, and only there. */
class GeneratorWatchTest {
  private static final String PACKAGE = "com/example/package-info.java";
  private static final String USE = "com/example/Use.java";

  @TempDir
  Path folder;

  private ConsumerOnDisk consumer(String annotation) {
    return new ConsumerOnDisk(this.folder)
        .write("countersign/host.yaml", """
            countersign: 1
            api: Host
            actions:
              Run: { effect: write, response: {} }
            """)
        .write(PACKAGE, annotation + "\npackage com.example;\n")
        .write(USE, "package com.example;\nfinal class Use {\n  HostClient client;\n}\n");
  }

  @Test
  void whoAsksForAClientIsTold() {
    ConsumerOnDisk consumer = consumer("@dev.countersign.ApiClient(api = \"host\")");

    assertThat(consumer.compileWithoutProcessors(PACKAGE, USE))
        .hasSize(2)
        .anyMatch(error -> error.contains("cannot find symbol"))
        .anyMatch(error -> error.startsWith("@ApiClient on com.example: error[CS307]: "));
  }

  @Test
  void aClientOfAnEarlierStepIsEnough() {
    ConsumerOnDisk consumer = consumer("@dev.countersign.ApiClient(api = \"host\")");
    assertThat(consumer.compile(PACKAGE, USE)).isEmpty();

    assertThat(consumer.compileWithoutProcessors(PACKAGE, USE)).isEmpty();
  }

  @Test
  void otherAnnotationsOfAPackageAreNoneOfItsBusiness() {
    assertThat(consumer("@Deprecated").compileWithoutProcessors(PACKAGE)).isEmpty();
  }
}
