package dev.countersign.read;

import dev.countersign.diagnostic.Diagnostic;

/**
 * Where a text stops being YAML.
 *
 * @param complaint what is said about it; its place is the cause
 * @param line the line, from 1, at which the parser gave up; 0 where that is not known
 */
record SyntaxFault(Diagnostic complaint, int line) {}
