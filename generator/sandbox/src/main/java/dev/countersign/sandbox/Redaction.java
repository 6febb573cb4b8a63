package dev.countersign.sandbox;

import dev.countersign.definition.Field;
import dev.countersign.definition.FieldType;
import dev.countersign.definition.FieldType.FreeObject;
import dev.countersign.definition.FieldType.ListOf;
import dev.countersign.definition.FieldType.MapOf;
import dev.countersign.definition.FieldType.ModelRef;
import dev.countersign.definition.FieldType.Nested;
import dev.countersign.definition.FieldType.Scalar;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The one gate between what a call holds and what anybody sees of it.
 *
 * <p>A value passes where the definition declares it and does not call it secret; everything else,
 * a misspelt password among it, is masked. The private key and the call's signature are masked
 * wherever they turn up.
 */
final class Redaction {
  static final String MASK = "***";

  /** Shorter texts are masked as a whole only: cut out of others, they would spoil every message. */
  private static final int SHORTEST_CUT_OUT = 8;

  private final KeyPair user;
  private final String signature;

  Redaction(KeyPair user, Map<String, String> parameters) {
    this.user = user;
    this.signature = parameters.getOrDefault(Signature.PARAMETER, "");
  }

  /** All names in their order, with those values that may be seen; unmodifiable. */
  Map<String, String> parameters(Map<String, String> parameters, Optional<ActionScope> scope) {
    Map<String, String> shown = new LinkedHashMap<>();
    parameters.forEach(
        (name, value) -> shown.put(text(name), isShown(name, value, scope) ? text(value) : MASK));
    return Collections.unmodifiableMap(shown);
  }

  /** A text without private key and signature. */
  String text(String text) {
    return masked(masked(text, this.user.privateKey()), this.signature);
  }

  private static String masked(String text, String secret) {
    if (secret.length() >= SHORTEST_CUT_OUT) {
      return text.replace(secret, MASK);
    }
    return !secret.isEmpty() && text.equals(secret) ? MASK : text;
  }

  private boolean isShown(String name, String value, Optional<ActionScope> scope) {
    if (name.equals("PublicKey")) {
      // Of two swapped keys, the one sent as the public key is private.
      return value.equals(this.user.publicKey());
    }
    if (Sent.PROTOCOL_NAMES.contains(name)) {
      return name.equals("Action");
    }
    return scope
        .filter(known -> isShown(known, known.action().parameters(), Sent.segments(name)))
        .isPresent();
  }

  private static boolean isShown(ActionScope scope, List<Field> fields, List<String> segments) {
    return !segments.isEmpty()
        && fields.stream()
            .filter(field -> field.name().equals(segments.get(0)) && !field.secret())
            .anyMatch(field -> isShown(scope, field.type(), after(segments)));
  }

  private static boolean isShown(ActionScope scope, FieldType type, List<String> segments) {
    if (type instanceof ModelRef reference) {
      return isShown(scope, scope.fields(reference), segments);
    }
    if (type instanceof Nested nested) {
      return isShown(scope, nested.fields(), segments);
    }
    if (type instanceof FreeObject) {
      return true;
    }
    if (type instanceof ListOf list) {
      return !segments.isEmpty() && isShown(scope, list.element(), after(segments));
    }
    if (type instanceof MapOf map) {
      return !segments.isEmpty()
          && (map.value() instanceof Scalar || isShown(scope, map.value(), after(segments)));
    }
    return segments.isEmpty();
  }

  private static List<String> after(List<String> segments) {
    return segments.subList(1, segments.size());
  }
}
