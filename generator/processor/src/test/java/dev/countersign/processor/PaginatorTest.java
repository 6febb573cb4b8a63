package dev.countersign.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Paginators of a generated client, against servers that page well and badly. */
class PaginatorTest {
  private static final String API = """
      countersign: 1
      api: Host
      actions:
        ListHost:
          effect: read
          parameters: { Offset: { type: int, range: 0.. }, Limit: { type: int, default: 2 } }
          response: { TotalCount: int, Hosts: list of Host }
          pagination: { offset: Offset, limit: Limit, items: Hosts, total: TotalCount }
        ListDisk:
          effect: read
          parameters: { From: { type: string, required: true }, Most: string }
          response: { Disks: list of string }
          pagination: { offset: From, limit: Most, items: Disks }
        ListPage:
          effect: read
          parameters: { Page: int, Size: int }
          response: { TotalCount: int, Hosts: list of Host }
          pagination: { page: Page, size: Size, items: Hosts, total: TotalCount }
        ListToken:
          effect: read
          parameters: { Marker: string, Max: int }
          response: { Next: string, Hosts: list of Host }
          pagination: { token: Marker, next: Next, items: Hosts, limit: Max }
        ListBytes:
          effect: read
          parameters: { Marker: { type: string, encoding: base64 } }
          response: { Next: string, Hosts: list of Host }
          pagination: { token: Marker, next: Next, items: Hosts }
      models:
        Host: { Id: string }
      """;

  /** Collects the names of all hosts. */
  private static final String HOSTS = """
      List<String> ids = new ArrayList<>();
      for (Host host : client.%s(%s.builder()%s.build())) { ids.add(host.id()); }
      return ids;
      """;

  private static final String PAGES = """
      java.util.concurrent.atomic.AtomicInteger pages = new java.util.concurrent.atomic.AtomicInteger();
      ListHostRequest request = ListHostRequest.builder().limit(2L).build();
      """;

  @TempDir
  Path folder;

  @Test
  void elementsComeFromPageAfterPageUntilTheTotal() throws Exception {
    try (Recorder recorder = new Recorder(hosts(5))) {
      assertThat(run(recorder, all("listHostPaginator", "ListHostRequest", ".limit(2L)")))
          .isEqualTo(List.of("h0", "h1", "h2", "h3", "h4"));
      assertThat(recorder.sent("Offset")).isEqualTo(Arrays.asList(null, "2", "4"));
      assertThat(recorder.sent("Limit")).containsOnly("2");
    }
  }

  @Test
  void aTotalThatIsReachedSavesTheLastCall() throws Exception {
    try (Recorder recorder = new Recorder(hosts(4))) {
      run(recorder, all("listHostPaginator", "ListHostRequest", ".limit(2L)"));

      assertThat(recorder.bodies()).hasSize(2);
    }
  }

  @Test
  void pagesBeginWithTheOffsetOfTheRequest() throws Exception {
    try (Recorder recorder = new Recorder(hosts(5))) {
      assertThat(
              run(recorder, all("listHostPaginator", "ListHostRequest", ".offset(3L).limit(1L)")))
          .isEqualTo(List.of("h3", "h4"));
      assertThat(recorder.sent("Offset")).containsExactly("3", "4");
    }
  }

  @Test
  void withoutALimitTheServiceDecidesAndTheTotalEnds() throws Exception {
    try (Recorder recorder = new Recorder(hosts(5))) {
      assertThat(run(recorder, all("listHostPaginator", "ListHostRequest", "")))
          .isEqualTo(List.of("h0", "h1", "h2", "h3", "h4"));
      assertThat(recorder.sent("Limit")).isEqualTo(Arrays.asList(null, null, null));
    }
  }

  @Test
  void aServiceThatGivesLessThanTheLimitIsAskedOnByWhatCame() throws Exception {
    try (Recorder recorder = new Recorder(hosts(5))) {
      assertThat(run(recorder, all("listHostPaginator", "ListHostRequest", ".limit(100L)")))
          .as("the server gives at most two")
          .isEqualTo(List.of("h0", "h1", "h2", "h3", "h4"));
    }
  }

  @Test
  void aTotalThatShrinksEndsTheRun() throws Exception {
    AtomicInteger call = new AtomicInteger();
    try (Recorder recorder =
        new Recorder(asked -> hosts(call.incrementAndGet() == 1 ? 9 : 3).apply(asked))) {
      assertThat(run(recorder, all("listHostPaginator", "ListHostRequest", ".limit(2L)")))
          .isEqualTo(List.of("h0", "h1", "h2"));
      assertThat(recorder.bodies()).hasSize(2);
    }
  }

  @Test
  void anEmptyPageEndsTheRunWhateverTheTotalSays() throws Exception {
    try (Recorder recorder = new Recorder(asked -> asked.containsKey("Offset")
        ? "{\"RetCode\":0,\"TotalCount\":9,\"Hosts\":[]}"
        : "{\"RetCode\":0,\"TotalCount\":9,\"Hosts\":[{\"Id\":\"h0\"}]}")) {
      assertThat(run(recorder, all("listHostPaginator", "ListHostRequest", "")))
          .isEqualTo(List.of("h0"));
      assertThat(recorder.bodies()).hasSize(2);
    }
  }

  @Test
  void aServerThatIgnoresTheOffsetIsAnErrorNotALoop() throws Exception {
    try (Recorder recorder = new Recorder(
        "{\"RetCode\":0,\"TotalCount\":9,\"Hosts\":[{\"Id\":\"h0\"},{\"Id\":\"h1\"}]}")) {
      assertThat(run(recorder, """
                  List<String> ids = new ArrayList<>();
                  try {
                    for (Host host : client.listHostPaginator(ListHostRequest.builder().build())) {
                      ids.add(host.id());
                    }
                    return ids;
                  } catch (UnreadableReplyException e) { return ids + " " + e.getMessage(); }
                  """))
          .isEqualTo("[h0, h1] ListHost: a page is the same as the one before it. The service seems"
              + " to ignore which page it is asked for; page by hand.");
      assertThat(recorder.bodies()).hasSize(2);
    }
  }

  @Test
  void withoutATotalAShortPageIsTheLast() throws Exception {
    try (Recorder recorder = new Recorder(disks(5))) {
      assertThat(run(recorder, """
                  return client.listDiskPaginator(
                      ListDiskRequest.builder().from("0").most("2").build()).stream().toList();
                  """)).isEqualTo(List.of("d0", "d1", "d2", "d3", "d4"));
      assertThat(recorder.sent("From")).containsExactly("0", "2", "4");
    }
  }

  @Test
  void withoutTotalAndLimitOnlyAnEmptyPageIsTheEnd() throws Exception {
    try (Recorder recorder = new Recorder(disks(3))) {
      assertThat(run(recorder, """
                  return client.listDiskPaginator(
                      ListDiskRequest.builder().from("0").build()).stream().toList();
                  """)).isEqualTo(List.of("d0", "d1", "d2"));
      assertThat(recorder.sent("From")).containsExactly("0", "2", "3");
    }
  }

  @Test
  void pagesAreAskedForByTheirNumber() throws Exception {
    try (Recorder recorder = new Recorder(asked -> {
      int page = Integer.parseInt(asked.getOrDefault("Page", "1"));
      return hosts(5).apply(Map.of("Offset", String.valueOf((page - 1) * 2)));
    })) {
      assertThat(run(recorder, all("listPagePaginator", "ListPageRequest", ".size(2L)")))
          .isEqualTo(List.of("h0", "h1", "h2", "h3", "h4"));
      assertThat(recorder.sent("Page")).isEqualTo(Arrays.asList(null, "2", "3"));
      assertThat(run(recorder, all("listPagePaginator", "ListPageRequest", ".page(2L)")))
          .isEqualTo(List.of("h2", "h3", "h4"));
    }
  }

  @Test
  void tokensLeadFromPageToPageEvenOverAnEmptyOne() throws Exception {
    Map<String, String> replies = Map.of(
        "", "{\"RetCode\":0,\"Next\":\"a\",\"Hosts\":[{\"Id\":\"h0\"}]}",
        "a", "{\"RetCode\":0,\"Next\":\"b\",\"Hosts\":[]}",
        "b", "{\"RetCode\":0,\"Next\":\"\",\"Hosts\":[{\"Id\":\"h1\"}]}");
    try (Recorder recorder = new Recorder(asked -> replies.get(asked.getOrDefault("Marker", "")))) {
      assertThat(run(recorder, all("listTokenPaginator", "ListTokenRequest", "")))
          .isEqualTo(List.of("h0", "h1"));
      assertThat(recorder.sent("Marker")).isEqualTo(Arrays.asList(null, "a", "b"));
    }
  }

  @Test
  void aTokenOfBytesTravelsAsItCame() throws Exception {
    Map<String, String> replies = Map.of(
        "", "{\"RetCode\":0,\"Next\":\"AQL/\",\"Hosts\":[{\"Id\":\"h0\"}]}",
        "AQL/", "{\"RetCode\":0,\"Hosts\":[{\"Id\":\"h1\"}]}");
    try (Recorder recorder = new Recorder(asked -> replies.get(asked.getOrDefault("Marker", "")))) {
      assertThat(run(recorder, all("listBytesPaginator", "ListBytesRequest", "")))
          .isEqualTo(List.of("h0", "h1"));
      assertThat(recorder.sent("Marker")).isEqualTo(Arrays.asList(null, "AQL/"));
    }
  }

  @Test
  void aTokenThatComesBackIsTheEnd() throws Exception {
    try (Recorder recorder =
        new Recorder("{\"RetCode\":0,\"Next\":\"a\",\"Hosts\":[{\"Id\":\"h0\"}]}")) {
      assertThat(run(recorder, all("listTokenPaginator", "ListTokenRequest", "")))
          .isEqualTo(List.of("h0", "h0"));
      assertThat(recorder.bodies()).hasSize(2);
    }
  }

  @Test
  void tokensThatLeadInACircleAreAnErrorNotALoop() throws Exception {
    Map<String, String> next = Map.of("", "a", "a", "b", "b", "a");
    try (Recorder recorder = new Recorder(asked -> "{\"RetCode\":0,\"Next\":\""
        + next.get(asked.getOrDefault("Marker", "")) + "\",\"Hosts\":[{\"Id\":\"h\"}]}")) {
      assertThat(run(recorder, """
                  try {
                    return client.listTokenPaginator(ListTokenRequest.builder().build()).stream()
                        .count();
                  } catch (UnreadableReplyException e) { return e.getMessage(); }
                  """)).asString().contains("leads back to one that was there");
      assertThat(recorder.bodies()).hasSize(3);
    }
  }

  @Test
  void nothingIsCalledBeforeItIsNeeded() throws Exception {
    try (Recorder recorder = new Recorder(hosts(5))) {
      assertThat(run(recorder, """
                  var paginator = client.listHostPaginator(ListHostRequest.builder().limit(2L).build());
                  Iterator<Host> unused = paginator.iterator();
                  return paginator.stream().limit(2).map(Host::id).toList();
                  """)).isEqualTo(List.of("h0", "h1"));
      assertThat(recorder.bodies()).as("the second page is not needed").hasSize(1);
    }
  }

  @Test
  void wholePagesComeAsIterableAndAsStream() throws Exception {
    try (Recorder recorder = new Recorder(hosts(3))) {
      assertThat(run(recorder, """
                  var paginator = client.listHostPaginator(ListHostRequest.builder().limit(2L).build());
                  List<Integer> sizes = new ArrayList<>();
                  for (ListHostResponse page : paginator.pages()) { sizes.add(page.hosts().size()); }
                  paginator.pageStream().forEach(page -> sizes.add(page.hosts().size()));
                  return sizes;
                  """)).isEqualTo(List.of(2, 1, 2, 1));
    }
  }

  @Test
  void aPageIsAttemptedAgainAsARead() throws Exception {
    AtomicInteger call = new AtomicInteger();
    try (Recorder recorder = new Recorder(
        asked -> call.incrementAndGet() == 2 ? "{\"RetCode\":150}" : hosts(3).apply(asked))) {
      assertThat(run(recorder, all("listHostPaginator", "ListHostRequest", ".limit(2L)")))
          .isEqualTo(List.of("h0", "h1", "h2"));
      assertThat(recorder.sent("Offset")).isEqualTo(Arrays.asList(null, "2", "2"));
    }
  }

  @Test
  void anIterationGoesOnAfterAFailure() throws Exception {
    AtomicInteger call = new AtomicInteger();
    try (Recorder recorder = new Recorder(
        asked -> call.incrementAndGet() == 2 ? "{\"RetCode\":8039}" : hosts(3).apply(asked))) {
      assertThat(run(recorder, """
                  Iterator<Host> hosts = client
                      .listHostPaginator(ListHostRequest.builder().limit(2L).build()).iterator();
                  List<Object> seen = new ArrayList<>(List.of(hosts.next().id(), hosts.next().id()));
                  try {
                    hosts.hasNext();
                  } catch (ServiceException e) { seen.add(e.retCode()); }
                  hosts.forEachRemaining(host -> seen.add(host.id()));
                  return seen;
                  """)).isEqualTo(List.of("h0", "h1", 8039L, "h2"));
    }
  }

  @Test
  void aPaginatorOverAFakeNeedsItsBlockingMethodOnly() throws Exception {
    assertThat(run("""
            class Fake implements HostClient {
              @Override public ListHostResponse listHost(ListHostRequest r) {
                long at = r.offset() == null ? 0 : r.offset();
                return ListHostResponse.builder().totalCount(2L)
                    .hosts(Host.builder().id("f" + at).build()).build();
              }
              @Override public ListDiskResponse listDisk(ListDiskRequest r) { return null; }
              @Override public ListPageResponse listPage(ListPageRequest r) { return null; }
              @Override public ListTokenResponse listToken(ListTokenRequest r) { return null; }
              @Override public ListBytesResponse listBytes(ListBytesRequest r) { return null; }
            }
            List<String> ids = new ArrayList<>();
            Boolean whole = new Fake().listHostPaginator(ListHostRequest.builder().build())
                .forEachPageAsync(page -> {
                  ids.add(page.hosts().get(0).id());
                  return java.util.concurrent.CompletableFuture.completedFuture(true);
                }).get();
            return ids + " " + whole;
            """)).isEqualTo("[f0, f1] true");
  }

  @Test
  void pagesComeWithoutWaitingOneAtATime() throws Exception {
    try (Recorder recorder = new Recorder(hosts(5))) {
      assertThat(run(recorder, PAGES + """
                  java.util.concurrent.CompletableFuture<Boolean> gate =
                      new java.util.concurrent.CompletableFuture<>();
                  java.util.concurrent.CountDownLatch first = new java.util.concurrent.CountDownLatch(1);
                  var whole = client.listHostPaginator(request).forEachPageAsync(page -> {
                    pages.incrementAndGet();
                    first.countDown();
                    return gate;
                  });
                  first.await();
                  Thread.sleep(200);
                  int before = pages.get();
                  gate.complete(true);
                  return List.of(before, whole.get(), pages.get());
                  """)).isEqualTo(List.of(1, true, 3));
    }
  }

  @Test
  void theConsumerEndsARunWithoutWaiting() throws Exception {
    try (Recorder recorder = new Recorder(hosts(5))) {
      assertThat(run(recorder, PAGES + """
                  return client.listHostPaginator(request).forEachPageAsync(page ->
                      java.util.concurrent.CompletableFuture.completedFuture(
                          pages.incrementAndGet() < 2)).get() + " " + pages;
                  """)).isEqualTo("false 2");
      assertThat(recorder.bodies()).hasSize(2);
    }
  }

  @Test
  void cancellingARunCancelsWhatItWaitsForAndAsksForNoMore() throws Exception {
    try (Recorder recorder = new Recorder(hosts(5))) {
      assertThat(run(recorder, PAGES + """
                  java.util.concurrent.CompletableFuture<Boolean> handed =
                      new java.util.concurrent.CompletableFuture<>();
                  java.util.concurrent.CountDownLatch first = new java.util.concurrent.CountDownLatch(1);
                  var whole = client.listHostPaginator(request).forEachPageAsync(page -> {
                    first.countDown();
                    return handed;
                  });
                  first.await();
                  whole.cancel(true);
                  Thread.sleep(200);
                  return List.of(handed.isCancelled(), whole.isCancelled());
                  """)).isEqualTo(List.of(true, true));
      assertThat(recorder.bodies()).hasSize(1);
    }
  }

  @Test
  void whatAConsumerThrowsEndsTheRun() throws Exception {
    try (Recorder recorder = new Recorder(hosts(5))) {
      assertThat(run(recorder, PAGES + """
                  return client.listHostPaginator(request)
                      .forEachPageAsync(page -> { throw new IllegalArgumentException("mine"); })
                      .handle((whole, failure) -> failure.toString()).get();
                  """)).isEqualTo("java.lang.IllegalArgumentException: mine");
    }
  }

  @Test
  void manyPagesWithoutWaitingNeedNoDeepStack() throws Exception {
    assertThat(run("""
            HostClient fake = (HostClient) java.lang.reflect.Proxy.newProxyInstance(
                HostClient.class.getClassLoader(), new Class<?>[] {HostClient.class},
                (proxy, method, arguments) -> {
                  if (method.isDefault()) {
                    return java.lang.reflect.InvocationHandler.invokeDefault(
                        proxy, method, arguments);
                  }
                  ListHostRequest asked = (ListHostRequest) arguments[0];
                  long at = asked.offset() == null ? 0 : asked.offset();
                  return ListHostResponse.builder().totalCount(20_000L)
                      .hosts(Host.builder().id("h" + at).build()).build();
                });
            long[] count = {0};
            fake.listHostPaginator(ListHostRequest.builder().build()).forEachPageAsync(page -> {
              count[0]++;
              return java.util.concurrent.CompletableFuture.completedFuture(true);
            }).get();
            return count[0];
            """)).isEqualTo(20_000L);
  }

  private static String all(String paginator, String request, String setters) {
    return HOSTS.formatted(paginator, request, setters);
  }

  /** A service with so many hosts, which gives two at a time. */
  private static Function<Map<String, String>, String> hosts(int total) {
    return asked -> {
      List<String> page = page("h", total, asked.get("Offset"), asked.get("Limit"));
      String hosts = page.stream()
          .map(id -> "{\"Id\":\"" + id + "\"}")
          .collect(Collectors.joining(",", "[", "]"));
      return "{\"RetCode\":0,\"TotalCount\":" + total + ",\"Hosts\":" + hosts + "}";
    };
  }

  private static Function<Map<String, String>, String> disks(int total) {
    return asked -> page("d", total, asked.get("From"), asked.get("Most")).stream()
        .map(id -> '"' + id + '"')
        .collect(Collectors.joining(",", "{\"RetCode\":0,\"Disks\":[", "]}"));
  }

  private static List<String> page(
      String letter, int total, @Nullable String offset, @Nullable String limit) {
    int start = offset == null ? 0 : Integer.parseInt(offset);
    int size = limit == null ? 2 : Math.min(2, Integer.parseInt(limit));
    List<String> page = new ArrayList<>();
    IntStream.range(start, Math.min(total, start + size)).forEach(i -> page.add(letter + i));
    return page;
  }

  private Object run(Recorder recorder, String body) throws Exception {
    return run(recorder.client("HostClient") + body);
  }

  private Object run(String body) throws Exception {
    return new Consumer(this.folder)
        .definition("host.yaml", API)
        .annotated("@ApiClient(api = \"host\")")
        .run(body);
  }
}
