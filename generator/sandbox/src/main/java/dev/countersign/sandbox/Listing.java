package dev.countersign.sandbox;

import dev.countersign.definition.Action;
import dev.countersign.definition.Field;
import dev.countersign.definition.Pagination;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The piece of a paged list that a call asked for. A sandbox has few elements, but enough that a
 * client which takes one or two at a time has to ask again, and always comes to an end.
 *
 * @param items the response list that is paged
 * @param numbers which elements the piece holds, counted from 0
 * @param beside values of the fields beside the list: how many there are, or the next token
 */
record Listing(String items, List<Integer> numbers, Beside beside) {
  /** How many elements there are. */
  static final int TOTAL = 3;

  private static final int TOKEN_SIZE = 2;
  private static final String TOKEN = "sandbox-";
  /** With a digit behind it, this is Base64: a token that a client keeps as bytes. */
  private static final String BYTES = "c2FuZGJveC0";

  /** A response field with a value that depends on the piece. */
  record Beside(Optional<String> field, JsonNode value) {}

  /** The piece that a call asks for; its token may be a secret, so that no mask will do. */
  static Optional<Listing> of(Action action, Map<String, String> parameters) {
    return action.pagination().map(pagination -> of(action, pagination, Sent.of(parameters)));
  }

  private static Listing of(Action action, Pagination pagination, Sent sent) {
    if (pagination instanceof Pagination.Offset offset) {
      int start = number(sent, offset.offset(), 0);
      return counted(offset.items(), start, number(sent, offset.limit(), TOTAL), offset.total());
    }
    if (pagination instanceof Pagination.Page page) {
      int size = number(sent, page.size(), TOTAL);
      int start = Math.max(0, number(sent, page.page(), 1) - 1) * size;
      return counted(page.items(), start, size, page.total());
    }
    if (pagination instanceof Pagination.Token token) {
      boolean bytes =
          isBase64(action.parameters(), token.token()) || isBase64(action.response(), token.next());
      return byToken(token, sent, bytes ? BYTES : TOKEN);
    }
    throw new IllegalStateException("No listing for " + pagination);
  }

  private static boolean isBase64(List<Field> fields, String name) {
    return fields.stream()
        .filter(field -> field.name().equals(name))
        .anyMatch(field -> field.rules().base64());
  }

  private static Listing counted(String items, int start, int size, Optional<String> total) {
    JsonNode count = JsonNodeFactory.instance.numberNode(TOTAL);
    return new Listing(items, numbers(start, size), new Beside(total, count));
  }

  private static Listing byToken(Pagination.Token token, Sent sent, String prefix) {
    int start = text(sent, token.token())
        .filter(text -> !text.isEmpty())
        .map(text -> start(text, prefix))
        .orElse(0);
    int size = token.limit().map(limit -> number(sent, limit, TOKEN_SIZE)).orElse(TOKEN_SIZE);
    // A piece of nothing would lead to itself for ever.
    int end = start + Math.max(1, size);
    JsonNode next = JsonNodeFactory.instance.stringNode(end < TOTAL ? prefix + end : "");
    List<Integer> numbers = numbers(start, Math.max(1, size));
    return new Listing(token.items(), numbers, new Beside(Optional.of(token.next()), next));
  }

  /** Tells whether a field is the list of this piece. */
  boolean isOf(Field field) {
    return field.name().equals(this.items);
  }

  private static List<Integer> numbers(int start, int size) {
    return IntStream.range(start, TOTAL).limit(size).boxed().toList();
  }

  private static int start(String token, String prefix) {
    // A token that the sandbox never gave leads to the end of the list.
    return token.matches(prefix + "[0-9]") ? token.charAt(token.length() - 1) - '0' : TOTAL;
  }

  private static Optional<String> text(Sent sent, String parameter) {
    return sent.part(parameter).flatMap(Sent::text);
  }

  /** A sent number, no less than 0 and no more than all elements. */
  private static int number(Sent sent, String parameter, int otherwise) {
    try {
      return text(sent, parameter)
          .map(text -> (int) Math.max(0, Math.min(TOTAL, Long.parseLong(text))))
          .orElse(otherwise);
    } catch (NumberFormatException notANumber) {
      return otherwise;
    }
  }
}
