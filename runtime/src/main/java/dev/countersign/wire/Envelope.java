package dev.countersign.wire;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The fields that every reply has: RetCode, Action and Message. */
final class Envelope {
  private final JsonParser json;

  /** Whether to read on after a refusal, for its message. */
  private final boolean scanning;

  private boolean known;
  private long retCode;
  private String message = "";
  private String action = "";

  Envelope(JsonParser json, boolean scanning) {
    this.json = json;
    this.scanning = scanning;
  }

  static boolean holds(String name) {
    return name.equals("RetCode") || name.equals("Message") || name.equals("Action");
  }

  /** Reads the field if it is one of ours; the parser stands on its name. */
  boolean takes(String name) {
    switch (name) {
      case "RetCode" -> {
        takeRetCode(this.json.nextToken());
        return true;
      }
      case "Message" -> {
        this.message = scalar(this.message);
        return true;
      }
      case "Action" -> {
        this.action = scalar(this.action);
        return true;
      }
      default -> {
        return false;
      }
    }
  }

  /** The text of the next value, or the other where it is null or no scalar. */
  private String scalar(String otherwise) {
    JsonToken token = this.json.nextToken();
    boolean given = token.isScalarValue() && token != JsonToken.VALUE_NULL;
    String text = given ? this.json.getString() : otherwise;
    this.json.skipChildren();
    return text;
  }

  private void takeRetCode(JsonToken token) {
    if (this.known) {
      throw new ReplyFault("RetCode is there twice");
    }
    boolean mayHold = token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_STRING;
    String text = mayHold ? this.json.getString() : "";
    if (!isInteger(text)) {
      throw new ReplyFault("RetCode is " + Values.describe(token) + ", not an integer of 32 bits");
    }
    this.known = true;
    this.retCode = Long.parseLong(text);
    if (this.retCode != 0 && !this.scanning) {
      throw new ReplyFault("refused");
    }
  }

  /** Whether a text is an integer of 32 bits as JSON writes it. */
  private static boolean isInteger(String text) {
    int digits = text.startsWith("-") ? 1 : 0;
    int count = text.length() - digits;
    if (count < 1 || count > 10 || (count + digits > 1 && text.charAt(digits) == '0')) {
      return false;
    }
    for (int i = digits; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    long value = Long.parseLong(text);
    return value == (int) value;
  }

  boolean finish() {
    if (!this.known) {
      throw new ReplyFault("RetCode is missing");
    }
    return this.retCode == 0;
  }

  long retCode() {
    return this.retCode;
  }

  String action() {
    return this.action;
  }

  String message() {
    return this.message;
  }
}
