package dev.countersign.extras;

import dev.countersign.http.MalformedReplyException;
import dev.countersign.http.TruncatedReplyException;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads lines, the status and the headers of one reply; no message quotes them. */
final class Http1Head {
  private static final int MAX_BYTES = 1 << 16;

  private final InputStream in;
  private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private int bytes;
  private boolean begun;
  private boolean statusRead;
  private boolean http11;

  Http1Head(InputStream in) {
    this.in = in;
  }

  /** Reads status line and headers; headers of an earlier, interim reply are forgotten. */
  int read() throws IOException {
    this.headers.clear();
    this.statusRead = false;
    int status = status();
    this.statusRead = true;
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      if (colon < 1 || line.charAt(0) <= ' ' || line.charAt(colon - 1) <= ' ') {
        throw new MalformedReplyException("its headers are malformed");
      }
      add(line.substring(0, colon), line.substring(colon + 1).strip());
    }
    return status;
  }

  private void add(String name, String value) {
    List<String> values = this.headers.get(name);
    if (values == null) {
      values = new ArrayList<>(1);
      this.headers.put(name, values);
    }
    values.add(value);
  }

  private int status() throws IOException {
    String line = line();
    boolean known = line.startsWith("HTTP/1.1 ") || line.startsWith("HTTP/1.0 ");
    int end = line.indexOf(' ', 9);
    String code = known ? line.substring(9, end < 0 ? line.length() : end) : "";
    if (code.length() != 3 || !isDigits(code) || code.charAt(0) < '1' || code.charAt(0) > '5') {
      throw new MalformedReplyException("its status line is malformed");
    }
    this.http11 = line.charAt(7) == '1';
    return Integer.parseInt(code);
  }

  /** All headers by name; names in any case. */
  Map<String, List<String>> headers() {
    return this.headers;
  }

  List<String> values(String name) {
    return this.headers.getOrDefault(name, List.of());
  }

  boolean isHttp11() {
    return this.http11;
  }

  /** Counts anew: the lines of a chunked body do not count as headers. */
  void forgetLength() {
    this.bytes = 0;
  }

  /** A line without its end, one character for each byte. */
  String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(64);
    int b = this.in.read();
    while (b >= 0 && b != '\n') {
      this.begun = true;
      if (++this.bytes > MAX_BYTES) {
        throw new MalformedReplyException("its headers are longer than " + MAX_BYTES + " bytes");
      }
      line.write(b);
      b = this.in.read();
    }
    if (b < 0) {
      throw ended();
    }
    String text = line.toString(StandardCharsets.ISO_8859_1);
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }

  private IOException ended() {
    if (!this.begun) {
      return new EOFException("the connection ended before a reply");
    }
    return this.statusRead
        ? new TruncatedReplyException()
        : new MalformedReplyException("its status line is malformed");
  }

  static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
