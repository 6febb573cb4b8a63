package dev.countersign.processor;

import dev.countersign.record.ClientRecord;
import dev.countersign.record.GeneratorVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.tools.StandardLocation;

/**
 * Writes what the clients of a package were made from, beside their classes.
 *
 * <p>There it shares the fate of the classes: whoever restores or copies them has it too.
 */
final class RecordFile {
  private RecordFile() {}

  static void write(
      ProcessingEnvironment environment,
      PackageElement element,
      List<ClientRecord.Client> clients) {
    ClientRecord record = new ClientRecord(
        GeneratorVersion.current(), element.getQualifiedName().toString(), clients);
    try (Writer writer = environment
        .getFiler()
        .createResource(StandardLocation.CLASS_OUTPUT, "", record.path(), element)
        .openWriter()) {
      writer.write(record.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
