package dev.apiscribe.review.diff;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.SpecNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets of values, closed ({@code enum}) and open ({@code x-extensible-enum}). */
final class ValueChanges {
  private final SpecNode left;
  private final SpecNode right;
  private final SchemaSite site;

  private ValueChanges(SpecNode left, SpecNode right, SchemaSite site) {
    this.left = left;
    this.right = right;
    this.site = site;
  }

  static void compare(SchemaShape before, SchemaShape after, SchemaSite site) {
    SpecNode closedBefore = before.keyword("enum");
    SpecNode closedAfter = after.keyword("enum");
    SpecNode openBefore = before.keyword("x-extensible-enum");
    SpecNode openAfter = after.keyword("x-extensible-enum");
    if (closedBefore.exists() && closedAfter.exists()) {
      new ValueChanges(closedBefore, closedAfter, site).closed();
    } else if (closedBefore.exists()) {
      boolean opened = openAfter.exists();
      site.differs(
          opened ? DiffRule.REQUEST_ENUM_OPENED : DiffRule.REQUEST_ENUM_DROPPED,
          opened ? DiffRule.RESPONSE_ENUM_OPENED : DiffRule.RESPONSE_ENUM_DROPPED,
          closedBefore,
          opened ? openAfter : closedAfter);
    } else if (closedAfter.exists()) {
      boolean closed = openBefore.exists();
      site.differs(
          closed ? DiffRule.REQUEST_ENUM_CLOSED : DiffRule.REQUEST_ENUM_INTRODUCED,
          closed ? DiffRule.RESPONSE_ENUM_CLOSED : DiffRule.RESPONSE_ENUM_INTRODUCED,
          closed ? openBefore : closedBefore,
          closedAfter);
    } else if (openBefore.exists() && openAfter.exists()) {
      new ValueChanges(openBefore, openAfter, site).open();
    } else if (openBefore.exists() || openAfter.exists()) {
      site.differs(DiffRule.OPEN_SET_DECLARED_OR_DROPPED, openBefore, openAfter);
    }
  }

  private void closed() {
    List<String> before = values(left.value());
    List<String> after = values(right.value());
    List<String> removed = without(before, after);
    List<String> added = without(after, before);
    if (removed.size() == 1
        && added.size() == 1
        && before.indexOf(removed.get(0)) == after.indexOf(added.get(0))) {
      withClass(
          DiffRule.REQUEST_ENUM_VALUE_RENAMED,
          DiffRule.RESPONSE_ENUM_VALUE_RENAMED,
          removed.get(0) + " → " + added.get(0));
      return;
    }
    if (!removed.isEmpty()) {
      DiffRule answered = site.isNamed()
          ? DiffRule.RESPONSE_ENUM_CONSTANT_REMOVED
          : DiffRule.RESPONSE_ENUM_VALUE_REMOVED;
      withClass(DiffRule.REQUEST_ENUM_VALUE_REMOVED, answered, String.join(", ", removed));
    }
    if (!added.isEmpty()) {
      site.differs(
          DiffRule.REQUEST_ENUM_VALUE_ADDED,
          DiffRule.RESPONSE_ENUM_VALUE_ADDED,
          String.join(", ", added),
          left,
          right);
    }
  }

  private void open() {
    List<String> removed = without(values(left.value()), values(right.value()));
    List<String> added = without(values(right.value()), values(left.value()));
    if (!removed.isEmpty()) {
      withClass(
          DiffRule.OPEN_VALUE_REMOVED, DiffRule.OPEN_VALUE_REMOVED, String.join(", ", removed));
    }
    if (!added.isEmpty()) {
      site.differs(
          DiffRule.OPEN_VALUE_ADDED,
          DiffRule.OPEN_VALUE_ADDED,
          String.join(", ", added),
          left,
          right);
    }
  }

  /** A value that goes takes the constant of its class along. */
  private void withClass(@Nullable DiffRule request, @Nullable DiffRule response, String detail) {
    site.differsWithClass(request, response, detail, left, right);
  }

  private static List<String> values(JsonNode list) {
    List<String> values = new ArrayList<>();
    list.forEach(value -> {
      if (!value.isNull() || list.size() == 1) { // nullable is compared elsewhere
        values.add(value.asText());
      }
    });
    return values;
  }

  private static List<String> without(List<String> all, List<String> others) {
    List<String> rest = new ArrayList<>(all);
    rest.removeAll(new HashSet<>(others));
    return rest;
  }
}
