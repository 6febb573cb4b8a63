package dev.countersign.wire;

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
 */
public final class ReplyParser {
  private static final int MAX_DEPTH = 64;
  private static final int MAX_NUMBER_LENGTH = 100;

  /** The transport has bounded the body, so texts need no bound of their own. */
  static final JsonFactory JSON = JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNestingDepth(MAX_DEPTH)
          .maxNumberLength(MAX_NUMBER_LENGTH)
          .maxStringLength(Integer.MAX_VALUE)
          .build())
      .build();

  private ReplyParser() {}

  /**
   * Reads the answer and, when the action is done, its response.
   *
   * @param <R> the response
   * @param body the whole body
   * @param decoder reads the response
   * @return what the reply is
   */
  public static <R> Answer<R> parse(byte[] body, ReplyDecoder<R> decoder) {
    String problem = refuseBytes(body);
    if (problem != null) {
      return new Answer.Unreadable<>(problem, false);
    }
    try (JsonParser json = open(body)) {
      ReplyReader reader = new ReplyReader(body, json, false);
      R response = decoder.read(reader);
      if (reader.finish()) {
        return new Answer.Done<>(response, reader.action());
      }
      problem = "its decoder left fields unread";
    } catch (ReplyFault e) {
      problem = e.problem();
    } catch (JacksonException e) {
      problem = describe(e);
    }
    return scan(body, problem);
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
      return new Answer.Unreadable<>(problem, false);
    }
    return scan(body, "its RetCode is 0");
  }

  private static <R> Answer<R> scan(byte[] body, String problem) {
    try (JsonParser json = open(body)) {
      ReplyReader reader = new ReplyReader(body, json, true);
      reader.beginObject();
      while (reader.nextField(FieldNames.NONE)) {
        reader.skip();
      }
      boolean succeeded = reader.finish();
      return succeeded
          ? new Answer.Unreadable<>(problem, false)
          : new Answer.Refused<>(reader.retCode(), reader.message(), reader.action());
    } catch (ReplyFault e) {
      return new Answer.Unreadable<>(e.problem(), false);
    } catch (JacksonException e) {
      return new Answer.Unreadable<>(describe(e), e instanceof UnexpectedEndOfInputException);
    }
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

  private static JsonParser open(byte[] body) {
    return JSON.createParser(ObjectReadContext.empty(), body);
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
