package dev.countersign.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Calls from virtual threads hold no carrier while they wait. */
@Timeout(60)
final class VirtualThreadsTest {
  private static ExecutorService virtualThreads() throws Throwable {
    MethodHandle factory = MethodHandles.publicLookup()
        .findStatic(
            Executors.class,
            "newVirtualThreadPerTaskExecutor",
            MethodType.methodType(ExecutorService.class));
    return (ExecutorService) factory.invoke();
  }

  @OnEachTransport
  void noCarrierIsPinned(TransportUnderTest kind, @TempDir Path folder) throws Throwable {
    assumeTrue(
        Runtime.version().feature() >= 25, "tested on JDK 25, where virtual threads are done");
    Path file = folder.resolve("pinned.jfr");
    try (FaultBench bench = new FaultBench(kind);
        Recording recording = new Recording()) {
      LoopbackServer server = bench.serve((request, socket) -> {
        Thread.sleep(50);
        LoopbackServer.send(socket, LoopbackServer.ok(Replies.DONE));
        return true;
      });
      ActionCaller caller = bench.caller(server.port());
      assertThat(caller.call(FaultBench.READ)).isEqualTo("done");
      recording.enable("jdk.VirtualThreadPinned").withoutThreshold();
      recording.start();
      ExecutorService threads = virtualThreads();
      List<Future<String>> calls = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        calls.add(threads.submit(() -> caller.call(FaultBench.READ)));
      }
      for (Future<String> call : calls) {
        assertThat(call.get(30, TimeUnit.SECONDS)).isEqualTo("done");
      }
      threads.shutdown();
      recording.stop();
      recording.dump(file);
    }
    assertThat(RecordingFile.readAllEvents(file)).isEmpty();
  }
}
