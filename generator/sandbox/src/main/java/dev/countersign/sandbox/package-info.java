/**
 * Takes the names of APIs and the place where their definitions lie.
 * Gives a loopback server that verifies, checks and answers the calls of a signed client.
 * May import the definition, read, check and diagnostic packages, Jackson and the JDK's HTTP server.
 * Must not import the runtime: its reading of the protocol is a second, independent one.
 */
@NullMarked
package dev.countersign.sandbox;

import org.jspecify.annotations.NullMarked;
