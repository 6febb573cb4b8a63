package com.example.tracing;

import dev.countersign.CountersignException;
import dev.countersign.ServiceException;
import dev.countersign.call.CallInterceptor;
import dev.countersign.call.CallMetrics;
import dev.countersign.call.CallView;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;

/**
 * Makes a span of each call, below the span that is current where the call is made.
 *
 * <p>Use it as {@code ClientOptions.builder().interceptor(new TracingInterceptor(openTelemetry))}. The
 * span holds action, effect, attempts, outcome, return code and request id; no value of a parameter and
 * no message of the service.
 */
public final class TracingInterceptor implements CallInterceptor {
  static final AttributeKey<String> METHOD = AttributeKey.stringKey("rpc.method");
  static final AttributeKey<String> EFFECT = AttributeKey.stringKey("countersign.effect");
  static final AttributeKey<Long> ATTEMPTS = AttributeKey.longKey("countersign.attempts");
  static final AttributeKey<Boolean> UNKNOWN =
      AttributeKey.booleanKey("countersign.may_have_been_executed");
  static final AttributeKey<Long> RET_CODE = AttributeKey.longKey("countersign.ret_code");
  static final AttributeKey<String> REQUEST_ID = AttributeKey.stringKey("countersign.request_id");
  static final AttributeKey<String> ERROR = AttributeKey.stringKey("error.type");

  private final Tracer tracer;

  /**
   * Makes an interceptor.
   *
   * @param openTelemetry takes the spans
   */
  public TracingInterceptor(OpenTelemetry openTelemetry) {
    this.tracer = openTelemetry.getTracer("dev.countersign");
  }

  @Override
  public End begin(CallView call) {
    Span span = this.tracer
        .spanBuilder(call.action())
        .setSpanKind(SpanKind.CLIENT)
        .setAttribute(METHOD, call.action())
        .setAttribute(EFFECT, call.effect().name())
        .startSpan();
    return (metrics, failure) -> end(span, metrics, failure);
  }

  private static void end(Span span, CallMetrics metrics, CountersignException failure) {
    span.setAttribute(ATTEMPTS, metrics.attempts());
    if (failure != null) {
      span.setStatus(StatusCode.ERROR);
      span.setAttribute(ERROR, metrics.outcome());
      span.setAttribute(UNKNOWN, failure.mayHaveBeenExecuted());
      failure.requestId().ifPresent(id -> span.setAttribute(REQUEST_ID, id));
      if (failure instanceof ServiceException refused) {
        span.setAttribute(RET_CODE, refused.retCode());
      }
    }
    span.end();
  }
}
