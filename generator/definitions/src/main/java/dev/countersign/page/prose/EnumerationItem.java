package dev.countersign.page.prose;

/**
 * A value as it is listed.
 *
 * @param value the value
 * @param meaning what it stands for; empty where nothing is said
 */
record EnumerationItem(String value, String meaning) {}
