/**
 * Decides every Java name once, before anything is emitted.
 *
 * <p>Takes a checked {@link dev.countersign.definition.Api}; gives a {@link
 * dev.countersign.naming.NamedApi}, or diagnostics where two names meet. May import the definitions
 * and JavaPoet's type names; knows neither javac nor how code is emitted.
 */
@NullMarked
package dev.countersign.naming;

import org.jspecify.annotations.NullMarked;
