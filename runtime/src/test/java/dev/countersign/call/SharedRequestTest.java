package dev.countersign.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class SharedRequestTest {
  private static final int THREADS = 8;
  private static final int CALLS = 200;

  /** CopyCustomImage with its three required parameters: vector v02. */
  private static final MapRequest COPY = MapRequest.writing(Map.of(
      "Region", "cn-bj2",
      "SourceImageId", "uimage-src1",
      "TargetProjectId", "org-target1"));

  private static final String BODY =
      "Action=CopyCustomImage&PublicKey=ucloudsomeone%40example.com1296235120854146120"
          + "&Region=cn-bj2&SourceImageId=uimage-src1&TargetProjectId=org-target1"
          + "&Signature=e84468b92de6e215cb658ab8af6eae4a3d6efa96";

  private static LoopbackServer answering() throws Exception {
    return new LoopbackServer((request, socket) -> {
      LoopbackServer.send(socket, LoopbackServer.ok(Replies.DONE));
      return true;
    });
  }

  private static String body(String request) {
    return request.substring(request.indexOf("\r\n\r\n") + 4);
  }

  @Test
  void oneRequestObjectIsSignedAlikeEachTimeItIsSent() throws Exception {
    try (LoopbackServer server = answering()) {
      ActionCaller caller = Callers.at(server.port(), Callers.options());
      assertThat(caller.call(COPY)).isEqualTo("done");
      assertThat(caller.call(COPY)).isEqualTo("done");
      assertThat(server.requests()).extracting(SharedRequestTest::body).containsExactly(BODY, BODY);
    }
  }

  @Test
  void oneRequestObjectIsSignedAlikeFromManyThreads() throws Exception {
    try (LoopbackServer server = answering()) {
      ActionCaller caller = Callers.at(server.port(), Callers.options());
      ExecutorService threads = Executors.newFixedThreadPool(THREADS);
      List<Future<?>> results = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        results.add(threads.submit(() -> {
          for (int i = 0; i < CALLS; i++) {
            assertThat(caller.call(COPY)).isEqualTo("done");
          }
        }));
      }
      for (Future<?> result : results) {
        result.get(50, TimeUnit.SECONDS);
      }
      threads.shutdown();
      Set<String> bodies = new HashSet<>();
      server.requests().forEach(request -> bodies.add(body(request)));
      assertThat(bodies).containsExactly(BODY);
      assertThat(server.requests()).hasSize(THREADS * CALLS);
    }
  }
}
