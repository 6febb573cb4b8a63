package dev.countersign.generate;

/**
 * A generated source file.
 *
 * @param className the class, as {@code com.example.UHostClient}
 * @param text all that is in the file
 */
public record SourceFile(String className, String text) {}
