package dev.countersign.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same definitions give the same bytes, wherever and whenever. */
class SameBytesTest {
  private static final String HOST = """
      countersign: 1
      api: Host
      models:
        Disk:
          summary: A disk, with an id.
          fields: { DiskId: string, Size: int }
      actions:
        InitIt:
          summary: >
            Starts it,
            in two lines.
          effect: write
          parameters: { IdList: list of string }
          response: { Disks: list of Disk }
      """;

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @TempDir
  Path folder;

  @AfterEach
  void asBefore() {
    Locale.setDefault(this.locale);
    TimeZone.setDefault(this.zone);
  }

  @Test
  void localeAndTimeZoneDoNotCount() {
    Map<String, String> expected = generated("first", HOST);

    Locale.setDefault(new Locale.Builder().setLanguage("tr").setRegion("TR").build());
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

    assertThat(generated("second", HOST)).isEqualTo(expected);
  }

  @Test
  void lineEndsOfTheDefinitionDoNotCount() {
    assertThat(generated("second", HOST.replace("\n", "\r\n"))).isEqualTo(generated("first", HOST));
  }

  @Test
  void theOrderOfFilesAndAnEarlierCompileDoNotCount() {
    String hosts = "com/example/host/package-info.java";
    String disks = "com/example/disk/package-info.java";
    ConsumerOnDisk first = twoPackages("first", hosts, disks);
    ConsumerOnDisk second = twoPackages("second", hosts, disks);

    assertThat(first.compile(hosts, disks)).isEmpty();
    assertThat(second.compile(disks)).isEmpty();
    assertThat(second.compile(hosts)).isEmpty();
    assertThat(second.compile(disks, hosts)).isEmpty();

    assertThat(second.generated()).isEqualTo(first.generated()).hasSizeGreaterThan(8);
  }

  private ConsumerOnDisk twoPackages(String place, String hosts, String disks) {
    return new ConsumerOnDisk(this.folder.resolve(place))
        .write("countersign/host.yaml", HOST)
        .write(hosts, "@dev.countersign.ApiClient(api = \"host\")\npackage com.example.host;\n")
        .write(disks, "@dev.countersign.ApiClient(api = \"host\")\npackage com.example.disk;\n");
  }

  @Test
  void theRecordIsTheSameToo() throws Exception {
    assertThat(record("second", HOST.replace("\n", "\r\n"))).isEqualTo(record("first", HOST));
    assertThat(record("first", HOST)).doesNotContain(this.folder.toString());
  }

  private Map<String, String> generated(String place, String yaml) {
    Map<String, String> files = Consumer.generated(compile(place, yaml));
    assertThat(files).containsKey("InitItRequest.java");
    return files;
  }

  private String record(String place, String yaml) throws Exception {
    return compile(place, yaml).generatedFiles().stream()
        .filter(file -> file.toUri().getPath().endsWith("com.example.record"))
        .findFirst()
        .orElseThrow()
        .getCharContent(false)
        .toString();
  }

  private Compilation compile(String place, String yaml) {
    Path definitions = this.folder.resolve(place);
    assertThat(Files.exists(this.folder)).isTrue();
    return new Consumer(definitions)
        .definition("host.yaml", yaml)
        .annotated("@ApiClient(api = \"host\")")
        .compile();
  }
}
