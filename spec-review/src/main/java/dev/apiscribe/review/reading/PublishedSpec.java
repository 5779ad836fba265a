package dev.apiscribe.review.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.ReferencedComponents;
import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.CuratedOperations;
import dev.apiscribe.review.curated.CuratedSpec;
import dev.apiscribe.review.curated.RedocExamples;
import dev.apiscribe.review.curated.SchemasOf31;
import dev.apiscribe.review.curated.ServerText;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.document.Passage;
import dev.apiscribe.review.document.Statement;
import dev.apiscribe.review.page.Format;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An OpenAPI document of a vendor, as a page carries it: its sentences are facts, too. */
public final class PublishedSpec {
  private final CuratedSpec spec;
  private final YamlFile file;

  /**
   * @param file fails later with {@link UnreadableSpecException}, when a reference leads nowhere
   */
  public PublishedSpec(YamlFile file) {
    this.file = file.root().path("openapi").asText().startsWith("3.0")
        ? file
        : file.with(SchemasOf31.inWordsOf30(file.root()));
    spec = new CuratedSpec(this.file, Path.of(""), true);
  }

  public DocumentedFacts facts() {
    CuratedOperations reader = new CuratedOperations(spec);
    Map<Aspect, Statement> statements = new EnumMap<>(Aspect.class);
    for (Aspect aspect : List.of(Aspect.TITLE, Aspect.VERSION)) {
      if (spec.at("/info").has(aspect.label())) {
        statements.put(
            aspect, reader.said(spec.at("/info/" + aspect.label()), "/info/" + aspect.label()));
      }
    }
    List<Statement> servers = new ArrayList<>();
    for (int i = 0; i < spec.at("/servers").size(); i++) {
      servers.add(reader.said(
          TextNode.valueOf(ServerText.of(spec.at("/servers/" + i))), "/servers/" + i + "/url"));
    }
    List<DocumentedOperation> operations = ordered(reader.all());
    RedocExamples withExamples = new RedocExamples(spec);
    Set<String> used = ReferencedComponents.of(file);
    return new DocumentedFacts(
        file.name(),
        Format.REDOC_HTML.title(),
        true,
        statements,
        servers,
        security(reader, operations),
        secured(reader, operations).stream().map(withExamples::operation).toList(),
        unused(used),
        words(),
        UnreadKeywords.of(file, used));
  }

  /**
   * The page has a section for each tag: first the tags that the document lists, then the others as
   * they come.
   */
  private List<DocumentedOperation> ordered(List<DocumentedOperation> operations) {
    Map<String, Integer> sections = new HashMap<>();
    for (JsonNode tag : spec.at("/tags")) {
      sections.putIfAbsent(tag.path("name").asText(), sections.size());
    }
    operations.forEach(operation -> sections.putIfAbsent(tag(operation), sections.size()));
    return operations.stream()
        .sorted(Comparator.comparing(operation -> sections.get(tag(operation))))
        .toList();
  }

  private String tag(DocumentedOperation operation) {
    return spec.at(operation.place().pointer() + "/tags/0").asText();
  }

  /**
   * Each operation with what it asks for: without a word of its own, what the document asks for;
   * where only other operations ask for something, nothing.
   */
  private static List<DocumentedOperation> secured(
      CuratedOperations reader, List<DocumentedOperation> operations) {
    List<Statement> ofAll = reader.security("");
    boolean said = !ofAll.isEmpty()
        || operations.stream().anyMatch(operation -> !operation.security().isEmpty());
    return operations.stream()
        .map(operation -> !said || !operation.security().isEmpty()
            ? operation
            : operation.with(
                ofAll.isEmpty()
                    ? List.of(
                        new Statement(TextNode.valueOf(Aspect.NO_SECURITY), operation.place()))
                    : ofAll))
        .toList();
  }

  // A document that asks for the same on every operation asks for it as a whole.
  private List<Statement> security(CuratedOperations reader, List<DocumentedOperation> operations) {
    List<Statement> security = new ArrayList<>(reader.security(""));
    Set<String> known = new HashSet<>();
    security.forEach(statement -> known.add(statement.value().asText()));
    operations.stream()
        .flatMap(operation -> operation.security().stream())
        .filter(statement -> known.add(statement.value().asText()))
        .forEach(security::add);
    return security;
  }

  /** Returns what the page says before its first operation, and at the head of each section. */
  private List<Passage> words() {
    List<Passage> words = new ArrayList<>(spec.words("/info"));
    for (int i = 0; i < spec.at("/tags").size(); i++) {
      words.addAll(spec.words("/tags/" + i));
    }
    spec.at("/components/securitySchemes")
        .fieldNames()
        .forEachRemaining(name ->
            words.addAll(spec.words("/components/securitySchemes" + JsonPointers.step(name))));
    return words;
  }

  private List<DocumentedField> unused(Set<String> used) {
    List<DocumentedField> unused = new ArrayList<>();
    spec.at("/components/schemas").fieldNames().forEachRemaining(name -> {
      String pointer = "/components/schemas" + JsonPointers.step(name);
      if (!used.contains(pointer)) {
        unused.add(
            new DocumentedField(name, "body", spec.place(pointer), Map.of(), List.of(), List.of()));
      }
    });
    return unused;
  }
}
