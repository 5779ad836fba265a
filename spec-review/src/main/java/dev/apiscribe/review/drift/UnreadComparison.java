package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.document.Statement;
import dev.apiscribe.review.report.Side;
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
  private final Map<DocumentedOperation, DocumentedOperation> pairs;

  /** @param pairs operations of the page to those of the spec, by identity */
  UnreadComparison(CuratedApi api, Map<DocumentedOperation, DocumentedOperation> pairs) {
    this.api = api;
    this.pairs = pairs;
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
      String name = schema.group(1);
      Optional<DocumentedField> kept = api.schemas().stream()
          .filter(field ->
              ("/components/schemas" + JsonPointers.step(field.text(Aspect.NAME))).equals(name))
          .findFirst();
      return kept.map(DocumentedField::place).orElse(api.spec().place("/components"));
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
    return pairs.entrySet().stream()
        .filter(pair -> at.startsWith(pair.getKey().place().pointer() + "/"))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
