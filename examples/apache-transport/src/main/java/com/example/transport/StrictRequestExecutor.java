package com.example.transport;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.io.HttpResponseInformationCallback;
import org.apache.hc.core5.http.protocol.HttpContext;

/** Refuses a change of the protocol that nobody asked for, and a flood of interim replies. */
final class StrictRequestExecutor extends HttpRequestExecutor {
  private static final int MAX_INTERIM = 8;

  @Override
  public ClassicHttpResponse execute(
      ClassicHttpRequest request,
      HttpClientConnection connection,
      HttpResponseInformationCallback given,
      HttpContext context)
      throws IOException, HttpException {
    AtomicInteger count = new AtomicInteger();
    HttpResponseInformationCallback strict = (response, over, within) -> {
      if (response.getCode() == 101 || count.incrementAndGet() > MAX_INTERIM) {
        throw new ProtocolException("an interim reply that was not expected");
      }
      if (given != null) {
        given.execute(response, over, within);
      }
    };
    return super.execute(request, connection, strict, context);
  }
}
