package com.example.cloud;

import dev.countersign.http.HttpCall;
import dev.countersign.http.HttpReply;
import dev.countersign.http.HttpTransport;
import java.io.PrintStream;
import java.util.concurrent.CompletableFuture;

/** Prints each call before it goes over the wire. */
final class PrintingTransport implements HttpTransport {
  private final HttpTransport transport = HttpTransport.standard();
  private final PrintStream out;

  PrintingTransport(PrintStream out) {
    this.out = out;
  }

  @Override
  public CompletableFuture<HttpReply> send(HttpCall call) {
    this.out.println("  wire     " + call);
    return this.transport.send(call);
  }
}
