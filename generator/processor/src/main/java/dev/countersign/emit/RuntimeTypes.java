package dev.countersign.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/** The types of the runtime that generated code refers to, by name: it is not on our class path. */
final class RuntimeTypes {
  static final ClassName CALL_OPTIONS = root("CallOptions");
  static final ClassName CLIENT_OPTIONS = root("ClientOptions");
  static final ClassName COUNTERSIGN_EXCEPTION = root("CountersignException");
  static final ClassName INVALID_REQUEST = root("InvalidRequestException");
  static final ClassName JSON_VALUE = root("JsonValue");
  static final ClassName OPEN_TEXT = root("OpenText");
  static final ClassName OPEN_INT = root("OpenInt");

  static final ClassName ACTION = call("Action");
  static final ClassName ACTION_CALLER = call("ActionCaller");
  static final ClassName ACTION_REQUEST = call("ActionRequest");
  static final ClassName CLIENT_VALUE = call("ClientValue");
  static final ClassName EFFECT = call("Effect");
  static final ClassName FOUND = call("Found");
  static final ClassName GOAL = call("Goal");
  static final ClassName PAGE_ORDER = call("PageOrder");
  static final ClassName PAGINATOR = call("Paginator");
  static final ClassName REPEATED_CALL = call("RepeatedCall");
  static final ClassName REQUEST_CHECK = call("RequestCheck");
  static final ClassName RETRY_CLASS = call("RetryClass");
  static final ClassName SERVICE_CLIENT = call("ServiceClient");
  static final ClassName WAITER = call("Waiter");

  static final ClassName FIELD_NAMES = wire("FieldNames");
  static final ClassName PARAMETERS = wire("Parameters");
  static final ClassName PARAMETER_WRITER = wire("ParameterWriter");
  static final ClassName REPLY_READER = wire("ReplyReader");
  static final ClassName TEXT_FORM = wire("TextForm");

  static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
  private static final AnnotationSpec NULLABLE = AnnotationSpec.builder(
          ClassName.get("org.jspecify.annotations", "Nullable"))
      .build();

  private RuntimeTypes() {}

  /** The type with {@code @Nullable} on it. */
  static TypeName nullable(TypeName type) {
    return type.annotated(NULLABLE);
  }

  private static ClassName root(String name) {
    return ClassName.get("dev.countersign", name);
  }

  private static ClassName call(String name) {
    return ClassName.get("dev.countersign.call", name);
  }

  private static ClassName wire(String name) {
    return ClassName.get("dev.countersign.wire", name);
  }
}
