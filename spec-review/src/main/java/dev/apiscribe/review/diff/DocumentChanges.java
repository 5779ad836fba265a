package dev.apiscribe.review.diff;

import static dev.apiscribe.review.diff.SpecDiff.NEITHER;

import dev.apiscribe.openapi.SpecNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Compares what a document says about the API as a whole. */
final class DocumentChanges {
  private static final Set<String> COMPARED = Set.of(
      "openapi",
      "jsonSchemaDialect",
      "info",
      "servers",
      "security",
      "tags",
      "paths",
      "webhooks",
      "x-webhooks",
      "components",
      "x-error-envelope");
  private static final Set<String> COMPONENTS = Set.of(
      "schemas",
      "responses",
      "parameters",
      "examples",
      "requestBodies",
      "headers",
      "securitySchemes",
      "links",
      "callbacks",
      "pathItems");

  private DocumentChanges() {}

  static void compare(SpecNode left, SpecNode right, Changes changes) {
    for (String key :
        AnnotationChanges.otherKeys(left.get("info"), right.get("info"), Set.of("x-api"))) {
      differs(
          DiffRule.INFO_CHANGED,
          "The API's " + key,
          left.get("info").get(key),
          right.get("info").get(key),
          changes);
    }
    differs(
        DiffRule.API_NAME_CHANGED,
        "The API",
        left.get("info").get("x-api"),
        right.get("info").get("x-api"),
        changes);
    differs(
        DiffRule.ERROR_ENVELOPE_CHANGED,
        "The error body",
        left.get("x-error-envelope"),
        right.get("x-error-envelope"),
        changes);
    Map<String, SpecNode> before = tags(left.get("tags"));
    Map<String, SpecNode> after = tags(right.get("tags"));
    before.forEach((name, tag) -> {
      if (after.containsKey(name)) {
        AnnotationChanges.compare(
            tag,
            after.get(name),
            Set.of("name"),
            (rule, from, to) -> changes.add(rule, "Tag " + name, from, to, NEITHER, ""));
      } else {
        changes.add(
            DiffRule.TAG_DECLARATION_CHANGED,
            "Tag " + name,
            tag,
            right.get("tags").get(name),
            NEITHER,
            "");
      }
    });
    after.forEach((name, tag) -> {
      if (!before.containsKey(name)) {
        changes.add(
            DiffRule.TAG_DECLARATION_CHANGED,
            "Tag " + name,
            left.get("tags").get(name),
            tag,
            NEITHER,
            "");
      }
    });
    PathChanges.compare(left.get("paths"), right.get("paths"), changes);
    AnnotationChanges.compare(
        left.get("components"),
        right.get("components"),
        COMPONENTS,
        (rule, from, to) -> changes.add(rule, "The list of components", from, to, NEITHER, ""));
    AnnotationChanges.compare(
        left,
        right,
        COMPARED,
        (rule, from, to) -> changes.add(rule, "The API", from, to, NEITHER, ""));
  }

  private static void differs(
      DiffRule rule, String subject, SpecNode left, SpecNode right, Changes changes) {
    if (!left.value().equals(right.value())) {
      changes.add(rule, subject, left, right, NEITHER, "");
    }
  }

  private static Map<String, SpecNode> tags(SpecNode list) {
    Map<String, SpecNode> tags = new LinkedHashMap<>();
    for (int i = 0; i < list.value().size(); i++) {
      tags.putIfAbsent(list.item(i).text("name"), list.item(i));
    }
    return tags;
  }
}
