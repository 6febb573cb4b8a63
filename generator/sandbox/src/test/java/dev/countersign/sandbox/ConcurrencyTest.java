package dev.countersign.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

final class ConcurrencyTest {
  private static final int THREADS = 8;
  private static final int CALLS = 50;

  @Test
  void everyCallerGetsItsOwnAnswer() throws InterruptedException, ExecutionException {
    try (Sandbox sandbox = Sandbox.builder().api("bench").start()) {
      TestClient client = TestClient.of(sandbox);
      ExecutorService threads = Executors.newFixedThreadPool(THREADS);
      List<Future<List<String>>> echoes = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        String prefix = thread + "-";
        echoes.add(threads.submit(() -> echoes(client, prefix)));
      }

      for (int thread = 0; thread < THREADS; thread++) {
        assertThat(echoes.get(thread).get()).isEqualTo(names(thread + "-"));
      }
      threads.shutdown();
      assertThat(sandbox.calls()).hasSize(THREADS * CALLS);
      assertThat(sandbox.calls().stream().map(SandboxCall::requestId).distinct())
          .hasSize(THREADS * CALLS);
    }
  }

  private static List<String> echoes(TestClient client, String prefix) {
    return names(prefix).stream()
        .map(name -> client.call("CreateDisk", "Region", "hk", "Size", "1", "Name", name))
        .map(answer -> answer.path("Name").asString())
        .toList();
  }

  private static List<String> names(String prefix) {
    List<String> names = new ArrayList<>();
    for (int call = 0; call < CALLS; call++) {
      names.add(prefix + call);
    }
    return names;
  }
}
