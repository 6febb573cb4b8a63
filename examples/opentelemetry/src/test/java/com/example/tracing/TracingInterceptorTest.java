package com.example.tracing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.countersign.ClientOptions;
import dev.countersign.Credentials;
import dev.countersign.ServiceException;
import dev.countersign.call.ActionCaller;
import dev.countersign.http.HttpReply;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Spans of calls that go well and calls that are refused. */
final class TracingInterceptorTest {
  private final InMemorySpanExporter spans = InMemorySpanExporter.create();
  private final OpenTelemetrySdk telemetry = OpenTelemetrySdk.builder()
      .setTracerProvider(SdkTracerProvider.builder()
          .addSpanProcessor(SimpleSpanProcessor.create(this.spans))
          .build())
      .build();
  private final Deque<String> replies = new ArrayDeque<>();
  private final ActionCaller caller = ActionCaller.create(
      ClientOptions.builder()
          .credentials(Credentials.of("canary-public", "canary-private"))
          .interceptor(new TracingInterceptor(this.telemetry))
          .transport(call -> CompletableFuture.completedFuture(reply(this.replies.remove())))
          .build(),
      "https://api.example.com/");

  private static HttpReply reply(String body) {
    HttpHeaders headers =
        HttpHeaders.of(Map.of("X-UCLOUD-REQUEST-UUID", List.of("id-7")), (name, value) -> true);
    return new HttpReply(200, headers, body.getBytes(StandardCharsets.UTF_8));
  }

  @AfterEach
  void close() {
    this.caller.close();
    this.telemetry.close();
  }

  @Test
  void aCallIsASpanBelowTheCurrentOne() {
    this.replies.add("{\"RetCode\":153}");
    this.replies.add("{\"RetCode\":0}");
    Span parent = this.telemetry.getTracer("test").spanBuilder("job").startSpan();
    Context.current()
        .with(parent)
        .wrap(() -> {
          this.caller.call("DescribeImage", Map.of("Password", "canary-secret"));
        })
        .run();
    parent.end();
    SpanData span = this.spans.getFinishedSpanItems().get(0);
    assertEquals("DescribeImage", span.getName());
    assertEquals(SpanKind.CLIENT, span.getKind());
    assertEquals(parent.getSpanContext().getSpanId(), span.getParentSpanId());
    assertEquals(StatusCode.UNSET, span.getStatus().getStatusCode());
    assertEquals(2L, span.getAttributes().get(TracingInterceptor.ATTEMPTS));
    assertNull(span.getAttributes().get(TracingInterceptor.ERROR));
    assertFalse(span.toString().contains("canary"));
  }

  @Test
  void aRefusalIsAnErrorWithItsCodeAndId() {
    this.replies.add("{\"RetCode\":171,\"Message\":\"canary-private\"}");
    assertThrows(
        ServiceException.class, () -> this.caller.call("CopyCustomImage", Map.of("Zone", "z")));
    SpanData span = this.spans.getFinishedSpanItems().get(0);
    assertEquals(StatusCode.ERROR, span.getStatus().getStatusCode());
    assertEquals("ServiceException", span.getAttributes().get(TracingInterceptor.ERROR));
    assertEquals(171L, span.getAttributes().get(TracingInterceptor.RET_CODE));
    assertEquals("id-7", span.getAttributes().get(TracingInterceptor.REQUEST_ID));
    assertEquals(false, span.getAttributes().get(TracingInterceptor.UNKNOWN));
    assertFalse(span.toString().contains("canary"));
  }
}
