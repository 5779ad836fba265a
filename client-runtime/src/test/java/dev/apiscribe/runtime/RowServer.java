package dev.apiscribe.runtime;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Responses with rows, and the operations that ask for them. */
final class RowServer {
  static final String HEAD =
      "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n";

  static final RowEvents EVENTS = RowEvents.opening("query", "/result/header")
      .rows("message")
      .metrics("metrics", "metric")
      .stopId("/log_group_id");

  static final Operation<RowResponse<LogGroup>> QUERY = Operation.<RowResponse<LogGroup>>of(
          "query", "GET", "/query")
      .stoppedBy(() -> RowServer.STOP, "id")
      .success(200, ResponseBody.rows(LogGroup.class, EVENTS))
      .success(204, ResponseBody.rows(LogGroup.class, EVENTS))
      .failure(400, ResponseBody.json(LogGroup.class))
      .build();

  static final Operation<Void> STOP = Operation.<Void>of("stop", "POST", "/query/{id}/cancel")
      .parameter(Parameter.path("id"))
      .success(204, ResponseBody.none())
      .build();

  private RowServer() {}

  static RowResponse<LogGroup> query(ScriptedServer server) {
    return Operations.client(server.endpoint())
        .call(QUERY)
        .send(RequestOptions.none())
        .body();
  }

  /** Answers with these events, and hangs up. */
  static ScriptedServer sending(String... events) {
    return ScriptedServer.answering(HEAD + String.join("", events));
  }

  /** Answers with these events, and then says nothing until the client hangs up. */
  static ScriptedServer stallingAfter(String... events) {
    return ScriptedServer.stallingAfter(HEAD + String.join("", events));
  }

  /** @param columns names and types in turn */
  static String opening(String id, String... columns) {
    StringBuilder header = new StringBuilder();
    for (int i = 0; i < columns.length; i += 2) {
      header.append(i == 0 ? "" : ",");
      header
          .append("{\"name\":\"")
          .append(columns[i])
          .append("\",\"type\":\"")
          .append(columns[i + 1])
          .append("\"}");
    }
    return event(
        "query", "{\"log_group_id\":\"" + id + "\",\"result\":{\"header\":[" + header + "]}}");
  }

  static String rows(String json) {
    return "data: " + json + "\n\n";
  }

  static String event(String name, String data) {
    return "event: " + name + "\ndata: " + data + "\n\n";
  }

  static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
