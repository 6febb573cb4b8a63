package dev.countersign.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sandbox from its builder to its end. */
final class SandboxTest {
  private static final String THREADS = "countersign-sandbox-";

  @ParameterizedTest
  @ValueSource(ints = {-1, 65_536})
  void portOutOfRangeIsRefused(int port) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sandbox.builder().port(port))
        .withMessage("Port " + port + " does not lie in 0..65535.");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 65_535})
  void firstAndLastPortAreAccepted(int port) {
    Sandbox.Builder builder = Sandbox.builder();

    assertThat(builder.port(port)).isSameAs(builder);
  }

  @Test
  void blankSecurityTokenIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sandbox.builder().securityToken(" "))
        .withMessage("The security token of a sandbox is blank. Give it some text.");
  }

  @Test
  void credentialsLeaveTheSecurityTokenAsItIs() {
    try (Sandbox sandbox = Sandbox.builder()
        .api("bench")
        .securityToken("token")
        .credentials("me", "my private key")
        .start()) {
      TestClient me = new TestClient(sandbox.endpoint(), "me", "my private key");

      assertThat(me.call("ListDisks").path("RetCode").asInt()).isEqualTo(174);
      assertThat(me.call("ListDisks", "SecurityToken", "token").path("RetCode").asInt())
          .isZero();
    }
  }

  @Test
  void textNamesTheEndpointAlone() {
    try (Sandbox sandbox = Sandbox.builder().api("bench").start()) {
      assertThat(sandbox).hasToString("Sandbox[" + sandbox.endpoint() + "]");
    }
  }

  @Test
  void definitionsOfTheClassPathAreFoundByAThreadWithoutAClassLoader() {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(null);
    try (Sandbox sandbox = Sandbox.builder().api("bench").start()) {
      assertThat(TestClient.of(sandbox).call("ListDisks").path("RetCode").asInt())
          .isZero();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void threadsKeepNoProgramAliveAndEndWithTheSandbox() throws InterruptedException {
    Set<Thread> before = threads();
    Set<Thread> own;
    try (Sandbox sandbox = Sandbox.builder().api("bench").start()) {
      TestClient.of(sandbox).call("ListDisks");
      TestClient.of(sandbox).call("ListDisks");
      own = threads();
      own.removeAll(before);
      assertThat(own).isNotEmpty().allMatch(Thread::isDaemon);
      assertThat(own.stream().map(Thread::getName)).contains(THREADS + "1", THREADS + "2");
    }
    for (Thread thread : own) {
      thread.join(10_000);
    }

    assertThat(own).noneMatch(Thread::isAlive);
  }

  @Test
  void listenerHearsOfACallBeforeItsAnswerComes() {
    List<SandboxCall> heard = new CopyOnWriteArrayList<>();
    try (Sandbox sandbox = Sandbox.builder().api("bench").onCall(heard::add).start()) {
      TestClient.of(sandbox).call("ListDisks");

      assertThat(heard).isEqualTo(sandbox.calls()).hasSize(1);
    }
  }

  private static Set<Thread> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith(THREADS))
        .collect(Collectors.toSet());
  }

  @Test
  void blankPublicKeyIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sandbox.builder().credentials(" ", "key"))
        .withMessage("The public key of a sandbox is blank. Give it some text.");
  }

  @Test
  void keyPairShowsItsPublicHalfOnly() {
    assertThat(KeyPair.SAMPLE.withSecurityToken("token"))
        .hasToString("KeyPair[publicKey=" + Sandbox.SAMPLE_PUBLIC_KEY + "]");
  }

  @Test
  void classThatNoModuleHasIsMissed() {
    assertThat(ModuleCheck.isThere("java.lang.String")).isTrue();
    assertThat(ModuleCheck.isThere("com.example.None")).isFalse();
  }
}
