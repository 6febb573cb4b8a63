package dev.countersign.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the generator writes about the clients of one package, beside their classes.
 *
 * <p>It is a text of lines, each a word and a value. It holds no time and no absolute path, so that
 * the same clients have the same record on all machines.
 *
 * <pre>{@code
 * countersign-record 1
 * generator 1.2.0
 * package com.example.cloud
 * api uhost
 * meaning 5d41402a…
 * action CopyCustomImage
 * definition countersign/uhost.yaml
 * type UHostClient
 * }</pre>
 *
 * @param generator the version of the generator
 * @param packageName the package, empty for the unnamed one
 * @param clients the clients, in the order of their annotations
 */
public record ClientRecord(String generator, String packageName, List<Client> clients) {
  /** The folder of records below the classes. */
  public static final String FOLDER = "META-INF/countersign";

  private static final String FIRST_LINE = "countersign-record 1";
  private static final String ENDING = ".record";

  /**
   * Copies the list.
   *
   * @param generator the version of the generator
   * @param packageName the package, empty for the unnamed one
   * @param clients the clients, in the order of their annotations
   */
  public ClientRecord {
    clients = List.copyOf(clients);
  }

  /**
   * One client.
   *
   * @param api the name of the API's file, without its ending
   * @param actions the actions that are asked for; none for all
   * @param meaning the digest of what the definitions mean
   * @param definitions the paths that were looked for, in order, found or not
   * @param types the simple names of the generated classes
   */
  public record Client(
      String api,
      List<String> actions,
      String meaning,
      List<String> definitions,
      List<String> types) {
    /**
     * Copies the lists.
     *
     * @param api the name of the API's file, without its ending
     * @param actions the actions that are asked for; none for all
     * @param meaning the digest of what the definitions mean
     * @param definitions the paths that were looked for, in order, found or not
     * @param types the simple names of the generated classes
     */
    public Client {
      actions = List.copyOf(actions);
      definitions = List.copyOf(definitions);
      types = List.copyOf(types);
    }
  }

  /**
   * Returns where the record lies below the classes.
   *
   * @return a path with forward slashes, as {@code META-INF/countersign/com.example.cloud.record}
   */
  public String path() {
    return path(this.packageName);
  }

  /**
   * Returns where the record of a package lies below the classes.
   *
   * @param packageName the package, empty for the unnamed one
   * @return a path with forward slashes, as {@code META-INF/countersign/com.example.cloud.record}
   */
  public static String path(String packageName) {
    return FOLDER + "/" + (packageName.isEmpty() ? "unnamed" : packageName) + ENDING;
  }

  /**
   * Returns the record as text.
   *
   * @return lines, each with a line feed at its end
   */
  public String text() {
    StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
    line(text, "generator", this.generator);
    line(text, "package", this.packageName);
    for (Client client : this.clients) {
      line(text, "api", client.api());
      line(text, "meaning", client.meaning());
      client.actions().forEach(action -> line(text, "action", action));
      client.definitions().forEach(path -> line(text, "definition", path));
      client.types().forEach(type -> line(text, "type", type));
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String word, String value) {
    text.append(word).append(' ').append(value).append('\n');
  }

  /**
   * Reads the text of a record.
   *
   * @param text the text
   * @return the record, or nothing where the text is cut or of another version
   */
  public static Optional<ClientRecord> parse(String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() < 3 || !lines.get(0).equals(FIRST_LINE)) {
      return Optional.empty();
    }
    List<Client> clients = new ArrayList<>();
    int start = 3;
    while (start < lines.size()) {
      int end = start + 1;
      while (end < lines.size() && !lines.get(end).startsWith("api ")) {
        end++;
      }
      clients.add(client(lines.subList(start, end)));
      start = end;
    }
    return Optional.of(new ClientRecord(value(lines.get(1)), value(lines.get(2)), clients));
  }

  private static Client client(List<String> lines) {
    return new Client(
        String.join("", values(lines, "api")),
        values(lines, "action"),
        String.join("", values(lines, "meaning")),
        values(lines, "definition"),
        values(lines, "type"));
  }

  private static List<String> values(List<String> lines, String word) {
    return lines.stream()
        .filter(line -> line.startsWith(word + " "))
        .map(ClientRecord::value)
        .toList();
  }

  private static String value(String line) {
    return line.substring(line.indexOf(' ') + 1);
  }
}
