package dev.apiscribe.review.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.review.facts.Aspect;
import dev.apiscribe.review.facts.DocumentedField;
import dev.apiscribe.review.facts.DocumentedFacts;
import dev.apiscribe.review.facts.DocumentedOperation;
import dev.apiscribe.review.facts.Passage;
import dev.apiscribe.review.facts.Statement;
import dev.apiscribe.review.page.Format;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An OpenAPI document of a vendor, as a page carries it: its sentences are facts, too. */
public final class PublishedSpec {
  private final CuratedSpec spec;
  private final YamlFile file;

  /** @param file fails later with {@link UnreadableSpecException}, when a reference leads nowhere */
  public PublishedSpec(YamlFile file) {
    this.file = file;
    this.spec = new CuratedSpec(file, Path.of(""), true);
  }

  public DocumentedFacts facts() {
    CuratedOperations reader = new CuratedOperations(spec);
    Map<Aspect, Statement> statements = new EnumMap<>(Aspect.class);
    for (Aspect aspect : List.of(Aspect.TITLE, Aspect.VERSION)) {
      if (spec.at("/info").has(aspect.label())) {
        statements.put(aspect, reader.said(spec.at("/info/" + aspect.label()), "/info/" + aspect.label()));
      }
    }
    List<Statement> servers = new ArrayList<>();
    for (int i = 0; i < spec.at("/servers").size(); i++) {
      servers.add(reader.said(TextNode.valueOf(spec.at("/servers/" + i + "/url").asText()), "/servers/" + i + "/url"));
    }
    List<DocumentedOperation> operations = reader.all();
    return new DocumentedFacts(
        file.name(),
        Format.REDOC_HTML.title(),
        true,
        statements,
        servers,
        security(reader, operations),
        operations.stream().map(operation -> new Sampled(spec).operation(operation)).toList(),
        unused(),
        spec.words("/info"));
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

  private List<DocumentedField> unused() {
    Set<String> used = new HashSet<>();
    reach("/paths", used);
    List<DocumentedField> unused = new ArrayList<>();
    spec.at("/components/schemas").fieldNames().forEachRemaining(name -> {
      String pointer = "/components/schemas" + YamlFile.step(name);
      if (!used.contains(pointer)) {
        unused.add(new DocumentedField(name, "body", spec.place(pointer), Map.of(), List.of(), List.<Passage>of()));
      }
    });
    return unused;
  }

  private void reach(String from, Set<String> used) {
    for (JsonNode reference : spec.at(from).findValues("$ref")) {
      String pointer = reference.asText().replaceFirst("^#", "");
      if (used.add(pointer)) {
        reach(pointer, used);
      }
    }
  }
}
