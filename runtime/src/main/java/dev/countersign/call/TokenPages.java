package dev.countersign.call;

import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Goes through pages each of which names the next one. */
final class TokenPages<Q, R> implements PageOrder.Course<Q, R> {
  private final Function<? super R, ? extends @Nullable Object> token;
  private final Function<String, Q> next;
  private final Set<String> seen = new HashSet<>();
  private @Nullable String asked;

  TokenPages(
      @Nullable Object first,
      Function<? super R, ? extends @Nullable Object> token,
      Function<String, Q> next) {
    this.token = token;
    this.next = next;
    this.asked = text(first);
  }

  @Override
  public @Nullable Q next(R page, List<?> items) {
    String given = text(this.token.apply(page));
    if (given == null || given.isEmpty() || given.equals(this.asked)) {
      return null;
    }
    if (!this.seen.add(given)) {
      throw new IllegalStateException("the token of a page leads back to one that was there");
    }
    this.asked = given;
    return this.next.apply(given);
  }

  private static @Nullable String text(@Nullable Object token) {
    if (token instanceof byte[] bytes) {
      // As it travels: what takes it decodes it again where it wants bytes.
      return Base64.getEncoder().encodeToString(bytes);
    }
    return token == null ? null : token.toString();
  }
}
