package dev.countersign.page.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The order of what is left after a merge. */
final class MemberOrder {

  private MemberOrder() {}

  /**
   * Returns what is left in the order of the pages, unless a person chose another one; what only one
   * side has stands behind the same thing as there.
   *
   * @param base what the import before wrote, in order
   * @param mine what people made of it
   * @param theirs what this import would write
   * @param left what is left of them all
   */
  static <K> List<K> of(Collection<K> base, Collection<K> mine, Collection<K> theirs, Set<K> left) {
    List<K> before = both(both(base, mine), left);
    boolean moved = !both(mine, before).equals(before);
    return moved ? woven(mine, theirs, left) : woven(theirs, mine, left);
  }

  private static <K> List<K> both(Collection<K> ordered, Collection<K> others) {
    return ordered.stream().filter(others::contains).toList();
  }

  private static <K> List<K> woven(Collection<K> leading, Collection<K> other, Set<K> left) {
    List<K> order = new ArrayList<>(both(leading, left));
    int place = 0;
    for (K key : other) {
      if (!left.contains(key)) {
        continue;
      }
      int known = order.indexOf(key);
      if (known < 0) {
        order.add(place, key);
      }
      place = known < 0 ? place + 1 : known + 1;
    }
    return order;
  }
}
