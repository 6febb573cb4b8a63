package dev.countersign.page.prose;

import dev.countersign.page.document.Patterns;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out whether a text stands for bytes in base64. */
final class Base64Rule {

  private static final int LOOKBACK = 30;
  private static final Pattern STATED =
      Patterns.compile("(?i:base ?64) ?(?:进行)?(?:编码|加密|字符串|(?i:[- ]?encod(?:ed|ing)\\b))"
          + "|(?i:\\bencoded (?:in|as|with|using|by) base ?64)"
          + "|(?:需要?|必须|须)将?[^,;。\\n]{0,12}(?i:base ?64)(?=\\z|[,;。\\n ])");
  // Denied, asked, or said of a part of the text.
  private static final Pattern OTHER =
      Patterns.compile("(?:不需要?|无需|是否|不要|不必|(?i:\\b(?:not|whether)\\b)|[{\"])[^,;。\\n}]{0,20}\\z");
  // Text in front of base64 makes all of it no base64.
  private static final Pattern PREFIXED = Patterns.compile(";base64,|\\[base64\\]|格式[和与同]");

  private Base64Rule() {}

  /** Tells whether a plain text says so. */
  static boolean read(String text) {
    Matcher matcher = STATED.matcher(text);
    if (!matcher.find() || PREFIXED.matcher(text).find()) {
      return false;
    }
    int start = matcher.start();
    return !OTHER.matcher(text.substring(Math.max(0, start - LOOKBACK), start)).find();
  }
}
