package dev.countersign.call;

import java.time.Duration;

/**
 * The figures of one call; no values of parameters or fields.
 *
 * @param action its name
 * @param outcome {@code done}, or the simple name of the exception's class
 * @param attempts how many were made
 * @param elapsed the time from beginning to end, pauses included
 */
public record CallMetrics(String action, String outcome, int attempts, Duration elapsed) {}
