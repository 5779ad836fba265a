package dev.apiscribe.generator.internal.keyword;

import dev.apiscribe.generator.internal.PlainText;
import dev.apiscribe.generator.internal.keyword.Keyword.Nesting;
import dev.apiscribe.generator.internal.keyword.Keyword.Treatment;
import dev.apiscribe.openapi.JsonMediaType;
import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.openapi.YamlFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Visits every object that the generator reads, once, and notes what it does not do. */
final class KeywordWalk {
  private static final int LONGEST_QUOTE = 60;

  private record Note(SpecNode at, String text) {}

  /** An object that is yet to be visited. */
  private record Visit(SpecNode node, ObjectKind kind) {}

  private final OpenApiFiles files;
  private final YamlFile document;
  private final Function<SpecNode, String> place;
  private final Deque<Visit> visits = new ArrayDeque<>();
  private final Set<String> visited = new HashSet<>();
  private final Set<String> named = new HashSet<>();
  private final List<Note> refused = new ArrayList<>();
  private final List<Note> unchecked = new ArrayList<>();

  /** @param place returns where a node was written, as file and JSON Pointer */
  KeywordWalk(OpenApiFiles files, YamlFile document, Function<SpecNode, String> place) {
    this.files = files;
    this.document = document;
    this.place = place;
  }

  void document() {
    visit(document.node(""), ObjectKind.DOCUMENT);
    while (!visits.isEmpty()) {
      Visit next = visits.removeFirst();
      object(next.node(), next.kind());
    }
  }

  List<String> refused() {
    return lines(refused);
  }

  List<String> unchecked() {
    return lines(unchecked);
  }

  void refuse(SpecNode at, String text) {
    refused.add(new Note(at, text));
  }

  void unchecked(SpecNode at, String text) {
    unchecked.add(new Note(at, text));
  }

  /** Returns the notes in the order of the document. */
  private List<String> lines(List<Note> notes) {
    return notes.stream()
        .sorted(Comparator.comparingInt(note -> note.at().place().line()))
        .map(note -> line(place.apply(note.at()), note.text()))
        .distinct()
        .toList();
  }

  static String line(String place, String text) {
    return PlainText.inShort(place) + ": " + PlainText.inShort(text);
  }

  static String place(SpecNode node) {
    return node.file().name() + "#" + node.pointer();
  }

  /** Returns what a document says, with an end where it is long: a message may have many lines. */
  static String quoted(Object text) {
    String all = PlainText.of(String.valueOf(text));
    return all.codePointCount(0, all.length()) <= LONGEST_QUOTE
        ? all
        : all.substring(0, all.offsetByCodePoints(0, LONGEST_QUOTE)) + "...";
  }

  SpecNode resolved(SpecNode node) {
    return files.resolved(node);
  }

  SpecNode root() {
    return document.node("");
  }

  /** Returns whether a schema has a name, under which it becomes a class. */
  boolean isNamed(SpecNode schema) {
    return named.contains(key(schema));
  }

  private static String key(SpecNode node) {
    return node.file().name() + "#" + node.pointer();
  }

  private void visit(SpecNode node, ObjectKind kind) {
    if (node.isReference() && !node.get("$ref").value().isTextual()) {
      refuse(
          node.get("$ref"),
          "found " + quoted(node.get("$ref").value()) + ", expected the text of a reference. "
              + "Correct it.");
    } else if (node.isReference() && KeywordTable.find(kind, "$ref") != null) {
      node.properties().forEach((name, beside) -> {
        Keyword keyword = KeywordTable.find(kind, name);
        if (name.equals("$ref") || name.equals("description") || name.startsWith("x-")) {
          return;
        }
        if (kind != ObjectKind.PATH_ITEM) {
          unchecked(beside, "OpenAPI 3.0 reads nothing beside $ref");
        } else if (keyword == null || keyword.treatment() != Treatment.HARMLESS) {
          refuse(beside, "it would be left out beside $ref. Move it to where the reference leads.");
        }
      });
      if (kind == ObjectKind.PATH_ITEM && node.text("$ref").startsWith("#")) {
        // openapi-generator's parser follows only references to files here
        refuse(
            node.get("$ref"),
            "the path would be left out. Write its operations here, or refer to a file.");
      }
      SpecNode target = resolved(node);
      named.add(key(target));
      visit(target, kind);
    } else if (node.value().isObject() && visited.add(kind + " " + key(node))) {
      visits.add(new Visit(node, kind));
    }
  }

  private void object(SpecNode node, ObjectKind kind) {
    switch (kind) {
      case PATHS ->
        node.properties().forEach((path, item) -> {
          if (!path.startsWith("x-")) {
            visit(item, ObjectKind.PATH_ITEM);
          }
        });
      case RESPONSES ->
        node.properties().forEach((status, response) -> {
          if (!status.startsWith("x-")) {
            OperationRules.status(status, response, this);
            visit(response, ObjectKind.RESPONSE);
          }
        });
      default ->
        node.properties().forEach((name, value) -> {
          if (kind == ObjectKind.SCHEMA && name.equals(UniqueByRule.NAME)) {
            UniqueByRule.judge(node, value, this);
          } else if (!name.startsWith("x-")) {
            keyword(node, kind, name, value);
          }
        });
    }
  }

  private void keyword(SpecNode object, ObjectKind kind, String name, SpecNode value) {
    Keyword keyword = KeywordTable.find(kind, name);
    if (keyword == null) {
      String unknown =
          "OpenAPI has no such keyword in an object of the kind '" + kind.words() + "'";
      unchecked(value, unknown);
      return;
    }
    if (keyword.treatment() == Treatment.REFUSED && says(value)) {
      refuse(value, keyword.reason() + ".");
    } else if (keyword.treatment() == Treatment.UNCHECKED && says(value)) {
      unchecked(value, keyword.reason());
    }
    keyword.rule().judge(object, value, this);
    if (keyword.below() != null) {
      below(kind, value, keyword);
    }
  }

  /** Returns whether a value is more than the absence of the keyword. */
  static boolean says(SpecNode value) {
    boolean isEmpty = value.value().isContainerNode() && value.value().isEmpty();
    return value.exists() && !isEmpty && !isFalse(value) && !value.value().isNull();
  }

  static boolean isFalse(SpecNode value) {
    return value.value().isBoolean() && !value.value().booleanValue();
  }

  private void below(ObjectKind kind, SpecNode value, Keyword keyword) {
    if (keyword.nesting() == Nesting.ONE) {
      visit(value, keyword.below());
    } else {
      value.children().stream()
          .filter(child -> isGenerated(kind, child, keyword))
          .forEach(child -> visit(child, keyword.below()));
    }
  }

  /** Returns whether the parts of a body, or the pairs of a form, become Java. */
  private boolean isFormGenerated(ObjectKind kind, SpecNode media) {
    if (kind != ObjectKind.REQUEST_BODY) {
      return false;
    }
    if (media.name().startsWith("multipart/form-data")) {
      // The parts have a class of their own, whether their schema has a name or not.
      named.add(key(SchemaRules.merged(media.get("schema"), this)));
      return true;
    }
    return media.name().startsWith("application/x-www-form-urlencoded")
        && media.get("schema").isReference();
  }

  /**
   * Returns whether something of the value ends in generated code: of bodies JSON and forms do, not
   * a component that is neither a class nor used.
   */
  private boolean isGenerated(ObjectKind kind, SpecNode child, Keyword keyword) {
    if (keyword.below() == ObjectKind.MEDIA_TYPE) {
      boolean isText = kind == ObjectKind.REQUEST_BODY
          && SchemaRules.merged(child.get("schema"), this).text("type").equals("string");
      return isFormGenerated(kind, child) || (JsonMediaType.matches(child.name()) && !isText);
    }
    if (keyword.name().equals("schemas")) {
      boolean isClass = SchemaRules.isClass(child) || SchemaRules.isUnion(child);
      if (isClass) {
        named.add(key(child));
      }
      return isClass || SchemaRules.isValue(child);
    }
    return keyword.below() != ObjectKind.SERVER || child.name().equals("0");
  }
}
