package dev.countersign.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.countersign.read.DefinitionLookup;
import dev.countersign.read.DefinitionLookups;
import dev.countersign.read.DefinitionSource;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.jar.JarOutputStream;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Definitions are found at the moment of the call. */
final class DefinitionsTest {
  @TempDir
  private Path folder;

  @BeforeEach
  void writeApi() throws IOException {
    write("farm.yaml", "countersign: 1\napi: Farm\nactions: [PlantTree]\n");
    write("farm/PlantTree.yaml", action("PlantTree", "Kind: { type: string, required: true }"));
  }

  @Test
  void actionThatIsAddedAsOneMoreFileIsServedWithoutARestart() throws IOException {
    try (Sandbox sandbox = start()) {
      TestClient client = TestClient.of(sandbox);
      assertThat(retCode(client.call("FellTree"))).isEqualTo(161);

      write("farm/FellTree.yaml", action("FellTree", "TreeId: string"));

      assertThat(retCode(client.call("FellTree", "TreeId", "tree-1"))).isZero();
    }
  }

  @Test
  void changedActionIsServedAsChanged() throws IOException {
    try (Sandbox sandbox = start()) {
      TestClient client = TestClient.of(sandbox);
      assertThat(retCode(client.call("PlantTree", "Kind", "oak"))).isZero();

      write("farm/PlantTree.yaml", action("PlantTree", "Depth: { type: int, required: true }"));

      assertThat(client.call("PlantTree", "Kind", "oak").path("Message").asString())
          .startsWith("Missing params [Depth]. Kind is not declared.");
    }
  }

  @Test
  void actionWhoseDefinitionBreaksWhileServingIsRefusedWithTheComplaint() throws IOException {
    try (Sandbox sandbox = start()) {
      write("farm/PlantTree.yaml", action("PlantTree", "Kind: strng"));

      JsonNode answer = TestClient.of(sandbox).call("PlantTree");

      assertThat(retCode(answer)).isEqualTo(161);
      assertThat(answer.path("Message").asString())
          .startsWith(
              "The definition of PlantTree cannot be used.\ncountersign/farm/PlantTree.yaml:5:9: error[CS112]:");
    }
  }

  @Test
  void apiThatBreaksWhileServingLeavesTheOthersAlone() throws IOException {
    write("mill.yaml", "countersign: 1\napi: Mill\nactions:\n  Grind:\n    effect: write\n");
    try (Sandbox sandbox = Sandbox.builder()
        .lookup(DefinitionLookups.directory(this.folder))
        .api("mill")
        .api("farm")
        .start()) {
      write("mill.yaml", "countersign: 1\napi: Mill\nactions: none\n");
      TestClient client = TestClient.of(sandbox);

      assertThat(retCode(client.call("PlantTree", "Kind", "oak"))).isZero();
      assertThat(client.call("Grind").path("Message").asString())
          .startsWith("The definition of Grind cannot be used.\n")
          .contains("\ncountersign/mill.yaml:3:10: error[CS104]: ");
    }
  }

  @Test
  void placeOfDefinitionsThatFailsIsAFaultOfTheServer() {
    Logger logger = Logger.getLogger(HttpFront.class.getName());
    logger.setUseParentHandlers(false);
    AtomicBoolean broken = new AtomicBoolean();
    DefinitionLookup lookup = new DefinitionLookup() {
      @Override
      public Optional<DefinitionSource> find(String path) {
        if (broken.get()) {
          throw new IllegalStateException("the disk is gone");
        }
        return DefinitionLookups.directory(folder).find(path);
      }

      @Override
      public String describe() {
        return "a disk";
      }
    };
    try (Sandbox sandbox = Sandbox.builder().lookup(lookup).api("farm").start()) {
      broken.set(true);
      HttpResponse<String> response =
          TestClient.send(TestClient.of(sandbox).request("Action=PlantTree"));

      assertThat(response.statusCode()).isEqualTo(500);
      assertThat(response.body())
          .isEqualTo("{\"RetCode\":130,\"Message\":\"The sandbox failed; the fault is its own.\"}");
    } finally {
      logger.setUseParentHandlers(true);
    }
  }

  @Test
  void everyComplaintAboutEveryApiIsToldAtTheStart() throws IOException {
    write("farm/PlantTree.yaml", action("PlantTree", "Kind: strng"));
    write("mill.yaml", "countersign: 1\napi: Mill\nactions:\n  Grind:\n    effect: grind\n");

    assertThatThrownBy(() -> Sandbox.builder()
            .lookup(DefinitionLookups.directory(this.folder))
            .api("farm")
            .api("mill")
            .api("port")
            .start())
        .isInstanceOf(SandboxException.class)
        .hasMessageStartingWith("The sandbox cannot use its definitions:\n")
        .hasMessageContaining("countersign/farm/PlantTree.yaml:5:9: error[CS112]:")
        .hasMessageContaining("countersign/mill.yaml:5:13: error[CS116]:")
        .hasMessageContaining("countersign/port.yaml: error[CS001]:");
  }

  @Test
  void sandboxWithoutAnApiSaysWhatIsMissing() {
    assertThatThrownBy(() -> Sandbox.builder().start())
        .isInstanceOf(SandboxException.class)
        .hasMessage("The sandbox has no API. Add one, as api(\"uhost\").");
  }

  @Test
  void takenPortIsNamed() {
    try (Sandbox sandbox = start()) {
      int port = sandbox.endpoint().getPort();

      assertThatThrownBy(() -> Sandbox.builder()
              .lookup(DefinitionLookups.directory(this.folder))
              .api("farm")
              .port(port)
              .start())
          .isInstanceOf(SandboxException.class)
          .hasMessage(
              "The sandbox cannot listen on 127.0.0.1:" + port + ". Choose another port, or 0.");
    }
  }

  @Test
  void closedSandboxFreesItsPort() {
    Sandbox first = start();
    first.close();
    first.close();

    try (Sandbox second = Sandbox.builder()
        .lookup(DefinitionLookups.directory(this.folder))
        .api("farm")
        .port(first.endpoint().getPort())
        .start()) {
      assertThat(second.endpoint()).isEqualTo(first.endpoint());
    }
  }

  private Sandbox start() {
    return Sandbox.builder()
        .lookup(DefinitionLookups.directory(this.folder))
        .api("farm")
        .start();
  }

  private void write(String file, String text) throws IOException {
    Path path = this.folder.resolve("countersign").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private static String action(String name, String parameter) {
    return "countersign: 1\naction: "
        + name
        + "\neffect: write\nparameters:\n  "
        + parameter
        + "\nresponse:\n  TreeId: string\n";
  }

  private static int retCode(JsonNode answer) {
    return answer.path("RetCode").asInt();
  }

  @Test
  void apiWhoseFileIsGoneIsLookedForAmongTheOthers() throws IOException {
    try (Sandbox sandbox = start()) {
      Files.delete(this.folder.resolve("countersign/farm.yaml"));
      write("form.yaml", "countersign: 1\napi: Form\nactions: {}\n");

      assertThat(TestClient.of(sandbox).call("PlantTree").path("Message").asString())
          .contains("countersign/farm.yaml: error[CS001]: ", this.folder.toString(), "form");
    }
  }

  @Test
  void definitionsOfAModuleAreFoundInItsFile() throws IOException {
    for (String name : List.of("store", "attic", "empty")) {
      try (JarOutputStream jar =
          new JarOutputStream(Files.newOutputStream(this.folder.resolve(name + "-1.0.jar")))) {
        jar.putNextEntry(
            new ZipEntry(name.equals("empty") ? "notes.txt" : "countersign/shelf.yaml"));
        jar.write(name.getBytes(UTF_8));
      }
    }
    ModuleLookup lookup = ModuleLookup.among(Stream.concat(
        ModuleFinder.ofSystem().find("java.logging").stream(),
        ModuleFinder.of(this.folder).findAll().stream()));

    assertThat(
            lookup.find("countersign/shelf.yaml").map(found -> new String(found.content(), UTF_8)))
        .contains("attic");
    assertThat(lookup.find("notes.txt")).isEmpty();
    assertThat(lookup.find("countersign/other.yaml")).isEmpty();
    assertThat(lookup.describe()).isEqualTo("the module path");
  }
}
