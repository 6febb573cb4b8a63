package dev.countersign.cli.describe;

/**
 * One field in a description.
 *
 * @param name its name; for a parameter the name on the wire, with N for an index
 * @param type {@code string}, {@code int}, {@code float}, {@code bool}, {@code object}, {@code
 *     map[T]}, {@code array[T]}, or the name of a model
 * @param required whether it is always there; within another, whenever that one is
 */
public record FieldRow(String name, String type, boolean required) {}
