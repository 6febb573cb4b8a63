package com.example.images;

import dev.countersign.ClientOptions;
import dev.countersign.Credentials;
import dev.countersign.sandbox.Sandbox;

/** Copies an image to two regions, in a sandbox that knows what the pages say. */
public final class CopyImage {
  private CopyImage() {}

  /**
   * Runs the example.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    try (Sandbox sandbox = Sandbox.builder().api("uhost").start();
        UhostClient uhost =
            UhostClient.create(
                ClientOptions.builder()
                    .endpoint(sandbox.endpoint().toString())
                    .allowPlainHttp(true)
                    .credentials(
                        Credentials.of(Sandbox.SAMPLE_PUBLIC_KEY, Sandbox.SAMPLE_PRIVATE_KEY))
                    .region("cn-bj2")
                    .build())) {
      CopyCustomImageResponse answer =
          uhost.copyCustomImage(
              CopyCustomImageRequest.builder()
                  .sourceImageId("uimage-1")
                  .targetProjectId("org-2")
                  .targetRegionList("cn-sh2", "hk")
                  .build());
      for (CopyCustomImageResponse.CopyImageTaskInfo copy : answer.infos()) {
        System.out.println("copied: " + copy.targetImageId());
      }
    }
  }
}
