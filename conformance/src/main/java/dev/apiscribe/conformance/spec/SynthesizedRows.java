package dev.apiscribe.conformance.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Rows with columns of every kind: how a server sends them, and what a caller is to get. Documents
 * print no stream of rows, so that all of it is synthesized.
 */
public final class SynthesizedRows {
  private static final BigInteger MOST = BigInteger.ONE.shiftLeft(256).subtract(BigInteger.ONE);
  private static final String MOMENT = "2026-01-02 03:04:05.678";

  /** Each with what is sent in three rows, and what is to arrive. */
  private static final List<SynthesizedColumn> COLUMNS = List.of(
      column("id", "int64", "1", "-9223372036854775808", "3").arriving(1L, Long.MIN_VALUE, 3L),
      column("name", "string", "\"one\"", "\"zw\u00f6lf\"", "\"\"")
          .arriving("one", "zw\u00f6lf", ""),
      column("ratio", "float64", "0.5", "\"inf\"", "\"nan\"").arriving(0.5, 1 / 0.0, Double.NaN),
      column("change", "float32", "\"-inf\"", "2", "1e-3").arriving(-1 / 0.0, 2.0, 0.001),
      column("total", "uint256", "\"" + MOST + "\"", "\"0\"", "7")
          .arriving(MOST, BigInteger.ZERO, BigInteger.valueOf(7)),
      column("count", "uint64", "18446744073709551615", "0", "1")
          .arriving(MOST.shiftRight(192), BigInteger.ZERO, BigInteger.ONE),
      column("price", "decimal(10, 2)", "12.30", "-1", "0")
          .arriving(new BigDecimal("12.30"), new BigDecimal("-1"), BigDecimal.ZERO),
      column("open", "bool", "true", "false", "true").arriving(true, false, true),
      column("seen", "nullable(datetime64(3))", "\"" + MOMENT + "\"", "null", "null")
          .arriving(MOMENT, null, null),
      column("tags", "array(low_cardinality(string))", "[\"a\",\"b\"]", "[]", "[\"c\"]")
          .arriving(List.of("a", "b"), List.of(), List.of("c")),
      column("limits", "map(string, nullable(int8))", "{\"a\":1}", "{\"b\":null}", "{}")
          .arriving(Map.of("a", 1L), Collections.singletonMap("b", null), Map.of()),
      column("pair", "tuple(int8, bool)", "[1,true]", "[2,false]", "[3,true]")
          .arriving(List.of(1L, true), List.of(2L, false), List.of(3L, true)),
      column("other", "invented_type(1)", "1.50", "[null]", "null")
          .arriving(new BigDecimal("1.50"), Collections.singletonList(null), null));

  private SynthesizedRows() {}

  /** The events of a stream, each with the empty line at its end. */
  static String text(DocumentedRows events, JsonNode opening) {
    byte[] header = COLUMNS.stream()
        .map(column -> "{\"name\":\"" + column.name + "\",\"type\":\"" + column.type + "\"}")
        .collect(Collectors.joining(",", "[", "]"))
        .getBytes(StandardCharsets.UTF_8);
    JsonNode first = JsonEdit.with(opening, events.header(), Json.parse(header));
    StringBuilder text = new StringBuilder(event(events.opening(), first.toString()));
    text.append(event(events.rows(), "[" + row(0) + "," + row(1) + "]"));
    events.metrics().forEach(name -> text.append(event(name, metrics())));
    text.append(event("unheard-of", "anything"));
    text.append(event(events.rows(), "[" + row(2) + "]"));
    return text.append(event(events.opening(), closing(events.end(), first).toString()))
        .toString();
  }

  private static JsonNode closing(DocumentedRows.End end, JsonNode first) {
    return end.finished().isEmpty()
        ? first
        : JsonEdit.with(
            first,
            Objects.requireNonNull(end.status()),
            TextNode.valueOf(end.finished().get(0)));
  }

  /**
   * The same stream without the events that the document does not name: metrics under another name
   * than the first, and unheard-of ones.
   */
  public static String documented(DocumentedRows events, String text) {
    Set<String> known = new HashSet<>(events.metrics().stream().limit(1).toList());
    known.addAll(List.of(events.opening(), events.rows()));
    return Arrays.stream(text.split("(?<=\n\n)"))
        .filter(event -> known.contains(
            event.startsWith("event: ")
                ? event.substring("event: ".length(), event.indexOf('\n'))
                : "message"))
        .collect(Collectors.joining());
  }

  /**
   * The same stream of a query that fails after its first two rows.
   *
   * @param text what {@link #text} made
   * @param status one of those that are failures
   */
  public static String failing(DocumentedRows events, String text, String status, String message) {
    List<String> all = List.of(text.split("(?<=\n\n)"));
    String opening = all.get(0);
    byte[] data =
        opening.substring(opening.indexOf("data: ") + 6).strip().getBytes(StandardCharsets.UTF_8);
    JsonNode failed = JsonEdit.with(
        Json.parse(data), Objects.requireNonNull(events.end().status()), TextNode.valueOf(status));
    if (events.end().message() != null) {
      failed = JsonEdit.with(failed, events.end().message(), TextNode.valueOf(message));
    }
    return opening + all.get(1) + event(events.opening(), failed.toString());
  }

  /** As a caller is to get them, typed. */
  public static List<List<@Nullable Object>> values() {
    return IntStream.range(0, 3)
        .mapToObj(row -> COLUMNS.stream()
            .<@Nullable Object>map(column -> column.values.get(row))
            .toList())
        .toList();
  }

  /** The names of the columns, each with its type. */
  public static List<Map.Entry<String, String>> columns() {
    return COLUMNS.stream().map(column -> Map.entry(column.name, column.type)).toList();
  }

  /** The data of every event with metrics. */
  public static String metrics() {
    return "{\"count\":3,\"eps\":1.50}";
  }

  private static String row(int index) {
    return COLUMNS.stream()
        .map(column -> column.sent.get(index))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String event(String name, String data) {
    return (name.equals("message") ? "" : "event: " + name + "\n") + "data: " + data + "\n\n";
  }

  private static SynthesizedColumn column(String name, String type, String... sent) {
    return new SynthesizedColumn(name, type, List.of(sent), List.of());
  }

  private record SynthesizedColumn(
      String name, String type, List<String> sent, List<@Nullable Object> values) {
    SynthesizedColumn arriving(@Nullable Object... typed) {
      return new SynthesizedColumn(name, type, sent, Arrays.asList(typed));
    }
  }
}
