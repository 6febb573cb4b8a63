package dev.countersign.cli;

import dev.countersign.definition.Api;
import dev.countersign.read.DefinitionLookups;
import dev.countersign.sandbox.Sandbox;
import dev.countersign.sandbox.SandboxCall;
import dev.countersign.sandbox.SandboxException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plays the service that definitions describe, on this machine. */
@Command(
    name = "sandbox",
    header = "Plays the service that definitions describe, on this machine.",
    description = {
      "",
      "Verifies the signature of each call, checks its parameters, and answers with made-up values"
          + " of the declared shape. Listens on 127.0.0.1 only, until it is interrupted, and prints a"
          + " line for each call. A definition that is changed takes effect with the next call.",
      ""
    },
    footer = {
      "",
      "Environment:",
      "  COUNTERSIGN_PUBLIC_KEY and COUNTERSIGN_PRIVATE_KEY are the key pair that",
      "  calls are signed with. Without them it is the sample pair that the service's",
      "  documentation prints:",
      "    " + Sandbox.SAMPLE_PUBLIC_KEY,
      "    " + Sandbox.SAMPLE_PRIVATE_KEY,
      "",
      "Exit code: 0 interrupted; 1 the definitions have problems; 2 it could not start.",
      "",
      "Examples:",
      "  countersign sandbox countersign/uhost.yaml",
      "  countersign sandbox src/main/resources --port 8080",
      "  curl -d Action=DescribeImage http://127.0.0.1:8080/"
    })
final class SandboxCommand implements Callable<Integer> {
  private static final String PUBLIC_KEY = "COUNTERSIGN_PUBLIC_KEY";
  private static final String PRIVATE_KEY = "COUNTERSIGN_PRIVATE_KEY";

  private final Console console;

  @Mixin
  private DefinitionPaths paths = new DefinitionPaths();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port to listen on; any free one by default.")
  private int port;

  SandboxCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<ApiFile> files = this.paths.apis();
    Optional<List<Api>> apis =
        CheckedApis.read(files, this.console, new Messages(this.console, false));
    if (apis.isEmpty()) {
      return ExitCode.PROBLEMS;
    }
    try (Sandbox sandbox = start(files)) {
      this.console
          .out()
          .println("Listening on " + sandbox.endpoint() + " as " + Wording.list(apis.get()) + ".");
      this.console.out().println("Public key: " + publicKey() + ". Interrupt with Ctrl+C.");
      new CountDownLatch(1).await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.DONE;
  }

  private Sandbox start(List<ApiFile> files) {
    Sandbox.Builder sandbox = Sandbox.builder()
        .lookup(DefinitionLookups.inOrder(files.stream().map(ApiFile::lookup).toList()))
        .onCall(this::print);
    ApiFiles.byName(files, "Give a sandbox one of them.").keySet().forEach(sandbox::api);
    try {
      credentials(sandbox);
      return sandbox.port(this.port).start();
    } catch (SandboxException | IllegalArgumentException refused) {
      throw new NotDoneException(String.valueOf(refused.getMessage()));
    }
  }

  private void credentials(Sandbox.Builder sandbox) {
    Optional<String> privateKey = this.console.variable(PRIVATE_KEY);
    if (this.console.variable(PUBLIC_KEY).isPresent() != privateKey.isPresent()) {
      throw new NotDoneException(
          "Only one of " + PUBLIC_KEY + " and " + PRIVATE_KEY + " is set. Set both, or none.");
    }
    privateKey.ifPresent(key -> sandbox.credentials(publicKey(), key));
  }

  private String publicKey() {
    return this.console.variable(PUBLIC_KEY).orElse(Sandbox.SAMPLE_PUBLIC_KEY);
  }

  private void print(SandboxCall call) {
    String action = call.action().isEmpty() ? "(no action)" : call.action();
    String message = call.message().isEmpty() ? "" : ": " + call.message();
    this.console.out().println(action + " " + call.retCode() + message);
  }
}
