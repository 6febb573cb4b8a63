package dev.countersign.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CopyCustomImage as the founding page describes it, by the generated client, over a socket. */
class FoundingPageTest {
  private static final String DONE = "{\"RetCode\":0,\"Action\":\"CopyCustomImageResponse\"}";
  private static final String MINIMAL = """
      CopyCustomImageRequest request = CopyCustomImageRequest.builder()
          .sourceImageId("uimage-src1").targetProjectId("org-target1").build();
      """;
  private static final String BATCH = """
      CopyCustomImageRequest request = CopyCustomImageRequest.builder()
          .sourceImageId("uimage-src1").targetProjectId("org-target1")
          .targetRegionList("cn-sh2", "hk", "us-ca").build();
      """;

  @TempDir
  Path folder;

  @Test
  void minimalCopyIsSentWithTheDocumentedSignature() throws Exception {
    assertThat(sent(MINIMAL))
        .isEqualTo("Action=CopyCustomImage&PublicKey=ucloudsomeone%40example.com1296235120854146120"
            + "&Region=cn-bj2&SourceImageId=uimage-src1&TargetProjectId=org-target1"
            + "&Signature=e84468b92de6e215cb658ab8af6eae4a3d6efa96");
  }

  @Test
  void batchCopyIsSentWithTheDocumentedSignature() throws Exception {
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
      run(recorder, BATCH + """
              client.copyCustomImage(request);
              client.copyCustomImage(request);
              java.util.concurrent.ExecutorService pool =
                  java.util.concurrent.Executors.newFixedThreadPool(8);
              List<java.util.concurrent.Future<?>> calls = new ArrayList<>();
              for (int i = 0; i < 200; i++) {
                calls.add(pool.submit(() -> client.copyCustomImage(request)));
              }
              for (java.util.concurrent.Future<?> call : calls) { call.get(); }
              pool.shutdownNow();
              return null;
              """);

      assertThat(recorder.bodies()).hasSize(202);
      assertThat(recorder.bodies())
          .allMatch(body -> body.endsWith("Signature=5f8ac7752a2ccd04da782506991ce1d2f6914d91"));
    }
  }

  @Test
  void buildWithoutRequiredParametersNamesBothInOneMessage() throws Exception {
    assertThat(consumer().run("""
                    try {
                      return CopyCustomImageRequest.builder().build();
                    } catch (InvalidRequestException e) { return e.getMessage(); }
                    """))
        .asString()
        .contains("CopyCustomImage", "SourceImageId, TargetProjectId are missing");
  }

  @Test
  void aListElementThatIsNullIsRefusedByName() throws Exception {
    assertThat(refusal(".addTargetRegionList(\"hk\").addTargetRegionList(null)"))
        .contains("TargetRegionList.1");
  }

  @Test
  void anUnpairedSurrogateIsRefusedByNameAndNothingIsSent() throws Exception {
    assertThat(refusal(".targetImageName(\"x\\ud83dy\")")).contains("TargetImageName");
  }

  @Test
  void aMissingRegionIsRefusedByNameWhenNeitherRequestNorClientHasOne() throws Exception {
    try (Recorder recorder = new Recorder(DONE)) {
      assertThat(consumer()
              .run(recorder.client("UHostClient").replace(".region(\"cn-bj2\")", "")
                  + MINIMAL
                  + """
                          try {
                            return client.copyCustomImage(request);
                          } catch (InvalidRequestException e) { return e.getMessage(); }
                          """))
          .asString()
          .contains("Region");
      assertThat(recorder.bodies()).isEmpty();
    }
  }

  @Test
  void theExampleOfThePageIsRead() throws Exception {
    String reply = """
        {"Action":"CopyCustomImageResponse",
         "Infos":[{"TargetImageId":"afctavgs","TargetRegion":"cn-zj","TaskId":"rAIFVKLK"}],
         "RetCode":0,"TargetImageId":"uimage-xxxx","TaskId":"mtHpdcEX"}
        """;

    assertThat(answer(reply))
        .isEqualTo("CopyCustomImageResponse{targetImageId=uimage-xxxx, taskId=mtHpdcEX,"
            + " infos=[CopyImageTaskInfo{taskId=rAIFVKLK, targetImageId=afctavgs,"
            + " targetRegion=cn-zj}]}");
  }

  @Test
  void theOddFormsOfRealAnswersAreRead() throws Exception {
    String reply = """
        {"RetCode":"0","TargetImageId":17,"taskid":true,"Infos":null,"New":[1]}
        """;

    assertThat(answer(reply))
        .isEqualTo("CopyCustomImageResponse{targetImageId=17, taskId=true, unknownFields=[New]}");
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
  void anAnswerWithoutOneReturnCodeIsNeverSuccess(String reply) throws Exception {
    assertThat(answer(reply)).startsWith("UnreadableReplyException: ");
  }

  @Test
  void aRefusalCarriesCodeMessageAndNoSecret() throws Exception {
    assertThat(answer("{\"RetCode\":171,\"Message\":\"Signature VerifyAC Error\"}"))
        .startsWith("ServiceException: ")
        .contains("CopyCustomImage", "171", "Signature VerifyAC Error")
        .doesNotContain(Recorder.PRIVATE_KEY, "e84468b92de6e215cb658ab8af6eae4a3d6efa96");
  }

  private String refusal(String setter) throws Exception {
    try (Recorder recorder = new Recorder(DONE)) {
      Object message = run(recorder, """
              try {
                client.copyCustomImage(CopyCustomImageRequest.builder()
                    .sourceImageId("a").targetProjectId("b")%s.build());
                return "sent";
              } catch (InvalidRequestException e) { return e.getMessage(); }
              """.formatted(setter));
      assertThat(recorder.bodies()).isEmpty();
      return String.valueOf(message);
    }
  }

  private String answer(String reply) throws Exception {
    try (Recorder recorder = new Recorder(reply)) {
      return String.valueOf(run(recorder, MINIMAL + """
                  try {
                    return client.copyCustomImage(request).toString();
                  } catch (CountersignException e) {
                    return e.getClass().getSimpleName() + ": " + e.getMessage();
                  }
                  """));
    }
  }

  private String sent(String request) throws Exception {
    try (Recorder recorder = new Recorder(DONE)) {
      run(recorder, request + "return client.copyCustomImage(request);");
      List<String> bodies = recorder.bodies();
      assertThat(bodies).hasSize(1);
      return bodies.get(0);
    }
  }

  private Object run(Recorder recorder, String body) throws Exception {
    return consumer().run(recorder.client("UHostClient") + body);
  }

  private Consumer consumer() {
    return new Consumer(this.folder)
        .annotated("@ApiClient(api = \"uhost\", actions = \"CopyCustomImage\")");
  }
}
