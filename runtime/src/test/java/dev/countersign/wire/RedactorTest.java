package dev.countersign.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RedactorTest {
  private static final String SIGNATURE = "5f8ac7752a2ccd04da782506991ce1d2f6914d91";

  @Test
  void longerSecretLeavesNoRestBehindItsBeginning() {
    for (List<String> secrets :
        List.of(List.of("hunter", "hunter22"), List.of("hunter22", "hunter"))) {
      assertThat(Redactor.redact("got hunter22, hunter and hunter2", secrets))
          .isEqualTo("got ***, *** and ***2");
    }
    assertThat(Redactor.redact("xabcdy", List.of("abc", "bcd"))).isEqualTo("x***y");
  }

  @ParameterizedTest
  @CsvSource({
    "got 5f8ac7752a2ccd04da782506991ce1d2f6914d91., got ***.",
    "got 5F8AC7752A2CCD04DA782506991CE1D2F6914D91., got ***.",
    "got 5f8ac7752a2ccd04..., got ***...",
    "got ...ce1d2f6914d91, got ...***",
    "got 5f8ac77... and ...6914d91, got 5f8ac77... and ...6914d91",
    "[5f8ac7752a2c...2f6914d91], [***...***]",
    "5f8ac775 and 5f8ac775, *** and ***",
  })
  void partsOfLongSecretsAreFound(String text, String clean) {
    assertThat(Redactor.redact(text, List.of(SIGNATURE))).isEqualTo(clean);
  }

  @Test
  void shortSecretsAreFoundAsAWholeOnly() {
    assertThat(Redactor.redact("password-123 password-1234", List.of("password-1234")))
        .isEqualTo("password-123 ***");
    assertThat(Redactor.redact("nothing", List.of(""))).isEqualTo("nothing");
    assertThat(Redactor.redact("", List.of("x"))).isEmpty();
  }
}
