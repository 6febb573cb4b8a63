package dev.countersign.naming;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;

/** What Java type a value of the definition has. */
public sealed interface NamedType {
  /**
   * The type of a field, boxed.
   *
   * @return the type
   */
  TypeName boxed();

  /**
   * Whether this is a list or a map, which is never null.
   *
   * @return true for both
   */
  default boolean isCollection() {
    return false;
  }

  /**
   * What is left without the lists and maps around it.
   *
   * @return the type of the elements of the elements
   */
  default NamedType innermost() {
    return this;
  }

  /** Values without parts. */
  enum Scalar implements NamedType {
    /** Text. */
    TEXT,
    /** A 64-bit integer. */
    INT,
    /** A decimal number. */
    FLOAT,
    /** True or false. */
    BOOL,
    /** Bytes, kept and sent as base64 text. */
    BASE64,
    /** A tree of any shape. */
    FREE;

    @Override
    public TypeName boxed() {
      return switch (this) {
        case TEXT, BASE64 -> ClassName.get(String.class);
        case INT -> TypeName.LONG.box();
        case FLOAT -> TypeName.DOUBLE.box();
        case BOOL -> TypeName.BOOLEAN.box();
        case FREE -> ClassName.get("dev.countersign", "JsonValue");
      };
    }
  }

  /**
   * A value of an open enumeration.
   *
   * @param boxed its class
   * @param ofInts whether it is an integer on the wire
   */
  record Enumerated(ClassName boxed, boolean ofInts) implements NamedType {}

  /**
   * An object of a generated class.
   *
   * @param boxed its class
   */
  record OfClass(ClassName boxed) implements NamedType {}

  /**
   * A list.
   *
   * @param element what it holds
   */
  record ListOf(NamedType element) implements NamedType {
    @Override
    public TypeName boxed() {
      return ParameterizedTypeName.get(ClassName.get(List.class), element().boxed());
    }

    @Override
    public NamedType innermost() {
      return this.element.innermost();
    }

    @Override
    public boolean isCollection() {
      return true;
    }
  }

  /**
   * A map from text.
   *
   * @param value what it holds
   */
  record MapOf(NamedType value) implements NamedType {
    @Override
    public TypeName boxed() {
      return ParameterizedTypeName.get(
          ClassName.get(Map.class), ClassName.get(String.class), value().boxed());
    }

    @Override
    public NamedType innermost() {
      return this.value.innermost();
    }

    @Override
    public boolean isCollection() {
      return true;
    }
  }
}
