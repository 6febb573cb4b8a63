package dev.countersign.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The action that the founding page documents, from the definitions that ship. */
final class CopyCustomImageTest {
  private static final String KEY = "ucloudsomeone%40example.com1296235120854146120";
  private static final String SINGLE = "Action=CopyCustomImage&PublicKey=" + KEY
      + "&Region=cn-bj2&SourceImageId=uimage-src1&TargetProjectId=org-target1";
  private static final String BATCH =
      SINGLE + "&TargetRegionList.0=cn-sh2&TargetRegionList.1=hk&TargetRegionList.2=us-ca";

  @AutoClose
  private static Sandbox sandbox;

  private static TestClient client;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.builder().api("uhost").api("uaccount").start();
    client = TestClient.of(sandbox);
  }

  @Test
  void documentedSingleCopyIsAcceptedAndAnsweredWithImageAndTask() {
    JsonNode answer =
        client.sendBody(SINGLE + "&Signature=e84468b92de6e215cb658ab8af6eae4a3d6efa96");

    assertThat(answer.toString())
        .isEqualTo("{\"RetCode\":0,\"Action\":\"CopyCustomImageResponse\","
            + "\"TargetImageId\":\"target-image-0001\",\"TaskId\":\"task-0001\"}");
  }

  @Test
  void documentedBatchCopyIsAcceptedAndAnsweredWithOneEntryForEachRegion() {
    JsonNode answer =
        client.sendBody(BATCH + "&Signature=5f8ac7752a2ccd04da782506991ce1d2f6914d91");

    assertThat(answer.toString())
        .isEqualTo(
            "{\"RetCode\":0,\"Action\":\"CopyCustomImageResponse\",\"Infos\":["
                + "{\"TaskId\":\"task-0001\",\"TargetImageId\":\"target-image-0001\",\"TargetRegion\":\"cn-sh2\"},"
                + "{\"TaskId\":\"task-0002\",\"TargetImageId\":\"target-image-0002\",\"TargetRegion\":\"hk\"},"
                + "{\"TaskId\":\"task-0003\",\"TargetImageId\":\"target-image-0003\",\"TargetRegion\":\"us-ca\"}]}");
  }

  @Test
  void signatureOfAnotherCallIsRefused() {
    JsonNode answer =
        client.sendBody(BATCH + "&Signature=e84468b92de6e215cb658ab8af6eae4a3d6efa96");

    assertThat(answer.path("RetCode").asInt()).isEqualTo(171);
  }

  @Test
  void everyMissingParameterIsNamedAtOnce() {
    JsonNode answer = client.call("CopyCustomImage", "SourceImageId", "uimage-1");

    assertThat(answer.toString())
        .isEqualTo("{\"RetCode\":220,\"Action\":\"CopyCustomImageResponse\","
            + "\"Message\":\"Missing params [Region, TargetProjectId].\"}");
  }

  @Test
  void placeholderOfTheDocumentationIsNoIndex() {
    JsonNode answer = client.call(
        "CopyCustomImage",
        "Region",
        "cn-bj2",
        "SourceImageId",
        "uimage-1",
        "TargetProjectId",
        "org-1",
        "TargetRegionList.N",
        "hk");

    assertThat(answer.path("RetCode").asInt()).isEqualTo(230);
    assertThat(answer.path("Message").asString())
        .isEqualTo("TargetRegionList.N is out of order: elements count from 0 without gaps, and"
            + " TargetRegionList.0 is not sent.");
  }

  @Test
  void otherActionsOfTheSameDefinitionsAreServedToo() {
    JsonNode images = client.call("DescribeImage", "Region", "cn-bj2", "ImageType", "Custom");
    JsonNode projects = client.call("GetProjectList");

    assertThat(images.path("ImageSet").path(0).path("ImageType").asString()).isEqualTo("Custom");
    assertThat(projects.path("ProjectSet").size())
        .isEqualTo(projects.path("ProjectCount").asInt());
  }
}
