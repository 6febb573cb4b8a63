package dev.countersign.wire;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * What a signature covers, with every secret masked, to hold against what a service reports.
 *
 * @param parameters name and value of each parameter but the signature, in the order in which they
 *     are signed
 */
public record SignedForm(List<Parameter> parameters) {
  /**
   * One parameter.
   *
   * @param name its wire name
   * @param value its value as it is signed, {@code ***} for a secret
   */
  public record Parameter(String name, String value) {}

  /**
   * Copies the list.
   *
   * @param parameters name and value of each parameter but the signature
   */
  public SignedForm {
    parameters = List.copyOf(parameters);
  }

  /**
   * Takes a body apart; its masked text is all that is looked at.
   *
   * @param body a signed form
   * @return its parameters
   */
  public static SignedForm of(FormBody body) {
    List<Parameter> parameters = new ArrayList<>();
    String text = body.toString();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('&', start);
      end = end < 0 ? text.length() : end;
      int equals = text.indexOf('=', start);
      String name = FormCoding.unescape(text.substring(start, equals));
      if (!name.equals("Signature")) {
        parameters.add(new Parameter(name, FormCoding.unescape(text.substring(equals + 1, end))));
      }
      start = end + 1;
    }
    return new SignedForm(parameters);
  }

  /**
   * Computes the digest of the text that is signed, masks in place of secrets, without the key.
   *
   * @return SHA-1 over every name and value in order, in lower-case hex
   */
  public String digest() {
    StringBuilder text = new StringBuilder();
    for (Parameter parameter : this.parameters) {
      text.append(parameter.name()).append(parameter.value());
    }
    try {
      MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
      byte[] hash = sha1.digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime must have SHA-1", e);
    }
  }

  /**
   * Shows one parameter a line, then the digest.
   *
   * @return several lines; control characters escaped
   */
  @Override
  public String toString() {
    StringBuilder lines = new StringBuilder();
    for (Parameter parameter : this.parameters) {
      lines.append(Texts.printable(parameter.name(), 1000));
      lines.append('=').append(Texts.printable(parameter.value(), 10_000)).append('\n');
    }
    return lines
        .append("SHA-1 of names and values, secrets as ***, without the private key: ")
        .append(digest())
        .toString();
  }
}
