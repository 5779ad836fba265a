package dev.apiscribe.review.diff;

import dev.apiscribe.openapi.SpecNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * {@code oneOf} and {@code anyOf}: alternatives are the same when they refer to the same schema, or
 * else look the same.
 */
final class Alternatives {
  private Alternatives() {}

  static void compare(
      SchemaShape left, SchemaShape right, SchemaSite site, SchemaWalk.Inner inner) {
    for (String keyword : new String[] {"oneOf", "anyOf"}) {
      Map<Object, SpecNode> before = alternatives(left.keyword(keyword));
      Map<Object, SpecNode> after = alternatives(right.keyword(keyword));
      if (before.isEmpty() != after.isEmpty()) {
        site.differs(
            before.isEmpty() ? DiffRule.REQUEST_TYPE_NARROWED : DiffRule.REQUEST_TYPE_WIDENED,
            before.isEmpty() ? DiffRule.RESPONSE_TYPE_NARROWED : DiffRule.RESPONSE_TYPE_WIDENED,
            left.keyword(keyword),
            right.keyword(keyword));
        continue;
      }
      before.forEach((key, node) -> {
        SpecNode other = after.get(key);
        if (other != null) {
          inner.walk(node, other, site.inside("|"));
        } else {
          String name = SchemaShape.target(node).map(SpecNode::name).orElse("");
          site.differs(
              DiffRule.REQUEST_ALTERNATIVE_REMOVED,
              DiffRule.RESPONSE_ALTERNATIVE_REMOVED,
              name,
              node,
              right.keyword(keyword));
        }
      });
      after.forEach((key, node) -> {
        if (!before.containsKey(key)) {
          String name = SchemaShape.target(node).map(SpecNode::name).orElse("");
          site.differs(
              DiffRule.REQUEST_ALTERNATIVE_ADDED,
              DiffRule.RESPONSE_ALTERNATIVE_ADDED,
              name,
              left.keyword(keyword),
              node);
        }
      });
    }
  }

  private static Map<Object, SpecNode> alternatives(SpecNode list) {
    Map<Object, SpecNode> alternatives = new LinkedHashMap<>();
    for (int i = 0; i < list.value().size(); i++) {
      SpecNode node = list.item(i);
      Object key = SchemaShape.target(node)
          .<Object>map(SpecNode::pointer)
          .orElseGet(() -> AnnotationChanges.without(node.value()));
      alternatives.putIfAbsent(key, node);
    }
    return alternatives;
  }
}
