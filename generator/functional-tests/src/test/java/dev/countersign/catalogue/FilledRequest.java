package dev.countersign.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request, and what was put into it.
 *
 * @param request the object of the generated class
 * @param values what was set, a Boolean, Long, Double or String, by its place: {@code Disks.0.Size}
 * @param sizes how many elements each list got, by its place: {@code Disks}
 */
record FilledRequest(Object request, Map<String, Object> values, Map<String, Integer> sizes) {

  /** Whether anything was set of a parameter, which is the first part of a wire name. */
  boolean has(String parameter) {
    return this.values.keySet().stream()
        .anyMatch(place -> place.equals(parameter) || place.startsWith(parameter + "."));
  }

  /** The same request, to which a client adds values of its own. */
  FilledRequest with(Map<String, String> ofClient) {
    Map<String, Object> all = new LinkedHashMap<>(this.values);
    all.putAll(ofClient);
    return new FilledRequest(this.request, all, this.sizes);
  }
}
