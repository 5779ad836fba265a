package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.document.Statement;
import dev.apiscribe.review.report.Side;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One page against one API. */
final class PageComparison {
  private static final Set<Side> REQUEST = Set.of(Side.REQUEST);
  private static final Set<Side> BOTH = Set.of(Side.REQUEST, Side.RESPONSE);

  private final DocumentedFacts page;
  private final CuratedApi api;
  private final Map<DocumentedOperation, DocumentedOperation> pairs;
  private final WordLedger words;
  private final ComparedPage reading;

  /** @param pairs operations of the page to those of the spec, by identity */
  PageComparison(
      DocumentedFacts page,
      CuratedApi api,
      Map<DocumentedOperation, DocumentedOperation> pairs,
      WordLedger words,
      ComparedPage reading) {
    this.page = page;
    this.api = api;
    this.pairs = pairs;
    this.words = words;
    this.reading = reading;
  }

  void compare(Differences whole) {
    api(whole);
    for (DocumentedOperation operation : page.operations()) {
      DocumentedOperation curated = pairs.get(operation);
      if (curated != null) {
        new OperationComparison(page, api, whole.of(curated.key()), words, reading)
            .compare(operation, curated);
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
          whole
              .of(operation.key())
              .add(Presence.OPERATION.label(), null, operation.place(), key, BOTH);
        }
      }
    }
  }

  private void api(Differences differences) {
    if (pairs.isEmpty()) {
      return;
    }
    statement(Aspect.TITLE, page.statements().get(Aspect.TITLE), differences);
    Statement version = page.statements().get(Aspect.VERSION);
    Statement curated = api.facts().statements().get(Aspect.VERSION);
    // A page without a version says it by its paths.
    boolean byPath = version == null
        && curated != null
        && page.operations().stream()
            .allMatch(
                operation -> operation.key().contains(" /" + curated.value().asText() + "/"));
    if (!byPath) {
      statement(Aspect.VERSION, version, differences);
    }
    statement(Aspect.ERROR_ENVELOPE, null, differences);
    servers(differences);
    security(differences);
    for (Statement extension : api.extensions()) {
      String pointer = String.valueOf(extension.place().pointer());
      if (!pointer.startsWith("/paths/")
          || pairs.values().stream()
              .anyMatch(operation -> pointer.startsWith(operation.place().pointer() + "/"))) {
        differences.add(Aspect.EXTENSION.label(), null, extension.place(), extension.value(), BOTH);
      }
    }
    words.compare(page.words(), place("/info"), differences, BOTH);
    page.unusedSchemas()
        .forEach(schema -> differences.unknown(
            Presence.SCHEMA,
            new Statement(TextNode.valueOf(schema.name()), schema.place()),
            place("/components/schemas"),
            BOTH));
  }

  private void statement(Aspect aspect, @Nullable Statement documented, Differences differences) {
    Statement curated = api.facts().statements().get(aspect);
    if (documented == null
        ? curated != null
        : curated == null || !documented.value().equals(curated.value())) {
      Place place = curated == null ? place("/info/" + aspect.label()) : curated.place();
      differences.add(
          aspect.label(), documented, place, curated == null ? null : curated.value(), BOTH);
    }
  }

  /**
   * A page that states none of them has lost them, one by one. One that states others differs in
   * all of them at once.
   */
  private void servers(Differences differences) {
    List<Statement> curated = api.facts().servers();
    if (page.servers().isEmpty()) {
      curated.forEach(statement -> differences.add(
          Aspect.SERVER.label(), null, statement.place(), statement.value(), REQUEST));
    } else if (!values(page.servers()).equals(values(curated))) {
      differences.add(
          Aspect.SERVER.label(),
          all(page.servers()),
          place("/servers"),
          curated.isEmpty() ? null : all(curated).value(),
          REQUEST);
    }
  }

  private void security(Differences whole) {
    List<Statement> curated = api.facts().security();
    boolean stated = !page.security().isEmpty()
        || page.operations().stream()
            .anyMatch(operation -> !operation.security().isEmpty());
    if (!stated) {
      curated.forEach(statement ->
          whole.add(Aspect.SECURITY.label(), null, statement.place(), statement.value(), REQUEST));
      return;
    }
    // What each operation asks for: the same change on all of them is one finding that names them.
    for (DocumentedOperation operation : page.operations()) {
      DocumentedOperation kept = pairs.get(operation);
      if (kept != null) {
        List<Statement> documented =
            operation.security().isEmpty() ? page.security() : operation.security();
        List<Statement> own = kept.security().isEmpty() ? curated : kept.security();
        if (!values(documented).equals(values(own))) {
          whole
              .of(kept.key())
              .at(place("/security"))
              .add(
                  Aspect.SECURITY.label(),
                  documented.isEmpty() ? null : all(documented),
                  place("/security"),
                  own.isEmpty() ? null : all(own).value(),
                  REQUEST);
        }
      }
    }
  }

  private static Set<String> values(List<Statement> statements) {
    return statements.stream()
        .map(statement -> statement.value().asText())
        .collect(Collectors.toSet());
  }

  private static Statement all(List<Statement> statements) {
    ArrayNode values = JsonNodeFactory.instance.arrayNode();
    new TreeSet<>(values(statements)).forEach(values::add);
    return new Statement(values, statements.get(0).place());
  }

  private Place place(String pointer) {
    return api.spec().place(pointer);
  }
}
