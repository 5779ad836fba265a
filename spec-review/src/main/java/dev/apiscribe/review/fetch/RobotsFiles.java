package dev.apiscribe.review.fetch;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The rules for robots of each server, asked for once in a run. */
final class RobotsFiles {
  /** RFC 9309 has a reader read at least 500 KiB. */
  private static final int MOST_BYTES = 512 << 10;

  /** @param refused the reason why nothing may be fetched; empty when the rules decide */
  private record ServerRules(RobotsRules rules, String refused) {}

  private final PageConnection connection;
  private final Map<String, ServerRules> known = new HashMap<>();

  RobotsFiles(PageConnection connection) {
    this.connection = connection;
  }

  /** Fails when the server does not want the page to be fetched, or does not say. */
  void check(PageAddress address) throws UnfetchedPageException, InterruptedException {
    PageAddress file = address.robots();
    ServerRules rules = known.get(file.toString());
    if (rules == null) {
      rules = read(file);
      known.put(file.toString(), rules);
    }
    if (!rules.refused().isEmpty()) {
      throw new UnfetchedPageException(
          address.toString(),
          "rules for robots that cannot be read (" + rules.refused() + ")",
          "a readable " + file,
          "Fetch it later, or save the page with a browser.");
    } else if (!rules.rules().allows(address.target())) {
      throw new UnfetchedPageException(
          address.toString(),
          "a page that " + file + " keeps robots from",
          "one that they may fetch",
          "Save it with a browser, or ask its publisher.");
    }
  }

  /** Of a longer file than is read, without the line that is cut: half a rule is another one. */
  private static String text(PageResponse response) {
    String text = new String(response.body(), StandardCharsets.UTF_8);
    return response.complete()
        ? text
        : text.substring(0, Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
  }

  private ServerRules read(PageAddress file) throws InterruptedException {
    try {
      PageResponse response = connection.get(file, Map.of(), MOST_BYTES, address -> {});
      int status = response.status();
      if (status / 100 == 2) {
        return new ServerRules(RobotsRules.of(text(response), PageConnection.ROBOT), "");
      }
      // What is refused for now is not missing.
      return status / 100 == 4 && status != 429
          ? new ServerRules(RobotsRules.ALLOW_ALL, "")
          : new ServerRules(RobotsRules.ALLOW_ALL, "status " + status);
    } catch (UnfetchedPageException e) {
      return new ServerRules(
          RobotsRules.ALLOW_ALL, String.valueOf(e.getMessage()).replaceFirst("\\. .*", ""));
    }
  }
}
