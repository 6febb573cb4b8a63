package dev.countersign.wire;

import dev.countersign.wire.Answer.Unreadable.Defect;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Turns a reply's body into an answer.
 *
 * <p>An answer is one JSON object in UTF-8 with nothing behind it, whose {@code RetCode} is there
 * exactly once and is an integer or the text of one. Anything else is unreadable, never a success.
 * A return code other than 0 wins over whatever is wrong with the other fields.
 *
 * <p>What an answer holds in memory is bounded by the number of its JSON tokens. Safe for use by many
 * threads.
 */
public final class ReplyParser {
  /** The most tokens of an answer, unless something else is set. */
  public static final int DEFAULT_MAX_TOKENS = 1_000_000;

  private static final int MAX_DEPTH = 64;
  private static final int MAX_NUMBER_LENGTH = 100;

  /** Reads what is not kept, however much it is. */
  static final JsonFactory JSON = factory(Long.MAX_VALUE);

  private static final ReplyParser STANDARD = new ReplyParser(DEFAULT_MAX_TOKENS);

  private final int maxTokens;
  private final JsonFactory json;

  private ReplyParser(int maxTokens) {
    this.maxTokens = maxTokens;
    this.json = factory(maxTokens);
  }

  /** The transport has bounded the body, so texts need no bound of their own. */
  private static JsonFactory factory(long maxTokens) {
    return JsonFactory.builder()
        .streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(MAX_DEPTH)
            .maxNumberLength(MAX_NUMBER_LENGTH)
            .maxStringLength(Integer.MAX_VALUE)
            .maxTokenCount(maxTokens)
            .build())
        .build();
  }

  /**
   * Gives a parser.
   *
   * @param maxTokens the most tokens of an answer to an action that is done: names, values, and both
   *     ends of objects and lists
   * @return a parser, always the same one for {@link #DEFAULT_MAX_TOKENS}
   */
  public static ReplyParser taking(int maxTokens) {
    return maxTokens == DEFAULT_MAX_TOKENS ? STANDARD : new ReplyParser(maxTokens);
  }

  /**
   * Reads the answer and, when the action is done, its response.
   *
   * @param <R> the response
   * @param body the whole body
   * @param decoder reads the response
   * @return what the reply is
   */
  public <R> Answer<R> parse(byte[] body, ReplyDecoder<R> decoder) {
    String problem = refuseBytes(body);
    if (problem != null) {
      return new Answer.Unreadable<>(problem, Defect.MALFORMED);
    }
    Defect defect = Defect.MALFORMED;
    try (JsonParser parser = open(this.json, body)) {
      ReplyReader reader = new ReplyReader(body, parser, false);
      R response = decoder.read(reader);
      if (reader.finish()) {
        return new Answer.Done<>(response, reader.action());
      }
      problem = "its decoder left fields unread";
    } catch (ReplyFault e) {
      problem = e.problem();
    } catch (JacksonException e) {
      problem = describe(e);
      if (isTokenLimit(e)) {
        problem = "the JSON has more than " + this.maxTokens + " tokens";
        defect = Defect.TOO_LARGE;
      }
    }
    return scan(body, problem, defect);
  }

  /**
   * Reads only return code and message, for a reply that cannot be a success.
   *
   * @param <R> the response that there would have been
   * @param body the whole body
   * @return a refusal, or unreadable
   */
  public static <R> Answer<R> parseRefusal(byte[] body) {
    String problem = refuseBytes(body);
    if (problem != null) {
      return new Answer.Unreadable<>(problem, Defect.MALFORMED);
    }
    return scan(body, "its RetCode is 0", Defect.MALFORMED);
  }

  private static <R> Answer<R> scan(byte[] body, String problem, Defect defect) {
    try (JsonParser parser = open(JSON, body)) {
      ReplyReader reader = new ReplyReader(body, parser, true);
      reader.beginObject();
      while (reader.nextField(FieldNames.NONE)) {
        reader.skip();
      }
      boolean succeeded = reader.finish();
      return succeeded
          ? new Answer.Unreadable<>(problem, defect)
          : new Answer.Refused<>(reader.retCode(), reader.message(), reader.action());
    } catch (ReplyFault e) {
      return new Answer.Unreadable<>(e.problem(), Defect.MALFORMED);
    } catch (JacksonException e) {
      return new Answer.Unreadable<>(
          describe(e),
          e instanceof UnexpectedEndOfInputException ? Defect.CUT_SHORT : Defect.MALFORMED);
    }
  }

  /**
   * Tells whether an answer has fields beside those that every answer has.
   *
   * @param body the whole body of an answer
   * @return false where there are only return code, action and message
   */
  public static boolean hasFields(byte[] body) {
    int begin = 0;
    while (begin < body.length && body[begin] != '{') {
      begin++;
    }
    boolean[] found = {false};
    names(body, Math.min(begin + 1, body.length), name -> found[0] |= !Envelope.holds(name));
    return found[0];
  }

  /** Gives the names of an object from the one that begins at a byte to its end, or to a fault. */
  static void names(byte[] body, int from, Consumer<String> names) {
    InputStream rest = new ByteArrayInputStream(body, from, body.length - from);
    InputStream object = new SequenceInputStream(new ByteArrayInputStream(new byte[] {'{'}), rest);
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), object)) {
      json.nextToken();
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        names.accept(name);
        json.nextToken();
        json.skipChildren();
      }
    } catch (JacksonException e) {
      // The reader meets the same fault, and reports where it is.
      return;
    }
  }

  private static JsonParser open(JsonFactory json, byte[] body) {
    return json.createParser(ObjectReadContext.empty(), body);
  }

  /** The parser has one class for all of its limits. */
  private static boolean isTokenLimit(JacksonException e) {
    return e instanceof StreamConstraintsException
        && e.getOriginalMessage().startsWith("Token count");
  }

  /** What is wrong with the bytes before any JSON is looked at, or null. */
  private static @Nullable String refuseBytes(byte[] body) {
    if (body.length == 0) {
      return "the body is empty";
    }
    int malformed = Utf8Check.firstMalformed(body);
    if (malformed >= 0) {
      return "the body is not UTF-8 at byte " + malformed;
    }
    for (int i = 0; i < Math.min(4, body.length); i++) {
      // The parser would take a zero byte for a sign of UTF-16 or UTF-32.
      if (body[i] == 0) {
        return "the body is not JSON at byte " + i;
      }
    }
    return null;
  }

  /** Says where the JSON breaks; the parser's own message would quote the body. */
  private static String describe(JacksonException e) {
    long offset = e.getLocation() == null ? -1 : e.getLocation().getByteOffset();
    String place = offset < 0 ? "" : " at byte " + offset;
    if (e instanceof StreamConstraintsException) {
      return "the body passes a limit (64 levels, numbers of 100 characters)" + place;
    }
    if (e instanceof UnexpectedEndOfInputException) {
      return "the JSON is cut short" + place;
    }
    return "the body is not JSON" + place;
  }
}
