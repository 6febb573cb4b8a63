package dev.countersign.page.twin;

import dev.countersign.page.action.ActionPage;

/**
 * A page on an action and where it hangs.
 *
 * @param page the page
 * @param linked whether an index of its folder leads to it
 */
public record FoundPage(ActionPage page, boolean linked) {}
