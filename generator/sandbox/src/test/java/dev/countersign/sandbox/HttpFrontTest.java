package dev.countersign.sandbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HttpFrontTest {
  private static final String FORM = "application/x-www-form-urlencoded";

  @AutoClose
  private static Sandbox sandbox;

  private static TestClient client;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.builder().api("bench").start();
    client = TestClient.of(sandbox);
  }

  @Test
  void answerIsJsonWithARequestIdOfItsOwn() {
    HttpResponse<String> first = TestClient.send(client.request(""));
    HttpResponse<String> second = TestClient.send(client.request(""));

    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(first.headers().firstValue("X-UCLOUD-REQUEST-UUID"))
        .get()
        .asString()
        .hasSize(36);
    assertThat(first.headers().map().get("x-ucloud-request-uuid"))
        .isNotEqualTo(second.headers().map().get("x-ucloud-request-uuid"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH", "OPTIONS"})
  void otherMethodsAreRefused(String method) {
    HttpResponse<String> response = TestClient.send(
        HttpRequest.newBuilder(sandbox.endpoint()).method(method, BodyPublishers.noBody()));

    assertNoCall(response, 405, "Send calls with POST; this was another method.");
    assertThat(response.headers().firstValue("Allow")).hasValue("POST");
  }

  @Test
  void headIsRefusedWithoutABody() {
    HttpResponse<String> response = TestClient.send(
        HttpRequest.newBuilder(sandbox.endpoint()).method("HEAD", BodyPublishers.noBody()));

    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "text/plain",
        "multipart/form-data; boundary=x",
        FORM + "; charset=GBK",
        FORM + "x"
      })
  void otherContentTypesAreRefused(String type) {
    HttpResponse<String> response = TestClient.send(HttpRequest.newBuilder(sandbox.endpoint())
        .header("Content-Type", type)
        .POST(BodyPublishers.ofString("{}")));

    assertNoCall(response, 415, "Send calls as " + FORM + " in UTF-8, uncompressed.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {FORM + "; charset=utf-8", FORM + ";charset=UTF-8", FORM + "; charset=\"utf-8\""})
  void charsetUtf8MayBeNamed(String type) {
    HttpRequest.Builder request =
        client.request(TestClient.form(client.signed("ListDisks"))).setHeader("Content-Type", type);

    assertThat(TestClient.json(TestClient.send(request)).path("RetCode").asInt())
        .isZero();
  }

  @Test
  void compressedBodyIsRefused() {
    HttpResponse<String> response =
        TestClient.send(client.request("x").header("Content-Encoding", "gzip"));

    assertNoCall(response, 415, "Send calls as " + FORM + " in UTF-8, uncompressed.");
  }

  @Test
  void parametersInTheUrlAreRefused() {
    HttpResponse<String> response =
        TestClient.send(client.request("").uri(sandbox.endpoint().resolve("/?Action=ListDisks")));

    assertNoCall(response, 400, "Send parameters in the body: a URL is logged on its way.");
  }

  @Test
  void otherPathsAreRefused() {
    HttpResponse<String> response =
        TestClient.send(client.request("").uri(sandbox.endpoint().resolve("/v1")));

    assertNoCall(
        response,
        404,
        "Send calls to the root path: behind the port stands one slash, and nothing more.");
  }

  @ParameterizedTest
  @ValueSource(ints = {1 << 20, 4 << 20})
  void largeBodyIsRefused(int over) {
    HttpResponse<String> response = TestClient.send(client.request("a=".concat("b".repeat(over))));

    assertNoCall(response, 413, "The body has more than 1048576 bytes.");
  }

  @ParameterizedTest
  @CsvSource({
    "a=%, The percent sign at byte 2 of the body has no two hexadecimal digits behind it.",
    "a=%4, The percent sign at byte 2 of the body has no two hexadecimal digits behind it.",
    "a=%zz, The percent sign at byte 2 of the body has no two hexadecimal digits behind it.",
    "a=%+1, The percent sign at byte 2 of the body has no two hexadecimal digits behind it.",
    "a=%FF, The text at byte 2 of the body is not UTF-8.",
    "a=%C0%AF, The text at byte 2 of the body is not UTF-8.",
    "a=%ED%A0%80, The text at byte 2 of the body is not UTF-8.",
    "x=1&a, The pair at byte 4 of the body is not name=value.",
    "x=1&&y=2, The pair at byte 4 of the body is not name=value.",
    "=1, The pair at byte 0 of the body is not name=value.",
    "a=1&a=1, a is sent twice. Send it once.",
    "a=1&%61=2, a is sent twice. Send it once.",
  })
  void malformedBodyIsRefused(String body, String message) {
    assertThat(client.sendBody(body).toString())
        .isEqualTo("{\"RetCode\":230,\"Message\":\"" + message + "\"}");
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() {
    HttpRequest.Builder request =
        client.request("").POST(BodyPublishers.ofByteArray("a=\u00e9".getBytes(ISO_8859_1)));

    assertThat(TestClient.json(TestClient.send(request)).path("Message").asString())
        .isEqualTo("The text at byte 2 of the body is not UTF-8.");
  }

  @Test
  void textOutsideAsciiIsSignedAsUtf8() {
    Map<String, String> call =
        client.signed("CreateDisk", "Region", "hk", "Size", "20", "Name", "盘 +%&=😀");

    assertThat(client.sendForm(call).path("Name").asString()).isEqualTo("盘 +%&=😀");
  }

  @Test
  void requestThatIsNoHttpDoesNotStopTheServer() throws IOException {
    URI endpoint = sandbox.endpoint();
    try (Socket socket = new Socket(endpoint.getHost(), endpoint.getPort())) {
      socket.getOutputStream().write("nonsense\r\n\r\n".getBytes(UTF_8));
      socket.shutdownOutput();
      socket.getInputStream().readAllBytes();
    }

    assertThat(client.call("ListDisks").path("RetCode").asInt()).isZero();
  }

  @Test
  void onlyTheLoopbackAddressListens() throws IOException {
    assertThat(sandbox.endpoint().getHost()).isEqualTo("127.0.0.1");
    for (NetworkInterface card : NetworkInterface.networkInterfaces().toList()) {
      for (InetAddress address :
          card.inetAddresses().filter(each -> !each.isLoopbackAddress()).toList()) {
        assertThat(refuses(address)).as(address.toString()).isTrue();
      }
    }
  }

  private static boolean refuses(InetAddress address) {
    try (Socket socket = new Socket(address, sandbox.endpoint().getPort())) {
      return !socket.isConnected();
    } catch (IOException refused) {
      return true;
    }
  }

  private static void assertNoCall(HttpResponse<String> response, int status, String message) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("X-UCLOUD-REQUEST-UUID")).isPresent();
    assertThat(response.body()).isEqualTo("{\"RetCode\":230,\"Message\":\"" + message + "\"}");
  }
}
