package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.document.Statement;
import dev.apiscribe.review.report.Side;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares keywords that no reader reads with those on record, by place and value. */
final class UnreadComparison {
  /** The place in the document that the page carries. */
  static final String AT = "at";
  /** The value; a digest of one that is more than a word or a number. */
  static final String IS = "is";

  private static final Set<Side> BOTH = Set.of(Side.REQUEST, Side.RESPONSE);
  private static final Pattern WORD = Pattern.compile("[\\w.:/-]{1,40}");
  private static final Pattern SCHEMA = Pattern.compile("(/components/schemas/[^/]+)(?:/.*)?");

  private final CuratedApi api;
  /** The operations of the spec, by the pointers that the page has them at. */
  private final Map<String, DocumentedOperation> operations = new HashMap<>();
  /** Where the spec has the schemas, by the pointers that the page has them at. */
  private final Map<String, Place> schemas = new HashMap<>();

  /** @param pairs operations of the page to those of the spec, by identity */
  UnreadComparison(CuratedApi api, Map<DocumentedOperation, DocumentedOperation> pairs) {
    this.api = api;
    pairs.forEach(
        (page, curated) -> operations.put(String.valueOf(page.place().pointer()), curated));
    api.schemas()
        .forEach(schema -> schemas.putIfAbsent(
            "/components/schemas" + JsonPointers.step(schema.text(Aspect.NAME)), schema.place()));
  }

  /** @param recorded what is on record, by its place */
  void compare(List<Statement> page, Map<String, JsonNode> recorded, Differences whole) {
    Map<String, JsonNode> gone = new TreeMap<>(recorded);
    for (Statement statement : page) {
      String at = statement.place().pointerInSpec();
      JsonNode before = gone.remove(at);
      if (!recorded(statement.value()).equals(before)) {
        Statement said = new Statement(keyword(at, statement.value()), statement.place());
        add(at, said, before == null ? null : keyword(at, before), whole);
      }
    }
    gone.forEach((at, value) -> add(at, null, keyword(at, value), whole));
  }

  private void add(
      String at, @Nullable Statement said, @Nullable JsonNode before, Differences whole) {
    operation(at)
        .map(operation -> whole.of(operation.key()))
        .orElse(whole)
        .add(Presence.UNREAD.label(), said, curated(at), before, BOTH);
  }

  /** The keyword as it goes on record. */
  static ObjectNode onRecord(Statement statement) {
    return keyword(statement.place().pointerInSpec(), recorded(statement.value()));
  }

  private static ObjectNode keyword(String at, JsonNode value) {
    ObjectNode keyword = JsonNodeFactory.instance.objectNode().put(AT, at);
    keyword.set(IS, value);
    return keyword;
  }

  /** What is the publisher's, and what is long, is kept as a digest. */
  private static JsonNode recorded(JsonNode value) {
    boolean plain = value.isBoolean()
        || value.isInt()
        || (value.isTextual() && WORD.matcher(value.asText()).matches());
    return plain ? value : TextNode.valueOf(PayloadDigest.of(value));
  }

  /** Returns the place of the spec that is nearest to one of the page. */
  Place curated(String at) {
    Matcher schema = SCHEMA.matcher(at);
    if (schema.matches()) {
      Place kept = schemas.get(schema.group(1));
      return kept == null ? api.spec().place("/components") : kept;
    }
    return operation(at)
        .map(DocumentedOperation::place)
        .orElseGet(() -> api.spec()
            .place(
                at.startsWith("/paths")
                    ? "/paths"
                    : at.startsWith("/components") ? "/components" : "/info"));
  }

  private Optional<DocumentedOperation> operation(String at) {
    String owner = at;
    while (!owner.isEmpty() && !operations.containsKey(owner)) {
      owner = owner.substring(0, Math.max(0, owner.lastIndexOf('/')));
    }
    return Optional.ofNullable(operations.get(owner));
  }
}
