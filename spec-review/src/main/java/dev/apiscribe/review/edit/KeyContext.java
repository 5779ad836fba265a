package dev.apiscribe.review.edit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.review.curated.KeyOrder;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a mapping of a spec, or of a file beside it, is: that decides the order of its keys. */
enum KeyContext {
  DOCUMENT(KeyOrder.DOCUMENT, "info INFO, paths PATHS, components COMPONENTS"),
  INFO(KeyOrder.INFO, ""),
  PATHS(null, "* PATH"),
  PATH(
      null,
      "parameters PARAMETERS, get OPERATION, put OPERATION, post OPERATION, delete OPERATION, options OPERATION,"
          + " head OPERATION, patch OPERATION, trace OPERATION"),
  OPERATION(KeyOrder.OPERATION, "parameters PARAMETERS, requestBody BODY, responses RESPONSES"),
  PARAMETERS(null, "* PARAMETER"),
  PARAMETER(KeyOrder.PARAMETER, "schema SCHEMA, content MEDIA_TYPES"),
  BODY(null, "content MEDIA_TYPES, headers PARAMETERS"),
  BODIES(null, "* BODY"),
  RESPONSES(null, "* BODY"),
  MEDIA_TYPES(null, "* MEDIA_TYPE"),
  MEDIA_TYPE(null, "schema SCHEMA"),
  COMPONENTS(
      KeyOrder.COMPONENTS,
      "schemas SCHEMAS, parameters PARAMETERS, headers PARAMETERS, requestBodies BODIES, responses BODIES"),
  SCHEMAS(null, "* SCHEMA"),
  SCHEMA(
      KeyOrder.SCHEMA,
      "properties SCHEMAS, items SCHEMA, additionalProperties SCHEMA, not SCHEMA, allOf SCHEMAS, oneOf SCHEMAS,"
          + " anyOf SCHEMAS"),
  DEVIATIONS(null, "* DEVIATION"),
  DEVIATION(KeyOrder.DEVIATION, ""),
  SOURCE_DOCUMENTS(null, "* SOURCE_DOCUMENT"),
  SOURCE_DOCUMENT(KeyOrder.SOURCE_DOCUMENT, ""),
  OTHER(null, "");

  private static final Pattern STATUS = Pattern.compile("[1-5][0-9][0-9]");
  private static final Map<KeyContext, Map<String, KeyContext>> CHILDREN =
      new EnumMap<>(KeyContext.class);

  static {
    for (KeyContext context : values()) {
      Map<String, KeyContext> children = new HashMap<>();
      for (String child : context.children.split(", ")) {
        int space = child.indexOf(' ');
        if (space > 0) {
          children.put(child.substring(0, space), valueOf(child.substring(space + 1)));
        }
      }
      CHILDREN.put(context, children);
    }
  }

  private final @Nullable KeyOrder order;
  private final String children;

  KeyContext(@Nullable KeyOrder order, String children) {
    this.order = order;
    this.children = children;
  }

  /** Returns what the root of a file is. */
  static KeyContext ofFile(String name, JsonNode root) {
    if (root.has("openapi")) {
      return DOCUMENT;
    }
    return switch (name) {
      case "deviations.yaml", "observations.yaml" -> DEVIATIONS;
      case "documents.yaml" -> SOURCE_DOCUMENTS;
      default -> OTHER;
    };
  }

  KeyContext child(String key) {
    Map<String, KeyContext> children = CHILDREN.getOrDefault(this, Map.of());
    return children.getOrDefault(key, children.getOrDefault("*", OTHER));
  }

  /** Returns the rank of a key among its siblings; empty for one that may stand anywhere. */
  OptionalInt rank(String key) {
    int rank = -1;
    if (order != null) {
      rank = order.rank(key);
    } else if (this == RESPONSES) {
      rank = STATUS.matcher(key).matches() ? Integer.parseInt(key) : 1000;
    }
    return rank < 0 ? OptionalInt.empty() : OptionalInt.of(rank);
  }
}
