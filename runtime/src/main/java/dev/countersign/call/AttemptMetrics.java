package dev.countersign.call;

import java.time.Duration;

/**
 * The figures of one attempt; no values of parameters or fields.
 *
 * @param action its name
 * @param number counts from 1
 * @param outcome {@code done}, or the simple name of the exception's class
 * @param httpStatus the status, 0 where no whole reply came
 * @param connecting the time until the request left, a new connection included
 * @param waiting the time from there until the reply's headers were there
 * @param reading the time from there until the end
 * @param sentBytes the length of the form
 * @param receivedBytes the length of the reply's body
 */
public record AttemptMetrics(
    String action,
    int number,
    String outcome,
    int httpStatus,
    Duration connecting,
    Duration waiting,
    Duration reading,
    int sentBytes,
    int receivedBytes) {}
