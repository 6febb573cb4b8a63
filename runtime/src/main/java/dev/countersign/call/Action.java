package dev.countersign.call;

import dev.countersign.wire.ReplyDecoder;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the client knows about an action; immutable.
 *
 * @param <R> the response
 */
public final class Action<R> {
  private static final KnownError[] NO_ERRORS = {};

  private final String name;
  private final Effect effect;
  private final boolean costs;
  private final ReplyDecoder<R> decoder;
  private final KnownError[] errors;

  private Action(
      String name, Effect effect, boolean costs, ReplyDecoder<R> decoder, KnownError[] errors) {
    this.name = name;
    this.effect = effect;
    this.costs = costs;
    this.decoder = decoder;
    this.errors = errors;
  }

  /**
   * Describes an action that costs nothing and lists no errors.
   *
   * @param <R> the response
   * @param name its name on the wire
   * @param effect what it does to the account
   * @param decoder reads its response
   * @return the action
   */
  public static <R> Action<R> of(String name, Effect effect, ReplyDecoder<R> decoder) {
    return new Action<>(
        Objects.requireNonNull(name, "name"),
        Objects.requireNonNull(effect, "effect"),
        false,
        Objects.requireNonNull(decoder, "decoder"),
        NO_ERRORS);
  }

  /**
   * Says that the action costs money.
   *
   * @return a changed copy
   */
  public Action<R> costs() {
    return new Action<>(this.name, this.effect, true, this.decoder, this.errors);
  }

  /**
   * Lists a return code.
   *
   * @param code the code, not 0
   * @param meaning what it means, one line, may be empty
   * @param retry whether another attempt may succeed
   * @return a changed copy
   */
  public Action<R> error(long code, String meaning, RetryClass retry) {
    KnownError[] more = Arrays.copyOf(this.errors, this.errors.length + 1);
    more[this.errors.length] = new KnownError(code, meaning, retry);
    return new Action<>(this.name, this.effect, this.costs, this.decoder, more);
  }

  /**
   * Gives the name on the wire.
   *
   * @return for example {@code CopyCustomImage}
   */
  public String name() {
    return this.name;
  }

  /**
   * Tells what the action does to the account.
   *
   * @return its effect
   */
  public Effect effect() {
    return this.effect;
  }

  /**
   * Tells whether the action costs money.
   *
   * @return true where the definition says so
   */
  public boolean hasCosts() {
    return this.costs;
  }

  @Override
  public String toString() {
    return this.name;
  }

  ReplyDecoder<R> decoder() {
    return this.decoder;
  }

  @Nullable
  KnownError knownError(long code) {
    for (KnownError error : this.errors) {
      if (error.code() == code) {
        return error;
      }
    }
    return null;
  }
}
