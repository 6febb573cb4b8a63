package dev.countersign.naming;

import dev.countersign.definition.Action;

/**
 * An action with the names of all that is emitted for it.
 *
 * @param definition what the names stand for
 * @param method the method of the client that calls it
 * @param asyncMethod the method of the client that calls it without waiting
 * @param request the class of its parameters
 * @param response the class of its answer
 */
public record NamedAction(
    Action definition,
    String method,
    String asyncMethod,
    NamedClass request,
    NamedClass response) {}
