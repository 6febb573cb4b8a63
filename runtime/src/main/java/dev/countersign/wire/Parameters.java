package dev.countersign.wire;

/** Something that writes itself as parameters: a request, or a model inside one. */
@FunctionalInterface
public interface Parameters {
  /**
   * Writes each value that is present under its wire name.
   *
   * <p>The fastest order is the byte order of the names; any order gives the same bytes.
   *
   * @param out takes the parameters; must not be kept
   */
  void writeTo(ParameterWriter out);
}
