package dev.countersign.call;

import dev.countersign.http.HttpTransport;
import dev.countersign.http.TransportOptions;

/** The transports that every fault is played to. */
enum Transports {
  STANDARD,
  LIGHT;

  HttpTransport open(TransportOptions.Builder options) {
    return switch (this) {
      case STANDARD -> HttpTransport.standard(options.build());
      case LIGHT -> HttpTransport.light(options.build());
    };
  }
}
