package dev.apiscribe.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.conformance.check.SchemaCheck;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import dev.apiscribe.conformance.spec.DocumentedMedia;
import dev.apiscribe.conformance.spec.DocumentedOperation;
import dev.apiscribe.conformance.spec.ExchangeValues;
import dev.apiscribe.conformance.spec.Payload;
import dev.apiscribe.conformance.spec.Preference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpecReadingTest {
  @Test
  void findsEveryDocumentedPayload() {
    assertThat(counts(api -> api.payloads().size())).isEqualTo(DocumentedCounts.byApi("payloads"));
    assertThat(payloads()).extracting(Payload::toString).doesNotHaveDuplicates();
  }

  @Test
  void findsEveryDocumentedOperationAndStatus() {
    assertThat(counts(api -> api.operations().size()))
        .isEqualTo(DocumentedCounts.byApi("operations"));
    assertThat(
            counts(api -> api.exchanges().stream().filter(one -> !one.variant()).count()))
        .isEqualTo(DocumentedCounts.byApi("exchanges"));
  }

  @Test
  void findsEveryFolderWithASpec() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("../specs"))) {
      assertThat(DocumentedApi.names())
          .containsExactlyElementsOf(folders
              .filter(folder -> Files.exists(folder.resolve("openapi.yaml")))
              .map(folder -> folder.getFileName().toString())
              .sorted()
              .toList());
    }
  }

  @Test
  void carriesEachDocumentedPayloadInAnExchange() {
    List<Payload> carried = new ArrayList<>();
    for (DocumentedExchange exchange : exchanges()) {
      carried.add(exchange.request());
      carried.add(exchange.response());
    }
    assertThat(carried).containsAll(payloads());
  }

  @Test
  void knowsTheFurtherMediaTypes() {
    List<String> expected = new ArrayList<>();
    for (DocumentedApi api : DocumentedApi.all()) {
      for (JsonNode path : api.document().path("paths")) {
        path.forEach(operation -> addFurtherMediaTypes(
            api + "/" + operation.path("operationId").asText(), operation, expected));
      }
    }
    assertThat(exchanges())
        .filteredOn(exchange -> exchange.variant() && !exchange.toString().contains(" with "))
        .extracting(DocumentedExchange::toString)
        .containsExactlyInAnyOrderElementsOf(expected)
        .contains(
            "timeplus/createQuery 200 as text/event-stream",
            "timeplus/ingestRows 200 from text/plain;format=lines");
  }

  private static void addFurtherMediaTypes(String operation, JsonNode node, List<String> found) {
    node.path("responses")
        .properties()
        .forEach(response -> further(response.getValue())
            .forEach(type -> found.add(operation + " " + response.getKey() + " as " + type)));
    further(node.path("requestBody"))
        .forEach(type -> found.add(
            operation + " " + node.path("responses").fieldNames().next() + " from " + type));
  }

  /** All media types but the first. */
  private static List<String> further(JsonNode body) {
    List<String> types = new ArrayList<>();
    body.path("content").fieldNames().forEachRemaining(types::add);
    return types.isEmpty() ? types : types.subList(1, types.size());
  }

  @Test
  void namesPayloadsLikeTheirFiles() {
    assertThat(payloads())
        .extracting(Payload::id)
        .contains("create-log-group.201", "create-log-stream.request", "create-api-key.request");
  }

  @Test
  void asksForAResponseInOneHeader() {
    for (DocumentedExchange exchange : exchanges()) {
      Preference preference = exchange.preference();
      assertThat(Preference.parse(preference.toString())).isEqualTo(preference);
      DocumentedExchange found = DocumentedApi.named(exchange.operation().api())
          .exchange(exchange.operation().id(), preference);
      assertThat(found.response()).isEqualTo(exchange.response());
    }
  }

  @Test
  void synthesizesWhatTheSchemaAccepts() {
    for (DocumentedApi api : DocumentedApi.all()) {
      for (DocumentedOperation operation : api.operations()) {
        List<DocumentedMedia> all = new ArrayList<>(operation.requestMedia().values());
        operation.responses().values().forEach(media -> all.addAll(media.values()));
        for (DocumentedMedia media : all) {
          if (media.isJson()) {
            var full = ExchangeValues.full(media.schema(), "value", 1);
            var minimal = ExchangeValues.minimal(media.schema(), "value", 1);
            assertThat(SchemaCheck.errors(api.name(), media, full))
                .as("%s %s", media, full)
                .isEmpty();
            assertThat(SchemaCheck.errors(api.name(), media, minimal))
                .as("%s %s", media, minimal)
                .isEmpty();
          }
        }
      }
    }
  }

  private static Map<String, Long> counts(ToLongFunction<DocumentedApi> count) {
    return DocumentedApi.all().stream()
        .collect(Collectors.toMap(DocumentedApi::name, count::applyAsLong));
  }

  private static List<Payload> payloads() {
    return DocumentedApi.all().stream().flatMap(api -> api.payloads().stream()).toList();
  }

  private static List<DocumentedExchange> exchanges() {
    return DocumentedApi.all().stream().flatMap(api -> api.exchanges().stream()).toList();
  }
}
