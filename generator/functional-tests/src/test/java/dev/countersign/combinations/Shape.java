package dev.countersign.combinations;

import java.util.ArrayList;
import java.util.List;

/** A type of the language as a test sees it: what to write in a definition, and what values look like. */
sealed interface Shape {
  /** The field within every object that has fields. */
  String INNER = "Inner";

  /** How many lists and maps stand in one another at most. */
  int DEEPEST = 3;

  /** The type as a definition has it. */
  String written();

  /** The shape without the lists and maps around it. */
  default Shape innermost() {
    return this;
  }

  /** The same with fields in an object that takes anything. */
  default Shape withFields() {
    return this;
  }

  /** How many lists and maps there are. */
  default int depth() {
    return 0;
  }

  /** A value without parts. */
  enum Scalar implements Shape {
    STRING,
    INT,
    FLOAT,
    BOOL;

    @Override
    public String written() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** An object that takes anything. */
  record Free() implements Shape {
    @Override
    public String written() {
      return "object";
    }

    @Override
    public Shape withFields() {
      return new Fields(false);
    }
  }

  /** An object with a text field, which has a model or is written in place. */
  record Fields(boolean isModel) implements Shape {
    @Override
    public String written() {
      return this.isModel ? Combination.INNER_MODEL : "object";
    }
  }

  /** A list. */
  record ListOf(Shape element) implements Shape {
    @Override
    public String written() {
      return "list of " + this.element.written();
    }

    @Override
    public Shape innermost() {
      return this.element.innermost();
    }

    @Override
    public Shape withFields() {
      return new ListOf(this.element.withFields());
    }

    @Override
    public int depth() {
      return this.element.depth() + 1;
    }
  }

  /** A map. */
  record MapOf(Shape value) implements Shape {
    @Override
    public String written() {
      return "map of " + this.value.written();
    }

    @Override
    public Shape innermost() {
      return this.value.innermost();
    }

    @Override
    public Shape withFields() {
      return new MapOf(this.value.withFields());
    }

    @Override
    public int depth() {
      return this.value.depth() + 1;
    }
  }

  /** Every type up to {@link #DEEPEST} lists and maps in one another. */
  static List<Shape> all() {
    List<Shape> all = new ArrayList<>(List.of(Scalar.values()));
    all.addAll(List.of(new Free(), new Fields(false), new Fields(true)));
    List<Shape> last = List.copyOf(all);
    for (int i = 0; i < DEEPEST; i++) {
      List<Shape> next = new ArrayList<>();
      last.forEach(shape -> next.addAll(List.of(new ListOf(shape), new MapOf(shape))));
      all.addAll(next);
      last = next;
    }
    return all;
  }
}
