package dev.countersign.call;

import dev.countersign.CountersignException;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Sixty-four callers, as many on each transport, call a server of which one answer in a hundred is
 * a fault. Heap, threads and sockets are printed again and again; the program ends with 1 when they
 * grow.
 *
 * <p>Takes minutes as its argument, 30 where there is none.
 */
final class Soak {
  private static final int CALLERS = 64;

  /** What may be more than in the first third: caches warm up, and connections come and go. */
  private static final long MORE_HEAP = 4L << 20;

  private static final int MORE_THREADS = 16;
  private static final int MORE_SOCKETS = 64;

  /** What is looked at; all of it after a garbage collection. */
  private record Sample(long heap, int threads, long sockets) {
    static Sample now() {
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      return new Sample(
          runtime.totalMemory() - runtime.freeMemory(),
          Thread.getAllStackTraces().size(),
          NoLeaks.openSockets());
    }
  }

  private final AtomicBoolean over = new AtomicBoolean();
  private final AtomicLong calls = new AtomicLong();
  private final AtomicLong failures = new AtomicLong();
  private final Random random = new Random(1_937);
  private final Consumer<String> out;

  private Soak(Consumer<String> out) {
    this.out = out;
  }

  /**
   * Starts a soak.
   *
   * @param arguments minutes
   */
  public static void main(String[] arguments) throws Exception {
    long minutes = arguments.length == 0 ? 30 : Long.parseLong(arguments[0]);
    boolean flat = run(Duration.ofMinutes(minutes), Duration.ofMinutes(1), System.out::println);
    System.exit(flat ? 0 : 1);
  }

  /** Runs it, and tells whether everything stayed as it was. */
  static boolean run(Duration total, Duration every, Consumer<String> out) throws Exception {
    return new Soak(out).run(total, every);
  }

  private boolean run(Duration total, Duration every) throws Exception {
    List<Sample> samples = new ArrayList<>();
    List<FutureTask<?>> running = new ArrayList<>();
    List<FaultBench> benches =
        OnEachTransport.Source.all().stream().map(Soak::bench).toList();
    try (RawServer server = new RawServer(this::serve)) {
      List<ActionCaller> callers =
          benches.stream().map(bench -> bench.caller(server.port())).toList();
      for (int i = 0; i < CALLERS; i++) {
        ActionCaller caller = callers.get(i % callers.size());
        FutureTask<?> calling = new FutureTask<>(() -> callUntilTheEnd(caller), null);
        running.add(calling);
        new Thread(calling, "soak-caller").start();
      }
      long end = System.nanoTime() + total.toNanos();
      Thread.sleep(total.toMillis() / 6); // until pools are full
      while (System.nanoTime() < end) {
        Thread.sleep(every.toMillis());
        Sample sample = Sample.now();
        samples.add(sample);
        this.out.accept(samples.size() + ": " + this.calls + " calls, " + this.failures
            + " failed, heap " + (sample.heap() >> 10) + " KiB, " + sample.threads()
            + " threads, " + sample.sockets() + " sockets");
      }
      this.over.set(true);
      for (FutureTask<?> calling : running) {
        calling.get();
      }
      for (FaultBench bench : benches) {
        bench.close();
      }
    }
    return isFlat(samples);
  }

  private static FaultBench bench(TransportUnderTest kind) {
    FaultBench bench = new FaultBench(kind);
    bench.options().attemptTimeout(Duration.ofMillis(500));
    return bench;
  }

  /** Compares the least of the last third, which noise can only raise, with the most of the first. */
  private boolean isFlat(List<Sample> samples) {
    int third = Math.max(1, samples.size() / 3);
    Sample most = new Sample(0, 0, 0);
    for (Sample sample : samples.subList(0, third)) {
      most = new Sample(
          Math.max(most.heap(), sample.heap()),
          Math.max(most.threads(), sample.threads()),
          Math.max(most.sockets(), sample.sockets()));
    }
    Sample least = samples.get(samples.size() - 1);
    for (Sample sample : samples.subList(samples.size() - third, samples.size())) {
      least = new Sample(
          Math.min(least.heap(), sample.heap()),
          Math.min(least.threads(), sample.threads()),
          Math.min(least.sockets(), sample.sockets()));
    }
    boolean flat = least.heap() <= most.heap() + MORE_HEAP
        && least.threads() <= most.threads() + MORE_THREADS
        && least.sockets() <= most.sockets() + MORE_SOCKETS;
    this.out.accept((flat ? "flat: " : "GROWN: ") + most + " at first, " + least + " at last");
    return flat && this.calls.get() > this.failures.get() * 10;
  }

  private void callUntilTheEnd(ActionCaller caller) {
    for (int i = 0; !this.over.get(); i++) {
      try {
        MapRequest request = i % 2 == 0 ? FaultBench.READ : FaultBench.WRITE;
        if (i % 3 == 0) {
          caller.callAsync(request).get();
        } else {
          caller.call(request);
        }
      } catch (CountersignException | ExecutionException e) {
        this.failures.incrementAndGet();
      } catch (InterruptedException e) {
        return;
      }
      this.calls.incrementAndGet();
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private int draw() {
    synchronized (this.random) {
      return this.random.nextInt(700);
    }
  }

  private void serve(Socket socket) throws IOException {
    String ok = LoopbackServer.ok(Replies.DONE);
    while (!LoopbackServer.read(socket.getInputStream()).isEmpty()) {
      switch (draw()) {
        case 0 -> FaultBench.reset(socket);
        case 1 -> socket.close();
        case 2 -> {
          LoopbackServer.send(socket, ok.substring(0, ok.length() - 7));
          socket.close();
        }
        case 3 -> LoopbackServer.send(socket, ok.substring(0, 20));
        case 4 -> LoopbackServer.send(socket, LoopbackServer.ok("{\"RetCode\":153}"));
        case 5 -> LoopbackServer.send(socket, "HTTP/1.1 503 X\r\nContent-Length: 0\r\n\r\n");
        case 6 -> LoopbackServer.send(socket, LoopbackServer.ok("<html>"));
        default -> LoopbackServer.send(socket, ok);
      }
    }
  }
}
