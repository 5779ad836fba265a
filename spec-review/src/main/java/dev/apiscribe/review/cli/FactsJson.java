package dev.apiscribe.review.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.review.curated.ReadSentence;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedContent;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.document.DocumentedPayload;
import dev.apiscribe.review.document.Passage;
import dev.apiscribe.review.document.Statement;
import java.util.List;
import java.util.Map;

/** Facts as JSON: all of the model, keys always in the same order, places as {@code page:line}. */
final class FactsJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Map<Passage, ReadSentence.State> sentences;

  private FactsJson(Map<Passage, ReadSentence.State> sentences) {
    this.sentences = sentences;
  }

  /** @param sentences the state of each sentence on record */
  static ArrayNode of(List<DocumentedFacts> pages, Map<Passage, ReadSentence.State> sentences) {
    ArrayNode all = JSON.arrayNode();
    FactsJson json = new FactsJson(sentences);
    pages.forEach(page -> all.add(json.page(page)));
    return all;
  }

  private ObjectNode page(DocumentedFacts facts) {
    ObjectNode page = JSON.objectNode()
        .put("source", facts.source())
        .put("format", facts.format())
        .put("wholeApi", facts.wholeApi());
    page.set("statements", statements(facts.statements()));
    page.set("servers", statements(facts.servers()));
    page.set("security", statements(facts.security()));
    ArrayNode operations = page.putArray("operations");
    facts.operations().forEach(operation -> operations.add(operation(operation)));
    page.set("unusedSchemas", fields(facts.unusedSchemas()));
    page.set("unread", statements(facts.unread()));
    page.set("words", words(facts.words()));
    return page;
  }

  private ObjectNode operation(DocumentedOperation operation) {
    ObjectNode node = JSON.objectNode()
        .put("title", operation.title())
        .put("at", operation.place().toString())
        .put("lastLine", operation.lastLine());
    node.set("statements", statements(operation.statements()));
    node.set("parameters", fields(operation.parameters()));
    node.set("request", contents(operation.request()));
    ArrayNode responses = node.putArray("responses");
    operation.responses().forEach(response -> {
      ObjectNode one = responses
          .addObject()
          .put("status", response.status())
          .put("at", response.place().toString());
      one.set("content", contents(response.content()));
      one.set("words", words(response.words()));
    });
    node.set("security", statements(operation.security()));
    node.set("words", words(operation.words()));
    return node;
  }

  private ArrayNode contents(List<DocumentedContent> contents) {
    ArrayNode all = JSON.arrayNode();
    for (DocumentedContent content : contents) {
      ObjectNode node = all.addObject()
          .put("mediaType", content.mediaType())
          .put("at", content.place().toString());
      node.put("required", content.required());
      node.set("schema", content.schema() == null ? JSON.nullNode() : field(content.schema()));
      ArrayNode payloads = node.putArray("payloads");
      content.payloads().forEach(payload -> payloads.add(payload(payload)));
    }
    return all;
  }

  private static ObjectNode payload(DocumentedPayload payload) {
    ObjectNode node = JSON.objectNode()
        .put("name", payload.name())
        .put("at", payload.place().toString())
        .put("text", payload.text());
    node.set("value", payload.value() == null ? JSON.nullNode() : payload.value());
    return node.put("problem", payload.problem());
  }

  private ArrayNode fields(List<DocumentedField> fields) {
    ArrayNode all = JSON.arrayNode();
    fields.forEach(field -> all.add(field(field)));
    return all;
  }

  private ObjectNode field(DocumentedField field) {
    ObjectNode node = JSON.objectNode()
        .put("name", field.name())
        .put("in", field.in())
        .put("at", field.place().toString());
    node.set("statements", statements(field.statements()));
    node.set("members", fields(field.properties()));
    node.set("words", words(field.words()));
    return node;
  }

  private static ObjectNode statements(Map<Aspect, Statement> statements) {
    ObjectNode all = JSON.objectNode();
    for (Aspect aspect : Aspect.values()) {
      Statement statement = statements.get(aspect);
      if (statement != null) {
        all.set(aspect.label(), statement(statement));
      }
    }
    return all;
  }

  private static ArrayNode statements(List<Statement> statements) {
    ArrayNode all = JSON.arrayNode();
    statements.forEach(statement -> all.add(statement(statement)));
    return all;
  }

  private static ObjectNode statement(Statement statement) {
    ObjectNode node = JSON.objectNode();
    node.set("value", statement.value());
    return node.put("at", statement.place().toString());
  }

  private ArrayNode words(List<Passage> words) {
    ArrayNode all = JSON.arrayNode();
    for (Passage passage : words) {
      ReadSentence.State state = sentences.get(passage);
      all.addObject()
          .put("text", passage.text())
          .put("digest", passage.digest())
          .put("at", passage.place().toString())
          .put("read", state == null ? null : state.meaning());
    }
    return all;
  }
}
