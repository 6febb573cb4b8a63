package dev.countersign.call;

/**
 * What an interceptor sees of a call: nothing that is secret.
 *
 * @param action its name
 * @param effect what it does to the account
 * @param costs whether it costs money
 * @param maxAttempts the most attempts that it may take
 */
public record CallView(String action, Effect effect, boolean costs, int maxAttempts) {}
