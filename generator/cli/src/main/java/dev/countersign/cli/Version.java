package dev.countersign.cli;

import dev.countersign.record.GeneratorVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"countersign " + GeneratorVersion.current()};
  }
}
