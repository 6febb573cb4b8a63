package dev.countersign.wire;

import dev.countersign.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Gives the fields of a reply one by one, tolerant of what services really send.
 *
 * <p>Numbers come as texts and texts as numbers, names differ in case, null and empty text stand for
 * an absent value: all of this is accepted. A value of another kind ends the call with an unreadable
 * reply whose message names its place and both kinds. {@code RetCode}, {@code Action} and {@code
 * Message} of the reply itself are read here and never shown.
 *
 * <p>A field is given once. An exact name wins over one that differs in case, wherever the two
 * stand in the object; of equal ones the first wins. The others are unknown fields.
 *
 * <p>The reader stands on a value after {@code next...} returned true. A value that is not read is
 * skipped. For one reply and one thread.
 */
public final class ReplyReader {
  private final byte[] body;
  private final JsonParser json;
  private final Envelope envelope;
  private @Nullable ReplyLevel[] levels = new ReplyLevel[4];
  private int depth;
  private int received;

  /** The object or list just begun is a stand-in with nothing inside. */
  private boolean standIn;

  /** The parser stands on a value that nobody has read. */
  private boolean pending;

  private String name = "";

  /** The field reached is one that the caller knows, and has not read yet. */
  private boolean known;

  ReplyReader(byte[] body, JsonParser json, boolean scanning) {
    this.body = body;
    this.json = json;
    this.envelope = new Envelope(json, scanning);
    JsonToken first = json.nextToken();
    if (first != JsonToken.START_OBJECT) {
      throw new ReplyFault("the body is " + Values.describe(first) + ", not an object");
    }
  }

  /** Begins an object; null, an empty text and an empty list stand for one without fields. */
  public void beginObject() {
    begin(JsonToken.START_OBJECT, JsonToken.START_ARRAY, "an object");
  }

  /** Begins a list; null, an empty text and an empty object stand for an empty one. */
  public void beginList() {
    begin(JsonToken.START_ARRAY, JsonToken.START_OBJECT, "a list");
  }

  /** Begins a map; null, an empty text and an empty list stand for an empty one. */
  public void beginMap() {
    begin(JsonToken.START_OBJECT, JsonToken.START_ARRAY, "a map");
  }

  private void begin(JsonToken wanted, JsonToken other, String description) {
    this.pending = false;
    this.depth++;
    level().clear();
    JsonToken token = this.json.currentToken();
    if (token != wanted) {
      passEmpty(token, other, description);
      this.standIn = true;
    }
  }

  /** What is open where the reader stands. */
  private ReplyLevel level() {
    if (this.depth >= this.levels.length) {
      this.levels = Arrays.copyOf(this.levels, 2 * this.depth);
    }
    ReplyLevel level = this.levels[this.depth];
    if (level == null) {
      level = new ReplyLevel();
      this.levels[this.depth] = level;
    }
    return level;
  }

  /** Passes over null, an empty text, or an empty container of the given kind; refuses the rest. */
  private void passEmpty(JsonToken token, JsonToken container, String wanted) {
    boolean empty = token == JsonToken.VALUE_NULL;
    if (token == JsonToken.VALUE_STRING) {
      empty = this.json.getStringLength() == 0;
    }
    if (token != container) {
      if (!empty) {
        throw mismatch(wanted, token);
      }
      return;
    }
    String place = place();
    JsonToken next = this.json.nextToken();
    if (next != JsonToken.END_ARRAY && next != JsonToken.END_OBJECT) {
      throw mismatch(place, wanted, token);
    }
  }

  /**
   * Goes to the next field of the object.
   *
   * @param fields the names that the caller knows
   * @return false at the end of the object, which is then left
   */
  public boolean nextField(FieldNames fields) {
    if (leavesStandIn()) {
      return false;
    }
    ReplyLevel level = level();
    while (true) {
      int match = this.json.nextNameMatch(fields.matcher());
      if (match >= 0) {
        this.known = level.read(match);
        this.name = fields.name(match);
        break;
      }
      if (match == PropertyNameMatcher.MATCH_END_OBJECT) {
        this.depth--;
        return false;
      }
      String found = this.json.currentName();
      if (this.depth > 1 || !this.envelope.takes(found)) {
        int index = fields.ignoringCase(found);
        this.known = index >= 0 && !isAhead(index, level, fields) && level.read(index);
        this.name = this.known ? fields.name(index) : found;
        break;
      }
    }
    this.json.nextToken();
    this.pending = true;
    return true;
  }

  /** Whether the exact name of a field stands further on in the object, whose next name differs. */
  private boolean isAhead(int index, ReplyLevel level, FieldNames fields) {
    if (!level.searched) {
      // Once for each object, so that a long one is not searched for each of its fields.
      level.searched = true;
      int from = (int) this.json.currentTokenLocation().getByteOffset();
      ReplyParser.names(this.body, from, name -> {
        int found = fields.ignoringCase(name);
        if (found >= 0 && fields.name(found).equals(name)) {
          level.comes(found);
        }
      });
    }
    return level.isAhead(index);
  }

  /**
   * Names the field reached.
   *
   * @return the known name, in the spelling of {@link FieldNames}; empty for a field that is not
   *     known, or that has been read before
   */
  public String field() {
    return this.known ? this.name : "";
  }

  /**
   * Goes to the next element of the list; nulls are passed over.
   *
   * @return false at the end of the list, which is then left
   */
  public boolean nextElement() {
    if (leavesStandIn()) {
      return false;
    }
    ReplyLevel level = level();
    JsonToken token = this.json.nextToken();
    while (token == JsonToken.VALUE_NULL) {
      level.elements++;
      token = this.json.nextToken();
    }
    if (token == JsonToken.END_ARRAY) {
      this.received = level.elements;
      this.depth--;
      return false;
    }
    level.elements++;
    this.pending = true;
    return true;
  }

  /**
   * Returns how many elements the list that was left last had.
   *
   * @return the count of what was received, elements without a value included
   */
  public int received() {
    return this.received;
  }

  /**
   * Goes to the next entry of the map; entries whose value is null are passed over.
   *
   * @return false at the end of the map, which is then left
   */
  public boolean nextEntry() {
    if (leavesStandIn()) {
      return false;
    }
    do {
      String found = this.json.nextName();
      if (found == null) {
        this.depth--;
        return false;
      }
      this.name = found;
    } while (this.json.nextToken() == JsonToken.VALUE_NULL);
    this.pending = true;
    return true;
  }

  /**
   * Gives the key of the map entry reached.
   *
   * @return the key
   */
  public String key() {
    return this.name;
  }

  private boolean leavesStandIn() {
    if (this.standIn) {
      this.standIn = false;
      this.received = 0;
      this.depth--;
      return true;
    }
    if (this.pending) {
      skip();
    }
    return false;
  }

  /** Passes over the value reached, however deep it is. */
  public void skip() {
    this.pending = false;
    this.json.skipChildren();
  }

  /**
   * Tells whether an object is absent: null, an empty text or an empty list.
   *
   * @return true when there is nothing to read; the value is then done with
   */
  public boolean isAbsent() {
    JsonToken token = this.json.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return false;
    }
    passEmpty(token, JsonToken.START_ARRAY, "an object");
    this.pending = false;
    return true;
  }

  /**
   * Reads a text; a number or boolean gives its own.
   *
   * @return the text, null for a JSON null
   */
  public @Nullable String text() {
    this.pending = false;
    JsonToken token = this.json.currentToken();
    if (token == JsonToken.VALUE_STRING) {
      return this.json.getString();
    }
    if (token == JsonToken.VALUE_NULL) {
      return null;
    }
    if (!token.isScalarValue()) {
      throw mismatch("a text", token);
    }
    return this.json.getString();
  }

  /**
   * Reads bytes, from a text in Base64, in one of its two alphabets, with padding and line breaks or
   * without.
   *
   * @return the bytes as Base64 with padding, null for a JSON null
   */
  public @Nullable String base64() {
    JsonToken token = this.json.currentToken();
    String text = text();
    if (text == null) {
      return null;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ') {
        plain.append(c == '-' ? '+' : c == '_' ? '/' : c);
      }
    }
    try {
      byte[] bytes = Base64.getDecoder().decode(plain.toString());
      return Base64.getEncoder().encodeToString(bytes);
    } catch (IllegalArgumentException e) {
      throw mismatch("Base64", token);
    }
  }

  /**
   * Reads a 64-bit integer, from a number without a fraction or the text of one.
   *
   * @return the integer, null for a JSON null or an empty text
   */
  public @Nullable Long integer() {
    this.pending = false;
    JsonToken token = this.json.currentToken();
    if (token == JsonToken.VALUE_NUMBER_INT
        && this.json.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
      return this.json.getLongValue();
    }
    JsonValue number = number(token, "an integer");
    try {
      return number == null ? null : (Long) number.asLong();
    } catch (ArithmeticException e) {
      throw mismatch("an integer of 64 bits", token);
    }
  }

  /**
   * Reads a decimal, from a number or the text of one.
   *
   * @return the decimal, null for a JSON null or an empty text
   */
  public @Nullable Double decimal() {
    this.pending = false;
    JsonToken token = this.json.currentToken();
    JsonValue number = number(token, "a decimal");
    if (number == null) {
      return null;
    }
    double value = Double.parseDouble(number.asText());
    if (Double.isInfinite(value)) {
      throw mismatch("a decimal of 64 bits", token);
    }
    return value;
  }

  private @Nullable JsonValue number(JsonToken token, String wanted) {
    if (token == JsonToken.VALUE_NULL) {
      return null;
    }
    if (!token.isNumeric() && token != JsonToken.VALUE_STRING) {
      throw mismatch(wanted, token);
    }
    String text = this.json.getString();
    if (text.isEmpty()) {
      return null;
    }
    try {
      return JsonValue.number(text);
    } catch (IllegalArgumentException e) {
      throw mismatch(wanted, token);
    }
  }

  /**
   * Reads a boolean: true, false, 1, 0, or the text of one of them.
   *
   * @return the boolean, null for a JSON null or an empty text
   */
  public @Nullable Boolean bool() {
    this.pending = false;
    JsonToken token = this.json.currentToken();
    if (token == JsonToken.VALUE_NULL) {
      return null;
    }
    String text = token.isScalarValue() ? this.json.getString() : "a container";
    return switch (text) {
      case "true", "True", "TRUE", "1" -> true;
      case "false", "False", "FALSE", "0" -> false;
      case "" -> null;
      default -> throw mismatch("a boolean", token);
    };
  }

  /**
   * Reads any value.
   *
   * @return the value, null for a JSON null
   */
  public @Nullable JsonValue value() {
    this.pending = false;
    JsonValue value = Values.read(this.json);
    return value.isNull() ? null : value;
  }

  /**
   * Reads a list of texts.
   *
   * @return an immutable list without nulls
   */
  public List<String> texts() {
    List<String> values = new ArrayList<>();
    beginList();
    while (nextElement()) {
      add(values, text());
    }
    return Collections.unmodifiableList(values);
  }

  /**
   * Reads a list of integers.
   *
   * @return an immutable list without nulls
   */
  public List<Long> integers() {
    List<Long> values = new ArrayList<>();
    beginList();
    while (nextElement()) {
      add(values, integer());
    }
    return Collections.unmodifiableList(values);
  }

  /**
   * Reads a list of decimals.
   *
   * @return an immutable list without nulls
   */
  public List<Double> decimals() {
    List<Double> values = new ArrayList<>();
    beginList();
    while (nextElement()) {
      add(values, decimal());
    }
    return Collections.unmodifiableList(values);
  }

  /**
   * Reads a list of booleans.
   *
   * @return an immutable list without nulls
   */
  public List<Boolean> bools() {
    List<Boolean> values = new ArrayList<>();
    beginList();
    while (nextElement()) {
      add(values, bool());
    }
    return Collections.unmodifiableList(values);
  }

  private static <T> void add(List<T> values, @Nullable T value) {
    if (value != null) {
      values.add(value);
    }
  }

  /**
   * Keeps a field that the definition does not know, or that has been read before.
   *
   * @param known the unknown fields so far, at first {@code Map.of()}
   * @return the map with the field added, unmodifiable to everyone but this reader
   */
  public Map<String, JsonValue> unknown(Map<String, JsonValue> known) {
    this.pending = false;
    UnknownFields fields = known instanceof UnknownFields own ? own : new UnknownFields(known);
    fields.add(this.name, Values.read(this.json));
    return fields;
  }

  private String place() {
    return Texts.printable(this.json.streamReadContext().pathAsPointer().toString());
  }

  private ReplyFault mismatch(String wanted, JsonToken found) {
    return mismatch(place(), wanted, found);
  }

  private static ReplyFault mismatch(String place, String wanted, JsonToken found) {
    return new ReplyFault(
        "the value at " + place + " is " + Values.describe(found) + ", not " + wanted);
  }

  /** Checks the end of the reply; true when the action is done, false when it was refused. */
  boolean finish() {
    if (this.depth > 0) {
      throw new ReplyFault("its decoder left fields unread");
    }
    if (this.json.nextToken() != null) {
      throw new ReplyFault("something follows the JSON object");
    }
    return this.envelope.finish();
  }

  long retCode() {
    return this.envelope.retCode();
  }

  String action() {
    return this.envelope.action();
  }

  String message() {
    return this.envelope.message();
  }
}
