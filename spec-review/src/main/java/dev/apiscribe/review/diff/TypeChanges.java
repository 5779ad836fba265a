package dev.apiscribe.review.diff;

import dev.apiscribe.openapi.SpecNode;

/** Types and formats. */
final class TypeChanges {
  private TypeChanges() {}

  /** True when the types have so little in common that nothing inside can be compared. */
  static boolean compare(SchemaShape left, SchemaShape right, SchemaSite site) {
    String before = left.type();
    String after = right.type();
    if (before.equals(after)) {
      if (left.keyword("type").exists() != right.keyword("type").exists()) {
        site.differs(
            DiffRule.SCHEMA_TYPE_STATED_OR_DROPPED, left.keyword("type"), right.keyword("type"));
      }
      format(left, right, site);
      return false;
    }
    String detail = name(before) + " → " + name(after);
    SpecNode from = left.keyword("type");
    SpecNode to = right.keyword("type");
    if (after.isEmpty() || (before.equals("integer") && after.equals("number"))) {
      site.differs(DiffRule.REQUEST_TYPE_WIDENED, DiffRule.RESPONSE_TYPE_WIDENED, detail, from, to);
    } else if (before.isEmpty() || (before.equals("number") && after.equals("integer"))) {
      site.differs(
          DiffRule.REQUEST_TYPE_NARROWED, DiffRule.RESPONSE_TYPE_NARROWED, detail, from, to);
    } else {
      site.differs(DiffRule.REQUEST_TYPE_CHANGED, DiffRule.RESPONSE_TYPE_CHANGED, detail, from, to);
    }
    return true;
  }

  private static String name(String type) {
    return type.isEmpty() ? "anything" : type;
  }

  private static void format(SchemaShape left, SchemaShape right, SchemaSite site) {
    SpecNode from = left.keyword("format");
    SpecNode to = right.keyword("format");
    String before = from.value().asText("");
    String after = to.value().asText("");
    if (before.equals(after)) {
      return;
    }
    String detail =
        (before.isEmpty() ? "none" : before) + " → " + (after.isEmpty() ? "none" : after);
    // An integer of which nothing is said is a long in Java.
    if (left.type().equals("integer") && before.equals("int32")) {
      site.differs(
          DiffRule.REQUEST_INTEGER_WIDENED, DiffRule.RESPONSE_INTEGER_WIDENED, detail, from, to);
    } else if (left.type().equals("integer") && after.equals("int32")) {
      site.differs(
          DiffRule.REQUEST_INTEGER_NARROWED, DiffRule.RESPONSE_INTEGER_NARROWED, detail, from, to);
    } else if (before.isEmpty()) {
      site.differs(DiffRule.REQUEST_FORMAT_ADDED, DiffRule.RESPONSE_FORMAT_ADDED, detail, from, to);
    } else if (after.isEmpty()) {
      site.differs(
          DiffRule.REQUEST_FORMAT_DROPPED, DiffRule.RESPONSE_FORMAT_DROPPED, detail, from, to);
    } else {
      site.differs(
          DiffRule.REQUEST_FORMAT_CHANGED, DiffRule.RESPONSE_FORMAT_CHANGED, detail, from, to);
    }
  }
}
