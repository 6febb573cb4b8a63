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
        example.out.println("A sandbox plays the service at " + sandbox.endpoint());
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
            // Shows each call as it leaves, secrets as stars.
            .transport(new PrintingTransport(this.out))
            .build();
    try (UHostClient uhost = UHostClient.create(options);
        UAccountClient uaccount = UAccountClient.create(options)) {
      String project = targetProject(uaccount);
      copyToOneRegion(uhost, project);
      copyToThreeRegions(uhost, project);
    }
    String publicKey = options.credentials().credentials().publicKey();
    settings.credentials(Credentials.of(publicKey, "not-the-private-key"));
    try (UHostClient uhost = UHostClient.create(settings.build())) {
      callWithAWrongKey(uhost);
    }
  }

  private String targetProject(UAccountClient uaccount) {
    title("Which project receives the copies?");
    GetProjectListRequest request = GetProjectListRequest.builder().build();
    this.out.println("  request  " + request);
    GetProjectListResponse answer = uaccount.getProjectList(request);
    answer.projectSet().forEach(project -> this.out.println("  answer   " + project));
    return answer.projectSet().stream()
        .map(ProjectListInfo::projectId)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The account has no project"));
  }

  private void copyToOneRegion(UHostClient uhost, String project) {
    title("Copy an image to one region");
    CopyCustomImageRequest request =
        CopyCustomImageRequest.builder()
            .sourceImageId("uimage-xxxx")
            .targetProjectId(project)
            .targetRegion("cn-sh2")
            .targetImageName("web-2026")
            .build();
    this.out.println("  request  " + request);
    CopyCustomImageResponse copy = uhost.copyCustomImage(request);
    this.out.println("  answer   " + copy);
  }

  private void copyToThreeRegions(UHostClient uhost, String project) {
    title("Copy it to three regions at once");
    CopyCustomImageRequest request =
        CopyCustomImageRequest.builder()
            .sourceImageId("uimage-xxxx")
            .targetProjectId(project)
            .targetRegionList("cn-sh2", "hk", "us-ca")
            .build();
    this.out.println("  request  " + request);
    CopyCustomImageResponse copy = uhost.copyCustomImage(request);
    copy.infos().forEach(info -> this.out.println("  answer   " + info));
  }

  private void callWithAWrongKey(UHostClient uhost) {
    title("Call with a wrong private key: the service refuses");
    DescribeImageRequest request =
        DescribeImageRequest.builder().imageType(DescribeImageRequest.ImageType.CUSTOM).build();
    this.out.println("  request  " + request);
    try {
      DescribeImageResponse answer = uhost.describeImage(request);
      this.out.println("  answer   " + answer);
    } catch (ServiceException refused) {
      this.out.println("  refused  " + refused.getMessage());
    }
  }

  private void title(String text) {
    this.out.println("\n" + text);
  }
}
