package dev.countersign.check;

/**
 * A text that lets itself be looked at for so long, and no longer.
 *
 * <p>Some regular expressions, as {@code (a+)+b}, take longer than anybody lives.
 */
final class PatientText implements CharSequence {

  private static final int PATIENCE = 1_000_000;

  private final CharSequence text;
  private int looks;

  /** That a text was looked at for too long. */
  static final class OutOfPatience extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutOfPatience() {
      super("The pattern takes too long", null, false, false);
    }
  }

  PatientText(CharSequence text) {
    this.text = text;
  }

  @Override
  public char charAt(int index) {
    if (++this.looks > PATIENCE) {
      throw new OutOfPatience();
    }
    return this.text.charAt(index);
  }

  @Override
  public int length() {
    return this.text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return this.text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return this.text.toString();
  }
}
