package dev.countersign.extras;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.countersign.Credentials;
import dev.countersign.InvalidConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProfileFileTest {
  @TempDir
  private Path folder;

  private Path file(String text, String permissions) throws IOException {
    Path file = Files.writeString(this.folder.resolve("credentials"), text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    return file;
  }

  @Test
  void aProfileGivesKeysAndToken() throws IOException {
    Path file = file("""
        # keys of two accounts
        [default]
        public_key = pub1
        private_key = priv=1

        [temporary]
        public_key=pub2
        private_key=priv2
        security_token = token2
        """, "rw-------");
    Credentials lasting = ProfileFile.read(file, "default");
    assertThat(lasting.publicKey()).isEqualTo("pub1");
    assertThat(lasting.privateKey()).isEqualTo("priv=1");
    assertThat(lasting.securityToken()).isEmpty();
    assertThat(ProfileFile.read(file, "temporary").securityToken()).contains("token2");
  }

  @Test
  void aByteOrderMarkIsPassedOver() throws IOException {
    String keys = "public_key = pub\nprivate_key = priv\n";
    Path first = file("\ufeff[default]\r\n" + keys, "rw-------");
    assertThat(ProfileFile.read(first, "default").publicKey()).isEqualTo("pub");
    Path commented = file("\ufeff# keys\n[default]\n" + keys, "rw-------");
    assertThat(ProfileFile.read(commented, "default").publicKey()).isEqualTo("pub");
  }

  @ParameterizedTest
  @CsvSource({"rw-r-----", "rw----r--", "rw--w----", "rw-----w-"})
  void aFileThatOthersCanReadOrChangeIsRefused(String permissions) throws IOException {
    Path file = file("[default]\npublic_key = pub\nprivate_key = canary\n", permissions);
    assertThatThrownBy(() -> ProfileFile.read(file, "default"))
        .isInstanceOf(InvalidConfigurationException.class)
        .hasMessage(
            "the profile file " + file + " can be read or changed by others. Run chmod 600 on it.");
  }

  @ParameterizedTest
  @CsvSource({
    "'[default]\npublic_key = pub\ncanary\n', ', line 3, is not understood. Write'",
    "'[default]\npublic_key = pub\ncanary = x\n', ', line 3, is not understood. Write'",
    "'[default]\npublic_key = pub\npublic_key = canary\n', ', line 3, gives public_key a second'",
    "'[default]\n[default]\n', ', line 2, has the profile a second time'",
    "'[other]\n', ' has no profile [default]'",
    "'[default]\npublic_key = pub\n', 'private_key in'",
    "'[default]\npublic_key = pub\nprivate_key =\n', ', line 3 is empty'",
    "'[default]\npublic_key = pub\nprivate_key = can ary\n', ', line 3 holds a blank'",
    "'[default]\npublic_key = canary\nprivate_key = canary\n', 'are the same'"
  })
  void whatIsWrongIsNamedByLineAndNeverShown(String text, String words) throws IOException {
    Path file = file(text, "rw-------");
    assertThatThrownBy(() -> ProfileFile.read(file, "default"))
        .isInstanceOf(InvalidConfigurationException.class)
        .hasMessageContaining(words)
        .hasMessageContaining(file.toString())
        .hasMessageNotContaining("can");
  }

  @Test
  void aFileThatIsMissingOrNotUtf8IsTold() throws IOException {
    assertThatThrownBy(() -> ProfileFile.read(this.folder.resolve("none"), "default"))
        .hasMessageContaining("does not exist");
    Path file = file("", "rw-------");
    Files.write(file, new byte[] {(byte) 0xff});
    assertThatThrownBy(() -> ProfileFile.read(file, "default"))
        .hasMessageContaining("is not UTF-8");
  }
}
