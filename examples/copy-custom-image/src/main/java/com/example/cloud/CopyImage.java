package com.example.cloud;

import dev.countersign.ClientOptions;
import dev.countersign.Credentials;
import dev.countersign.ServiceException;
import dev.countersign.sandbox.Sandbox;
import java.io.PrintStream;

/**
 * Copies a custom image to one region, then to three, then shows what a refusal looks like.
 *
 * <p>Calls the service that {@code COUNTERSIGN_ENDPOINT} names, with the keys in {@code
 * COUNTERSIGN_PUBLIC_KEY} and {@code COUNTERSIGN_PRIVATE_KEY}; a sandbox on this machine where it
 * names none.
 */
public final class CopyImage {
  private final PrintStream out;

  private CopyImage(PrintStream out) {
    this.out = out;
  }

  /**
   * Runs the example.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    CopyImage example = new CopyImage(System.out);
    if (System.getenv("COUNTERSIGN_ENDPOINT") != null) {
      example.run(ClientOptions.builder().fromEnvironment());
    } else {
      try (Sandbox sandbox = Sandbox.builder().api("uhost").api("uaccount").start()) {
        example.out.println("A sandbox plays the service at " + sandbox.endpoint() + "\n");
        example.run(
            ClientOptions.builder()
                .endpoint(sandbox.endpoint().toString())
                .allowPlainHttp(true)
                .credentials(
                    Credentials.of(Sandbox.SAMPLE_PUBLIC_KEY, Sandbox.SAMPLE_PRIVATE_KEY)));
      }
    }
  }

  private void run(ClientOptions.Builder settings) {
    ClientOptions options =
        settings
            .region("cn-bj2")
            // Shows each request as it leaves, secrets as stars.
            .transport(new PrintingTransport(this.out))
            .build();
    try (UHostClient uhost = UHostClient.create(options);
        UAccountClient uaccount = UAccountClient.create(options)) {
      String project = targetProject(uaccount);
      copyToOneRegion(uhost, project);
      copyToThreeRegions(uhost, project);
      showRefusal(uhost);
    }
  }

  private String targetProject(UAccountClient uaccount) {
    title("Which project receives the copies?");
    GetProjectListResponse answer = uaccount.getProjectList(GetProjectListRequest.builder().build());
    show(answer);
    return answer.projectSet().stream()
        .map(ProjectListInfo::projectId)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The account has no project"));
  }

  private void copyToOneRegion(UHostClient uhost, String project) {
    title("Copy to one region");
    CopyCustomImageRequest request =
        CopyCustomImageRequest.builder()
            .sourceImageId("uimage-xxxx")
            .targetProjectId(project)
            .targetRegion("cn-sh2")
            .targetImageName("web-2026")
            .build();
    show(request);
    CopyCustomImageResponse copy = uhost.copyCustomImage(request);
    show(copy);
    this.out.println("The new image is " + copy.targetImageId());
  }

  private void copyToThreeRegions(UHostClient uhost, String project) {
    title("Copy to three regions at once");
    CopyCustomImageRequest request =
        CopyCustomImageRequest.builder()
            .sourceImageId("uimage-xxxx")
            .targetProjectId(project)
            .targetRegionList("cn-sh2", "hk", "us-ca")
            .build();
    show(request);
    CopyCustomImageResponse copy = uhost.copyCustomImage(request);
    show(copy);
    for (CopyImageTaskInfo info : copy.infos()) {
      this.out.println("In " + info.targetRegion() + " it is " + info.targetImageId());
    }
  }

  private void showRefusal(UHostClient uhost) {
    title("A call that the service refuses");
    try {
      uhost.describeImage(DescribeImageRequest.builder().limit(-1).build());
    } catch (ServiceException refused) {
      this.out.println("  " + refused.getMessage());
    }
  }

  private void title(String text) {
    this.out.println("\n== " + text);
  }

  private void show(Object value) {
    this.out.println("  " + value);
  }
}
