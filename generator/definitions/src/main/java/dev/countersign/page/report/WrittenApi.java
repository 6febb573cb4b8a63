package dev.countersign.page.report;

/**
 * An API that is in the output folder after an import.
 *
 * @param name the name of the API
 * @param actions how many actions it has
 */
public record WrittenApi(String name, int actions) {}
