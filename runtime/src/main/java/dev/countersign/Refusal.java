package dev.countersign;

import java.io.Serializable;

/**
 * What a service said when it refused.
 *
 * @param retCode the return code, not 0
 * @param meaning what the definition says about the code, may be empty
 * @param message the service's message, fit for a log, may be empty
 * @param httpStatus the HTTP status
 * @serial exclude
 */
@SuppressWarnings("InvalidBlockTag") // A serializable record may exclude its serialized form.
public record Refusal(long retCode, String meaning, String message, int httpStatus)
    implements Serializable {

  /** For example: {@code the service answered 8039 (the image is in use): busy}. */
  String text() {
    StringBuilder text = new StringBuilder("the service answered ").append(this.retCode);
    if (!this.meaning.isEmpty()) {
      text.append(" (").append(this.meaning).append(')');
    }
    if (!this.message.isEmpty()) {
      text.append(": ").append(this.message);
    }
    if (this.httpStatus != 200) {
      text.append(", HTTP status ").append(this.httpStatus);
    }
    return text.toString();
  }
}
