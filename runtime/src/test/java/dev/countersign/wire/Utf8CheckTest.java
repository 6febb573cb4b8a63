package dev.countersign.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class Utf8CheckTest {
  @Test
  void itAgreesWithTheJdkOnEverySequenceOfTwoBytesAndManyOfFour() {
    for (int pair = 0; pair < 1 << 16; pair++) {
      check(new byte[] {'a', (byte) (pair >> 8), (byte) pair, 'b'});
    }
    Random random = new Random(3);
    byte[] bytes = new byte[4];
    for (int i = 0; i < 60_000; i++) {
      random.nextBytes(bytes);
      bytes[0] = (byte) (0xe0 + random.nextInt(32));
      bytes[1] = (byte) (0x80 + random.nextInt(64));
      check(bytes);
    }
  }

  @Test
  void oneMalformedByteIsFoundWhereverItStandsAmongAscii() {
    for (int length = 1; length <= 25; length++) {
      for (int at = 0; at < length; at++) {
        byte[] bytes = "a".repeat(length).getBytes(StandardCharsets.US_ASCII);
        bytes[at] = (byte) 0x80;
        assertThat(Utf8Check.firstMalformed(bytes)).as("length %s", length).isEqualTo(at);
      }
    }
  }

  @Test
  void aSequenceThatTheEndCutsShortIsMalformed() {
    byte[] whole = "aaaaaaaa\u00e4\u20ac\ud83d\ude00".getBytes(StandardCharsets.UTF_8);
    assertThat(Utf8Check.firstMalformed(whole)).isEqualTo(-1);
    int[] starts = {8, 10, 10, 13, 13, 13};
    int[] ends = {9, 11, 12, 14, 15, 16};
    for (int i = 0; i < starts.length; i++) {
      assertThat(Utf8Check.firstMalformed(Arrays.copyOf(whole, ends[i]))).isEqualTo(starts[i]);
    }
  }

  private static void check(byte[] bytes) {
    boolean wellFormed = true;
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
    } catch (CharacterCodingException e) {
      wellFormed = false;
    }
    if (wellFormed != (Utf8Check.firstMalformed(bytes) < 0)) {
      assertThat(bytes).as("judged differently").isEmpty();
    }
  }
}
