package dev.countersign.definition;

import java.util.Optional;

/** How a long answer comes in pieces. */
public sealed interface Pagination {

  /**
   * Returns the response list that holds the elements of one piece.
   *
   * @return the name of the field
   */
  String items();

  /**
   * A piece is asked for by the number of elements before it.
   *
   * @param offset the int parameter that takes how many elements are passed over
   * @param limit the int parameter that takes how many are answered at most
   * @param items the response list that holds them
   * @param total the int response field that says how many there are
   */
  record Offset(String offset, String limit, String items, Optional<String> total)
      implements Pagination {
    /**
     * Refuses bad names.
     *
     * @param offset the int parameter that takes how many elements are passed over
     * @param limit the int parameter that takes how many are answered at most
     * @param items the response list that holds them
     * @param total the int response field that says how many there are
     */
    public Offset {
      Names.checked(offset);
      Names.checked(limit);
      Names.checked(items);
      Names.checked(total);
    }
  }

  /**
   * A piece is asked for by its number.
   *
   * @param page the int parameter that takes the number, from 1
   * @param size the int parameter that takes how many elements a piece has
   * @param items the response list that holds them
   * @param total the int response field that says how many there are
   */
  record Page(String page, String size, String items, Optional<String> total)
      implements Pagination {
    /**
     * Refuses bad names.
     *
     * @param page the int parameter that takes the number, from 1
     * @param size the int parameter that takes how many elements a piece has
     * @param items the response list that holds them
     * @param total the int response field that says how many there are
     */
    public Page {
      Names.checked(page);
      Names.checked(size);
      Names.checked(items);
      Names.checked(total);
    }
  }

  /**
   * A piece is asked for by a token from the piece before it.
   *
   * @param token the string parameter that takes the token
   * @param next the string response field that gives the next token; empty or absent at the end
   * @param items the response list that holds the elements
   * @param limit the int parameter that takes how many are answered at most
   */
  record Token(String token, String next, String items, Optional<String> limit)
      implements Pagination {
    /**
     * Refuses bad names.
     *
     * @param token the string parameter that takes the token
     * @param next the string response field that gives the next token; empty or absent at the end
     * @param items the response list that holds the elements
     * @param limit the int parameter that takes how many are answered at most
     */
    public Token {
      Names.checked(token);
      Names.checked(next);
      Names.checked(items);
      Names.checked(limit);
    }
  }
}
