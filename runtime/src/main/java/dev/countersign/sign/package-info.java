/**
 * The signature of a request.
 *
 * <p>Takes: the sorted text of a request and credentials. Gives: the signature.
 *
 * <p>May import: {@code dev.countersign}, for the credentials.
 */
@NullMarked
package dev.countersign.sign;

import org.jspecify.annotations.NullMarked;
