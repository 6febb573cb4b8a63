package dev.countersign.wire;

import java.util.Arrays;

/** What has been read of the object or list that is open on one level of a reply. */
final class ReplyLevel {
  /** How many elements of the list have been passed, nulls included. */
  int elements;

  private long[] read = new long[1];
  private long[] ahead = new long[1];

  /** Whether the rest of the object has been searched for exact names. */
  boolean searched;

  /** Forgets what was open before, so that the next one on its level needs no memory of its own. */
  void clear() {
    this.elements = 0;
    Arrays.fill(this.read, 0);
    if (this.searched) {
      Arrays.fill(this.ahead, 0);
      this.searched = false;
    }
  }

  /** Notes that a field is read; false where it has been read before. */
  boolean read(int index) {
    int word = index >> 6;
    long bit = 1L << index;
    this.read = withRoom(this.read, word);
    boolean first = (this.read[word] & bit) == 0;
    this.read[word] |= bit;
    return first;
  }

  /** Notes that a field with this exact name follows. */
  void comes(int index) {
    this.ahead = withRoom(this.ahead, index >> 6);
    this.ahead[index >> 6] |= 1L << index;
  }

  boolean isAhead(int index) {
    int word = index >> 6;
    return word < this.ahead.length && (this.ahead[word] & 1L << index) != 0;
  }

  private static long[] withRoom(long[] bits, int word) {
    return word < bits.length ? bits : Arrays.copyOf(bits, word + 1);
  }
}
