package dev.countersign.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
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
