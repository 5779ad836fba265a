package dev.apiscribe.review.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.review.curated.ReadSentence;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedContent;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.document.DocumentedPayload;
import dev.apiscribe.review.document.DocumentedResponse;
import dev.apiscribe.review.document.Passage;
import dev.apiscribe.review.document.Statement;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Facts for people: an operation is its parameters, the properties of its bodies, its statuses and
 * its payloads, each with its line.
 */
final class FactsTable {
  private static final int NAME = 44;
  private static final int TYPE = 24;
  private static final int REQUIRED = 8;
  private static final int CONSTRAINTS = 60;
  private static final int LINE = 12;
  private static final int DEEPEST = 40;
  private static final Set<Aspect> IN_COLUMNS =
      EnumSet.of(Aspect.TYPE, Aspect.FORMAT, Aspect.NAME, Aspect.REQUIRED);

  private final StringBuilder text = new StringBuilder();

  private final Map<Passage, ReadSentence.State> sentences;

  private FactsTable(Map<Passage, ReadSentence.State> sentences) {
    this.sentences = sentences;
  }

  /** @param sentences the state of each sentence on record */
  static String of(List<DocumentedFacts> pages, Map<Passage, ReadSentence.State> sentences) {
    FactsTable table = new FactsTable(sentences);
    pages.forEach(table::page);
    return table.text.toString();
  }

  private void page(DocumentedFacts facts) {
    text.append(facts.source()).append(" (").append(facts.format()).append(")\n");
    facts.statements().forEach((aspect, said) -> line(aspect.label(), said));
    facts.servers().forEach(said -> line("server", said));
    facts.security().forEach(said -> line("security", said));
    facts.operations().forEach(this::operation);
    facts
        .unusedSchemas()
        .forEach(field -> text.append("  unused schema ")
            .append(field.name())
            .append("  ")
            .append(field.place())
            .append('\n'));
    facts.unread().forEach(said -> line("not read", said));
    text.append("  ").append(facts.words().size()).append(" more sentences about the API\n");
    sentences(facts.words());
    text.append('\n');
  }

  private void line(String label, Statement said) {
    text.append("  ")
        .append(label)
        .append(": ")
        .append(shown(said.value()))
        .append("  ")
        .append(said.place())
        .append('\n');
  }

  private void operation(DocumentedOperation operation) {
    text.append("\n  ")
        .append(operation.route().orElse("(route lost)"))
        .append("  ")
        .append(operation.title())
        .append("  ")
        .append(operation.place())
        .append('\n');
    Map<Aspect, Statement> more = new LinkedHashMap<>(operation.statements());
    more.keySet().removeAll(Set.of(Aspect.METHOD, Aspect.PATH));
    more.forEach((aspect, said) -> line("  " + aspect.label(), said));
    operation.security().forEach(said -> line("  security", said));
    if (!operation.parameters().isEmpty()) {
      FoldedTable table = fields();
      operation
          .parameters()
          .forEach(field -> field(table, field.in() + " " + field.name(), field, 0));
      text.append(table.text("    "));
    }
    operation.request().forEach(content -> content("request", content));
    for (DocumentedResponse response : operation.responses()) {
      if (response.content().isEmpty()) {
        text.append("    ")
            .append(response.status())
            .append("  no body  ")
            .append(response.place())
            .append('\n');
      }
      response.content().forEach(content -> content(response.status(), content));
    }
    text.append("    ").append(words(operation)).append(" sentences\n");
    sentences(operation.words());
    operation.parameters().forEach(field -> sentences(field, 0));
    contents(operation.request());
    for (DocumentedResponse response : operation.responses()) {
      sentences(response.words());
      contents(response.content());
    }
  }

  private void content(String role, DocumentedContent content) {
    text.append("    ")
        .append(role)
        .append("  ")
        .append(content.mediaType() == null ? "(media type not said)" : content.mediaType())
        .append(content.required() == null ? "" : content.required() ? "  required" : "  optional")
        .append("  ")
        .append(content.place())
        .append('\n');
    DocumentedField schema = content.schema();
    if (schema != null) {
      FoldedTable table = fields();
      if (!schema.name().isEmpty()
          || schema.properties().isEmpty()
          || !schema.text(Aspect.TYPE).equals("object")) {
        row(table, schema.name().isEmpty() ? "(body)" : schema.name(), schema);
      }
      schema.properties().forEach(property -> field(table, property.name(), property, 1));
      text.append(table.text("      "));
    }
    for (DocumentedPayload payload : content.payloads()) {
      text.append("      payload ")
          .append(payload.name())
          .append(payload.value() == null ? ": no JSON" : ": JSON")
          .append(payload.problem() == null ? "" : ", " + payload.problem())
          .append("  ")
          .append(payload.place())
          .append('\n');
    }
  }

  private static FoldedTable fields() {
    return new FoldedTable(NAME, TYPE, REQUIRED, CONSTRAINTS, LINE);
  }

  private static void field(FoldedTable table, String name, DocumentedField field, int depth) {
    row(table, name, field);
    if (depth < DEEPEST) {
      for (DocumentedField property : field.properties()) {
        boolean element = property.name().equals(DocumentedField.ITEMS)
            || property.name().equals(DocumentedField.VALUES);
        field(table, name + (element ? "" : ".") + property.name(), property, depth + 1);
      }
    }
  }

  private static void row(FoldedTable table, String name, DocumentedField field) {
    String format = field.text(Aspect.FORMAT);
    String object = field.text(Aspect.NAME);
    String type = field.text(Aspect.TYPE)
        + (format.isEmpty() ? "" : " " + format)
        + (object.isEmpty() ? "" : " " + object);
    Statement required = field.statements().get(Aspect.REQUIRED);
    String constraints = field.statements().entrySet().stream()
        .filter(entry -> !IN_COLUMNS.contains(entry.getKey()))
        .map(entry -> entry.getKey().label() + " " + shown(entry.getValue().value()))
        .collect(Collectors.joining(", "));
    table.add(
        name,
        type,
        required == null ? "" : required.value().asBoolean() ? "required" : "optional",
        constraints,
        ":" + field.place().line());
  }

  private void contents(List<DocumentedContent> contents) {
    for (DocumentedContent content : contents) {
      if (content.schema() != null) {
        sentences(content.schema(), 0);
      }
    }
  }

  private void sentences(DocumentedField field, int depth) {
    sentences(field.words());
    if (depth < DEEPEST) {
      field.properties().forEach(property -> sentences(property, depth + 1));
    }
  }

  private void sentences(List<Passage> passages) {
    for (Passage passage : passages) {
      ReadSentence.State state = sentences.get(passage);
      if (state != null) {
        text.append("      ")
            .append(state.meaning())
            .append(": ")
            .append(passage.text())
            .append("  ")
            .append(passage.place())
            .append('\n');
      }
    }
  }

  private static int words(DocumentedOperation operation) {
    return operation.words().size()
        + operation.responses().stream()
            .mapToInt(response -> response.words().size())
            .sum();
  }

  private static String shown(JsonNode value) {
    return value.isTextual() ? value.asText() : value.toString();
  }
}
