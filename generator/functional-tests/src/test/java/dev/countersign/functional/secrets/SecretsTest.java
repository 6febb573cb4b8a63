package dev.countersign.functional.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.countersign.ClientOptions;
import dev.countersign.Credentials;
import dev.countersign.JsonValue;
import dev.countersign.call.ServiceClient;
import dev.countersign.extras.DebugLog;
import dev.countersign.extras.FlightRecorderMetrics;
import dev.countersign.functional.Recorder;
import dev.countersign.sandbox.Sandbox;
import dev.countersign.sandbox.SandboxCall;
import dev.countersign.wire.SignedForm;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A secret at each place and in each shape is sent, and is in no sink of client and sandbox. */
@Timeout(120)
class SecretsTest {
  private static final String CANARY = "canary";
  private static final String CANARY_IN_BASE64 = "Y2FuYXJ5";
  private static final String PRIVATE_KEY = "canary-private-key-5f0c";
  private static final String TOKEN = "canary-session-1a";

  private static final Logger LOG = Logger.getLogger("dev.countersign");

  private final List<String> sink = new ArrayList<>();
  private final Handler handler = new Handler() {
    @Override
    public void publish(LogRecord logged) {
      SecretsTest.this.sink.add(logged.getMessage() + ' ' + logged.getThrown());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  };
  private int canaries;

  @BeforeEach
  void listen() {
    this.handler.setLevel(Level.ALL);
    LOG.setLevel(Level.ALL);
    LOG.addHandler(this.handler);
  }

  @AfterEach
  void stopListening() {
    LOG.removeHandler(this.handler);
    LOG.setLevel(null);
  }

  private String secret() {
    this.canaries++;
    return CANARY + "-secret-" + this.canaries;
  }

  private JsonValue secretJson() {
    return JsonValue.of(secret());
  }

  /** A secret below names that tell nothing, beside one that is shown. */
  private JsonValue free() {
    return JsonValue.of(Map.of(
        "Plain",
        JsonValue.of("shown"),
        "Admin_Pwd",
        secretJson(),
        "Deep",
        JsonValue.of(List.of(JsonValue.of(Map.of(
            "Login",
            JsonValue.of(Map.of(
                "db.pass",
                secretJson(),
                "Passphrase",
                JsonValue.of(
                    List.of(secretJson(), JsonValue.of(Map.of("Any", secretJson()))))))))))));
  }

  private Map<String, String> labels() {
    return Map.of("env", "shown", "api.key", secret(), "Sign-ature", secret());
  }

  private Disk disk() {
    return Disk.builder()
        .path("/shown")
        .key(secret())
        .tags(labels())
        .free(free())
        .inner(Disk.builder().path("/shown").key(secret()).build())
        .build();
  }

  private CreateVaultRequest request() {
    return CreateVaultRequest.builder()
        .name("shown")
        .password(secret())
        .userData(secret().getBytes(StandardCharsets.UTF_8))
        .login(CreateVaultRequest.Login.builder().user("shown").code(secret()).build())
        .disk(disk())
        .disks(List.of(disk(), disk()))
        .byName(Map.of("root", disk(), "token", Disk.builder().path(secret()).build()))
        .grid(List.of(List.of(disk())))
        .groups(Map.of("a", List.of(disk())))
        .labels(labels())
        .sets(Map.of("plain", List.of("shown"), "cookies", List.of(secret(), secret())))
        .free(free())
        .frees(List.of(free(), free()))
        .freeByName(Map.of("a", free(), "kubeconfig", secretJson()))
        .passphrases(List.of(secret()))
        .sharedKeys(List.of(List.of(secret())))
        .apiKey(JsonValue.of(Map.of("Any", secretJson())))
        .privateKeys(List.of(secretJson()))
        .credentials(Map.of("me", secret()))
        .passwordLength(12L)
        .tokenType("shown")
        .build();
  }

  private static ClientOptions options(Sandbox sandbox) {
    return options(
        ClientOptions.builder().endpoint(sandbox.endpoint().toString()).allowPlainHttp(true));
  }

  private static ClientOptions options(ClientOptions.Builder options) {
    return DebugLog.addTo(options)
        .metrics(FlightRecorderMetrics.create())
        .region("cn-bj2")
        .credentials(Credentials.of("me", PRIVATE_KEY, TOKEN))
        .build();
  }

  /** Adds what an object and, of an exception, all that hangs on it show. */
  private void show(Object shown) {
    this.sink.add(shown.toString());
    if (shown instanceof Throwable thrown) {
      StringWriter trace = new StringWriter();
      thrown.printStackTrace(new PrintWriter(trace));
      this.sink.add(trace.toString());
    }
  }

  private void assertClean() {
    assertThat(this.sink).hasSizeGreaterThan(2);
    assertThat(this.sink)
        .allSatisfy(line -> assertThat(line).doesNotContain(CANARY, CANARY_IN_BASE64));
  }

  private static Sandbox sandbox(List<SandboxCall> calls) {
    return Sandbox.builder()
        .api("secrets")
        .credentials("me", PRIVATE_KEY)
        .securityToken(TOKEN)
        .onCall(calls::add)
        .start();
  }

  private static Map<String, String> explained(SignedForm form) {
    return form.parameters().stream()
        .collect(Collectors.toMap(
            SignedForm.Parameter::name, SignedForm.Parameter::value, (a, b) -> a, TreeMap::new));
  }

  /** What a sandbox shows of a call, as the client explains it: without the proofs of who calls. */
  private static Map<String, String> shown(SandboxCall call) {
    Map<String, String> shown = new TreeMap<>(call.parameters());
    shown.remove("Signature");
    shown.put("PublicKey", "***");
    return shown;
  }

  @Test
  void clientAndSandboxMaskTheSameInEveryShape() {
    CreateVaultRequest request = request();
    List<SandboxCall> calls = new ArrayList<>();
    try (Sandbox sandbox = sandbox(calls);
        VaultClient client = VaultClient.create(options(sandbox))) {
      SignedForm explained = client.explain(request);
      show(explained);
      show(request);
      show(client.createVault(request));
      show(sandbox.calls());
      show(sandbox);

      assertThat(shown(calls.get(0))).isEqualTo(explained(explained));
      assertThat(explained(explained).values().stream().filter("***"::equals))
          .hasSize(this.canaries + 2);
      assertThat(explained(explained))
          .containsEntry("Free.Plain", "shown")
          .containsEntry("Disk.Path", "/shown")
          .containsEntry("Labels.env", "shown")
          .containsEntry("Login.User", "shown")
          .containsEntry("PasswordLength", "12")
          .containsEntry("TokenType", "shown");
    }
    assertThat(this.sink).anyMatch(line -> line.contains("Free.Deep.0.Login.db.pass=***"));
    assertClean();
  }

  @Test
  void clientAndSandboxJudgeNamesAlike() {
    List<String> secret = List.of(
        "Password",
        "new-password-2",
        "PASSWD",
        "userPwd",
        "pass",
        "DbPass",
        "psk",
        "WifiPSK",
        "client_secret",
        "Token",
        "x.auth.token",
        "AccessKeyId",
        "SSLKey",
        "TlsKey",
        "EncryptKey",
        "DecryptionKey",
        "SigningKey",
        "AuthKey",
        "PreSharedKey",
        "CertificateKey",
        "CertKey",
        "Set-Cookie",
        "Authorization",
        "credentials",
        "KeyMaterial",
        "KubeConfig",
        "PlainText",
        "VerificationCode",
        "VerifyCode",
        "AuthCode",
        "passcode",
        "Api Key",
        "登录密码",
        "口令",
        "密钥",
        "私钥",
        "令牌",
        "PrivateKey",
        "Passphrase",
        "Signature",
        "PASSWOrD");
    List<String> plain = List.of(
        "Name",
        "Key",
        "KeyPairId",
        "PublicKey",
        "PassRole",
        "Bypassed.Direction",
        "GroupsKey",
        "Sku",
        "Code",
        "Zone",
        "密",
        "Auth",
        "Cert",
        "2",
        "OpsKind",
        "SessionId",
        "Pskov");
    Map<String, JsonValue> free = new LinkedHashMap<>();
    secret.forEach(name -> free.put(name, JsonValue.of("shown")));
    plain.forEach(name -> free.put(name, JsonValue.of("shown")));
    CreateVaultRequest request =
        CreateVaultRequest.builder().free(JsonValue.of(free)).build();
    List<SandboxCall> calls = new ArrayList<>();
    try (Sandbox sandbox = sandbox(calls);
        VaultClient client = VaultClient.create(options(sandbox))) {
      client.createVault(request);

      Map<String, String> explained = explained(client.explain(request));
      assertThat(shown(calls.get(0))).isEqualTo(explained);
      secret.forEach(name -> assertThat(explained).containsEntry("Free." + name, "***"));
      plain.forEach(name -> assertThat(explained).containsEntry("Free." + name, "shown"));
      secret.forEach(name -> assertThat(request.toString()).contains(name + "=***"));
      plain.forEach(name -> assertThat(request.toString()).contains(name + "=\"shown\""));
    }
  }

  /** A service that sends back everything that it was sent, within what is shown of its answers. */
  private static Function<Map<String, String>, String> echo(String reply) {
    return parameters -> reply.replace(
        "%s",
        parameters.entrySet().stream()
            .map(sent -> sent.getKey() + '=' + sent.getValue())
            .collect(Collectors.joining(" ")));
  }

  @Test
  void noSinkOfTheClientShowsWhatAServiceSendsBack(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("calls.jfr");
    CreateVaultRequest request = request();
    Map<String, Object> dynamic = new LinkedHashMap<>(
        Map.of("Password", secret(), "Free", free(), "Users", List.of(Map.of("apiKey", secret()))));
    try (Recording recording = new Recording()) {
      recording.enable("dev.countersign.Call");
      recording.enable("dev.countersign.Attempt");
      recording.start();
      for (String reply : List.of(
          "{\"RetCode\":171,\"Message\":\"%s\"}",
          "{\"RetCode\":230,\"Message\":\"%s\"}",
          "{\"RetCode\":0,\"Action\":\"%s\",\"VaultId\":[\"%s\"]}",
          "{\"RetCode\":0,\"State\":\"Broken\",\"Next\":\"%s\"}",
          "%s")) {
        try (Recorder service = new Recorder(echo(reply))) {
          VaultClient client =
              service.client(VaultClient::create, options(service.withoutRegion()));
          callAll(client, request, dynamic);
          assertThat(String.join(" ", service.bodies())).contains(CANARY);
        }
      }
      recording.dump(file);
    }
    List<String> events =
        RecordingFile.readAllEvents(file).stream().map(Object::toString).toList();
    assertThat(events).hasSizeGreaterThan(20);
    this.sink.addAll(events);
    this.sink.add(Files.readString(file, StandardCharsets.ISO_8859_1));
    assertClean();
  }

  private void callAll(
      VaultClient client, CreateVaultRequest request, Map<String, Object> dynamic) {
    ListVaultRequest list =
        ListVaultRequest.builder().marker(secret()).free(free()).build();
    show(list);
    show(client.explain(list));
    List<Throwable> failures = new ArrayList<>(Arrays.asList(
        catchThrowable(() -> show(client.createVault(request))),
        catchThrowable(() -> show(client.createVaultAsync(request).join())),
        catchThrowable(() -> client.call("AnyAction", dynamic)),
        catchThrowable(
            () -> client.listVaultPaginator(list).pageStream().limit(2).forEach(this::show)),
        catchThrowable(() -> show(client.vaultReadyWaiter(list).await()))));
    failures.removeIf(failure -> failure == null);
    assertThat(failures).isNotEmpty();
    failures.forEach(this::show);
  }

  @Test
  void noProblemOfARequestShowsASecret() {
    Throwable refused = catchThrowable(
        () -> CreateVaultRequest.builder().password("CANARY " + secret()).build());
    assertThat(refused).hasMessageContaining("Password does not match the pattern");
    show(refused);
    show(request());
    assertClean();
  }

  @Test
  void noAnswerShowsASecret() {
    String answer = """
        {"RetCode": 0, "VaultId": "shown", "Password": "canary",
         "Disk": {"Path": "shown", "Key": "canary", "Inner": {"Key": "canary"}},
         "Disks": [{"Key": "canary", "Tags": {"token": "canary"}, "Free": {"pwd": 1, "Secret": ["canary"]}}],
         "ByName": {"a": {"Key": "canary"}, "cookie": {"Path": "canary"}},
         "Labels": {"a": "shown", "api key": "canary"},
         "Free": {"A": [{"B": {"AdminPwd": "canary"}}]}, "Frees": [{"Token": {"Any": "canary"}}],
         "Passphrases": ["canary"], "ApiKey": "canary", "Credentials": {"me": "canary"},
         "Unknown": "canary"}""";
    try (Recorder service = new Recorder(answer)) {
      VaultClient client = service.client(VaultClient::create);
      CreateVaultResponse response =
          client.createVault(CreateVaultRequest.builder().build());
      show(response);
      show(response.toBuilder().build());
      show(List.of(response));
      assertThat(response.toString()).contains("vaultId=shown", "a=shown", "passphrases=***");
      assertThat(response.password()).isEqualTo(CANARY);
    }
    assertClean();
  }

  @Test
  void sandboxMasksWhatItRefuses() {
    List<SandboxCall> calls = new ArrayList<>();
    try (Sandbox sandbox = sandbox(calls);
        ServiceClient client = VaultClient.create(options(sandbox))) {
      String password = secret();
      List<Map<String, Object>> refused = List.of(
          Map.of("Password", password, "Nane", "x" + password),
          Map.of("Password", password, "AdminPwd", secret()),
          Map.of("Password", password, password, "x", "Name", "is " + password),
          Map.of("Disks", List.of(Map.of("Key", password, password, "x"))),
          Map.of("Labels", Map.of("token", Map.of("a", password)), "Disk", Map.of("No", password)),
          Map.of("Password", password, "PasswordLength", password),
          Map.of("Name", TOKEN, "TokenType", PRIVATE_KEY, PRIVATE_KEY, "x"));
      for (Map<String, Object> parameters : refused) {
        Throwable failure = catchThrowable(() -> client.call("CreateVault", parameters));
        show(failure);
        assertThat(failure).isNotNull();
      }
      show(sandbox.calls());
      show(calls);
      calls.forEach(call -> this.sink.add(call.message()));
      assertThat(calls).hasSize(refused.size()).allMatch(call -> call.retCode() == 230);
    }
    this.sink.removeIf(line -> line.contains(" attempt 1: POST "));
    assertClean();
  }
}
