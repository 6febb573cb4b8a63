package dev.countersign.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Canaries: a private key, a signature and secret parameters that must turn up nowhere. */
final class RedactionTest {
  private static final String PRIVATE_KEY = "canary-private-key-5f0c";
  private static final String PASSWORD = "canary-password-11";

  private final List<String> sink = new ArrayList<>();
  private final LogSink logSink = new LogSink();
  private Sandbox sandbox;
  private TestClient client;

  private final class LogSink extends Handler {
    @Override
    public void publish(LogRecord logged) {
      sink.add(logged.getMessage() + " " + logged.getThrown());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @BeforeEach
  void start() {
    Logger.getLogger("").addHandler(this.logSink);
    this.sandbox = Sandbox.builder()
        .api("bench")
        .credentials("me", PRIVATE_KEY)
        .onCall(call -> this.sink.add(call.toString()))
        .start();
    this.client = new TestClient(this.sandbox.endpoint(), "me", PRIVATE_KEY);
  }

  @AfterEach
  void stop() {
    this.sandbox.close();
    Logger.getLogger("").removeHandler(this.logSink);
  }

  @Test
  void recordedCallKeepsDeclaredValuesAndMasksTheRest() {
    this.client.call(
        "CreateDisk",
        "Region",
        "hk",
        "Size",
        "20",
        "Password",
        PASSWORD,
        "Pasword",
        PASSWORD,
        "Disks.0.Type",
        "Fast",
        "Disks.0.Key",
        PASSWORD,
        "Labels.a.b",
        "x");

    assertThat(this.sandbox.calls()).hasSize(1);
    assertThat(this.sandbox.calls().get(0).toString())
        .isEqualTo("SandboxCall[requestId=00000000-0000-0000-0000-000000000001, action=CreateDisk,"
            + " parameters={Action=CreateDisk, Disks.0.Key=***, Disks.0.Type=Fast, Labels.a.b=x,"
            + " Password=***, Pasword=***, PublicKey=me, Region=hk, Signature=***, Size=20},"
            + " retCode=230, message=Pasword is not declared. Did you mean Password?]");
  }

  @Test
  void unknownActionKeepsNoValue() {
    this.client.call("CreateCastle", "Gate", PASSWORD);

    assertThat(this.sandbox.calls().get(0).parameters())
        .isEqualTo(
            Map.of("Action", "CreateCastle", "Gate", "***", "PublicKey", "me", "Signature", "***"));
  }

  @Test
  void keysThatWereSwappedAreMasked() {
    new TestClient(this.sandbox.endpoint(), PRIVATE_KEY, "me").call("ListDisks");

    assertThat(this.sandbox.calls().get(0).parameters()).containsEntry("PublicKey", "***");
    assertThat(this.sandbox.calls().get(0).retCode()).isEqualTo(172);
  }

  @Test
  void canariesTurnUpNowhere() {
    List<Map<String, String>> calls = List.of(
        this.client.signed("CreateDisk", "Region", "hk", "Size", "20", "Password", PASSWORD),
        this.client.signed("CreateDisk", "Region", "hk", "Size", "x", "Password", "short"),
        this.client.signed("CreateDisk", "Region", PRIVATE_KEY, "Size", PRIVATE_KEY),
        this.client.signed("CreateDisk", "Region", "hk", "Size", "20", "Name", PRIVATE_KEY),
        this.client.signed("CreateDisk", PRIVATE_KEY, PRIVATE_KEY, "Code", PRIVATE_KEY + "!"),
        this.client.signed("ListDisks", "Password", PASSWORD, PASSWORD, "x"),
        this.client.signed("CreateDisk", "Password", PASSWORD, "Disks." + PASSWORD, PASSWORD),
        this.client.signed(PASSWORD, "Password", PASSWORD, "AdminPwd", PASSWORD),
        this.client.signed(PRIVATE_KEY),
        new TestClient(this.sandbox.endpoint(), "me", "wrong").signed("ListDisks"));
    List<String> canaries = new ArrayList<>(List.of(PRIVATE_KEY));
    for (Map<String, String> call : calls) {
      canaries.add(call.getOrDefault("Signature", "none"));
      this.sink.add(TestClient.send(this.client.request(TestClient.form(call))).body());
      String signature = call.getOrDefault("Signature", "none");
      this.sink.add(
          TestClient.send(this.client.request(TestClient.form(call) + "&" + signature + "="))
              .body());
    }
    this.sink.add(this.sandbox.toString());
    this.sink.add(this.sandbox.calls().toString());
    this.sink.add(new KeyPair("me", PRIVATE_KEY, java.util.Optional.of(PRIVATE_KEY)).toString());

    assertThat(this.sink).hasSizeGreaterThan(30);
    for (String canary : canaries) {
      assertThat(this.sink).noneMatch(line -> line.contains(canary));
    }
    assertThat(this.sink).noneMatch(line -> line.contains(PASSWORD));
  }
}
