package com.example.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.countersign.sandbox.Sandbox;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CopyImageTest {
  @Test
  void theExampleCopiesIsRefusedAndShowsNoSecret() {
    String output = outputOfMain();

    assertTrue(output.contains("A sandbox plays the service at http://127.0.0.1:"), output);
    assertTrue(output.contains("&TargetRegion=cn-sh2&Signature=***"), output);
    assertTrue(
        output.contains("&TargetRegionList.0=cn-sh2&TargetRegionList.1=hk&TargetRegionList.2=us-ca"),
        output);
    for (String region : new String[] {"cn-sh2", "hk", "us-ca"}) {
      assertTrue(output.contains(", targetRegion=" + region + "}"), output);
    }
    assertTrue(output.contains("refused  DescribeImage: "), output);
    assertTrue(output.contains("171"), output);
    assertFalse(output.contains(Sandbox.SAMPLE_PRIVATE_KEY), output);
    assertFalse(output.contains("not-the-private-key"), output);
  }

  @Test
  void aTestPutsAFakeInPlaceOfTheClient() {
    UHostClient fake =
        new UHostClient() {
          @Override
          public CopyCustomImageResponse copyCustomImage(CopyCustomImageRequest request) {
            return CopyCustomImageResponse.builder().taskId("task-1").build();
          }

          @Override
          public DescribeImageResponse describeImage(DescribeImageRequest request) {
            return DescribeImageResponse.builder().build();
          }
        };

    assertEquals(
        "task-1",
        fake.copyCustomImage(
                CopyCustomImageRequest.builder().sourceImageId("a").targetProjectId("b").build())
            .taskId());
  }

  private static String outputOfMain() {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      CopyImage.main(new String[0]);
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
