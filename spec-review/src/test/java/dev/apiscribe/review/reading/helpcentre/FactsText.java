package dev.apiscribe.review.reading.helpcentre;

import dev.apiscribe.review.document.DocumentedContent;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.document.DocumentedPayload;
import dev.apiscribe.review.document.DocumentedResponse;
import dev.apiscribe.review.document.Passage;
import dev.apiscribe.review.document.Statement;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Facts as text, each value with its line; of sentences, the lines alone; of payloads, whether they
 * are valid.
 */
final class FactsText {
  private final StringBuilder text = new StringBuilder();

  private FactsText() {}

  static String of(DocumentedFacts facts) {
    FactsText all = new FactsText();
    facts.servers().forEach(server -> all.line("", "server " + said(server)));
    all.line("", "page" + words(facts.words()));
    facts.operations().forEach(all::operation);
    return all.text.toString();
  }

  private void line(String indentation, String line) {
    text.append(indentation).append(line).append('\n');
  }

  private static String said(Statement statement) {
    return (statement.value().isTextual()
            ? statement.value().asText()
            : statement.value().toString())
        + "@" + statement.place().line();
  }

  private static String words(List<Passage> words) {
    return words.isEmpty()
        ? ""
        : " words "
            + words.stream()
                .map(word -> String.valueOf(word.place().line()))
                .collect(Collectors.joining(" "));
  }

  private void operation(DocumentedOperation operation) {
    line("", operation.title() + "@" + operation.place().line() + "-" + operation.lastLine());
    operation
        .statements()
        .forEach((aspect, statement) -> line("  ", aspect.label() + " " + said(statement)));
    line("  ", "operation" + words(operation.words()));
    operation
        .parameters()
        .forEach(parameter -> field("  " + parameter.in() + " ", "    ", parameter));
    operation.request().forEach(this::content);
    for (DocumentedResponse response : operation.responses()) {
      line("", response.status() + "@" + response.place().line() + words(response.words()));
      response.content().forEach(this::content);
    }
  }

  private void content(DocumentedContent content) {
    line("  ", "content " + content.mediaType() + "@" + content.place().line());
    if (content.schema() != null) {
      field("  ", "    ", content.schema());
    }
    for (DocumentedPayload payload : content.payloads()) {
      line(
          "  ",
          "payload " + payload.name() + "@" + payload.place().line() + " "
              + (payload.value() == null ? payload.problem() : "valid"));
    }
  }

  private void field(String first, String below, DocumentedField field) {
    String statements = field.statements().entrySet().stream()
        .map(one -> one.getKey().label() + "=" + said(one.getValue()))
        .collect(Collectors.joining(" "));
    line(
        first,
        (field.name().isEmpty() ? "''" : field.name()) + "@" + field.place().line() + " "
            + statements + words(field.words()));
    field.properties().forEach(property -> field(below, below + "  ", property));
  }
}
