package dev.countersign.sandbox;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What goes back to the client.
 *
 * @param status the HTTP status
 * @param body the JSON object
 */
record Reply(int status, ObjectNode body) {
  private static final int OK = 200;

  /** The service answers with HTTP 200, whatever the return code. */
  static Reply done(ObjectNode body) {
    return new Reply(OK, body);
  }

  /** A refusal of an action, which may be unnamed. */
  static Reply refused(String action, Refusal refusal) {
    ObjectNode body = head(action, refusal.code()).put("Message", refusal.message());
    return new Reply(OK, body);
  }

  /** A refusal of something that is no call at all. */
  static Reply noCall(int status, String message) {
    return new Reply(
        status, refused("", new Refusal(RetCode.BAD_PARAMETER, message)).body());
  }

  /** The fields that every answer begins with. */
  static ObjectNode head(String action, RetCode code) {
    ObjectNode head = JsonNodeFactory.instance.objectNode().put("RetCode", code.value());
    return action.isEmpty() ? head : head.put("Action", action + "Response");
  }

  int retCode() {
    return this.body.path("RetCode").asInt();
  }

  String message() {
    return this.body.path("Message").asString("");
  }
}
