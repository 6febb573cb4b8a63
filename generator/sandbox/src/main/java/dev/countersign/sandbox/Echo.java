package dev.countersign.sandbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a part of an answer repeats of its call: a text field takes the text of the parameter of its
 * name. A value that was masked is not repeated.
 */
final class Echo {
  private final Sent call;
  private final Optional<Element> element;
  private final int number;

  /** The element of a list parameter that a part of the answer stands for. */
  private record Element(Sent sent, Optional<String> textField) {
    Optional<String> of(String field) {
      return this.textField.filter(field::equals).isPresent()
          ? this.sent.text()
          : this.sent.part(field).flatMap(Sent::text);
    }
  }

  private Echo(Sent call, Optional<Element> element, int number) {
    this.call = call;
    this.element = element;
    this.number = number;
  }

  Echo(Sent call, int number) {
    this(call, Optional.empty(), number);
  }

  /**
   * One for each element of a list parameter. Of the text fields, the one whose name begins the
   * parameter's takes the element itself: TargetRegion takes the regions of TargetRegionList.
   */
  static List<Echo> forEach(String parameter, Sent call, List<String> textFields) {
    Optional<String> textField =
        textFields.stream().filter(parameter::startsWith).max(Comparator.comparing(String::length));
    List<Echo> echoes = new ArrayList<>();
    for (Sent sent : call.part(parameter).map(Sent::elements).orElse(List.of())) {
      echoes.add(new Echo(call, Optional.of(new Element(sent, textField)), echoes.size()));
    }
    return echoes;
  }

  /** The echo of the element at an index of a list of some size inside this part. */
  Echo inside(int index, int size) {
    return new Echo(this.call, this.element, this.number * size + index);
  }

  /** How many elements of the answer's list come before this one. */
  int number() {
    return this.number;
  }

  /** The text that a text field repeats, if any. */
  Optional<String> of(String field) {
    return this.element
        .flatMap(found -> found.of(field))
        .or(() -> this.call.part(field).flatMap(Sent::text))
        .filter(text -> !text.contains(Redaction.MASK));
  }
}
