package dev.apiscribe.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.apiscribe.conformance.spec.Payload;
import dev.apiscribe.conformance.spec.SynthesizedRows;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.runtime.Row;
import dev.apiscribe.runtime.RowStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares the rows that a caller gets, and what comes with them, with the stream that a server
 * sends.
 */
final class RowComparison {
  private static final ModelMapper MAPPER = Jackson2Mapper.plain();

  private final Payload sent;
  private final Findings findings;

  RowComparison(Payload sent, Findings findings) {
    this.sent = sent;
    this.findings = findings;
  }

  void compare(RowStream<?> stream) {
    StringBuilder others = new StringBuilder();
    stream.onEvent(event -> others.append(event.event()).append(' '));
    List<List<@Nullable Object>> values = new ArrayList<>();
    findings.attempt("rows", () -> stream.forEach(row -> values.add(values(row))));
    findings.same("rows", SynthesizedRows.values(), values);
    findings.attempt("opening", () -> opening("opening", 0, stream.opening()));
    findings.attempt("opening", () -> opening("last opening", lastOpening(), stream.lastOpening()));
    findings.attempt("columns", () -> columns(stream));
    findings.sameJson("metrics", parse(SynthesizedRows.metrics()), written(stream.metrics()));
    findings.same("other events", otherEvents(), others.toString());
  }

  private int lastOpening() {
    String text = sent.value().asText();
    return text.lastIndexOf(text.substring(0, text.indexOf("data: ")));
  }

  /** @param start of the event in what was sent */
  private void opening(String aspect, int start, @Nullable Object model) {
    String text = sent.value().asText().substring(start);
    String data = text.substring(text.indexOf("data: ") + 6, text.indexOf("\n\n"));
    findings.sameJson(aspect, parse(data), written(model));
  }

  private void columns(RowStream<?> stream) {
    List<Map.Entry<String, String>> columns = stream.columns().stream()
        .map(column -> Map.entry(column.name(), column.type()))
        .toList();
    findings.same("columns", SynthesizedRows.columns(), columns);
  }

  private String otherEvents() {
    StringBuilder names = new StringBuilder();
    sent.value()
        .asText()
        .lines()
        .filter(line -> line.startsWith("event: "))
        .forEach(line -> names.append(line.substring(7)).append(' '));
    return names.toString();
  }

  private static List<@Nullable Object> values(Row row) {
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      values.add(row.value(i));
    }
    return values;
  }

  private static JsonNode written(@Nullable Object value) {
    return value == null ? JsonNodeFactory.instance.missingNode() : MAPPER.write(value);
  }

  private static JsonNode parse(String json) {
    return Json.parse(json.getBytes(StandardCharsets.UTF_8));
  }
}
