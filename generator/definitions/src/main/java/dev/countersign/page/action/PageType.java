package dev.countersign.page.action;

import dev.countersign.definition.FieldType;

/** What the type cell of a table means. */
public sealed interface PageType {

  /**
   * A single value.
   *
   * @param scalar its kind
   */
  record Single(FieldType.Scalar scalar) implements PageType {}

  /**
   * Values in order.
   *
   * @param item what each of them is
   */
  record Array(PageType item) implements PageType {}

  /**
   * Values by name.
   *
   * @param value what each of them is
   */
  record Map(PageType value) implements PageType {}

  /**
   * An object with the fields of a model.
   *
   * @param name the name as it is linked
   */
  record Model(String name) implements PageType {}

  /** Something that the page does not describe. */
  record Unknown() implements PageType {}
}
