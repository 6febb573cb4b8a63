package dev.countersign.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.countersign.definition.Action;
import dev.countersign.definition.Api;
import dev.countersign.naming.NamedApi;
import dev.countersign.naming.NamedClass;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Every action of the public catalogue: imported, compiled, over the wire and back. */
class CatalogueTest {
  /** Two compilers at a time keep the heap small. */
  private static final int THREADS = 2;

  private static final Path SUMMARY = Path.of("target", "catalogue-summary.txt");

  @TempDir
  static Path folder;

  private static Map<String, JsonNode> pages;
  private static CatalogueDefinitions definitions;
  private static Tally tally;

  @BeforeAll
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  static void runAllProducts() throws Exception {
    long start = System.nanoTime();
    pages = Pages.read();
    definitions = CatalogueDefinitions.importedFrom(Pages.folder(), folder);
    tally = new Tally();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Tally>> runs = new ArrayList<>();
      for (String api : largestFirst()) {
        runs.add(threads.submit(new ProductRun(definitions, api, pages)::run));
      }
      for (Future<Tally> run : runs) {
        tally.add(run.get());
      }
    } finally {
      threads.shutdownNow();
    }
    long seconds = (System.nanoTime() - start) / 1_000_000_000;
    String title = "The catalogue on Java %s, in %d s%n".formatted(Runtime.version(), seconds);
    Files.createDirectories(SUMMARY.getParent());
    Files.writeString(SUMMARY, title + tally.summary());
  }

  private static List<String> largestFirst() {
    Comparator<Map.Entry<String, Map<String, String>>> bySize =
        Comparator.comparing(api -> api.getValue().size());
    return definitions.apis().entrySet().stream()
        .sorted(bySize.reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  @Test
  void eachPageToBelieveBecomesAnAction() {
    List<String> imported = definitions.apis().values().stream()
        .flatMap(actions -> actions.values().stream())
        .toList();

    assertThat(imported).containsExactlyInAnyOrderElementsOf(pages.keySet());
  }

  @Test
  void theCatalogueCompilesWithoutAWarning() {
    assertThat(tally.complaints()).isEmpty();
    assertThat(tally.count(Tally.Count.ACTIONS)).isEqualTo(actions());
  }

  @Test
  void eachRequestArrivesAsItsPageAsksFor() {
    assertThat(tally.wire()).isEmpty();
    assertThat(tally.count(Tally.Count.REQUESTS)).isGreaterThan(actions());
  }

  @Test
  void eachAnswerIsDecodedToWhatItHolds() {
    assertThat(tally.replies()).isEmpty();
    long examples = tally.count(Tally.Count.DECODED)
        + tally.count(Tally.Count.REFUSED)
        + tally.count(Tally.Count.NO_EXAMPLE);
    assertThat(examples).isEqualTo(actions());
    // Half of their values are made up; so many have a value of another kind, and no more.
    assertThat(tally.count(Tally.Count.REFUSED)).isLessThan(actions() / 10);
  }

  private static long actions() {
    return pages.size();
  }

  @Test
  void addingAnActionRenamesNothing() {
    for (String name : definitions.apis().keySet()) {
      Api api = definitions.load(name);
      Map<String, String> all = names(plan(api));
      List<Action> shuffled = new ArrayList<>(api.actions());
      Collections.shuffle(shuffled, new Random(20261124));
      List<Action> growing = new ArrayList<>();
      for (Action action : shuffled) {
        growing.add(action);
        assertThat(all).as(name).containsAllEntriesOf(names(plan(with(api, growing))));
      }
    }
  }

  private static NamedApi plan(Api api) {
    return CatalogueDefinitions.plan(api, "com.example");
  }

  private static Api with(Api api, List<Action> actions) {
    return new Api(
        api.name(),
        api.docs(),
        api.endpoint(),
        api.javaName(),
        actions,
        api.models(),
        api.errors(),
        api.location());
  }

  /** Every Java name by what it stands for. */
  private static Map<String, String> names(NamedApi api) {
    Map<String, String> names = new TreeMap<>();
    names.put("client", api.client().simpleName());
    api.actions().forEach(action -> {
      names.put("method " + action.definition().name(), action.methods().call());
      collect(action.request(), action.definition().name() + "<", names);
      collect(action.response(), action.definition().name() + ">", names);
    });
    return names;
  }

  private static void collect(NamedClass type, String path, Map<String, String> names) {
    names.put(path, type.name().toString());
    type.fields().forEach(f -> names.put(path + "." + f.wireName(), f.name() + " " + f.adder()));
    type.classes().forEach(c -> collect(c, path + "/" + c.wireName(), names));
  }
}
