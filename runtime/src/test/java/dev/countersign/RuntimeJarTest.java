package dev.countersign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What users put beside their program: the jar itself, so it runs after the jar is built. */
final class RuntimeJarTest {
  /** 220 KiB: who calls one action should not carry a platform. */
  private static final long MOST_BYTES = 225_280;

  @Test
  void theJarIsSmall() throws IOException {
    assertThat(Files.size(jar())).as("bytes of the runtime's jar").isLessThanOrEqualTo(MOST_BYTES);
  }

  @Test
  void theJarHoldsClassesAndAManifestOnly() throws IOException {
    try (JarFile jar = new JarFile(jar().toFile())) {
      assertThat(jar.stream().filter(entry -> !entry.isDirectory()).map(entry -> entry.getName()))
          .allMatch(name -> name.endsWith(".class") || name.equals("META-INF/MANIFEST.MF"));
    }
  }

  private static Path jar() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("target"))) {
      List<Path> jars = files
          .filter(file -> file.getFileName()
              .toString()
              .matches("countersign-runtime-[0-9.]+(-SNAPSHOT)?\\.jar"))
          .toList();
      assumeThat(jars).as("the jar, which `mvn verify` builds before this test").isNotEmpty();
      assertThat(jars).hasSize(1);
      return jars.get(0);
    }
  }
}
