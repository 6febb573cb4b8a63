package dev.countersign.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.extras.LightTransport;
import dev.countersign.http.HttpCall;
import dev.countersign.http.HttpReply;
import dev.countersign.http.HttpTransport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Cancelling one call of the light transport in the moment of its reply breaks no other. */
@Timeout(120)
final class LightCancelTest {
  @Test
  void aConnectionThatWasHandedOverIsNotClosed() throws Exception {
    try (LoopbackServer server =
            new LoopbackServer(FaultBench.stallingAfter(LoopbackServer.ok(Replies.DONE)));
        LightTransport light = LightTransport.create()) {
      List<CompletableFuture<HttpReply>> exchanges = new ArrayList<>();
      HttpTransport keeping = (HttpCall call) -> {
        CompletableFuture<HttpReply> exchange = light.send(call);
        synchronized (exchanges) {
          exchanges.add(exchange);
        }
        return exchange;
      };
      ActionCaller caller = Callers.at(
          server.port(), Callers.options().transport(keeping).retries(RetryPolicy.once()));
      for (int i = 0; i < 300; i++) {
        CompletableFuture<String> first = caller.callAsync(MapRequest.writing(Map.of()));
        LockSupport.parkNanos((i % 30) * 20_000L);
        CompletableFuture<HttpReply> exchange;
        synchronized (exchanges) {
          exchange = exchanges.remove(0);
        }
        CompletableFuture<String> second = first
            .handle((text, thrown) -> text)
            .thenCompose(text -> caller.callAsync(MapRequest.writing(Map.of())));
        exchange.cancel(true);
        assertThat(second.get(20, TimeUnit.SECONDS)).isEqualTo("done");
        synchronized (exchanges) {
          exchanges.clear();
        }
      }
    }
  }
}
