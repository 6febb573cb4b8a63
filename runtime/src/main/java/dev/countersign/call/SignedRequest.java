package dev.countersign.call;

import dev.countersign.CountersignException;
import dev.countersign.Credentials;
import dev.countersign.InvalidConfigurationException;
import dev.countersign.http.HttpCall;
import dev.countersign.wire.ParameterWriter;

/** A request as it goes over the wire in one attempt, and the credentials it was signed with. */
record SignedRequest(HttpCall call, Credentials credentials) {
  /** Encodes and signs; the request itself stays as it is. */
  static SignedRequest of(ActionRequest<?> request, ClientCore core) {
    String action = request.action().name();
    Credentials credentials = credentials(action, core);
    ParameterWriter writer = new ParameterWriter(action, core.defaults());
    request.writeTo(writer);
    HttpCall call = new HttpCall(
        core.endpoint(),
        writer.sign(core.seams().signer(), credentials),
        core.options().maxReplyBytes());
    return new SignedRequest(call, credentials);
  }

  private static Credentials credentials(String action, ClientCore core) {
    Credentials credentials;
    try {
      credentials = core.options().credentials().credentials();
    } catch (CountersignException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new InvalidConfigurationException(
          action,
          "the credentials provider threw " + e.getClass().getName(),
          "Its own message is the cause.",
          e);
    }
    if (credentials == null) {
      throw new InvalidConfigurationException(
          action, "the credentials provider gave null", "It must give a key pair.", null);
    }
    return credentials;
  }
}
