package dev.countersign.catalogue;

import dev.countersign.ClientOptions;
import dev.countersign.Credentials;
import dev.countersign.http.HttpTransport;
import dev.countersign.naming.NamedAction;
import dev.countersign.sandbox.Sandbox;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** A client of a generated class. */
final class GeneratedClient implements AutoCloseable {
  /** What a client that fills in has in its options, by the lower case of wire names. */
  static final Map<String, String> OPTIONS =
      Map.of("region", "cn-client", "zone", "cn-client-01", "projectid", "org-client");

  private static final Duration PATIENCE = Duration.ofMinutes(15);

  private final Object client;

  private GeneratedClient(GeneratedClasses classes, ClientOptions options) {
    Class<?> type = classes.load(classes.api().client().reflectionName());
    this.client = Reflect.callStatic(type, "create", options);
  }

  /** A client that fills in region, zone and project. */
  static GeneratedClient fillingIn(
      GeneratedClasses classes, URI endpoint, HttpTransport transport) {
    ClientOptions.Builder options = options(endpoint, transport)
        .region(OPTIONS.get("region"))
        .zone(OPTIONS.get("zone"))
        .projectId(OPTIONS.get("projectid"));
    return new GeneratedClient(classes, options.build());
  }

  /** A client that sends what its requests hold. */
  static GeneratedClient plain(GeneratedClasses classes, URI endpoint, HttpTransport transport) {
    return new GeneratedClient(classes, options(endpoint, transport).build());
  }

  private static ClientOptions.Builder options(URI endpoint, HttpTransport transport) {
    return ClientOptions.builder()
        .endpoint(endpoint)
        .allowPlainHttp(true)
        // A machine that stands still for a while is no fault of the wire.
        .attemptTimeout(PATIENCE)
        .callTimeout(PATIENCE)
        .credentials(Credentials.of(Sandbox.SAMPLE_PUBLIC_KEY, Sandbox.SAMPLE_PRIVATE_KEY))
        .transport(transport);
  }

  /** Calls an action; returns its response, or throws what the client throws. */
  Object call(NamedAction action, Object request) {
    return Reflect.call(this.client, action.methods().call(), request);
  }

  @Override
  public void close() {
    Reflect.call(this.client, "close");
  }
}
