package dev.countersign.naming;

import dev.countersign.definition.Pagination;
import java.util.Optional;

/**
 * The pages of an action with their names.
 *
 * @param definition what the names stand for
 * @param method the method of the client that goes through them
 * @param start the parameter that says which page is meant: an offset, a number or a token
 * @param size the parameter that says how large a page is
 * @param items the response list that holds the elements of a page
 * @param end the response field that tells the end: how many elements there are, or the next token
 */
public record NamedPaginator(
    Pagination definition,
    String method,
    NamedField start,
    Optional<NamedField> size,
    NamedField items,
    Optional<NamedField> end) {}
