/**
 * What generated clients stand on: requests, signing, the call, replies.
 *
 * <p>Jackson's streaming parser is an implementation detail and never part of a public signature.
 */
module dev.countersign {
  requires transitive java.net.http;
  requires transitive org.jspecify;
  requires tools.jackson.core;

  exports dev.countersign;
  exports dev.countersign.call;
  exports dev.countersign.http;
  exports dev.countersign.sign;
  exports dev.countersign.wire;
}
