package dev.countersign.sandbox;

import java.util.Map;

/**
 * One call that a sandbox received, with its secrets masked.
 *
 * <p>The value of a parameter is kept only where the definition declares it and does not call it
 * secret. Every other value, the signature and an unknown public key among them, reads {@code ***}. In
 * lists of plain values, maps and free objects, of which a definition cannot say what is secret, names
 * that sound so do. What is masked and has 8 characters or more is masked wherever it turns up.
 *
 * @param requestId the id that the answer carried in the header {@code X-UCLOUD-REQUEST-UUID}
 * @param action name of the action, or empty where the call named none
 * @param parameters wire names and values in the order of the body, unmodifiable
 * @param retCode the verdict, 0 for a call that was carried out
 * @param message why the call was refused, or empty where it was carried out
 */
public record SandboxCall(
    String requestId, String action, Map<String, String> parameters, int retCode, String message) {}
