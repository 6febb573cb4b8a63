package dev.countersign.http;

import java.net.http.HttpHeaders;
import java.util.Objects;
import java.util.Optional;

/** A whole HTTP reply; its text form holds neither headers nor body. */
public final class HttpReply {
  private final int status;
  private final HttpHeaders headers;
  private final byte[] body;

  /**
   * Takes a reply.
   *
   * @param status the HTTP status
   * @param headers the headers
   * @param body the whole body; the array is kept and must not be changed afterwards
   */
  public HttpReply(int status, HttpHeaders headers, byte[] body) {
    this.status = status;
    this.headers = Objects.requireNonNull(headers, "headers");
    this.body = Objects.requireNonNull(body, "body");
  }

  /**
   * Gives the HTTP status.
   *
   * @return 100 to 599
   */
  public int status() {
    return this.status;
  }

  /**
   * Gives the first value of a header.
   *
   * @param name its name, in any case
   * @return the value, empty where the header is missing
   */
  public Optional<String> header(String name) {
    return this.headers.firstValue(name);
  }

  /**
   * Gives the body without a copy.
   *
   * @return the reply's own array, which must not be changed
   */
  public byte[] body() {
    return this.body;
  }

  /**
   * Shows status and size.
   *
   * @return for example {@code HTTP 200, 1234 bytes}
   */
  @Override
  public String toString() {
    return "HTTP " + this.status + ", " + this.body.length + " bytes";
  }
}
