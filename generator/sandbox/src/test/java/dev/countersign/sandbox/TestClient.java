package dev.countersign.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client that signs in the plainest way: sorted text, joined, hashed. */
record TestClient(URI endpoint, String publicKey, String privateKey) {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  static TestClient of(Sandbox sandbox) {
    return new TestClient(
        sandbox.endpoint(), Sandbox.SAMPLE_PUBLIC_KEY, Sandbox.SAMPLE_PRIVATE_KEY);
  }

  /** Signs a call and sends it: an action, then names and values. */
  JsonNode call(String action, String... namesAndValues) {
    return sendForm(signed(action, namesAndValues));
  }

  Map<String, String> signed(String action, String... namesAndValues) {
    Map<String, String> parameters = new TreeMap<>();
    parameters.put("Action", action);
    parameters.put("PublicKey", this.publicKey);
    for (int at = 0; at < namesAndValues.length; at += 2) {
      parameters.put(namesAndValues[at], namesAndValues[at + 1]);
    }
    parameters.put("Signature", signature(parameters));
    return parameters;
  }

  private String signature(Map<String, String> parameters) {
    StringBuilder text = new StringBuilder();
    parameters.forEach((name, value) -> text.append(name).append(value));
    try {
      byte[] hash = MessageDigest.getInstance("SHA-1")
          .digest(text.append(this.privateKey).toString().getBytes(UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException missing) {
      throw new AssertionError(missing);
    }
  }

  JsonNode sendForm(Map<String, String> parameters) {
    return json(send(request(form(parameters))));
  }

  JsonNode sendBody(String body) {
    return json(send(request(body)));
  }

  static String form(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
        .collect(Collectors.joining("&"));
  }

  HttpRequest.Builder request(String body) {
    return HttpRequest.newBuilder(this.endpoint)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body));
  }

  static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new AssertionError(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    }
  }

  static JsonNode json(HttpResponse<String> response) {
    return JsonMapper.shared().readTree(response.body());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("*", "%2A").replace("%7E", "~");
  }
}
