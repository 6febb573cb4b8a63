package dev.countersign.sandbox;

/**
 * The return codes that a sandbox answers with. 160 to 174 are those of the service's published list;
 * 220 and 230 stand in no list, but are what the service answers.
 */
enum RetCode {
  DONE(0),
  FAILED(130),
  MISSING_ACTION(160),
  UNKNOWN_ACTION(161),
  MISSING_SIGNATURE(170),
  WRONG_SIGNATURE(171),
  UNKNOWN_USER(172),
  UNKNOWN_TOKEN(174),
  MISSING_PARAMETER(220),
  BAD_PARAMETER(230);

  private final int value;

  RetCode(int value) {
    this.value = value;
  }

  int value() {
    return value;
  }
}
