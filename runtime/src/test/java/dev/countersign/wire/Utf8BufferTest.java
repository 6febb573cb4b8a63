package dev.countersign.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class Utf8BufferTest {
  private final Utf8Buffer buffer = new Utf8Buffer();

  private String text() {
    return new String(this.buffer.bytes, 0, this.buffer.length, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u007f",
        "\u0080",
        "\u07ff",
        "\u0800",
        "\ud7ff",
        "\ue000",
        "\uffff",
        "\ud800\udc00",
        "\udbff\udfff",
        "a\u0080b\u0800c\ud83d\ude00d"
      })
  void everyLengthOfUtf8IsPutAsItIs(String text) {
    assertThat(this.buffer.put(text)).isEqualTo(Utf8Buffer.ESCAPED);
    assertThat(text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ab\ud83d", "ab\ude00", "ab\ud83dc", "ab\ude00\ud83d"})
  void aTextIsPutUpToASurrogateWithoutPartner(String text) {
    assertThat(this.buffer.put(text)).isEqualTo(Utf8Buffer.BROKEN);
    assertThat(text()).isEqualTo("ab");
  }

  @Test
  void everythingThatIsPutMakesRoom() {
    StringBuilder expected = new StringBuilder();
    byte[] more = new byte[300];
    Arrays.fill(more, (byte) 'm');
    for (int i = 0; i < 400; i++) {
      this.buffer.put((byte) 'b');
      this.buffer.put(Long.MIN_VALUE + i);
      this.buffer.put("t\u20ac");
      this.buffer.put(more, 100, 100 + i % 50);
      expected.append('b').append(Long.MIN_VALUE + i).append("t\u20ac").append("m".repeat(i % 50));
    }
    assertThat(text()).isEqualTo(expected.toString());
  }

  @Test
  void aFullBufferGrowsToTwiceItsSizeAndNoSooner() {
    int size = this.buffer.bytes.length;
    this.buffer.put(new byte[size], 0, size);
    assertThat(this.buffer.bytes).hasSize(size);
    this.buffer.put((byte) 1);
    assertThat(this.buffer.bytes).hasSize(2 * size);
    this.buffer.put(new byte[9 * size], 0, 9 * size);
    assertThat(this.buffer.bytes).hasSize(10 * size + 1);
  }

  @Test
  void moreThanTheLongestRequestIsRefused() {
    assertThatThrownBy(() -> this.buffer.reserve((1 << 28) + 1L))
        .hasMessage("the parameters are longer than 256 MiB");
    assertThat(this.buffer.bytes).hasSize(512);
  }

  @Test
  void whatWasPutIsOverwrittenInEveryArray() {
    this.buffer.put("s".repeat(170));
    byte[] first = this.buffer.bytes;
    this.buffer.put("s".repeat(170));
    byte[] second = this.buffer.bytes;
    assertThat(second).isNotSameAs(first);
    assertThat(first).containsOnly(0);
    this.buffer.wipe();
    assertThat(this.buffer.length).isZero();
    assertThat(second).containsOnly(0);
  }
}
