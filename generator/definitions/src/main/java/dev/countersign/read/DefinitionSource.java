package dev.countersign.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** A definition file that was found: its name and its bytes. */
public final class DefinitionSource {

  private final String name;
  private final byte[] content;

  /**
   * Holds a copy of the bytes of a file.
   *
   * @param name the name that complaints show
   * @param content the bytes of the file
   */
  public DefinitionSource(String name, byte[] content) {
    this.name = Objects.requireNonNull(name, "name");
    this.content = content.clone();
  }

  // One byte more than is accepted: enough for the reader to refuse, whatever the size of the file.
  static DefinitionSource bounded(String name, InputStream in) throws IOException {
    return new DefinitionSource(name, in.readNBytes(Limits.FILE_BYTES + 1));
  }

  /**
   * Returns the name that complaints show.
   *
   * @return the name
   */
  public String name() {
    return this.name;
  }

  /**
   * Returns the bytes of the file.
   *
   * @return a copy
   */
  public byte[] content() {
    return this.content.clone();
  }

  /**
   * Returns how many bytes the file has.
   *
   * @return the number; one more than may be read where there are more
   */
  public int size() {
    return this.content.length;
  }

  /** Returns the bytes themselves, which nobody changes. */
  byte[] bytes() {
    return this.content;
  }

  /** Returns the name and the size, never the content. */
  @Override
  public String toString() {
    return this.name + " (" + this.content.length + " bytes)";
  }
}
