package dev.countersign.call;

/**
 * One attempt of a call.
 *
 * @param number counts from 1
 * @param most the most attempts that the call may take
 * @param clock the time of the call
 */
record Attempt(int number, int most, CallClock clock) {}
