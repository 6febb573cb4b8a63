package dev.countersign.sandbox;

import com.sun.net.httpserver.HttpServer;
import dev.countersign.read.DefinitionLookup;
import dev.countersign.read.DefinitionLookups;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * A loopback service made of API definitions, for tests and for the first run.
 *
 * <p>It verifies the signature of each call, checks the parameters against the definition of the
 * action, and answers with values of the declared shape, the same for the same call. It listens on
 * the loopback address only. An action whose file is added or changed takes effect with the next
 * call.
 *
 * <pre>{@code
 * try (Sandbox sandbox = Sandbox.builder().api("uhost").start()) {
 *   URI endpoint = sandbox.endpoint();   // give this to the client, with the sample key pair
 *   ...
 *   assertEquals(0, sandbox.calls().get(0).retCode());
 * }
 * }</pre>
 *
 * <p>Return codes: 0 done, 160 no action, 161 unknown action, 170 no signature, 171 wrong signature,
 * 172 unknown public key, 174 unknown security token, 220 a parameter is missing, 230 a parameter is
 * wrong or not declared. The message names every problem of the call. What is no call at all is
 * answered with an HTTP status of 400, 404, 405, 413 or 415.
 */
public final class Sandbox implements AutoCloseable {
  /** The public key of the sample pair in the service's documentation; the default. */
  public static final String SAMPLE_PUBLIC_KEY = "ucloudsomeone@example.com1296235120854146120";

  /** The private key of the same sample pair; it is no secret and opens nothing. */
  public static final String SAMPLE_PRIVATE_KEY = "46f09bb9fab4f12dfc160dae12273d5332b5debe";

  private static final int THREADS = 16;
  private static final int WAITING = 1_000;

  private final HttpServer server;
  private final ExecutorService threads;
  private final CallLog calls;

  private Sandbox(HttpServer server, ExecutorService threads, CallLog calls) {
    this.server = server;
    this.threads = threads;
    this.calls = calls;
  }

  /**
   * Begins to describe a sandbox.
   *
   * @return a builder without APIs
   * @throws SandboxException where a program made of modules has not resolved what the sandbox needs,
   *     as {@code jdk.httpserver}; the message says what to add
   */
  public static Builder builder() {
    ModuleCheck.check();
    return new Builder();
  }

  /**
   * Returns where the sandbox listens.
   *
   * @return the address, as {@code http://127.0.0.1:40123/}
   */
  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + this.server.getAddress().getPort() + "/");
  }

  /**
   * Returns the newest calls, at most 1,000, oldest first, with their secrets masked. A call is in
   * the list before its answer is sent.
   *
   * @return an unmodifiable copy
   */
  public List<SandboxCall> calls() {
    return this.calls.all();
  }

  /** Stops listening and drops the calls in flight. Closing again does nothing. */
  @Override
  public void close() {
    this.server.stop(0);
    this.threads.shutdownNow();
  }

  @Override
  public String toString() {
    return "Sandbox[" + endpoint() + "]";
  }

  /** Describes a sandbox. Not safe for use by several threads. */
  public static final class Builder {
    private final Set<String> apis = new LinkedHashSet<>();
    private Optional<DefinitionLookup> lookup = Optional.empty();
    private KeyPair user = KeyPair.SAMPLE;
    private int port;
    private Consumer<SandboxCall> listener = call -> {};

    private Builder() {}

    /**
     * Adds an API. Where two of them have an action of the same name, the first one added answers.
     *
     * @param name name of its definition, as {@code uhost} for {@code countersign/uhost.yaml}
     * @return this builder
     */
    public Builder api(String name) {
      this.apis.add(Objects.requireNonNull(name, "name"));
      return this;
    }

    /**
     * Sets where definitions are found; the default is the class path, then the module path.
     *
     * @param definitions the place
     * @return this builder
     */
    public Builder lookup(DefinitionLookup definitions) {
      this.lookup = Optional.of(definitions);
      return this;
    }

    /**
     * Sets the key pair of the one user; the default is the sample pair.
     *
     * @param publicKey the public key, not blank
     * @param privateKey the private key, not blank
     * @return this builder
     * @throws IllegalArgumentException where one of them is blank
     */
    public Builder credentials(String publicKey, String privateKey) {
      this.user = new KeyPair(publicKey, privateKey, this.user.securityToken());
      return this;
    }

    /**
     * Makes the credentials temporary: each call has to send this token; by default none may.
     *
     * @param token the security token, not blank
     * @return this builder
     * @throws IllegalArgumentException where it is blank
     */
    public Builder securityToken(String token) {
      this.user = this.user.withSecurityToken(token);
      return this;
    }

    /**
     * Sets the port; the default, 0, stands for any free one.
     *
     * @param number the port, from 0 to 65535
     * @return this builder
     * @throws IllegalArgumentException where it is out of range
     */
    public Builder port(int number) {
      if (number < 0 || number > 65_535) {
        throw new IllegalArgumentException("Port " + number + " does not lie in 0..65535.");
      }
      this.port = number;
      return this;
    }

    /**
     * Sets what is told of each call, before its answer is sent.
     *
     * @param newListener takes the call with its secrets masked; called by several threads
     * @return this builder
     */
    public Builder onCall(Consumer<SandboxCall> newListener) {
      this.listener = Objects.requireNonNull(newListener, "newListener");
      return this;
    }

    /**
     * Checks the definitions and starts to listen.
     *
     * @return the running sandbox
     * @throws SandboxException where no API was added, where a definition is wrong (the message holds
     *     every complaint about all APIs), or where the port is taken
     */
    public Sandbox start() {
      Definitions definitions = definitions();
      CallLog calls = new CallLog();
      Consumer<SandboxCall> log = calls::add;
      Service service = new Service(this.user, definitions, log.andThen(this.listener));
      HttpServer server = bind();
      ExecutorService threads = threads();
      server.createContext("/", new HttpFront(service));
      server.setExecutor(threads);
      server.start();
      return new Sandbox(server, threads, calls);
    }

    private Definitions definitions() {
      if (this.apis.isEmpty()) {
        throw new SandboxException("The sandbox has no API. Add one, as api(\"uhost\").");
      }
      Definitions definitions =
          new Definitions(this.lookup.orElseGet(Builder::paths), new ArrayList<>(this.apis));
      List<String> complaints = definitions.complaints();
      if (!complaints.isEmpty()) {
        throw new SandboxException(
            "The sandbox cannot use its definitions:\n" + String.join("\n", complaints));
      }
      return definitions;
    }

    private static DefinitionLookup paths() {
      ClassLoader loader = Optional.ofNullable(Thread.currentThread().getContextClassLoader())
          .orElseGet(ClassLoader::getSystemClassLoader);
      return DefinitionLookups.inOrder(
          List.of(DefinitionLookups.classPath(loader), ModuleLookup.boot()));
    }

    private HttpServer bind() {
      try {
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        return HttpServer.create(new InetSocketAddress(loopback, this.port), 0);
      } catch (IOException taken) {
        throw new SandboxException(
            "The sandbox cannot listen on 127.0.0.1:" + this.port + ". Choose another port, or 0.",
            taken);
      }
    }

    private static ExecutorService threads() {
      AtomicInteger count = new AtomicInteger();
      return new ThreadPoolExecutor(
          THREADS, THREADS, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(WAITING), task -> {
            Thread thread = new Thread(task, "countersign-sandbox-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
          });
    }
  }
}
