package dev.countersign.sandbox;

import dev.countersign.definition.Field;

/**
 * A place among the parameters of a call.
 *
 * @param name its full wire name, as {@code Disks.0.Size}
 * @param field the field whose rules hold here; for an element of a list, the list
 */
record Place(String name, Field field) {
  /** The place of a field inside the object here. */
  Place inside(Field inner) {
    return new Place(this.name + "." + inner.name(), inner);
  }

  /** The place of an element of the list or map here. */
  Place element(String indexOrKey) {
    return new Place(this.name + "." + indexOrKey, this.field);
  }
}
