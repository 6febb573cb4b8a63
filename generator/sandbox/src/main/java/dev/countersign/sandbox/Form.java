package dev.countersign.sandbox;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form body, decoded without mercy: what is not exactly right is a problem, never a guess.
 *
 * @param parameters wire name to text, in the order of the body; of a repeated name the first
 * @param repeated names that came once more
 * @param problems what else is wrong with the body, one sentence each; empty where nothing is
 */
record Form(Map<String, String> parameters, List<String> repeated, List<String> problems) {
  /** So many problems say enough; a hostile body has no say in the size of the answer. */
  private static final int MOST_PROBLEMS = 20;

  /** Decodes {@code application/x-www-form-urlencoded} bytes. */
  static Form parse(byte[] body) {
    Reader reader = new Reader(body);
    reader.readAll();
    return new Form(reader.parameters, reader.repeated, reader.problems);
  }

  private static final class Reader {
    private final byte[] body;
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final List<String> repeated = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    Reader(byte[] body) {
      this.body = body;
    }

    void readAll() {
      int start = 0;
      while (start < body.length && problems.size() + repeated.size() < MOST_PROBLEMS) {
        int end = indexOf('&', start, body.length);
        readPair(start, end);
        start = end + 1;
      }
    }

    private void readPair(int start, int end) {
      try {
        int equals = indexOf('=', start, end);
        String name = decode(start, equals);
        if (name.isEmpty() || equals == end) {
          problems.add("The pair at byte " + start + " of the body is not name=value.");
        } else if (parameters.putIfAbsent(name, decode(equals + 1, end)) != null) {
          repeated.add(name);
        }
      } catch (MalformedText malformed) {
        problems.add(malformed.problem);
      }
    }

    private String decode(int start, int end) throws MalformedText {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      for (int at = start; at < end; at++) {
        if (body[at] == '%') {
          bytes.write(escaped(at, end));
          at += 2;
        } else {
          bytes.write(body[at] == '+' ? ' ' : body[at]);
        }
      }
      return utf8(bytes.toByteArray(), start);
    }

    private int escaped(int at, int end) throws MalformedText {
      int high = at + 1 < end ? Character.digit(body[at + 1], 16) : -1;
      int low = at + 2 < end ? Character.digit(body[at + 2], 16) : -1;
      if (high < 0 || low < 0) {
        throw new MalformedText("The percent sign at byte " + at
            + " of the body has no two hexadecimal digits behind it.");
      }
      return high * 16 + low;
    }

    private static String utf8(byte[] bytes, int start) throws MalformedText {
      try {
        return StandardCharsets.UTF_8
            .newDecoder()
            .decode(ByteBuffer.wrap(bytes))
            .toString();
      } catch (CharacterCodingException notUtf8) {
        throw new MalformedText("The text at byte " + start + " of the body is not UTF-8.");
      }
    }

    private int indexOf(char wanted, int start, int end) {
      int at = start;
      while (at < end && body[at] != wanted) {
        at++;
      }
      return at;
    }
  }

  private static final class MalformedText extends Exception {
    private static final long serialVersionUID = 1L;
    private final String problem;

    MalformedText(String problem) {
      super(problem);
      this.problem = problem;
    }
  }
}
