/**
 * The bytes: parameters become a form body, a JSON reply becomes fields.
 *
 * <p>Takes: parameters by wire name, reply bytes. Gives: form bodies, typed fields.
 *
 * <p>May import: {@code dev.countersign}, {@code dev.countersign.sign}, {@code
 * dev.countersign.call.ClientValue}, Jackson's core.
 */
@NullMarked
package dev.countersign.wire;

import org.jspecify.annotations.NullMarked;
