package dev.countersign.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.diagnostic.Diagnostic;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.diagnostic.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which packages a client may land in, and what may lie there. */
class PackageCheckTest {
  private static final AskedClient ASKED =
      new AskedClient(SourceLocation.ofFile("@ApiClient"), "host", List.of());

  @ParameterizedTest
  @CsvSource({
    "java, CS310",
    "java.lang, CS310",
    "java.acme, CS310",
    "javax, CS310",
    "javax.annotation.processing, CS310",
    "jdk.internal.misc, CS310",
    "sun.misc, CS310",
    "dev.countersign, CS310",
    "dev.countersign.wire, CS310",
    "dev.countersign.internal.call, CS310",
    "con, CS311",
    "com.example.nul, CS311",
    "com.AUX.example, CS311",
    "com.com1, CS311"
  })
  void aPackageThatIsNotTheUsersOrNoFolderIsRefused(String name, String code) {
    assertThat(codes(name)).containsExactly(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "com.example",
        "javas.example",
        "com.java",
        "com.javax.sun",
        "dev",
        "dev.countersigned",
        "dev.countersign.functional.paging",
        "dev.wire",
        "console.example",
        "com10",
        "lpt"
      })
  void aPackageThatOnlyLooksLikeOneIsTheUsers(String name) {
    assertThat(codes(name)).isEmpty();
  }

  @Test
  void theRecordOfAPackageIsAFileOfItsName() {
    String longest = "com." + ("a".repeat(60) + ".").repeat(4).substring(0, 243);

    assertThat(longest.length() + 1).isEqualTo(248);
    assertThat(codes(longest)).isEmpty();
    assertThat(codes(longest + "bb")).containsExactly("CS311");
  }

  @Test
  void noPackageOfTheRuntimeIsTheUsers() throws IOException {
    Set<String> packages = new TreeSet<>();
    for (String root :
        List.of("../../runtime/src/main/java", "../../runtime/extras/src/main/java")) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        files
            .filter(file -> file.getFileName().toString().equals("package-info.java"))
            .map(file -> Path.of(root).relativize(file).toString())
            .map(file -> file.replace("package-info.java", "").replace('\\', '/'))
            .forEach(
                folder -> packages.add(folder.substring(0, folder.length() - 1).replace('/', '.')));
      }
    }
    assertThat(packages)
        .contains("dev.countersign", "dev.countersign.extras")
        .hasSizeGreaterThan(4);
    assertThat(packages).allSatisfy(name -> assertThat(codes(name)).containsExactly("CS310"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"java", "dev", "org", "javax", "com"})
  void aClassThatHidesAPackageIsRefused(String name) {
    assertThat(codes("com.example", name)).containsExactly("CS314");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Java", "example", "String", "Com", "net"})
  void aClassThatHidesNoneIsNot(String name) {
    assertThat(codes("com.example", name)).isEmpty();
  }

  private static List<String> codes(String packageName, String... classes) {
    ClientPackage target =
        new ClientPackage(packageName, true, new TreeSet<>(List.of(classes)), List.of());
    Diagnostics diagnostics = new Diagnostics();
    boolean passes = PackageCheck.passes(target, ASKED, diagnostics);
    assertThat(passes).isEqualTo(!diagnostics.hasErrors());
    return diagnostics.sorted().stream()
        .map(Diagnostic::code)
        .map(code -> code.code())
        .collect(Collectors.toList());
  }
}
