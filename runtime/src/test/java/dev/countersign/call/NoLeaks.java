package dev.countersign.call;

import java.io.IOException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Checks that a class of tests leaves no thread and no socket behind. */
final class NoLeaks implements BeforeAllCallback, AfterAllCallback {
  private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

  /** Threads that the JVM starts once and keeps. */
  private static final List<String> OF_THE_JVM = List.of(
      "ForkJoinPool",
      "CompletableFutureDelayScheduler",
      "Cleaner",
      "Common-Cleaner",
      "process reaper",
      "Attach Listener",
      "Read-Poller",
      "Write-Poller",
      "VirtualThread-",
      "JFR ",
      "junit-");

  private static final AtomicInteger EXCUSED = new AtomicInteger();

  private Set<Thread> threads = Set.of();
  private long sockets;

  /** Lets sockets be, which a transport is known to forget. */
  static void excuse(int count) {
    EXCUSED.addAndGet(count);
  }

  /** The sockets that this process has open; 0 where the system does not tell. */
  static long openSockets() {
    if (!Files.isDirectory(DESCRIPTORS)) {
      return 0;
    }
    long count = 0;
    try (DirectoryStream<Path> descriptors = Files.newDirectoryStream(DESCRIPTORS)) {
      for (Path descriptor : descriptors) {
        if (isSocket(descriptor)) {
          count++;
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return count;
  }

  private static boolean isSocket(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString().startsWith("socket:");
    } catch (IOException e) {
      // It was closed meanwhile.
      return false;
    }
  }

  private static Set<Thread> liveThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> OF_THE_JVM.stream().noneMatch(thread.getName()::startsWith))
        .collect(Collectors.toSet());
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    // The first that is closed leaves one behind, which the JVM keeps for closing others.
    SocketChannel.open().close();
    ServerSocketChannel.open().close();
    EXCUSED.set(0);
    this.threads = liveThreads();
    this.sockets = openSockets();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    Set<String> left = new TreeSet<>();
    FaultBench.eventuallyGone(() -> "no longer there: " + left, () -> {
      left.clear();
      liveThreads().stream()
          .filter(thread -> !this.threads.contains(thread))
          .forEach(thread -> left.add(thread.getName()));
      long more = openSockets() - this.sockets - EXCUSED.get();
      if (more > 0) {
        left.add(more + " sockets");
      }
      return left.isEmpty();
    });
  }
}
