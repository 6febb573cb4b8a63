package dev.countersign.sandbox;

import dev.countersign.definition.Field;
import dev.countersign.definition.FieldType;
import dev.countersign.definition.FieldType.FreeObject;
import dev.countersign.definition.FieldType.ListOf;
import dev.countersign.definition.FieldType.MapOf;
import dev.countersign.definition.FieldType.ModelRef;
import dev.countersign.definition.FieldType.Nested;
import dev.countersign.definition.FieldType.Scalar;
import dev.countersign.diagnostic.Shown;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The one gate between what a call holds and what anybody sees of it.
 *
 * <p>A value passes where the definition declares it and does not call it secret; everything else,
 * a misspelt password among it, is masked. Where a definition cannot say what is secret, in lists of
 * plain values, maps and free objects, names do. What is masked once, the private key and the security
 * token are masked wherever they turn up, in names, in other values and in messages.
 */
final class Redaction {
  static final String MASK = "***";

  /** Shorter texts are masked as a whole only: cut out of others, they would spoil every message. */
  private static final int SHORTEST_CUT_OUT = 8;

  private final KeyPair user;
  private final Optional<ActionScope> scope;
  private final Map<String, String> shown = new LinkedHashMap<>();

  /** What proves who calls, of any length. */
  private final Set<String> proofs = new HashSet<>();

  /** What is cut out of other texts, by its beginning. */
  private final Map<String, Set<String>> cutOut = new HashMap<>();

  /**
   * Reads a call.
   *
   * @param scope its action, where that is defined
   */
  Redaction(KeyPair user, Map<String, String> parameters, Optional<ActionScope> scope) {
    this.user = user;
    this.scope = scope;
    prove(user.privateKey());
    user.securityToken().ifPresent(this::prove);
    Set<String> masked = new HashSet<>();
    parameters.forEach((name, value) -> {
      if (!isShown(name, value)) {
        masked.add(name);
        hide(name, value);
      }
    });
    parameters.forEach(
        (name, value) -> this.shown.put(text(name), masked.contains(name) ? MASK : text(value)));
  }

  private void hide(String name, String value) {
    if (Sent.PROTOCOL_NAMES.contains(name)) {
      prove(value);
    } else {
      cutOut(value);
    }
  }

  private void prove(String secret) {
    if (!secret.isEmpty()) {
      this.proofs.add(secret);
    }
    cutOut(secret);
  }

  private void cutOut(String secret) {
    if (secret.length() >= SHORTEST_CUT_OUT) {
      this.cutOut
          .computeIfAbsent(secret.substring(0, SHORTEST_CUT_OUT), beginning -> new HashSet<>())
          .add(secret);
    }
  }

  /** All names in their order, with those values that may be seen; unmodifiable. */
  Map<String, String> parameters() {
    return Collections.unmodifiableMap(this.shown);
  }

  /** A name from a call for a message: cut short behind its secrets, which would lose their ends. */
  String name(String name) {
    return Shown.plain(text(name));
  }

  /** A text without secrets. */
  String text(String text) {
    if (this.proofs.contains(text)) {
      return MASK;
    }
    // All are found before any is replaced: one may begin another, or overlap it.
    BitSet hidden = new BitSet();
    for (int at = 0; at + SHORTEST_CUT_OUT <= text.length(); at++) {
      String beginning = text.substring(at, at + SHORTEST_CUT_OUT);
      for (String secret : this.cutOut.getOrDefault(beginning, Set.of())) {
        if (text.startsWith(secret, at)) {
          hidden.set(at, at + secret.length());
        }
      }
    }
    return masked(text, hidden);
  }

  private static String masked(String text, BitSet hidden) {
    StringBuilder masked = new StringBuilder();
    int from = 0;
    for (int start = hidden.nextSetBit(0); start >= 0; start = hidden.nextSetBit(from)) {
      masked.append(text, from, start).append(MASK);
      from = hidden.nextClearBit(start);
    }
    return masked.append(text, from, text.length()).toString();
  }

  private boolean isShown(String name, String value) {
    if (name.equals("PublicKey")) {
      // Of two swapped keys, the one sent as the public key is private.
      return value.equals(this.user.publicKey());
    }
    if (Sent.PROTOCOL_NAMES.contains(name)) {
      return name.equals("Action");
    }
    return this.scope
        .filter(known -> isShown(known, known.action().parameters(), Sent.segments(name)))
        .isPresent();
  }

  private static boolean isShown(ActionScope scope, List<Field> fields, List<String> segments) {
    return !segments.isEmpty()
        && fields.stream()
            .filter(field -> field.name().equals(segments.get(0)) && !isSecret(field))
            .anyMatch(field -> isShown(scope, field.type(), after(segments)));
  }

  private static boolean isSecret(Field field) {
    return field.secret() || (isUndescribed(field.type()) && SecretNames.matches(field.name()));
  }

  /** Tells whether a definition cannot say that a value of a type is secret, or what of it. */
  private static boolean isUndescribed(FieldType type) {
    return type instanceof FreeObject
        || type instanceof MapOf
        || (type instanceof ListOf list
            && (list.element() instanceof Scalar || isUndescribed(list.element())));
  }

  private static boolean isShown(ActionScope scope, FieldType type, List<String> segments) {
    if (type instanceof ModelRef reference) {
      return isShown(scope, scope.fields(reference), segments);
    }
    if (type instanceof Nested nested) {
      return isShown(scope, nested.fields(), segments);
    }
    if (type instanceof FreeObject) {
      return !SecretNames.matchesAny(segments);
    }
    if (segments.isEmpty()) {
      return type instanceof Scalar;
    }
    if (type instanceof ListOf list) {
      return isShown(scope, list.element(), after(segments));
    }
    if (type instanceof MapOf map) {
      return map.value() instanceof Scalar
          ? !SecretNames.matchesAny(segments)
          : !SecretNames.matches(segments.get(0)) && isShown(scope, map.value(), after(segments));
    }
    return false;
  }

  private static List<String> after(List<String> segments) {
    return segments.subList(1, segments.size());
  }
}
