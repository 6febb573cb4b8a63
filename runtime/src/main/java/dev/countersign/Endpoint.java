package dev.countersign;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/** The rules for where signed requests may go. Messages show no user info and no query. */
final class Endpoint {
  private static final String EXAMPLE = "Write it like https://api.example.com/";

  private Endpoint() {}

  /** Adds a problem with its remedy, or none. */
  static void check(URI endpoint, boolean allowPlainHttp, List<String> problems) {
    String scheme = endpoint.getScheme();
    if (scheme == null || endpoint.isOpaque()) {
      problems.add("the endpoint has no scheme. " + EXAMPLE);
      return;
    }
    boolean plain = scheme.equalsIgnoreCase("http");
    if (!plain && !scheme.equalsIgnoreCase("https")) {
      problems.add("the endpoint's scheme is neither https nor http. " + EXAMPLE);
      return;
    }
    if (plain && !allowPlainHttp) {
      problems.add(
          "the endpoint is plain http, over which anyone on the way can read a signed request and"
              + " send it again. Write https, or call allowPlainHttp(true) for a test server");
    }
    if (endpoint.getRawUserInfo() != null) {
      problems.add("the endpoint holds user info. Remove what stands before the @");
    } else if (endpoint.getHost() == null) {
      problems.add("the endpoint names no host. " + EXAMPLE);
    }
    String authority = endpoint.getRawAuthority();
    boolean noPort = authority != null && authority.endsWith(":");
    if (noPort || endpoint.getPort() == 0 || endpoint.getPort() > 65_535) {
      problems.add("the endpoint's port is not 1 to 65535");
    }
    if (endpoint.getRawQuery() != null) {
      problems.add("the endpoint has a query. Remove the ? and what follows");
    }
    if (endpoint.getRawFragment() != null) {
      problems.add("the endpoint has a fragment. Remove the # and what follows");
    }
  }

  /** Parses a text, or adds a problem and returns a stand-in that passes all other rules. */
  static URI parse(String text, List<String> problems) {
    try {
      if (!text.isBlank()) {
        return withPath(new URI(text));
      }
      problems.add("the endpoint is empty. " + EXAMPLE);
    } catch (URISyntaxException e) {
      problems.add("the endpoint is not a URL: " + e.getReason() + ". " + EXAMPLE);
    }
    return URI.create("https://localhost/");
  }

  /** Puts the path / where there is none, as a request line needs one. */
  static URI withPath(URI endpoint) {
    boolean bare = endpoint.getRawPath() != null && endpoint.getRawPath().isEmpty();
    boolean whole = endpoint.getRawQuery() == null && endpoint.getRawFragment() == null;
    return bare && whole ? URI.create(endpoint + "/") : endpoint;
  }
}
