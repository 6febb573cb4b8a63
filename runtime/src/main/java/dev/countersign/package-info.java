/**
 * What a user of a generated client sees.
 *
 * <p>Takes: credentials and settings. Gives: options that are checked, JSON values, the exceptions.
 *
 * <p>May import: {@code dev.countersign.http}, for the transport that the options hold.
 */
@NullMarked
package dev.countersign;

import org.jspecify.annotations.NullMarked;
