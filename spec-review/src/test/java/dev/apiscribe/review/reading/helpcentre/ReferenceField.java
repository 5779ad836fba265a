package dev.apiscribe.review.reading.helpcentre;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedContent;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.document.DocumentedResponse;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.page.UnreadablePageException;
import dev.apiscribe.review.reading.saved.PageFacts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A field of a saved reference, and what its row is read to state.
 *
 * @param file below the folder of the reference, with slashes
 * @param values of the aspects that prose states, by label
 */
record ReferenceField(
    String reference,
    String file,
    int line,
    String name,
    Map<String, JsonNode> values,
    String words) {
  /** What is measured. */
  static final Set<Aspect> MEASURED = Set.of(
      Aspect.MIN_LENGTH,
      Aspect.MAX_LENGTH,
      Aspect.MINIMUM,
      Aspect.MAXIMUM,
      Aspect.MIN_ITEMS,
      Aspect.MAX_ITEMS,
      Aspect.ENUM,
      Aspect.DEFAULT);

  static List<Path> pages(Path reference) {
    try (Stream<Path> files = Files.walk(reference)) {
      return files.filter(file -> file.toString().endsWith(".rst")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the fields of a page by line and name; none where the page is refused. */
  static List<ReferenceField> of(Path reference, Path page) {
    Map<String, ReferenceField> fields = new TreeMap<>();
    try {
      Optional<DocumentedFacts> facts = PageFacts.read(PageSource.read(page));
      for (DocumentedOperation operation :
          facts.map(DocumentedFacts::operations).orElse(List.of())) {
        List<DocumentedField> read = new ArrayList<>(operation.parameters());
        Stream.concat(
                operation.request().stream(),
                operation.responses().stream()
                    .map(DocumentedResponse::content)
                    .flatMap(List::stream))
            .map(DocumentedContent::schema)
            .filter(Objects::nonNull)
            .forEach(read::add);
        read.forEach(field -> add(reference, page, field, fields));
      }
    } catch (UnreadablePageException e) {
      return List.of();
    }
    return List.copyOf(fields.values());
  }

  /** A bound of the number that a text holds is compared as a number. */
  private static JsonNode value(Aspect aspect, JsonNode said) {
    boolean bound = aspect == Aspect.MINIMUM || aspect == Aspect.MAXIMUM;
    return Json.parse(bound ? said.asText() : said.toString());
  }

  private static void add(
      Path reference, Path page, DocumentedField field, Map<String, ReferenceField> fields) {
    if (!field.name().isEmpty()
        && !Set.of(DocumentedField.ITEMS, DocumentedField.VALUES).contains(field.name())) {
      Map<String, JsonNode> values = new TreeMap<>();
      DocumentedField in = field;
      while (true) {
        in.statements().forEach((aspect, statement) -> {
          if (MEASURED.contains(aspect)) {
            values.putIfAbsent(aspect.label(), value(aspect, statement.value()));
          }
        });
        Optional<DocumentedField> items = in.property(DocumentedField.ITEMS);
        if (items.isEmpty()) {
          break;
        }
        in = items.get();
      }
      String words = String.join(" ", field.words().stream().map(w -> w.text()).toList());
      int line = field.place().line();
      fields.putIfAbsent(
          String.format(Locale.ROOT, "%06d %s", line, field.name()),
          new ReferenceField(
              String.valueOf(reference.getFileName()),
              reference.relativize(page).toString().replace('\\', '/'),
              line,
              field.name(),
              values,
              words));
    }
    field.properties().forEach(property -> add(reference, page, property, fields));
  }
}
