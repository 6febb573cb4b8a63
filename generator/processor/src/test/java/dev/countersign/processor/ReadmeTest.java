package dev.countersign.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs what the README shows. */
class ReadmeTest {
  private static final Path README =
      Path.of(System.getProperty("countersign.root", "../.."), "README.md");

  @TempDir
  Path folder;

  @Test
  void theCallOfTheReadmeRunsAgainstItsSandbox() throws Exception {
    List<String> blocks = blocks("java");
    assertThat(blocks).hasSize(4);
    String annotation = blocks.get(0);
    String call = blocks.get(1);
    String sandbox = blocks.get(3);
    assertThat(annotation).contains("package com.example.cloud;");

    String body =
        call.substring(call.indexOf("  CopyCustomImageResponse copy"), call.lastIndexOf('}'));
    Object regions = new Consumer(this.folder)
        .source(
            "com.example.package-info",
            annotation.replace("package com.example.cloud;", "package com.example;"))
        .source("com.example.Documented", """
                package com.example;
                import dev.countersign.*;
                final class Documented {
                  private Documented() {}
                  static void call() {
                    %s
                  }
                }
                """.formatted(call))
        .run(inSandbox(
            sandbox,
            body
                + "return copy.infos().stream()"
                + ".map(CopyImageTaskInfo::targetRegion).toList();\n"));

    assertThat(regions).isEqualTo(List.of("cn-sh2", "hk"));
  }

  @Test
  void thePagesAndTheWaitOfTheReadmeRunAgainstItsSandbox() throws Exception {
    List<String> blocks = blocks("java");
    String sandbox = blocks.get(3);

    Object seen = new Consumer(this.folder)
        .annotated("@ApiClient(api = \"uhost\", actions = \"DescribeImage\")")
        .run(inSandbox(
            sandbox,
            blocks.get(2).replace("Duration.of", "java.time.Duration.of")
                + "return pages.size() + \" \" + available.imageSet().size();\n"));

    assertThat(seen).isEqualTo("1 1");
  }

  @Test
  void theActionOfTheReadmeIsADefinition() throws Exception {
    String yaml = blocks("yaml").get(0);

    Object text = new Consumer(this.folder)
        .definition("uhost/PoweroffUHostInstance.yaml", yaml)
        .annotated("@ApiClient(api = \"uhost\","
            + " actions = {\"CopyCustomImage\", \"PoweroffUHostInstance\"})")
        .run("return PoweroffUHostInstanceRequest.builder().uHostId(\"u\").build().toString();");

    assertThat(text).isEqualTo("PoweroffUHostInstanceRequest{uHostId=u}");
  }

  @Test
  void eachOfTheTwoCommandsIsOneLine() throws Exception {
    String readme = Files.readString(README);
    for (String section : List.of("## Try it", "## Test\n")) {
      String text = readme.substring(readme.indexOf(section) + section.length());
      Matcher block = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL).matcher(text);
      assertThat(block.find()).isTrue();
      assertThat(block.group(1).lines()).hasSize(1);
    }
  }

  /** The block of the README that starts a sandbox and makes a client, with calls of that client. */
  private static String inSandbox(String block, String calls) {
    String made = "UHostClient uhost = UHostClient.create(options);\n";
    assertThat(block).contains(made);
    return block
        .replace("Sandbox.", "dev.countersign.sandbox.Sandbox.")
        .replace("try (Sandbox ", "try (dev.countersign.sandbox.Sandbox ")
        .replace(made, made + calls);
  }

  private static List<String> blocks(String language) throws IOException {
    List<String> blocks = new ArrayList<>();
    Matcher block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
        .matcher(Files.readString(README));
    while (block.find()) {
      blocks.add(block.group(1));
    }
    return blocks;
  }
}
