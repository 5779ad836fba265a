package dev.apiscribe.review.reading.redoc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedContent;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.document.DocumentedPayload;
import dev.apiscribe.review.document.DocumentedResponse;
import dev.apiscribe.review.document.Passage;
import dev.apiscribe.review.document.Statement;
import dev.apiscribe.review.page.PageSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One operation of a dump while it is read. */
final class DumpOperation {
  private static final String LOST_STATUS = "?";

  private final PageSource source;
  private final List<Passage> words = new ArrayList<>();
  private final List<List<DocumentedField>> tables = new ArrayList<>();
  private final List<DumpExample> examples = new ArrayList<>();
  private final StringBuilder sentence = new StringBuilder();
  private int sentenceLine;
  private int first;
  private int textLines;
  /** Lines of text before the table that came last. */
  private int beforeTable;

  private boolean inTable;

  DumpOperation(PageSource source) {
    this.source = source;
  }

  boolean isEmpty() {
    return first == 0;
  }

  boolean hasExamples() {
    return !examples.isEmpty();
  }

  /** A line of text. Where inline code was lost, a sentence goes on in the next line. */
  void say(String text, int line) {
    start(line);
    inTable = false;
    textLines++;
    boolean goesOn = !sentence.isEmpty()
        && !text.isEmpty()
        && !Character.isUpperCase(text.charAt(0))
        && !endsSentence();
    if (!goesOn) {
      flush();
      sentenceLine = line;
    }
    sentence.append(sentence.isEmpty() ? "" : " ").append(text);
  }

  private boolean endsSentence() {
    return sentence.charAt(sentence.length() - 1) == '.';
  }

  private void flush() {
    if (!sentence.isEmpty()) {
      words.addAll(Passage.sentences(sentence.toString(), Place.line(source.name(), sentenceLine)));
      sentence.setLength(0);
    }
  }

  void add(DocumentedField row) {
    start(row.place().line());
    flush();
    if (!inTable) {
      tables.add(new ArrayList<>());
      beforeTable = textLines;
      inTable = true;
    }
    tables.get(tables.size() - 1).add(row);
  }

  boolean takes(DumpExample example) {
    return examples.isEmpty() || (examples.size() == 1 && hasBody());
  }

  void add(DumpExample example) {
    start(example.first());
    inTable = false;
    examples.add(example);
  }

  private void start(int line) {
    first = first == 0 ? line : first;
  }

  // The last table is a body when a title of its own stands before it, and the first example has
  // its
  // properties.
  private boolean hasBody() {
    if (tables.isEmpty() || examples.isEmpty() || (tables.size() == 1 && beforeTable < 2)) {
      return false;
    }
    List<DocumentedField> table = tables.get(tables.size() - 1);
    JsonNode example = examples.get(0).payload().value();
    long missing = table.stream()
        .filter(row -> !row.name().isEmpty() && (example == null || !example.has(row.name())))
        .count();
    int more = example == null ? 0 : table.size() - example.size();
    // One property may be lost from the example.
    return example != null
        && example.isObject()
        && missing <= 1
        && (more == 0 || more == 1)
        && missing == more;
  }

  DocumentedOperation finish() {
    flush();
    boolean body = hasBody();
    List<DocumentedField> parameters = new ArrayList<>();
    for (int i = 0; i < tables.size() - (body ? 1 : 0); i++) {
      parameters.addAll(tables.get(i));
    }
    List<DocumentedContent> request = new ArrayList<>();
    List<DocumentedResponse> responses = new ArrayList<>();
    for (DumpExample example : examples) {
      Place place = Place.line(source.name(), example.first());
      if (body && request.isEmpty()) {
        DocumentedPayload payload = renamed(example.payload(), "request");
        request.add(new DocumentedContent(null, place, null, body(payload), List.of(payload)));
      } else {
        DocumentedContent content = new DocumentedContent(
            null, place, null, null, List.of(renamed(example.payload(), "response")));
        responses.add(new DocumentedResponse(LOST_STATUS, place, List.of(content), List.of()));
      }
    }
    int last = examples.isEmpty() ? first : examples.get(examples.size() - 1).last();
    return new DocumentedOperation(
        "",
        Place.line(source.name(), first),
        last,
        Map.of(),
        parameters,
        request,
        responses,
        List.of(),
        words);
  }

  private static DocumentedPayload renamed(DocumentedPayload payload, String name) {
    return new DocumentedPayload(
        name, payload.place(), payload.text(), payload.value(), payload.problem());
  }

  /**
   * Rows without a name get those that the example has left over; both are in the order of the
   * names.
   */
  private DocumentedField body(DocumentedPayload payload) {
    List<DocumentedField> table = tables.get(tables.size() - 1);
    List<String> left = new ArrayList<>();
    Objects.requireNonNull(payload.value()).fieldNames().forEachRemaining(left::add);
    table.forEach(row -> left.remove(row.name()));
    boolean told =
        left.size() == table.stream().filter(row -> row.name().isEmpty()).count();
    List<DocumentedField> properties = new ArrayList<>();
    for (DocumentedField row : table) {
      String name = row.name().isEmpty() && told ? left.remove(0) : row.name();
      Map<Aspect, Statement> statements = new EnumMap<>(row.statements());
      if (row.name().isEmpty()) {
        statements.put(Aspect.LOST_NAME, new Statement(BooleanNode.TRUE, row.place()));
      }
      properties.add(new DocumentedField(
          name, "body", row.place(), statements, row.properties(), row.words()));
    }
    Statement object = new Statement(TextNode.valueOf("object"), table.get(0).place());
    return new DocumentedField(
        "", "body", table.get(0).place(), Map.of(Aspect.TYPE, object), properties, List.of());
  }
}
