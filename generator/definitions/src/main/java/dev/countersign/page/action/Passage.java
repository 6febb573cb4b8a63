package dev.countersign.page.action;

/**
 * A text with its place.
 *
 * @param text the text
 * @param line where it begins, from 1
 */
public record Passage(String text, int line) {}
