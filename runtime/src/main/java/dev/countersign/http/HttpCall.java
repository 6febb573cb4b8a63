package dev.countersign.http;

import dev.countersign.wire.FormBody;
import java.net.URI;

/**
 * One POST of a signed form; its text form masks every secret.
 *
 * @param endpoint where it goes: no user info, query or fragment
 * @param body what is sent
 * @param maxReplyBytes the longest reply body to take, in bytes
 */
public record HttpCall(URI endpoint, FormBody body, long maxReplyBytes) {

  /** The media type of the body. */
  public static final String CONTENT_TYPE = "application/x-www-form-urlencoded";

  /**
   * Names the other end.
   *
   * @return host and port, the scheme's port where the endpoint names none
   */
  public String peer() {
    int port = this.endpoint.getPort();
    if (port < 0) {
      port = "http".equalsIgnoreCase(this.endpoint.getScheme()) ? 80 : 443;
    }
    return this.endpoint.getHost() + ':' + port;
  }

  /**
   * Shows what goes over the wire, with keys, signature and secret parameters masked.
   *
   * @return for example {@code POST https://host/ Action=DescribeImage&PublicKey=***&Signature=***}
   */
  @Override
  public String toString() {
    return "POST " + this.endpoint + ' ' + this.body;
  }
}
