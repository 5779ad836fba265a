package dev.apiscribe.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Where a text of a server is in what it sends.
 *
 * @param response the whole response with the text in it
 */
record PeerPlace(String name, UnaryOperator<String> response) {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final String EVENTS =
      "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n";
  private static final String JSON =
      "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n";

  /** The hostile texts of the project, and two that only a peer would send. */
  static List<String> texts() throws IOException {
    Object file = new Load(LoadSettings.builder().build())
        .loadFromString(Files.readString(Path.of("../templates/src/test/hostile/texts.yaml")));
    List<String> texts = new ArrayList<>();
    ((List<?>) file)
        .forEach(text -> texts.add(
            String.valueOf(text).replace("MARK", "word").replace("@LONG@", "x".repeat(400))));
    texts.add("x".repeat(100_000));
    texts.add(
        "\u001b[2J\u001b]0;title\u0007\n2026-11-29 INFO forged\r\n\u0085\u2028\u2029\u202e\u2066\ufeff");
    return texts;
  }

  /**
   * The headers that the runtime knows, which is what it may look at in a response; and one that it
   * does not know.
   */
  static List<String> headers() throws IOException {
    Pattern literal = Pattern.compile(
        "\"([A-Z][A-Za-z]*(?:-[A-Z][A-Za-z0-9]*)+|Location|Age|Date|Server|Allow)\"");
    TreeSet<String> names = new TreeSet<>(List.of("X-Unknown", "Location"));
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        Matcher found = literal.matcher(Files.readString(file));
        while (found.find()) {
          names.add(found.group(1));
        }
      }
    }
    return List.copyOf(names);
  }

  static List<PeerPlace> places() throws IOException {
    List<PeerPlace> places = new ArrayList<>();
    for (int status : new int[] {200, 302, 400, 401, 407, 418, 503}) {
      String line = "HTTP/1.1 " + status + " ";
      String more = "Connection: close\r\nContent-Type: application/json\r\n";
      places.add(
          new PeerPlace("reason of " + status, text -> line + text + "\r\n" + more + "\r\n{}"));
      places.add(
          new PeerPlace("body of " + status, text -> line + "OK\r\n" + more + "\r\n" + text));
      places.add(new PeerPlace(
          "value in " + status,
          text -> line + "OK\r\n" + more + "\r\n{\"message\":" + json(text) + ",\"size\":"
              + json(text) + "}"));
      for (String header : headers()) {
        places.add(new PeerPlace(
            header + " of " + status,
            text -> line + "OK\r\nConnection: close\r\n" + header + ": " + text + "\r\n\r\n{}"));
      }
      places.add(new PeerPlace(
          "name of a header of " + status,
          text -> line + "OK\r\n" + more + text + ": 1\r\n\r\n{}"));
      places.add(new PeerPlace(
          "1000 headers of " + status,
          text ->
              line + "OK\r\n" + more + ("X-A: " + start(text) + "\r\n").repeat(990) + "\r\n{}"));
    }
    places.add(new PeerPlace("status line", text -> text + "\r\n\r\n"));
    places.add(new PeerPlace("version", text -> "HTTP/" + text + " 200 OK\r\n\r\n"));
    places.add(new PeerPlace("status", text -> "HTTP/1.1 " + text + "\r\n\r\n"));
    places.add(new PeerPlace(
        "interim response",
        text -> "HTTP/1.1 103 " + text + "\r\nLink: " + text + "\r\n\r\n" + JSON + "\r\n{}"));
    places.add(new PeerPlace(
        "chunk extension",
        text -> JSON + "Transfer-Encoding: chunked\r\n\r\n2;" + text + "\r\n{}\r\n0\r\n\r\n"));
    places.add(new PeerPlace(
        "chunk size",
        text -> JSON + "Transfer-Encoding: chunked\r\n\r\n" + text + "\r\n{}\r\n0\r\n\r\n"));
    places.add(new PeerPlace(
        "trailer",
        text ->
            JSON + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\nX-T: " + text + "\r\n\r\n"));
    places.add(new PeerPlace(
        "name of a property",
        text -> JSON + "\r\n{\"log_group_id\":\"1\",\"tags\":[{" + json(text) + ":1,\"key\":2}],"
            + json(text) + ":[}"));
    places.add(new PeerPlace(
        "name in a map",
        text -> JSON + "\r\n{\"log_group_id\":\"1\"," + json(text) + ":{" + json(text) + ":[1,{"
            + json(text) + ":tru}]}}"));
    places.add(new PeerPlace(
        "name of an event", text -> EVENTS + "event: " + start(text) + "\ndata: {}\n\n"));
    places.add(new PeerPlace(
        "data of an error",
        text -> EVENTS + "event: error\ndata: " + text.replaceAll("[\r\n]", " ") + "\n\n"));
    places.add(new PeerPlace(
        "id of an event",
        text -> EVENTS + "id: " + text + "\nretry: " + text + "\n: " + text + "\ndata: {}\n\n"));
    places.add(
        new PeerPlace("status of a query", text -> EVENTS + opening(json(text), "id", "int64")));
    places.add(new PeerPlace(
        "message of a failure",
        text -> EVENTS + opening("\"failed\",\"message\":" + json(text), "id", "int64")));
    places.add(new PeerPlace(
        "name of a column",
        text -> EVENTS + opening("\"running\"", text, "int64") + "data: [[1]]\n\n"
            + "data: [[\"x\"]]\n\n"));
    places.add(new PeerPlace(
        "type of a column",
        text -> EVENTS + opening("\"running\"", "id", text) + "data: [[1]]\n\n"
            + "data: [[\"x\"]]\n\n"));
    places.add(new PeerPlace(
        "cell",
        text ->
            EVENTS + opening("\"running\"", "id", "int64") + "data: [[" + json(text) + "]]\n\n"));
    places.add(new PeerPlace(
        "name in a cell",
        text -> EVENTS + opening("\"running\"", "id", "map(string, int64)") + "data: [[{"
            + json(text) + ":true}]]\n\n"));
    places.add(new PeerPlace(
        "after the rows",
        text -> EVENTS + opening("\"running\"", "id", "int64") + "data: "
            + text.replaceAll("[\r\n]", " ") + "\n\n"));
    return places;
  }

  private static String opening(String status, String column, String type) {
    return "event: query\ndata: {\"log_group_id\":\"q1\",\"status\":" + status
        + ",\"result\":{\"header\":[{\"name\":" + json(column) + ",\"type\":" + json(type)
        + "}]}}\n\n";
  }

  private static String start(String text) {
    return text.substring(0, Math.min(text.length(), 100));
  }

  private static String json(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      quoted.append(
          unit < ' ' || unit == '"' || unit == '\\' || Character.isSurrogate(unit)
              ? String.format(Locale.ROOT, "\\u%04x", (int) unit)
              : unit);
    }
    return quoted.append('"').toString();
  }

  @Override
  public String toString() {
    return name;
  }
}
