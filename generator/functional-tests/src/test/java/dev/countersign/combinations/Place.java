package dev.countersign.combinations;

/** Where a field stands. */
enum Place {
  PARAMETER("", true),
  PARAMETER_OBJECT("object", true),
  PARAMETER_LIST("list of object", true),
  PARAMETER_MAP("map of object", true),
  RESPONSE("", false),
  RESPONSE_OBJECT("object", false),
  RESPONSE_LIST("list of object", false),
  RESPONSE_MAP("map of object", false),
  /** A model of the action that is sent and received. */
  MODEL("model", true),
  /** A model of the API that is sent and received. */
  SHARED_MODEL("model", true);

  private final String holder;
  private final boolean sent;

  Place(String holder, boolean sent) {
    this.holder = holder;
    this.sent = sent;
  }

  /** The type of what holds the field; empty where the action itself does. */
  String holder() {
    return this.holder;
  }

  /** Whether values go to the service. */
  boolean isSent() {
    return this.sent;
  }

  /** Whether values come from the service. */
  boolean isReceived() {
    return !this.sent || isModel();
  }

  boolean isModel() {
    return this.holder.equals("model");
  }

  /** Whether the field is a parameter or a response field itself. */
  boolean isTop() {
    return this.holder.isEmpty();
  }
}
