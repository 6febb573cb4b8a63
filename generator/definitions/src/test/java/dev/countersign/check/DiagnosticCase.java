package dev.countersign.check;

import dev.countersign.diagnostic.DiagnosticRenderer;
import dev.countersign.diagnostic.Diagnostics;
import dev.countersign.read.DefinitionLookup;
import dev.countersign.read.DefinitionLookups;
import dev.countersign.read.DefinitionSource;
import dev.countersign.read.LinkOutOfFolderException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One case of the diagnostics folder, in one of three forms.
 *
 * <ul>
 *   <li>{@code case.yaml}: the file of an API;
 *   <li>{@code case.recipe}: how to make a file that nobody wants to keep; a line {@code text …} is
 *       taken as it is, {@code repeat n …} n times on one line, {@code lines n …} n times on a line
 *       each, and {@code unreadable} and {@code link} fail;
 *   <li>{@code case/}: a folder to look in; its file {@code asked} names the API, then its actions.
 * </ul>
 *
 * <p>One whose name begins with {@code accepted-} is a near miss, which has no complaints.
 */
record DiagnosticCase(Path input) {

  private static final Pattern DEVICE = Pattern.compile("(?i)/(con|nul)\\.yaml$");

  /** Returns the complaints as people see them. */
  String complaints() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    if (Files.isDirectory(this.input)) {
      List<String> asked = Files.readAllLines(this.input.resolve("asked"));
      ApiLoader.load(folder(), asked.get(0), asked.subList(1, asked.size()), diagnostics);
    } else {
      ApiLoader.load(file(), "case", List.of(), diagnostics);
    }
    return diagnostics.sorted().stream()
        .map(diagnostic -> DiagnosticRenderer.render(diagnostic) + "\n")
        .collect(Collectors.joining());
  }

  String name() {
    return this.input.getFileName().toString().replaceFirst("\\.(yaml|recipe)$", "");
  }

  Path expected() {
    return this.input.resolveSibling(name() + ".expected");
  }

  private DefinitionLookup folder() {
    DefinitionLookup lookup = DefinitionLookups.directory(this.input);
    return new DefinitionLookup() {
      @Override
      public Optional<DefinitionSource> find(String path) {
        // Under its own name Git could not check out a device on Windows.
        String kept = DEVICE.matcher(path).replaceFirst("/device-$1.yaml");
        return lookup.find(kept).map(source -> new DefinitionSource(path, source.content()));
      }

      @Override
      public String describe() {
        return "the folder of the case";
      }
    };
  }

  private DefinitionLookup file() throws IOException {
    byte[] content = isRecipe() ? made() : Files.readAllBytes(this.input);
    return new DefinitionLookup() {
      @Override
      public Optional<DefinitionSource> find(String path) {
        if (!path.equals("countersign/case.yaml")) {
          return Optional.empty();
        }
        if (new String(content, StandardCharsets.UTF_8).equals("unreadable\n")) {
          throw new UncheckedIOException(new IOException("Permission denied"));
        }
        if (new String(content, StandardCharsets.UTF_8).equals("link\n")) {
          throw new UncheckedIOException(new LinkOutOfFolderException());
        }
        return Optional.of(new DefinitionSource(DiagnosticCase.this.name() + ".yaml", content));
      }

      @Override
      public String describe() {
        return "the case";
      }
    };
  }

  private boolean isRecipe() {
    return this.input.toString().endsWith(".recipe");
  }

  private byte[] made() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (String line : Files.readAllLines(this.input)) {
      String[] words = line.split(" ", 3);
      String text = switch (words[0]) {
        case "text" -> line.substring("text ".length());
        case "repeat" -> words[2].repeat(Integer.parseInt(words[1]));
        case "lines" -> (words[2] + "\n").repeat(Integer.parseInt(words[1])).stripTrailing();
        default -> line;
      };
      out.writeBytes((text + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }
}
