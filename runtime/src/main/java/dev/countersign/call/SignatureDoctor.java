package dev.countersign.call;

import dev.countersign.Credentials;
import dev.countersign.wire.FormBody;
import dev.countersign.wire.SignedForm;
import dev.countersign.wire.Texts;
import java.util.ArrayList;
import java.util.List;

/** Tells what can be told from here about a signature that a service refused. */
final class SignatureDoctor {
  private static final int MOST_NAMES = 5;

  private SignatureDoctor() {}

  /** One line without secrets. */
  static String look(FormBody body, Credentials credentials) {
    List<String> fragile = new ArrayList<>();
    SignedForm form = SignedForm.of(body);
    for (SignedForm.Parameter parameter : form.parameters()) {
      if (isFragile(parameter.value())) {
        fragile.add(Texts.printable(parameter.name(), 60));
      }
    }
    StringBuilder text = new StringBuilder(
        "Check that both keys are of one pair and copied whole; this machine's clock plays no part.");
    text.append(
        credentials.securityToken().isPresent()
            ? " A security token was sent: it must belong to the pair and not have expired."
            : " No security token was sent: a temporary pair needs one.");
    if (!fragile.isEmpty()) {
      text.append(" A proxy that rewrites forms would change ");
      text.append(String.join(", ", fragile.subList(0, Math.min(MOST_NAMES, fragile.size()))));
      text.append(fragile.size() > MOST_NAMES ? " and others." : ".");
    }
    return text.append(" explain(request) lists what was signed, to hold against the service's log;"
            + " the digest of this request is ")
        .append(form.digest())
        .append('.')
        .toString();
  }

  /** Whether a value changes when somebody decodes and encodes the form in another way. */
  private static boolean isFragile(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c <= ' ' || c > '~' || c == '+' || c == '%') {
        return true;
      }
    }
    return false;
  }
}
