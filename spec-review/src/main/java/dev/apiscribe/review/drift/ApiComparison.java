package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.review.facts.Aspect;
import dev.apiscribe.review.facts.DocumentedFacts;
import dev.apiscribe.review.facts.DocumentedOperation;
import dev.apiscribe.review.facts.Place;
import dev.apiscribe.review.facts.Statement;
import dev.apiscribe.review.report.Side;
import dev.apiscribe.review.spec.CuratedApi;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One page against one API. */
final class ApiComparison {
  private static final Set<Side> BOTH = Set.of(Side.REQUEST, Side.RESPONSE);

  private final DocumentedFacts page;
  private final CuratedApi api;
  private final Map<DocumentedOperation, DocumentedOperation> pairs;
  private final WordLedger words;
  private final Reading reading;

  /** @param pairs operations of the page to those of the spec, by identity */
  ApiComparison(
      DocumentedFacts page, CuratedApi api, Map<DocumentedOperation, DocumentedOperation> pairs, WordLedger words, Reading reading) {
    this.page = page;
    this.api = api;
    this.pairs = pairs;
    this.words = words;
    this.reading = reading;
  }

  void compare(Differences whole) {
    see(whole);
    api(whole);
    for (DocumentedOperation operation : page.operations()) {
      DocumentedOperation curated = pairs.get(operation);
      if (curated != null) {
        new OperationComparison(page, api, whole.of(curated.key()), words, reading).compare(operation, curated);
      } else {
        Statement printed = new Statement(TextNode.valueOf(operation.key()), operation.place());
        whole.of(operation.key()).unknown(Presence.OPERATION, printed, place("/paths"), BOTH);
      }
    }
    if (page.wholeApi()) {
      Set<DocumentedOperation> met = Collections.newSetFromMap(new IdentityHashMap<>());
      met.addAll(pairs.values());
      for (DocumentedOperation operation : api.facts().operations()) {
        if (!met.contains(operation)) {
          TextNode key = TextNode.valueOf(operation.key());
          whole.of(operation.key()).add(Presence.OPERATION.label(), null, operation.place(), key, BOTH);
        }
      }
    }
  }

  private void see(Differences differences) {
    Map<String, JsonNode> said = FieldComparison.said(page.statements());
    said.put(FactsFile.PAGE, TextNode.valueOf(page.format()));
    Place title = page.statements().containsKey(Aspect.TITLE) ? page.statements().get(Aspect.TITLE).place() : Place.line(page.source(), 0);
    differences.see(place("/info"), title, said);
    see(Aspect.SERVER, page.servers(), "/servers", differences);
    see(Aspect.SECURITY, page.security(), "/security", differences);
  }

  private void see(Aspect aspect, List<Statement> statements, String pointer, Differences differences) {
    statements.forEach(statement -> differences.see(place(pointer), statement.place(), Map.of(aspect.label(), statement.value())));
  }

  private void api(Differences differences) {
    if (pairs.isEmpty()) {
      return;
    }
    statement(Aspect.TITLE, page.statements().get(Aspect.TITLE), differences);
    Statement version = page.statements().get(Aspect.VERSION);
    Statement curated = api.facts().statements().get(Aspect.VERSION);
    // A page without a version says it by its paths.
    boolean byPath = version == null && curated != null
        && page.operations().stream().allMatch(operation -> operation.key().contains(" /" + curated.value().asText() + "/"));
    if (!byPath) {
      statement(Aspect.VERSION, version, differences);
    }
    statement(Aspect.ERROR_ENVELOPE, null, differences);
    list(Aspect.SERVER, page.servers(), api.facts().servers(), "/servers", differences);
    list(Aspect.SECURITY, page.security(), api.facts().security(), "/security", differences);
    for (Statement extension : api.extensions()) {
      String pointer = String.valueOf(extension.place().pointer());
      if (!pointer.startsWith("/paths/") || pairs.values().stream().anyMatch(operation -> pointer.startsWith(operation.place().pointer() + "/"))) {
        differences.add(Aspect.EXTENSION.label(), null, extension.place(), extension.value(), BOTH);
      }
    }
    words.compare(page.words(), place("/info"), differences, BOTH);
    page.unusedSchemas().forEach(schema ->
        differences.unknown(
            Presence.SCHEMA, new Statement(TextNode.valueOf(schema.name()), schema.place()), place("/components/schemas"), BOTH));
  }

  private void statement(Aspect aspect, @Nullable Statement documented, Differences differences) {
    Statement curated = api.facts().statements().get(aspect);
    if (documented == null ? curated != null : curated == null || !documented.value().equals(curated.value())) {
      Place place = curated == null ? place("/info/" + aspect.label()) : curated.place();
      differences.add(aspect.label(), documented, place, curated == null ? null : curated.value(), BOTH);
    }
  }

  private void list(Aspect aspect, List<Statement> documented, List<Statement> curated, String pointer, Differences differences) {
    Set<String> said = new HashSet<>();
    documented.forEach(statement -> said.add(statement.value().asText()));
    Set<String> kept = new HashSet<>();
    curated.forEach(statement -> kept.add(statement.value().asText()));
    documented.stream()
        .filter(statement -> !kept.contains(statement.value().asText()))
        .forEach(statement -> differences.add(aspect.label(), statement, place(pointer), null, Set.of(Side.REQUEST)));
    curated.stream()
        .filter(statement -> !said.contains(statement.value().asText()))
        .forEach(statement -> differences.add(aspect.label(), null, statement.place(), statement.value(), Set.of(Side.REQUEST)));
  }

  private Place place(String pointer) {
    return api.spec().place(pointer);
  }
}
