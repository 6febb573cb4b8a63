package dev.countersign.call;

/**
 * What an interceptor sees of an attempt: nothing that is secret.
 *
 * @param action its name
 * @param number counts from 1
 * @param maxAttempts the most attempts that the call may take
 * @param request what goes over the wire, keys, signature and secret parameters masked
 */
public record AttemptView(String action, int number, int maxAttempts, String request) {}
