package com.example.transport;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.EndpointDetails;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.io.HttpResponseInformationCallback;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/**
 * Refuses a change of the protocol that nobody asked for, a flood of interim replies, and a connection on
 * which something came in while it was idle: what comes then answers no request.
 */
final class StrictRequestExecutor extends HttpRequestExecutor {
  private static final int MAX_INTERIM = 8;

  @Override
  public ClassicHttpResponse execute(
      ClassicHttpRequest request,
      HttpClientConnection connection,
      HttpResponseInformationCallback given,
      HttpContext context)
      throws IOException, HttpException {
    EndpointDetails details = connection.getEndpointDetails();
    boolean used = details != null && details.getResponseCount() > 0;
    if (used && connection.isDataAvailable(Timeout.ONE_MILLISECOND)) {
      connection.close(CloseMode.IMMEDIATE);
      // Nothing was sent on it, so the client attempts the call again.
      throw new ConnectionClosedException("something came in while the connection was idle");
    }
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
