package dev.apiscribe.review.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.SpecNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Compares how a discriminator tells alternatives apart. A schema that its mapping names, or that
 * extends the one with the discriminator, is an alternative, whether a list has it or not.
 */
final class DiscriminatorChanges {
  private final SchemaShape left;
  private final SchemaShape right;
  private final SchemaSite site;
  private final SchemaGraph graph;

  DiscriminatorChanges(SchemaShape left, SchemaShape right, SchemaSite site, SchemaGraph graph) {
    this.left = left;
    this.right = right;
    this.site = site;
    this.graph = graph;
  }

  void compare() {
    SpecNode before = left.keyword("discriminator");
    SpecNode after = right.keyword("discriminator");
    if (!withoutMapping(before).equals(withoutMapping(after))) {
      site.differs(DiffRule.DISCRIMINATOR_CHANGED, before, after);
    }
    if (before.exists() && after.exists()) {
      values(before, after);
    }
  }

  private void values(SpecNode before, SpecNode after) {
    Map<String, SpecNode> from = values(left, before);
    Map<String, SpecNode> to = values(right, after);
    Set<String> listedBefore = listed(left);
    Set<String> listedAfter = listed(right);
    from.forEach((value, schema) -> {
      SpecNode other = to.get(value);
      if (other != null) {
        site.pair().leadsTo(graph.pair(schema, other, site.subject()), site.sides());
      } else if (!isOfOne(schema, listedBefore, listedAfter)) {
        site.differs(
            DiffRule.REQUEST_ALTERNATIVE_REMOVED,
            DiffRule.RESPONSE_ALTERNATIVE_REMOVED,
            value,
            schema,
            after);
      }
    });
    to.forEach((value, schema) -> {
      if (!from.containsKey(value) && !isOfOne(schema, listedAfter, listedBefore)) {
        site.differs(
            DiffRule.REQUEST_ALTERNATIVE_ADDED,
            DiffRule.RESPONSE_ALTERNATIVE_ADDED,
            value,
            before,
            schema);
      }
    });
  }

  /** Whether the lists of alternatives differ by the schema, which is reported for them. */
  private static boolean isOfOne(SpecNode schema, Set<String> listed, Set<String> others) {
    return listed.contains(schema.pointer()) && !others.contains(schema.pointer());
  }

  /** What each value of the property means: names of the mapping, and those of schemas. */
  private static Map<String, SpecNode> values(SchemaShape shape, SpecNode discriminator) {
    Map<String, SpecNode> values = new LinkedHashMap<>();
    discriminator
        .get("mapping")
        .properties()
        .forEach((value, mapping) -> discriminator
            .file()
            .mapped(mapping.value().asText())
            .ifPresent(pointer -> values.put(value, discriminator.file().node(pointer))));
    Set<String> named = listed(shape);
    SpecNode owner = shape.site().resolved();
    if (owner.value().has("discriminator")) {
      named.addAll(owner.file().hierarchy().extending(owner.pointer()));
    }
    for (String pointer : named) {
      SpecNode schema = owner.file().node(pointer);
      values.putIfAbsent(schema.name(), schema);
    }
    return values;
  }

  private static Set<String> listed(SchemaShape shape) {
    Set<String> listed = new LinkedHashSet<>();
    for (String keyword : new String[] {"oneOf", "anyOf"}) {
      shape
          .keyword(keyword)
          .children()
          .forEach(
              each -> SchemaShape.target(each).ifPresent(target -> listed.add(target.pointer())));
    }
    return listed;
  }

  private static JsonNode withoutMapping(SpecNode discriminator) {
    if (discriminator.value() instanceof ObjectNode object) {
      return object.deepCopy().without("mapping");
    }
    return discriminator.value();
  }
}
