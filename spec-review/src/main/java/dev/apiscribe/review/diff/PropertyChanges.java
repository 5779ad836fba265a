package dev.apiscribe.review.diff;

import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.review.report.Side;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The properties of an object. */
final class PropertyChanges {
  private final SchemaShape left;
  private final SchemaShape right;
  private final SchemaSite site;

  PropertyChanges(SchemaShape left, SchemaShape right, SchemaSite site) {
    this.left = left;
    this.right = right;
    this.site = site;
  }

  void compare(SchemaWalk.Inner inner) {
    List<String> removed = new ArrayList<>(left.properties().keySet());
    removed.removeAll(right.properties().keySet());
    List<String> added = new ArrayList<>(right.properties().keySet());
    added.removeAll(left.properties().keySet());
    left.properties().forEach((name, before) -> {
      SpecNode after = right.properties().get(name);
      if (after != null) {
        kept(name, before, after, inner);
      }
    });
    for (String name : List.copyOf(removed)) {
      Renaming.find(
              name, property(left, name), removed, added, candidate -> property(right, candidate))
          .ifPresent(other -> {
            removed.remove(name);
            added.remove(other);
            SchemaSite at = site.property(name, sides(left, name));
            SpecNode before = property(left, name);
            at.differs(
                DiffRule.REQUEST_PROPERTY_RENAMED,
                DiffRule.RESPONSE_PROPERTY_RENAMED,
                name + " → " + other,
                before,
                property(right, other));
          });
    }
    removed.forEach(this::removed);
    added.forEach(this::added);
  }

  private void kept(String name, SpecNode before, SpecNode after, SchemaWalk.Inner inner) {
    Set<Side> sides = sides(left, name);
    sides.addAll(sides(right, name));
    SchemaSite at = site.property(name, sides);
    if (left.requires(name) != right.requires(name)) {
      boolean required = right.requires(name);
      at.differs(
          required
              ? DiffRule.REQUEST_PROPERTY_BECOMES_REQUIRED
              : DiffRule.REQUEST_PROPERTY_BECOMES_OPTIONAL,
          required
              ? DiffRule.RESPONSE_PROPERTY_BECOMES_REQUIRED
              : DiffRule.RESPONSE_PROPERTY_BECOMES_OPTIONAL,
          before,
          after);
    }
    inner.walk(before, after, at);
  }

  private void removed(String name) {
    DiffRule answered = left.requires(name)
        ? DiffRule.RESPONSE_REQUIRED_PROPERTY_REMOVED
        : DiffRule.RESPONSE_OPTIONAL_PROPERTY_REMOVED;
    site.property(name, sides(left, name))
        .differs(
            DiffRule.REQUEST_PROPERTY_REMOVED,
            answered,
            property(left, name),
            missing(right, name));
  }

  private void added(String name) {
    DiffRule sent = right.requires(name)
        ? DiffRule.REQUEST_REQUIRED_PROPERTY_ADDED
        : DiffRule.REQUEST_OPTIONAL_PROPERTY_ADDED;
    site.property(name, sides(right, name))
        .differs(
            sent, DiffRule.RESPONSE_PROPERTY_ADDED, missing(left, name), property(right, name));
  }

  private static SpecNode property(SchemaShape shape, String name) {
    return shape.properties().getOrDefault(name, missing(shape, name));
  }

  private static SpecNode missing(SchemaShape shape, String name) {
    return shape.keyword("properties").get(name);
  }

  private static Set<Side> sides(SchemaShape shape, String name) {
    SchemaShape property = SchemaShape.of(property(shape, name));
    return property.flag("readOnly")
        ? EnumSet.of(Side.RESPONSE)
        : property.flag("writeOnly") ? EnumSet.of(Side.REQUEST) : EnumSet.allOf(Side.class);
  }
}
