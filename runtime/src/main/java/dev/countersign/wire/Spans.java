package dev.countersign.wire;

import java.util.Arrays;

/** Where each parameter's name and value lie in a buffer, and their order by name. */
final class Spans {
  private static final int WIDTH = 4;

  static final int SECRET = 1;
  static final int NAME_ESCAPED = 2;
  static final int VALUE_ESCAPED = 4;

  /** Name start, value start, end, and traits; four for each parameter. */
  private int[] places = new int[WIDTH * 16];

  private int[] order = new int[16];
  private int[] scratch = new int[16];
  private int count;
  private boolean namesRepeat;

  void add(int nameStart, int valueStart, int end, int traits) {
    if (this.count == this.order.length) {
      this.places = Arrays.copyOf(this.places, 2 * this.places.length);
      this.order = Arrays.copyOf(this.order, 2 * this.count);
      this.scratch = new int[2 * this.count];
    }
    int at = WIDTH * this.count;
    this.places[at] = nameStart;
    this.places[at + 1] = valueStart;
    this.places[at + 2] = end;
    this.places[at + 3] = traits;
    this.order[this.count] = at;
    this.count++;
  }

  int count() {
    return this.count;
  }

  void clear() {
    this.count = 0;
    this.namesRepeat = false;
  }

  /** Start of the name of the i-th parameter in the order of names. */
  int nameStart(int i) {
    return this.places[this.order[i]];
  }

  int valueStart(int i) {
    return this.places[this.order[i] + 1];
  }

  int end(int i) {
    return this.places[this.order[i] + 2];
  }

  /** Whether the i-th parameter has a trait. */
  boolean is(int trait, int i) {
    return (this.places[this.order[i] + 3] & trait) != 0;
  }

  /** Whether sorting met the same name twice. */
  boolean namesRepeat() {
    return this.namesRepeat;
  }

  /**
   * Sorts by the bytes of the names: a natural merge sort, which is linear for the few ascending runs
   * that requests consist of and n log n for any order.
   */
  void sort(byte[] bytes) {
    while (mergeRuns(bytes) > 1) {
      int[] sorted = this.scratch;
      this.scratch = this.order;
      this.order = sorted;
    }
  }

  /** Merges neighbouring runs in pairs into the scratch array; returns how many runs there were. */
  private int mergeRuns(byte[] bytes) {
    int runs = 0;
    int start = 0;
    while (start < this.count) {
      int middle = runEnd(bytes, start);
      if (middle == this.count) {
        if (start == 0) {
          return 1;
        }
        System.arraycopy(this.order, start, this.scratch, start, middle - start);
        return runs + 1;
      }
      int end = runEnd(bytes, middle);
      merge(bytes, start, middle, end);
      runs += 2;
      start = end;
    }
    return runs;
  }

  private int runEnd(byte[] bytes, int start) {
    int end = start + 1;
    while (end < this.count && compare(bytes, this.order[end - 1], this.order[end]) <= 0) {
      end++;
    }
    return end;
  }

  private void merge(byte[] bytes, int start, int middle, int end) {
    int left = start;
    int right = middle;
    for (int to = start; to < end; to++) {
      boolean takeLeft = right == end
          || (left < middle && compare(bytes, this.order[left], this.order[right]) <= 0);
      this.scratch[to] = takeLeft ? this.order[left++] : this.order[right++];
    }
  }

  /** Whether the i-th and the next parameter in order have the same name. */
  boolean sameNames(byte[] bytes, int i) {
    return compare(bytes, this.order[i], this.order[i + 1]) == 0;
  }

  private int compare(byte[] bytes, int a, int b) {
    int difference = Arrays.compareUnsigned(
        bytes, this.places[a], this.places[a + 1], bytes, this.places[b], this.places[b + 1]);
    this.namesRepeat |= difference == 0;
    return difference;
  }
}
