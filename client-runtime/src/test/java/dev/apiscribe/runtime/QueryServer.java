package dev.apiscribe.runtime;

import static dev.apiscribe.runtime.RowServer.event;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Queries that say how they fare, and the bodies that servers answer them with. */
final class QueryServer {
  static final RowEvents EVENTS = RowServer.EVENTS
      .status("/status", List.of("finished"), List.of("failed", "canceled"))
      .message("/message")
      .errors("error", "exception");

  static final Operation<RowResponse<LogGroup>> QUERY = Operation.<RowResponse<LogGroup>>of(
          "query", "GET", "/query")
      .stoppedBy(() -> RowServer.STOP, "id")
      .success(200, ResponseBody.rows(LogGroup.class, EVENTS))
      .build();

  private static final String CHUNKED =
      "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n";

  private QueryServer() {}

  /** A body of chunks that ends as it should, so that no transport sees what is missing. */
  static ScriptedServer sending(String... events) {
    String body = String.join("", events);
    int length = body.getBytes(StandardCharsets.UTF_8).length;
    String chunk = length == 0 ? "" : Integer.toHexString(length) + "\r\n" + body + "\r\n";
    return ScriptedServer.answering(CHUNKED + chunk + "0\r\n\r\n");
  }

  /** The same for a client whose connection ends with the body. */
  static ScriptedServer sendingUntilItHangsUp(String... events) {
    return RowServer.sending(events);
  }

  static RowResponse<LogGroup> query(ScriptedServer server) {
    return Operations.client(server.endpoint())
        .call(QUERY)
        .send(RequestOptions.none())
        .body();
  }

  /** With one column, {@code id}. */
  static String status(String status) {
    return status(status, "");
  }

  /** @param more further properties, each with a comma before it */
  static String status(String status, String more) {
    return event(
        "query",
        "{\"log_group_id\":\"q1\",\"status\":\"" + status + "\"" + more
            + ",\"result\":{\"header\":[{\"name\":\"id\",\"type\":\"int64\"}]}}");
  }
}
