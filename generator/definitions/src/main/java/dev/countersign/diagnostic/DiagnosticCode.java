package dev.countersign.diagnostic;

import java.util.Locale;

/**
 * The index of all complaints.
 *
 * <p>A code never changes its meaning and is never used again. Each room has its range: CS0xx reading
 * a file, CS1xx the rules of the language, CS2xx Java names, CS3xx the annotation processor.
 */
public enum DiagnosticCode {
  /** A file that is asked for is there. */
  FILE_NOT_FOUND("CS001", "A file that is asked for is there."),
  /** A file is of a bearable size. */
  FILE_TOO_LARGE("CS002", "A file is of a bearable size."),
  /** A file that is there can be read. */
  FILE_UNREADABLE("CS003", "A file that is there can be read."),
  /** A file is written in UTF-8. */
  NOT_UTF8("CS004", "A file is written in UTF-8."),
  /** A file holds text, and no control characters. */
  CONTROL_CHARACTER("CS005", "A file holds text, and no control characters."),
  /** A line is of a bearable length. */
  LINE_TOO_LONG("CS006", "A line is of a bearable length."),
  /** Maps and lists are nested to a bearable depth. */
  NESTED_TOO_DEEP("CS007", "Maps and lists are nested to a bearable depth."),
  /** A file says something. */
  FILE_IS_EMPTY("CS008", "A file says something."),
  /** A file consists of keys and values. */
  ROOT_IS_NO_MAP("CS009", "A file consists of keys and values."),
  /** A file is YAML. */
  NOT_YAML("CS010", "A file is YAML."),
  /** Lines are indented with spaces. */
  TAB_INDENTATION("CS011", "Lines are indented with spaces."),
  /** A definition has no anchors and no aliases. */
  ANCHOR("CS012", "A definition has no anchors and no aliases."),
  /** A definition has no tags. */
  TAG("CS013", "A definition has no tags."),
  /** A name is declared once. */
  DUPLICATE_NAME("CS014", "A name is declared once."),
  /** A definition has no merge keys. */
  MERGE_KEY("CS015", "A definition has no merge keys."),
  /** A file holds one document. */
  SECOND_DOCUMENT("CS016", "A file holds one document."),
  /** A key is a text. */
  KEY_IS_NO_TEXT("CS017", "A key is a text."),
  /** What a file holds can be seen. */
  INVISIBLE_CHARACTER("CS018", "What a file holds can be seen."),
  /** A file lies in the folder that it is looked for in. */
  LINK_OUT_OF_FOLDER("CS019", "A file lies in the folder that it is looked for in."),
  /** A file names a version of the language that this generator reads. */
  LANGUAGE_VERSION("CS101", "A file names a version of the language that this generator reads."),
  /** A key is one that the language knows at its place. */
  UNKNOWN_KEY("CS102", "A key is one that the language knows at its place."),
  /** What has to be said is said. */
  MISSING_KEY("CS103", "What has to be said is said."),
  /** A value is a text, a list or a map, as its key wants. */
  WRONG_FORM("CS104", "A value is a text, a list or a map, as its key wants."),
  /** A name is an ASCII letter, then letters, digits and underscores. */
  BAD_NAME("CS105", "A name is an ASCII letter, then letters, digits and underscores."),
  /** What belongs to the protocol is not defined again. */
  PROTOCOL_NAME("CS106", "What belongs to the protocol is not defined again."),
  /** Names differ in more than upper and lower case. */
  SAME_LETTERS("CS107", "Names differ in more than upper and lower case."),
  /** An action that is asked for is defined. */
  UNKNOWN_ACTION("CS108", "An action that is asked for is defined."),
  /** The file of an action has the name of the action. */
  ACTION_FILE_NAME("CS109", "The file of an action has the name of the action."),
  /** An action is defined in one place. */
  ACTION_TWICE("CS110", "An action is defined in one place."),
  /** An API has an action. */
  NO_ACTIONS("CS111", "An API has an action."),
  /** A type is one of the language, or a model. */
  UNKNOWN_TYPE("CS112", "A type is one of the language, or a model."),
  /** Lists and maps are spelled `list of T` and `map of T`. */
  TYPE_SPELLING("CS113", "Lists and maps are spelled `list of T` and `map of T`."),
  /** A model does not require itself. */
  MODEL_WITHIN_ITSELF("CS114", "A model does not require itself."),
  /** A choice between two is written `true` or `false`. */
  NOT_BOOLEAN("CS115", "A choice between two is written `true` or `false`."),
  /** Where a few words are possible, it is one of them. */
  UNKNOWN_CHOICE("CS116", "Where a few words are possible, it is one of them."),
  /** A key says something about the type of its field. */
  KEY_NOT_FOR_TYPE("CS117", "A key says something about the type of its field."),
  /** Keys do not contradict each other. */
  KEYS_EXCLUDE("CS118", "Keys do not contradict each other."),
  /** Bounds are written `1..100`, `1..` or `..100`. */
  BAD_BOUNDS("CS119", "Bounds are written `1..100`, `1..` or `..100`."),
  /** A default is a value that its field takes. */
  BAD_DEFAULT("CS120", "A default is a value that its field takes."),
  /** A pattern is a regular expression. */
  BAD_PATTERN("CS121", "A pattern is a regular expression."),
  /** A known value has the type of its field. */
  BAD_VALUE("CS122", "A known value has the type of its field."),
  /** The client fills in Region, Zone and ProjectId. */
  BAD_CLIENT_PARAMETER("CS123", "The client fills in Region, Zone and ProjectId."),
  /** A parameter or field that is referred to is declared. */
  UNKNOWN_REFERENCE("CS124", "A parameter or field that is referred to is declared."),
  /** What is referred to has the type that its use needs. */
  REFERENCE_TYPE("CS125", "What is referred to has the type that its use needs."),
  /** A constraint can be kept and can be broken. */
  BAD_CONSTRAINT("CS126", "A constraint can be kept and can be broken."),
  /** An error has a number other than 0. */
  BAD_ERROR_CODE("CS127", "An error has a number other than 0."),
  /** A duration is written `5s`, `10m` or `1h`. */
  BAD_DURATION("CS128", "A duration is written `5s`, `10m` or `1h`."),
  /** An endpoint is an https address. */
  BAD_ENDPOINT("CS129", "An endpoint is an https address."),
  /** There are more of something than a definition may hold. */
  TOO_MANY("CS130", "Of each thing there are only so many."),
  /** A text is longer than the language allows. */
  TEXT_TOO_LONG("CS131", "A text is of a bearable length."),
  /** A definition file has a name that every system takes. */
  FILE_NAME_REFUSED("CS140", "A definition file has a name that every system takes."),

  /** A pagination cannot use a field as it wants to. */
  BAD_PAGING_ROLE("CS150", "A pagination sets and reads its fields as it goes on."),

  /** Two names of a definition become one in Java. */
  JAVA_NAME_CLASH("CS201", "What is named apart in a definition is named apart in Java."),
  /** A name given with {@code java:} cannot stand in Java. */
  JAVA_NAME_REFUSED("CS202", "A name given for Java can stand there."),
  /** A Java name is longer than a file, or a class file, can hold. */
  JAVA_NAME_TOO_LONG("CS203", "A name in Java fits into the name of a file, or on a line."),
  /** A package that generated code has to name is hidden by something of the definition. */
  PACKAGE_HIDDEN("CS204", "Generated code can name the classes of its own package."),

  /** The annotation names no API. */
  API_NAME_REFUSED("CS301", "An annotation names an API as its file is named."),
  /** The annotation names something that is no action. */
  ACTION_NAME_REFUSED("CS302", "An annotation names actions as the service does."),
  /** The annotation names an action twice. */
  ACTION_NAMED_TWICE("CS303", "An annotation names an action once."),
  /** Two annotations of a package name one API. */
  API_NAMED_TWICE("CS304", "A package has one annotation for each API."),
  /** A class of the consumer has the name of a generated one. */
  CLASS_EXISTS("CS305", "A generated class has a name of its own."),
  /** A client that is not generated again is older than its definitions. */
  CLIENT_OUTDATED("CS306", "A client is what its definitions say."),
  /** A compile with an annotated package runs no processor. */
  GENERATOR_LEFT_OUT("CS307", "The generator runs where a client is asked for."),
  /** The annotation is on a package of the platform or of the runtime. */
  PACKAGE_REFUSED("CS310", "A client is made for a package of your own."),
  /** A package has a name that some file system refuses. */
  PACKAGE_FILE_NAME("CS311", "A package has a name that every system takes."),
  /** Two packages differ in upper and lower case only. */
  PACKAGES_DIFFER_BY_CASE("CS312", "Packages differ in more than upper and lower case."),
  /** A package has the name of a generated class. */
  PACKAGE_IS_CLASS("CS313", "A generated class and a package have different names."),
  /** A class beside the client hides a package that generated code names. */
  CLASS_HIDES_PACKAGE("CS314", "Classes beside a client hide no packages.");

  private final String code;
  private final String title;

  DiagnosticCode(String code, String title) {
    this.code = code;
    this.title = title;
  }

  /**
   * Returns the code that people search for, as {@code CS014}.
   *
   * @return the code
   */
  public String code() {
    return this.code;
  }

  /**
   * Returns the rule that is broken, as one sentence.
   *
   * @return the rule
   */
  public String title() {
    return this.title;
  }

  /**
   * Returns code and name in one word, as {@code CS014-duplicate-name}; test cases are filed by it.
   *
   * @return the word
   */
  public String slug() {
    return this.code + "-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
