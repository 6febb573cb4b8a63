package dev.countersign.wire;

import dev.countersign.Credentials;
import dev.countersign.InvalidRequestException;
import dev.countersign.JsonValue;
import dev.countersign.OpenInt;
import dev.countersign.OpenText;
import dev.countersign.call.ClientValue;
import dev.countersign.sign.Signer;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes a request's parameters, flattens their names, and signs them.
 *
 * <p>A null value writes nothing, an empty text is written, an empty list writes nothing. Lists count
 * from zero: {@code Name.0}, {@code Name.1}. Values that have no place on the wire (NaN, an unpaired
 * surrogate, a null list element) are collected and refused together by {@link #sign}.
 *
 * <p>Secret is what is written as a secret, and, where a definition cannot say so, what the name tells:
 * lists of plain values, maps and free values, and what is below keys and names in them.
 *
 * <p>For one request and one thread. {@link #begin}, {@link #beginIndex} and {@link #beginKey} extend
 * the name; the methods without a name write at the name so reached.
 */
public final class ParameterWriter {
  private final String action;
  private final ClientValues defaults;
  private final FlatNames out;

  /**
   * Starts a request.
   *
   * @param action name of the action
   * @param defaults what the client fills in
   */
  public ParameterWriter(String action, ClientValues defaults) {
    this.action = Objects.requireNonNull(action, "action");
    this.defaults = Objects.requireNonNull(defaults, "defaults");
    this.out = new FlatNames(action);
  }

  /**
   * Writes a text that the client's options fill in where the request has none.
   *
   * @param which the client's value
   * @param name the wire name
   * @param value the request's value, which wins even when it is empty
   * @param required whether it is a problem that neither has one
   */
  public void clientText(ClientValue which, String name, @Nullable String value, boolean required) {
    String text = value == null ? this.defaults.get(which) : value;
    if (text == null && required) {
      this.out.missing(name);
    }
    text(name, text);
  }

  /**
   * Writes an open text that the client's options fill in where the request has none.
   *
   * @param which the client's value
   * @param name the wire name
   * @param value the request's value, which wins even when it is empty
   * @param required whether it is a problem that neither has one
   */
  public void clientText(
      ClientValue which, String name, @Nullable OpenText value, boolean required) {
    clientText(which, name, value == null ? null : value.text(), required);
  }

  /**
   * Writes a text.
   *
   * @param name the wire name
   * @param value the text
   */
  public void text(String name, @Nullable String value) {
    if (value != null) {
      this.out.leaf(name, value, false);
    }
  }

  /**
   * Writes an open text.
   *
   * @param name the wire name
   * @param value the text
   */
  public void text(String name, @Nullable OpenText value) {
    text(name, value == null ? null : value.text());
  }

  /**
   * Writes a text at the name reached.
   *
   * @param value the text
   */
  public void text(@Nullable String value) {
    if (this.out.accepts(value)) {
      this.out.leaf(null, Objects.requireNonNull(value), false);
    }
  }

  /**
   * Writes an open text at the name reached.
   *
   * @param value the text
   */
  public void text(@Nullable OpenText value) {
    text(value == null ? null : value.text());
  }

  /**
   * Writes a text that no log or message may show.
   *
   * @param name the wire name
   * @param value the secret
   */
  public void secret(String name, @Nullable String value) {
    if (value != null) {
      this.out.leaf(name, value, true);
    }
  }

  /**
   * Writes a text that no log or message may show at the name reached.
   *
   * @param value the secret
   */
  public void secret(@Nullable String value) {
    if (this.out.accepts(value)) {
      this.out.leaf(null, Objects.requireNonNull(value), true);
    }
  }

  /**
   * Writes bytes as Base64 with padding.
   *
   * @param name the wire name
   * @param value the bytes
   */
  public void base64(String name, byte @Nullable [] value) {
    if (value != null) {
      this.out.leaf(name, Base64.getEncoder().encodeToString(value), false);
    }
  }

  /**
   * Writes bytes as Base64 that no log or message may show.
   *
   * @param name the wire name
   * @param value the secret bytes
   */
  public void base64Secret(String name, byte @Nullable [] value) {
    if (value != null) {
      this.out.leaf(name, Base64.getEncoder().encodeToString(value), true);
    }
  }

  /**
   * Writes an integer.
   *
   * @param name the wire name
   * @param value the integer
   */
  public void integer(String name, @Nullable Long value) {
    if (value != null) {
      this.out.leaf(name, value.longValue());
    }
  }

  /**
   * Writes an open integer.
   *
   * @param name the wire name
   * @param value the integer
   */
  public void integer(String name, @Nullable OpenInt value) {
    if (value != null) {
      this.out.leaf(name, value.value());
    }
  }

  /**
   * Writes an integer at the name reached.
   *
   * @param value the integer
   */
  public void integer(@Nullable Long value) {
    if (this.out.accepts(value)) {
      this.out.leaf(null, Objects.requireNonNull(value).longValue());
    }
  }

  /**
   * Writes an open integer at the name reached.
   *
   * @param value the integer
   */
  public void integer(@Nullable OpenInt value) {
    integer(value == null ? null : (Long) value.value());
  }

  /**
   * Writes a decimal without exponent and without a zero fraction.
   *
   * @param name the wire name
   * @param value the decimal; NaN and infinities are refused
   */
  public void decimal(String name, @Nullable Double value) {
    if (value != null) {
      this.out.leaf(name, value.doubleValue());
    }
  }

  /**
   * Writes a decimal at the name reached.
   *
   * @param value the decimal; NaN and infinities are refused
   */
  public void decimal(@Nullable Double value) {
    if (this.out.accepts(value)) {
      this.out.leaf(null, Objects.requireNonNull(value).doubleValue());
    }
  }

  /**
   * Writes {@code true} or {@code false}.
   *
   * @param name the wire name
   * @param value the boolean
   */
  public void bool(String name, @Nullable Boolean value) {
    if (value != null) {
      this.out.leaf(name, value.toString(), false);
    }
  }

  /**
   * Writes {@code true} or {@code false} at the name reached.
   *
   * @param value the boolean
   */
  public void bool(@Nullable Boolean value) {
    text(value == null ? null : value.toString());
  }

  /**
   * Writes a list of texts or open texts.
   *
   * @param name the wire name
   * @param values the elements, written as their {@code toString}
   */
  public void texts(String name, @Nullable List<?> values) {
    if (values != null) {
      this.out.beginKey(name);
      for (int i = 0; i < values.size(); i++) {
        Object value = values.get(i);
        this.out.beginIndex(i);
        text(value == null ? null : value.toString());
        this.out.end();
      }
      this.out.end();
    }
  }

  /**
   * Writes a list of texts that no log or message may show.
   *
   * @param name the wire name
   * @param values the secrets
   */
  public void secrets(String name, @Nullable List<String> values) {
    if (values != null) {
      this.out.begin(name);
      for (int i = 0; i < values.size(); i++) {
        this.out.beginIndex(i);
        secret(values.get(i));
        this.out.end();
      }
      this.out.end();
    }
  }

  /**
   * Writes a list of integers or open integers.
   *
   * @param name the wire name
   * @param values the elements
   */
  public void integers(String name, @Nullable List<?> values) {
    texts(name, values);
  }

  /**
   * Writes a list of decimals.
   *
   * @param name the wire name
   * @param values the elements
   */
  public void decimals(String name, @Nullable List<Double> values) {
    if (values != null) {
      this.out.beginKey(name);
      for (int i = 0; i < values.size(); i++) {
        this.out.beginIndex(i);
        decimal(values.get(i));
        this.out.end();
      }
      this.out.end();
    }
  }

  /**
   * Writes a list of booleans.
   *
   * @param name the wire name
   * @param values the elements
   */
  public void bools(String name, @Nullable List<Boolean> values) {
    texts(name, values);
  }

  /**
   * Writes an object; each of its fields becomes {@code Name.Field}.
   *
   * @param name the wire name
   * @param value the object
   */
  public void object(String name, @Nullable Parameters value) {
    if (value != null) {
      this.out.begin(name);
      value.writeTo(this);
      this.out.end();
    }
  }

  /**
   * Writes an object at the name reached.
   *
   * @param value the object
   */
  public void object(@Nullable Parameters value) {
    if (this.out.accepts(value)) {
      Objects.requireNonNull(value).writeTo(this);
    }
  }

  /**
   * Writes a list of objects; each field becomes {@code Name.0.Field}.
   *
   * @param name the wire name
   * @param values the elements
   */
  public void objects(String name, @Nullable List<? extends Parameters> values) {
    if (values != null) {
      this.out.begin(name);
      for (int i = 0; i < values.size(); i++) {
        this.out.beginIndex(i);
        object(values.get(i));
        this.out.end();
      }
      this.out.end();
    }
  }

  /**
   * Writes a free JSON value, flattened like any other.
   *
   * @param name the wire name
   * @param value the value; a JSON null writes nothing
   */
  public void value(String name, @Nullable JsonValue value) {
    if (value != null) {
      this.out.beginKey(name);
      value(value);
      this.out.end();
    }
  }

  /**
   * Writes a free JSON value at the name reached.
   *
   * @param value the value; a JSON null writes nothing, in a list it is refused
   */
  public void value(@Nullable JsonValue value) {
    FreeValues.write(value, this.out);
  }

  /**
   * Writes a list of free JSON values.
   *
   * @param name the wire name
   * @param values the elements; a JSON null among them is refused
   */
  public void values(String name, @Nullable List<JsonValue> values) {
    if (values != null) {
      this.out.beginKey(name);
      for (int i = 0; i < values.size(); i++) {
        this.out.beginIndex(i);
        value(values.get(i));
        this.out.end();
      }
      this.out.end();
    }
  }

  /**
   * Extends the name by a field that holds lists, whose values are masked where it sounds secret.
   *
   * @param name the field's wire name
   */
  public void begin(String name) {
    this.out.beginKey(name);
  }

  /**
   * Extends the name by a field that holds a map, so that the names behind it are keys, of which
   * those that sound secret have their values masked.
   *
   * @param name the field's wire name
   */
  public void beginMap(String name) {
    this.out.beginMap(name);
  }

  /**
   * Extends the name by the index of a list element.
   *
   * @param index counts from zero
   */
  public void beginIndex(int index) {
    this.out.beginIndex(index);
  }

  /**
   * Extends the name by a map's key.
   *
   * @param key any text; an empty one is refused
   */
  public void beginKey(String key) {
    this.out.beginKey(key);
  }

  /** Takes back the last extension of the name. */
  public void end() {
    this.out.end();
  }

  /**
   * Adds action and key, signs, and gives the body; the writer cannot be used afterwards.
   *
   * @param signer the scheme
   * @param credentials the key pair, and a token where there is one
   * @return the body to send
   * @throws InvalidRequestException naming every problem of the parameters
   */
  public FormBody sign(Signer signer, Credentials credentials) {
    this.out.leaf("Action", this.action, false);
    this.out.leaf("PublicKey", credentials.publicKey(), true);
    String token = credentials.securityToken().orElse(null);
    if (token != null) {
      this.out.leaf("SecurityToken", token, true);
    }
    return this.out.sign(signer, credentials);
  }
}
