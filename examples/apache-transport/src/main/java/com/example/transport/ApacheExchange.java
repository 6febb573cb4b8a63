package com.example.transport;

import dev.countersign.http.HttpCall;
import dev.countersign.http.HttpPhase;
import dev.countersign.http.HttpReply;
import dev.countersign.http.MalformedReplyException;
import dev.countersign.http.ReplyTooLargeException;
import dev.countersign.http.TruncatedReplyException;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.TruncatedChunkException;

/** One exchange; cancelling it closes its connection. */
final class ApacheExchange extends CompletableFuture<HttpReply> implements Runnable {
  private final HttpCall call;
  private final CloseableHttpClient client;
  private final HttpPost post;

  ApacheExchange(HttpCall call, CloseableHttpClient client) {
    this.call = call;
    this.client = client;
    this.post = new HttpPost(call.endpoint());
    this.post.setEntity(new FormEntity(call));
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    this.post.cancel();
    return cancelled;
  }

  @Override
  public void run() {
    try {
      complete(this.client.execute(this.post, this::reply));
    } catch (IOException | RuntimeException e) {
      completeExceptionally(translated(e));
    }
  }

  private HttpReply reply(ClassicHttpResponse response) throws IOException {
    this.call.reached(HttpPhase.REPLYING);
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Header header : response.getHeaders()) {
      headers.computeIfAbsent(header.getName(), name -> new ArrayList<>()).add(header.getValue());
    }
    try {
      checkLength(response, headers);
      byte[] body = body(response.getEntity());
      HttpHeaders all = HttpHeaders.of(headers, (name, value) -> true);
      return new HttpReply(response.getCode(), all, body);
    } catch (IOException e) {
      // Else the client would read the rest of a body that may have no end.
      this.post.cancel();
      throw e;
    }
  }

  /** HttpClient takes one of two lengths, and a proxy on the way may have taken the other. */
  private static void checkLength(ClassicHttpResponse response, Map<String, List<String>> headers)
      throws MalformedReplyException {
    List<String> lengths = headers.getOrDefault("Content-Length", List.of());
    if (lengths.size() + headers.getOrDefault("Transfer-Encoding", List.of()).size() > 1) {
      throw new MalformedReplyException("its length is given twice");
    }
    if (response.getCode() == 204 && !lengths.isEmpty() && !lengths.get(0).equals("0")) {
      throw new MalformedReplyException("it has a body and says that it has none");
    }
  }

  private byte[] body(HttpEntity entity) throws IOException {
    if (entity == null) {
      return new byte[0];
    }
    long limit = this.call.maxReplyBytes();
    if (entity.getContentLength() > limit) {
      throw new ReplyTooLargeException(limit);
    }
    InputStream in = entity.getContent();
    byte[] body = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
    if (body.length > limit) {
      throw new ReplyTooLargeException(limit);
    }
    return body;
  }

  /** The runtime knows the exceptions of the JDK and its own, and those of HttpClient by these. */
  private static Exception translated(Exception thrown) {
    boolean cutChunk = thrown instanceof MalformedChunkCodingException
        && String.valueOf(thrown.getMessage()).startsWith("CRLF expected");
    if (cutChunk
        || thrown instanceof TruncatedChunkException
        || thrown instanceof ConnectionClosedException) {
      return caused(new TruncatedReplyException(), thrown);
    }
    if (thrown instanceof ClientProtocolException
        || thrown instanceof MessageConstraintException
        || thrown instanceof MalformedChunkCodingException) {
      return caused(new MalformedReplyException("HttpClient cannot read it"), thrown);
    }
    return thrown;
  }

  private static Exception caused(Exception exception, Exception cause) {
    exception.initCause(cause);
    return exception;
  }
}
