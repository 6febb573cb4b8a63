package dev.countersign.extras;

import dev.countersign.http.HttpCall;
import dev.countersign.http.HttpPhase;
import dev.countersign.http.HttpReply;
import dev.countersign.http.MalformedReplyException;
import dev.countersign.http.ReplyTooLargeException;
import dev.countersign.http.TruncatedReplyException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

/**
 * Reads one HTTP/1.1 reply, strictly: what two readers could take differently is refused.
 *
 * <p>No message quotes the reply.
 */
final class Http1Reader {
  private static final int MAX_INTERIM = 8;
  private static final Every EVERY = new Every();

  private final InputStream in;
  private final HttpCall call;
  private final Http1Head head;
  private boolean delimited;

  Http1Reader(InputStream in, HttpCall call) {
    this.in = in;
    this.call = call;
    this.head = new Http1Head(in);
  }

  HttpReply read() throws IOException {
    int status = this.head.read();
    for (int interim = 1; status / 100 == 1; interim++) {
      if (status == 101) {
        throw new MalformedReplyException("it changes the protocol");
      }
      if (interim > MAX_INTERIM) {
        throw new MalformedReplyException("it has too many interim replies");
      }
      status = this.head.read();
    }
    this.call.reached(HttpPhase.REPLYING);
    byte[] body = body(status);
    return new HttpReply(status, HttpHeaders.of(this.head.headers(), EVERY), body);
  }

  /** Whether the next reply would begin where this one ended. */
  boolean leavesConnectionUsable() {
    if (!this.head.isHttp11() || !this.delimited) {
      return false;
    }
    for (String value : this.head.values("Connection")) {
      if (value.toLowerCase(Locale.ROOT).contains("close")) {
        return false;
      }
    }
    return true;
  }

  private byte[] body(int status) throws IOException {
    List<String> lengths = this.head.values("Content-Length");
    List<String> codings = this.head.values("Transfer-Encoding");
    if (lengths.size() + codings.size() > 1) {
      throw new MalformedReplyException("its length is given twice");
    }
    if (status == 204 || status == 304) {
      return new byte[0];
    }
    if (!codings.isEmpty()) {
      if (!codings.get(0).equalsIgnoreCase("chunked")) {
        throw new MalformedReplyException("its transfer coding is not chunked");
      }
      return chunks();
    }
    return lengths.isEmpty() ? untilEnd() : fixed(length(lengths.get(0)));
  }

  private static long length(String text) throws MalformedReplyException {
    if (text.isEmpty() || text.length() > 18 || !Http1Head.isDigits(text)) {
      throw new MalformedReplyException("its Content-Length is malformed");
    }
    return Long.parseLong(text);
  }

  private byte[] fixed(long length) throws IOException {
    check(length);
    byte[] body = this.in.readNBytes((int) length);
    if (body.length < length) {
      throw new TruncatedReplyException();
    }
    this.delimited = true;
    return body;
  }

  private byte[] untilEnd() throws IOException {
    byte[] body = this.in.readNBytes((int) Math.min(limit() + 1, Integer.MAX_VALUE - 8));
    check(body.length);
    return body;
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream(1024);
    for (int size = chunkSize(); size > 0; size = chunkSize()) {
      check((long) body.size() + size);
      byte[] chunk = this.in.readNBytes(size);
      if (chunk.length < size) {
        throw new TruncatedReplyException();
      }
      body.writeBytes(chunk);
      if (!this.head.line().isEmpty()) {
        throw new MalformedReplyException("a chunk is longer than its size");
      }
    }
    String trailer = this.head.line();
    while (!trailer.isEmpty()) {
      trailer = this.head.line();
    }
    this.delimited = true;
    return body.toByteArray();
  }

  private int chunkSize() throws IOException {
    this.head.forgetLength();
    String line = this.head.line();
    int end = line.indexOf(';');
    String hex = (end < 0 ? line : line.substring(0, end)).strip();
    if (hex.isEmpty() || hex.length() > 15) {
      throw new MalformedReplyException("the size of a chunk is malformed");
    }
    long size = 0;
    for (int i = 0; i < hex.length(); i++) {
      int digit = hex.charAt(i) > 'f' ? -1 : Character.digit(hex.charAt(i), 16);
      if (digit < 0) {
        throw new MalformedReplyException("the size of a chunk is malformed");
      }
      size = size * 16 + digit;
    }
    check(size);
    return (int) size;
  }

  private void check(long length) throws ReplyTooLargeException {
    if (length > limit()) {
      throw new ReplyTooLargeException(limit());
    }
  }

  private long limit() {
    return this.call.maxReplyBytes();
  }

  /** Takes all headers; a class, as a lambda would cost the first call several milliseconds. */
  private static final class Every implements BiPredicate<String, String> {
    @Override
    public boolean test(String name, String value) {
      return true;
    }
  }
}
