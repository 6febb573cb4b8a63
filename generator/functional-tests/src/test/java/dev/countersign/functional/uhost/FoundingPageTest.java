package dev.countersign.functional.uhost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.countersign.InvalidRequestException;
import dev.countersign.ServiceException;
import dev.countersign.UnreadableReplyException;
import dev.countersign.functional.Recorder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CopyCustomImage as the founding page describes it, by the generated client, over a socket. */
class FoundingPageTest {
  private static final String DONE = "{\"RetCode\":0,\"Action\":\"CopyCustomImageResponse\"}";
  private static final CopyCustomImageRequest MINIMAL = CopyCustomImageRequest.builder()
      .sourceImageId("uimage-src1")
      .targetProjectId("org-target1")
      .build();
  private static final CopyCustomImageRequest BATCH =
      MINIMAL.toBuilder().targetRegionList("cn-sh2", "hk", "us-ca").build();

  @Test
  void minimalCopyIsSentWithTheDocumentedSignature() {
    assertThat(sent(MINIMAL))
        .isEqualTo("Action=CopyCustomImage&PublicKey=ucloudsomeone%40example.com1296235120854146120"
            + "&Region=cn-bj2&SourceImageId=uimage-src1&TargetProjectId=org-target1"
            + "&Signature=e84468b92de6e215cb658ab8af6eae4a3d6efa96");
  }

  @Test
  void batchCopyIsSentWithTheDocumentedSignature() {
    assertThat(sent(BATCH)).endsWith("&Signature=5f8ac7752a2ccd04da782506991ce1d2f6914d91");
  }

  @ParameterizedTest
  @ValueSource(strings = {"v02-copy-min", "v04-copy-batch"})
  void generatedClientSendsTheBytesOfTheVector(String id) throws Exception {
    Path vectors = Path.of(System.getProperty("countersign.shared"), "vectors", "signing.json");
    assumeThat(vectors).as("signing vectors beside the checkout").exists();
    Matcher body = Pattern.compile(
            "\"id\": \"" + id + "\".*?\"form_body\": \"([^\"]+)\"", Pattern.DOTALL)
        .matcher(Files.readString(vectors));
    assertThat(body.find()).as("vector %s", id).isTrue();

    assertThat(sent(id.startsWith("v02") ? MINIMAL : BATCH)).isEqualTo(body.group(1));
  }

  @Test
  void oneRequestIsSentTwiceAndByEightThreadsWithTheSameSignature() throws Exception {
    try (Recorder recorder = new Recorder(DONE)) {
      UHostClient client = recorder.client(UHostClient::create);
      client.copyCustomImage(BATCH);
      client.copyCustomImage(BATCH);
      ExecutorService pool = Executors.newFixedThreadPool(8);
      List<Future<CopyCustomImageResponse>> calls = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        calls.add(pool.submit(() -> client.copyCustomImage(BATCH)));
      }
      for (Future<CopyCustomImageResponse> call : calls) {
        call.get();
      }
      pool.shutdownNow();

      assertThat(recorder.bodies())
          .hasSize(202)
          .allMatch(body -> body.endsWith("Signature=5f8ac7752a2ccd04da782506991ce1d2f6914d91"));
    }
  }

  @Test
  void buildWithoutRequiredParametersNamesBothInOneMessage() {
    assertThatThrownBy(() -> CopyCustomImageRequest.builder().build())
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContainingAll("CopyCustomImage", "SourceImageId, TargetProjectId are missing");
  }

  @Test
  void aListElementThatIsNullIsRefusedByName() {
    assertThatThrownBy(() -> MINIMAL.toBuilder()
            .addTargetRegionList("hk")
            .addTargetRegionList(null)
            .build())
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("TargetRegionList.1");
  }

  @Test
  void anUnpairedSurrogateIsRefusedByNameAndNothingIsSent() {
    try (Recorder recorder = new Recorder(DONE)) {
      UHostClient client = recorder.client(UHostClient::create);

      assertThatThrownBy(() -> client.copyCustomImage(
              MINIMAL.toBuilder().targetImageName("x\ud83dy").build()))
          .isInstanceOf(InvalidRequestException.class)
          .hasMessageContaining("TargetImageName");
      assertThat(recorder.bodies()).isEmpty();
    }
  }

  @Test
  void aMissingRegionIsRefusedByNameWhenNeitherRequestNorClientHasOne() {
    try (Recorder recorder = new Recorder(DONE)) {
      UHostClient client =
          recorder.client(UHostClient::create, recorder.withoutRegion().build());

      assertThatThrownBy(() -> client.copyCustomImage(MINIMAL))
          .isInstanceOf(InvalidRequestException.class)
          .hasMessageContaining("Region");
      assertThat(recorder.bodies()).isEmpty();
    }
  }

  @Test
  void theExampleOfThePageIsRead() {
    assertThat(answer("""
                {"Action":"CopyCustomImageResponse",
                 "Infos":[{"TargetImageId":"afctavgs","TargetRegion":"cn-zj","TaskId":"rAIFVKLK"}],
                 "RetCode":0,"TargetImageId":"uimage-xxxx","TaskId":"mtHpdcEX"}
                """))
        .hasToString("CopyCustomImageResponse{targetImageId=uimage-xxxx, taskId=mtHpdcEX,"
            + " infos=[CopyImageTaskInfo{taskId=rAIFVKLK, targetImageId=afctavgs,"
            + " targetRegion=cn-zj}]}");
  }

  @Test
  void theOddFormsOfRealAnswersAreRead() {
    assertThat(answer("""
                {"RetCode":"0","TargetImageId":17,"taskid":true,"Infos":null,"New":[1]}
                """))
        .hasToString("CopyCustomImageResponse{targetImageId=17, taskId=true, unknownFields=[New]}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "null",
        "",
        "[]",
        "0",
        "{\"RetCode\":null}",
        "{\"RetCode\":\"\"}",
        "{\"RetCode\":0.9}",
        "{\"RetCode\":true}",
        "{\"RetCode\":0,\"RetCode\":0}",
        "{\"RetCode\":0} x",
        "{\"TargetImageId\":\"i\"}",
        "<html>done</html>"
      })
  void anAnswerWithoutOneReturnCodeIsNeverSuccess(String reply) {
    assertThatThrownBy(() -> answer(reply)).isExactlyInstanceOf(UnreadableReplyException.class);
  }

  @Test
  void aRefusalCarriesCodeMessageAndNoSecret() {
    ServiceException refusal = catchThrowableOfType(
        ServiceException.class,
        () -> answer("{\"RetCode\":171,\"Message\":\"Signature VerifyAC Error\"}"));

    assertThat(refusal.retCode()).isEqualTo(171);
    assertThat(refusal.getMessage())
        .contains("CopyCustomImage", "171", "Signature VerifyAC Error")
        .doesNotContain(Recorder.PRIVATE_KEY, "e84468b92de6e215cb658ab8af6eae4a3d6efa96");
  }

  private static CopyCustomImageResponse answer(String reply) {
    try (Recorder recorder = new Recorder(reply)) {
      return recorder.client(UHostClient::create).copyCustomImage(MINIMAL);
    }
  }

  private static String sent(CopyCustomImageRequest request) {
    try (Recorder recorder = new Recorder(DONE)) {
      recorder.client(UHostClient::create).copyCustomImage(request);
      assertThat(recorder.bodies()).hasSize(1);
      return recorder.bodies().get(0);
    }
  }
}
