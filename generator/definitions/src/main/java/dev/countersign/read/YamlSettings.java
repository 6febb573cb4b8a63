package dev.countersign.read;

import org.snakeyaml.engine.v2.api.LoadSettings;

/** How SnakeYAML Engine reads a text. */
public final class YamlSettings {

  private YamlSettings() {}

  /**
   * Returns the settings for one text.
   *
   * @param text the text
   * @return settings with marks and without comments, which take all of it
   */
  public static LoadSettings of(String text) {
    return LoadSettings.builder()
        .setCodePointLimit(text.length() + 1)
        // Version 3.0.1 fails where a buffer ends between the halves of a character.
        .setBufferSize(text.length() + 1)
        .build();
  }
}
