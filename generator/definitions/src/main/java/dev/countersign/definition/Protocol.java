package dev.countersign.definition;

import java.util.List;
import java.util.Set;

/** Names that mean the same in every call of the protocol. */
public final class Protocol {

  /** Parameters that every call sends; no definition has them. */
  public static final Set<String> SENT =
      Set.of("Action", "PublicKey", "Signature", "SecurityToken");

  /** Fields that every answer has; no definition has them. */
  public static final Set<String> ANSWERED = Set.of("RetCode", "Action", "Message");

  /** Parameters that a client can fill in, where a request leaves them out. */
  public static final List<String> OF_CLIENT = List.of("Region", "Zone", "ProjectId");

  private Protocol() {}
}
