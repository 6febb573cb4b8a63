package dev.countersign.check;

import static dev.countersign.check.Keys.Form.BOOLEAN;
import static dev.countersign.check.Keys.Form.BOUNDS;
import static dev.countersign.check.Keys.Form.CHOICE;
import static dev.countersign.check.Keys.Form.DURATION;
import static dev.countersign.check.Keys.Form.FIELDS;
import static dev.countersign.check.Keys.Form.LIST;
import static dev.countersign.check.Keys.Form.MAP;
import static dev.countersign.check.Keys.Form.NAME;
import static dev.countersign.check.Keys.Form.NAMES;
import static dev.countersign.check.Keys.Form.TEXT;
import static dev.countersign.check.Keys.Form.TEXTS;
import static dev.countersign.check.Keys.Form.TYPE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The keys of the language: one table for checks, suggestions, the canonical order and the schema.
 *
 * <p>The order of the keys is the order in which they are written.
 */
public final class Keys {
  /** A file about an API. */
  public static final Keys API_FILE = new Keys(
      "an API file",
      required("countersign", CHOICE, "Version of the definition language; 1.", "1"),
      required("api", NAME, "Name of the API; gives the name of the client."),
      key("summary", TEXT, "One sentence about the API."),
      key("description", TEXT, "More about the API."),
      key("endpoint", TEXT, "Where the service listens, as https://api.example.com/."),
      key("java", NAME, "Name of the API in Java, in place of its own."),
      key(
          "actions",
          MAP,
          "Actions by name, or a list of the actions that have files of their own."),
      key("models", MAP, "Models that all actions may use, by name."),
      key("errors", MAP, "Errors that any action may answer with, by number."));

  /** An action within an API file. */
  public static final Keys ACTION = new Keys(
      "an action",
      key("summary", TEXT, "One sentence that says what the action does."),
      key("description", TEXT, "More about the action."),
      required("effect", CHOICE, "What a call changes.", "read", "write", "destroy"),
      key("costs", BOOLEAN, "Whether a call spends money."),
      key("see", NAMES, "Actions to look at, too."),
      key("deprecated", TEXT, "Why the action should no longer be used, and what to use."),
      key("java", NAME, "Name of the action in Java, in place of its own."),
      key("source", TEXT, "Where the definition was taken from."),
      key("guessed", TEXTS, "Keys of the action that an importer guessed."),
      key("parameters", FIELDS, "What is sent, by name."),
      key("constraints", LIST, "What holds between parameters."),
      key("response", FIELDS, "What is answered, by name."),
      key("models", MAP, "Models of this action only, by name."),
      key("errors", MAP, "Errors that the action may answer with, by number."),
      key("pagination", MAP, "How a long answer comes in pieces."),
      key("waiters", MAP, "What can be waited for, by name."));

  /** A file about an action. */
  public static final Keys ACTION_FILE = new Keys(
      "an action file",
      prefixed(
          ACTION,
          required("countersign", CHOICE, "Version of the definition language; 1.", "1"),
          required("action", NAME, "Name of the action, which is the name of the file.")));

  /** A field of a model, or a field within a field. */
  public static final Keys FIELD = new Keys(
      "a field",
      required("type", TYPE, "What the field holds, as string, list of int, or a model's name."),
      key("required", BOOLEAN, "Whether the field is always there."),
      key("summary", TEXT, "One sentence that says what the field means."),
      key("description", TEXT, "More about the field."),
      key("see", NAMES, "Actions to look at, too."),
      key("values", MAP, "Known values, with what they mean; the service may add others."),
      key("default", TEXT, "What the service takes where the field is absent; never sent."),
      key("range", BOUNDS, "Least and greatest number, as 1..100, 1.. or ..100."),
      key("length", BOUNDS, "Least and greatest number of characters, as 1..63."),
      key("pattern", TEXT, "Regular expression that all of the text matches."),
      key("encoding", CHOICE, "How bytes are written as text.", "base64"),
      key("secret", BOOLEAN, "Whether the value is never shown."),
      key("deprecated", TEXT, "Why the field should no longer be used, and what to use."),
      key("java", NAME, "Name of the field in Java, in place of its own."),
      key("source", TEXT, "Where the definition was taken from."),
      key("guessed", TEXTS, "Keys of the field that an importer guessed."),
      key("fields", FIELDS, "Fields of an object that has no model."));

  /** A parameter of an action. */
  public static final Keys PARAMETER = new Keys(
      "a parameter",
      extended(
          FIELD,
          key("client", BOOLEAN, "Whether the client fills it in: Region, Zone, ProjectId.")));

  /** A field of a response. */
  public static final Keys RESPONSE_FIELD = new Keys(
      "a response field",
      extended(
          FIELD,
          key("only with", NAME, "Parameter that has to be sent for the field to be there."),
          key("only without", NAME, "Parameter that must not be sent for the field to be there."),
          key("one for each", NAME, "List parameter for each element of which there is one.")));

  /** A model. */
  public static final Keys MODEL = new Keys(
      "a model",
      key("summary", TEXT, "One sentence that says what the model stands for."),
      key("description", TEXT, "More about the model."),
      key("see", NAMES, "Actions to look at, too."),
      key("deprecated", TEXT, "Why the model should no longer be used, and what to use."),
      key("java", NAME, "Name of the model in Java, in place of its own."),
      required("fields", FIELDS, "Fields of the model, by name."));

  /** An error. */
  public static final Keys ERROR = new Keys(
      "an error",
      key("summary", TEXT, "What the error means."),
      key("retry", CHOICE, "Whether to call again.", "never", "retryable", "throttled"));

  /** A known value of a field. */
  public static final Keys VALUE = new Keys(
      "a value",
      key("summary", TEXT, "What the value means."),
      key("java", NAME, "Name of the value's constant in Java, in place of its own."));

  /** That something should no longer be used. */
  public static final Keys DEPRECATION = new Keys(
      "a deprecation",
      required("summary", TEXT, "Why it should no longer be used."),
      key("use", NAME, "What to use instead."));

  /** A constraint between parameters. */
  public static final Keys CONSTRAINT = new Keys(
      "a constraint",
      key("at most one of", NAMES, "Parameters of which one is sent, or none."),
      key("exactly one of", NAMES, "Parameters of which one is sent."),
      key("at least one of", NAMES, "Parameters of which one is sent, or more."),
      key("required", NAME, "Parameter that is sent when the condition holds."),
      key("excluded", NAME, "Parameter that is not sent when the condition holds."),
      key("when", MAP, "Condition: a parameter and the value or values that it has."),
      key("with", NAME, "Condition: a parameter that is sent."),
      key("source", TEXT, "Where the constraint was taken from."));

  /** How a long answer comes in pieces. */
  public static final Keys PAGINATION = new Keys(
      "a pagination",
      key("offset", NAME, "Parameter that takes how many elements are passed over."),
      key("page", NAME, "Parameter that takes the number of the piece, from 1."),
      key("token", NAME, "Parameter that takes the token of the piece."),
      key("next", NAME, "Response field with the token of the next piece."),
      key("limit", NAME, "Parameter that takes how many elements are answered at most."),
      key("size", NAME, "Parameter that takes how many elements a piece has."),
      required("items", NAME, "Response list that holds the elements."),
      key("total", NAME, "Response field that says how many elements there are."));

  /** Something that is waited for. */
  public static final Keys WAITER = new Keys(
      "a waiter",
      key("summary", TEXT, "One sentence that says what is waited for."),
      key("description", TEXT, "More about it."),
      required("success", MAP, "What the answer shows when the wait is over, by path."),
      key("failure", MAP, "What the answer shows when the wait is in vain, by path."),
      required("every", DURATION, "Pause between two calls, as 5s."),
      required("at most", DURATION, "How long is waited, as 10m."));

  /** All kinds of maps. */
  public static final List<Keys> KINDS = List.of(
      API_FILE,
      ACTION,
      ACTION_FILE,
      FIELD,
      PARAMETER,
      RESPONSE_FIELD,
      MODEL,
      ERROR,
      VALUE,
      DEPRECATION,
      CONSTRAINT,
      PAGINATION,
      WAITER);

  /** What the value of a key looks like. */
  public enum Form {
    /** A text. */
    TEXT,
    /** A text, or a list of texts. */
    TEXTS,
    /** A name. */
    NAME,
    /** A name, or a list of names. */
    NAMES,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** One of a few words. */
    CHOICE,
    /** A type. */
    TYPE,
    /** A least and a greatest number. */
    BOUNDS,
    /** A number with a unit. */
    DURATION,
    /** Fields by name. */
    FIELDS,
    /** A list. */
    LIST,
    /** A map. */
    MAP
  }

  /**
   * A key.
   *
   * @param name how it is written
   * @param form what its value looks like
   * @param description what it says; one sentence
   * @param required whether it has to be there
   * @param choices the words that its value may be, for a choice
   */
  public record Key(
      String name, Form form, String description, boolean required, List<String> choices) {
    /**
     * Copies the choices.
     *
     * @param name how it is written
     * @param form what its value looks like
     * @param description what it says; one sentence
     * @param required whether it has to be there
     * @param choices the words that its value may be, for a choice
     */
    public Key {
      choices = List.copyOf(choices);
    }
  }

  private final String thing;
  private final List<Key> keys;

  private Keys(String thing, Key... keys) {
    this.thing = thing;
    this.keys = List.of(keys);
  }

  /**
   * Returns what the keys belong to, as {@code a parameter}.
   *
   * @return the words
   */
  public String thing() {
    return this.thing;
  }

  /**
   * Returns the keys in the order in which they are written.
   *
   * @return the keys
   */
  public List<Key> all() {
    return this.keys;
  }

  /**
   * Returns the names of the keys in the order in which they are written.
   *
   * @return the names
   */
  public List<String> names() {
    return this.keys.stream().map(Key::name).toList();
  }

  /**
   * Finds a key.
   *
   * @param name how it is written
   * @return the key, or nothing where there is none
   */
  public Optional<Key> find(String name) {
    return this.keys.stream().filter(key -> key.name().equals(name)).findFirst();
  }

  private static Key key(String name, Form form, String description, String... choices) {
    return new Key(name, form, description, false, List.of(choices));
  }

  private static Key required(String name, Form form, String description, String... choices) {
    return new Key(name, form, description, true, List.of(choices));
  }

  private static Key[] prefixed(Keys base, Key... more) {
    List<Key> all = new ArrayList<>(Arrays.asList(more));
    all.addAll(base.keys);
    return all.toArray(Key[]::new);
  }

  // What is specific to a kind of field stands behind "required", where a reader looks for it.
  private static Key[] extended(Keys base, Key... more) {
    List<Key> all = new ArrayList<>(base.keys);
    all.addAll(2, Arrays.asList(more));
    return all.toArray(Key[]::new);
  }
}
