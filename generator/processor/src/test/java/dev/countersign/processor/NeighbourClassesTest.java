package dev.countersign.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes of the consumer that lie beside the client, under names that generated code uses, too. */
class NeighbourClassesTest {
  private static final List<String> PLATFORM = List.of(
      "AssertionError AutoCloseable Boolean Byte CharSequence Character Class Cloneable Comparable"
          .split(" "));
  private static final List<String> USED = List.of(
      ("Object String Override Deprecated Integer Long Double Float Number Iterable Enum Record Void"
              + " Exception RuntimeException Throwable Math System SafeVarargs SuppressWarnings"
              + " FunctionalInterface IllegalStateException IllegalArgumentException StringBuilder")
          .split(" "));
  private static final List<String> IMPORTED = List.of(
      ("ArrayList Arrays Base64 Collection Collections LinkedHashMap List Map Objects Optional Pattern"
              + " Duration CompletableFuture Generated NullMarked Nullable JsonValue OpenText OpenInt"
              + " Action ActionCaller ActionRequest FieldNames ReplyReader TextForm Parameters"
              + " ParameterWriter RequestCheck ClientValue ClientOptions CallOptions ServiceClient"
              + " Paginator Waiter Goal Found Effect RetryClass Builder Known Entry")
          .split(" "));

  @TempDir
  Path folder;

  @Test
  void classesOfTheConsumerAreNotTakenForThoseThatAreMeant() throws IOException {
    Consumer consumer = new Consumer(this.folder)
        .definition("shapes.yaml", definition("shapes.yaml"))
        .definition(
            "loops.yaml",
            definition("loops.yaml").replace("  Disk:", "  Plate:").replace("Disk", "Plate"))
        .annotated("@ApiClient(api = \"shapes\") @ApiClient(api = \"loops\")");
    for (List<String> names : List.of(PLATFORM, USED, IMPORTED)) {
      names.forEach(name -> consumer.source(
          "com.example." + name, "package com.example;\nfinal class " + name + " {}\n"));
    }
    Compilation compilation = consumer.compile();

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(Consumer.generated(compilation).get("CreateHostResponse.java"))
        .contains(
            "java.lang. @Nullable String key()", "@java.lang.Override", "import java.util.List;");
  }

  @Test
  void aClassThatIsOnlyCompiledAlreadyIsNotTakenEither() {
    ConsumerOnDisk consumer = new ConsumerOnDisk(this.folder)
        .write("countersign/host.yaml", """
                countersign: 1
                api: Host
                actions:
                  Run: { effect: read, response: { Name: string } }
                """)
        .write("String.java", "package com.example; final class String {}\n")
        .write(
            "package-info.java",
            "@ApiClient(api = \"host\")\npackage com.example;\nimport dev.countersign.ApiClient;\n");

    assertThat(consumer.compile("String.java")).isEmpty();
    assertThat(consumer.compile("package-info.java")).isEmpty();
  }

  private static String definition(String name) throws IOException {
    return Files.readString(Path.of("src/test/resources/neighbours", name));
  }
}
