package dev.countersign.sandbox;

import java.util.Map;
import java.util.Optional;

/** Decides whether a call comes from the one user of the sandbox. */
final class Authentication {
  private final KeyPair user;

  Authentication(KeyPair user) {
    this.user = user;
  }

  /** Refuses a call without a signature, of another user, or with a signature that is not right. */
  Optional<Refusal> judge(Map<String, String> parameters) {
    String signature = parameters.getOrDefault(Signature.PARAMETER, "");
    if (signature.isEmpty()) {
      return refuse(RetCode.MISSING_SIGNATURE, "Missing signature. Send the parameter Signature.");
    }
    String publicKey = parameters.getOrDefault("PublicKey", "");
    if (publicKey.isEmpty()) {
      return refuse(RetCode.UNKNOWN_USER, "User not exists: PublicKey is missing.");
    }
    if (!publicKey.equals(user.publicKey())) {
      return refuse(
          RetCode.UNKNOWN_USER,
          "User not exists. This sandbox knows PublicKey " + user.publicKey() + ".");
    }
    if (!Optional.ofNullable(parameters.get("SecurityToken")).equals(user.securityToken())) {
      return refuse(
          RetCode.UNKNOWN_TOKEN,
          user.securityToken().isPresent()
              ? "Token not exists. SecurityToken is missing, or not the one of this sandbox."
              : "Token not exists. This sandbox gave no SecurityToken, so send none.");
    }
    if (!Signature.matches(signature, parameters, user.privateKey())) {
      return refuse(
          RetCode.WRONG_SIGNATURE,
          "Signature VerifyAC error. Sort all parameters by name, join names and values, append the"
              + " private key, and send the SHA-1 in lower-case hexadecimal digits.");
    }
    return Optional.empty();
  }

  private static Optional<Refusal> refuse(RetCode code, String message) {
    return Optional.of(new Refusal(code, message));
  }
}
