package dev.countersign.emit;

import dev.countersign.naming.NamedType;

/** What the runtime's writer and its reader both call the methods for one kind of value. */
final class WireMethods {
  private WireMethods() {}

  /** {@code out.text(name, value)} writes what {@code in.text()} reads. */
  static String of(NamedType.Scalar scalar) {
    return switch (scalar) {
      case TEXT, BASE64 -> "text";
      case INT -> "integer";
      case FLOAT -> "decimal";
      case BOOL -> "bool";
      case FREE -> "value";
    };
  }
}
