package dev.countersign.naming;

import com.palantir.javapoet.ClassName;
import dev.countersign.definition.Docs;
import dev.countersign.diagnostic.SourceLocation;
import java.util.List;

/**
 * A class of values: a request, a response, a model, or the fields nested in one of them.
 *
 * @param name its class, nested or not
 * @param wireName what the definition calls it: the action, the model or the field
 * @param docs what the definition says of it
 * @param direction which way its values travel
 * @param fields its fields, in the order of the definition
 * @param classes the classes nested in it
 * @param enumerations the open enumerations nested in it
 * @param location where the definition names it
 */
public record NamedClass(
    ClassName name,
    String wireName,
    Docs docs,
    Direction direction,
    List<NamedField> fields,
    List<NamedClass> classes,
    List<NamedEnumeration> enumerations,
    SourceLocation location) {
  /**
   * Copies the lists.
   *
   * @param name its class, nested or not
   * @param wireName what the definition calls it: the action, the model or the field
   * @param docs what the definition says of it
   * @param direction which way its values travel
   * @param fields its fields, in the order of the definition
   * @param classes the classes nested in it
   * @param enumerations the open enumerations nested in it
   * @param location where the definition names it
   */
  public NamedClass {
    fields = List.copyOf(fields);
    classes = List.copyOf(classes);
    enumerations = List.copyOf(enumerations);
  }
}
