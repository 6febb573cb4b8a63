package dev.countersign.extras;

import dev.countersign.Credentials;
import dev.countersign.InvalidConfigurationException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads credentials from a file of key pairs by profile.
 *
 * <pre>
 * # a comment
 * [default]
 * public_key = ...
 * private_key = ...
 * security_token = ...
 * </pre>
 *
 * <p>Only its owner may read or change the file. No message shows a value.
 */
public final class ProfileFile {
  private static final Set<String> KEYS = Set.of("public_key", "private_key", "security_token");

  private final Path file;
  private final String profile;
  private final Map<String, String> values = new HashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private int headed;

  private ProfileFile(Path file, String profile) {
    this.file = file;
    this.profile = profile;
  }

  /**
   * Reads a profile of {@code ~/.countersign/credentials}.
   *
   * @param profile its name, for example {@code default}
   * @return the credentials
   * @throws InvalidConfigurationException as for {@link #read(Path, String)}
   */
  public static Credentials read(String profile) {
    Path home = Path.of(System.getProperty("user.home", "."));
    return read(home.resolve(".countersign").resolve("credentials"), profile);
  }

  /**
   * Reads a profile of a file.
   *
   * @param file the file
   * @param profile the profile's name
   * @return the credentials
   * @throws InvalidConfigurationException naming the line that is missing, malformed or repeated, or
   *     permissions that are too wide; never a value
   */
  public static Credentials read(Path file, String profile) {
    ProfileFile reading = new ProfileFile(file, profile);
    reading.checkPermissions();
    reading.take(reading.lines());
    if (reading.headed == 0) {
      throw reading.fault(0, "has no profile [" + profile + ']', "Add it, or name another one.");
    }
    return Credentials.checked(
        reading.place("public_key"),
        reading.values.get("public_key"),
        reading.place("private_key"),
        reading.values.get("private_key"),
        reading.place("security_token"),
        reading.values.get("security_token"));
  }

  private void checkPermissions() {
    try {
      Set<PosixFilePermission> others = EnumSet.of(
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE);
      others.retainAll(Files.getPosixFilePermissions(this.file));
      if (!others.isEmpty()) {
        throw fault(0, "can be read or changed by others", "Run chmod 600 on it.");
      }
    } catch (UnsupportedOperationException e) {
      // A file system without such permissions has other means.
    } catch (NoSuchFileException e) {
      throw fault(0, "does not exist", "Create it, or set the keys in the environment.");
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(this.file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw fault(0, "is not UTF-8", "Save it as UTF-8.");
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private InvalidConfigurationException unreadable(IOException cause) {
    return fault(0, "cannot be read: " + cause.getClass().getSimpleName(), "");
  }

  private void take(List<String> all) {
    boolean ours = false;
    for (int number = 1; number <= all.size(); number++) {
      String line = content(all.get(number - 1), number);
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("[") && line.endsWith("]")) {
        ours = line.substring(1, line.length() - 1).strip().equals(this.profile);
        if (ours && this.headed > 0) {
          throw fault(number, "has the profile a second time", "Keep one of them.");
        }
        this.headed = ours ? number : this.headed;
      } else if (ours) {
        entry(line, number);
      }
    }
  }

  /** A line without blanks around it; some editors begin a file with a byte order mark. */
  private static String content(String line, int number) {
    boolean marked = number == 1 && line.startsWith("\ufeff");
    return (marked ? line.substring(1) : line).strip();
  }

  private void entry(String line, int number) {
    int equals = line.indexOf('=');
    String key = equals < 0 ? "" : line.substring(0, equals).strip();
    if (!KEYS.contains(key)) {
      // The line itself may be half of a key, so it is not shown.
      throw fault(
          number, "is not understood", "Write public_key, private_key or security_token = value.");
    }
    if (this.lines.put(key, number) != null) {
      throw fault(number, "gives " + key + " a second time", "Keep one of them.");
    }
    this.values.put(key, line.substring(equals + 1).strip());
  }

  /** Names a value by file and line, or by the profile that lacks it. */
  private String place(String key) {
    @Nullable Integer line = this.lines.get(key);
    return key + " in " + this.file + ", line " + (line == null ? this.headed : line);
  }

  private InvalidConfigurationException fault(int line, String what, String now) {
    String place = line == 0 ? "" : ", line " + line + ',';
    return new InvalidConfigurationException(
        "the profile file " + this.file + place + ' ' + what, now);
  }
}
