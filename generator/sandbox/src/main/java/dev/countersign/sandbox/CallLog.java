package dev.countersign.sandbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The newest calls, oldest first. Safe for use by many threads. */
final class CallLog {
  /** A sandbox that runs for weeks does not grow. */
  static final int KEPT = 1_000;

  private final Deque<SandboxCall> calls = new ArrayDeque<>();

  synchronized void add(SandboxCall call) {
    if (calls.size() == KEPT) {
      calls.removeFirst();
    }
    calls.addLast(call);
  }

  synchronized List<SandboxCall> all() {
    return List.copyOf(calls);
  }
}
