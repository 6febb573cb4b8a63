package dev.countersign;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A key pair, and the token that goes with it where it is temporary; immutable.
 *
 * <p>The text form shows nothing of it.
 */
public final class Credentials implements CredentialsProvider {
  private static final String PUBLIC_VARIABLE = "COUNTERSIGN_PUBLIC_KEY";
  private static final String PRIVATE_VARIABLE = "COUNTERSIGN_PRIVATE_KEY";
  private static final String TOKEN_VARIABLE = "COUNTERSIGN_SECURITY_TOKEN";

  private final String publicKey;
  private final String privateKey;
  private final @Nullable String securityToken;

  private Credentials(String publicKey, String privateKey, @Nullable String securityToken) {
    this.publicKey = publicKey;
    this.privateKey = privateKey;
    this.securityToken = securityToken;
  }

  /**
   * Takes a key pair.
   *
   * @param publicKey the public key
   * @param privateKey the private key
   * @return the credentials
   * @throws InvalidConfigurationException if a key is empty, has white space or unprintable characters
   *     in it, or if both are the same or look swapped
   */
  public static Credentials of(String publicKey, String privateKey) {
    return checked("the public key", publicKey, "the private key", privateKey, "", null);
  }

  /**
   * Takes a temporary key pair with its token.
   *
   * @param publicKey the public key
   * @param privateKey the private key
   * @param securityToken the token
   * @return the credentials
   * @throws InvalidConfigurationException as for {@link #of(String, String)}
   */
  public static Credentials of(String publicKey, String privateKey, String securityToken) {
    Objects.requireNonNull(securityToken, "securityToken");
    return checked(
        "the public key",
        publicKey,
        "the private key",
        privateKey,
        "the security token",
        securityToken);
  }

  /**
   * Reads {@code COUNTERSIGN_PUBLIC_KEY} and {@code COUNTERSIGN_PRIVATE_KEY} from the environment.
   *
   * <p>{@code COUNTERSIGN_SECURITY_TOKEN} is read as well where it is set.
   *
   * @return the credentials
   * @throws InvalidConfigurationException naming each variable that is missing or malformed
   */
  public static Credentials fromEnvironment() {
    return fromEnvironment(System::getenv);
  }

  static Credentials fromEnvironment(Environment environment) {
    return checked(
        PUBLIC_VARIABLE,
        environment.get(PUBLIC_VARIABLE),
        PRIVATE_VARIABLE,
        environment.get(PRIVATE_VARIABLE),
        TOKEN_VARIABLE,
        environment.get(TOKEN_VARIABLE));
  }

  /** Whether any of the variables is set, so that the rest is worth a complaint. */
  static boolean isInEnvironment(Environment environment) {
    return environment.get(PUBLIC_VARIABLE) != null || environment.get(PRIVATE_VARIABLE) != null;
  }

  /**
   * Takes what a source of one's own has read, and names the places in messages.
   *
   * <p>No message shows a value.
   *
   * @param publicName where the public key is, for example {@code public_key in keys, line 2}
   * @param publicKey the public key, null where the source has none
   * @param privateName where the private key is
   * @param privateKey the private key, null where the source has none
   * @param tokenName where the token is
   * @param token the token, null for a lasting key pair
   * @return the credentials
   * @throws InvalidConfigurationException naming the place of each value that is missing or malformed
   */
  public static Credentials checked(
      String publicName,
      @Nullable String publicKey,
      String privateName,
      @Nullable String privateKey,
      String tokenName,
      @Nullable String token) {
    List<String> problems = new ArrayList<>(0);
    check(publicName, publicKey, problems);
    check(privateName, privateKey, problems);
    if (token != null) {
      check(tokenName, token, problems);
    }
    String now = remedy(publicKey, privateKey, problems);
    if (problems.isEmpty() && Objects.equals(publicKey, privateKey)) {
      problems.add(publicName + " and " + privateName + " are the same");
    }
    if (problems.isEmpty() && looksSwapped(publicKey, privateKey)) {
      problems.add(publicName + " and " + privateName + " look swapped");
    }
    if (!problems.isEmpty()) {
      throw new InvalidConfigurationException(String.join("; ", problems), now);
    }
    return new Credentials(
        Objects.requireNonNull(publicKey), Objects.requireNonNull(privateKey), token);
  }

  private static String remedy(
      @Nullable String publicKey, @Nullable String privateKey, List<String> problems) {
    int missing = (publicKey == null ? 1 : 0) + (privateKey == null ? 1 : 0);
    String set = missing == 0 ? "" : missing == 1 ? "Set it." : "Set both.";
    return problems.size() == missing && missing > 0
        ? set
        : "Copy the key pair again from the console of the service, without quotes.";
  }

  /**
   * Whether the halves have the form of each other, where their form tells: a public key may hold an
   * account's address, a private key may be the hex digits of a hash.
   */
  private static boolean looksSwapped(@Nullable String publicKey, @Nullable String privateKey) {
    if (publicKey == null || privateKey == null) {
      return false;
    }
    boolean address = privateKey.indexOf('@') >= 0 && publicKey.indexOf('@') < 0;
    return address || (isHash(publicKey) && !isHash(privateKey));
  }

  private static boolean isHash(String key) {
    if (key.length() != 40) {
      return false;
    }
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
        return false;
      }
    }
    return true;
  }

  private static void check(String name, @Nullable String value, List<String> problems) {
    if (value == null) {
      problems.add(name + " is not set");
    } else if (value.isBlank()) {
      problems.add(name + (value.isEmpty() ? " is empty" : " is blank"));
    } else if (isSpace(value.charAt(0)) || isSpace(value.charAt(value.length() - 1))) {
      problems.add(name + " begins or ends with white space or a line break");
    } else if (isQuote(value.charAt(0)) || isQuote(value.charAt(value.length() - 1))) {
      // An env file of a container engine keeps the quotes that a shell would take away.
      problems.add(name + " begins or ends with a quote");
    } else if (!isPrintable(value)) {
      problems.add(name + " holds a blank, or a character that is not printable ASCII");
    }
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'' || c == '`';
  }

  private static boolean isPrintable(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) <= ' ' || value.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  /**
   * Gives the public key, which is sent with every request.
   *
   * @return the key
   */
  public String publicKey() {
    return this.publicKey;
  }

  /**
   * Gives the private key, for signers only; it is never sent and never to be logged.
   *
   * @return the key
   */
  public String privateKey() {
    return this.privateKey;
  }

  /**
   * Gives the token of a temporary key pair.
   *
   * @return the token, empty for a lasting key pair
   */
  public Optional<String> securityToken() {
    return Optional.ofNullable(this.securityToken);
  }

  @Override
  public Credentials credentials() {
    return this;
  }

  @Override
  public String toString() {
    return this.securityToken == null
        ? "Credentials{publicKey=***, privateKey=***}"
        : "Credentials{publicKey=***, privateKey=***, securityToken=***}";
  }
}
