package dev.apiscribe.review.draft;

import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.openapi.SpecOperation;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.DocumentedOperation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Selects the documented operations to draft: those with a route, each route once, paths of one
 * shape under one spelling.
 */
final class OperationSelection {
  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}/]+)}");

  private final OpenQuestions questions;
  private final DraftSettings.Prefer prefer;
  private final Map<String, String> spellings = new HashMap<>();
  private final Map<String, Chosen> chosen = new LinkedHashMap<>();

  /** An operation whose route is as the draft writes it. */
  record Chosen(DraftPage page, DocumentedOperation operation, String method, String path) {}

  OperationSelection(OpenQuestions questions, DraftSettings.Prefer prefer) {
    this.questions = questions;
    this.prefer = prefer;
  }

  List<Chosen> of(List<DraftPage> pages) {
    for (DraftPage page : pages) {
      page.facts()
          .operations()
          .forEach(operation -> add(page, new DeepFields(questions).cut(operation)));
    }
    return List.copyOf(chosen.values());
  }

  private void add(DraftPage page, DocumentedOperation operation) {
    String method = text(operation, Aspect.METHOD).toUpperCase(Locale.ROOT);
    String written = text(operation, Aspect.PATH);
    if (!SpecOperation.METHODS.contains(method.toLowerCase(Locale.ROOT))
        || !written.startsWith("/")) {
      questions.add(
          QuestionKind.LOST,
          "/paths",
          operation.place(),
          "Method or path are lost or no such thing: which operation is it?",
          "It is left out.");
      return;
    }
    String path = path(written, operation);
    DocumentedOperation spelt = spelt(operation, written, path);
    Chosen before = chosen.get(method + " " + path);
    if (before == null) {
      chosen.put(method + " " + path, new Chosen(page, spelt, method, path));
      return;
    }
    boolean latest = prefer == DraftSettings.Prefer.LATEST;
    questions.add(
        QuestionKind.DUPLICATE,
        "/paths" + JsonPointers.step(path) + "/" + method.toLowerCase(Locale.ROOT),
        List.of(before.operation().place(), operation.place()),
        method + " " + path + " is documented more than once: which text counts?",
        latest
            ? "The latest counts; the others are left out."
            : "The first counts; the others are left out.");
    if (latest) {
      chosen.put(method + " " + path, new Chosen(page, spelt, method, path));
    }
  }

  /**
   * Paths that differ only in the names of variables are one path in OpenAPI: the spelling that
   * comes first.
   */
  private String path(String written, DocumentedOperation operation) {
    String path = written.replaceFirst("[?#].*$", "");
    if (!path.equals(written)) {
      question(
          path,
          operation,
          "The path " + written + " has a query of its own: is it fixed?",
          "The query is left out.");
    }
    if (path.length() > 1 && path.endsWith("/")) {
      String slash = path;
      path = path.replaceFirst("/+$", "");
      path = path.isEmpty() ? "/" : path;
      question(
          path,
          operation,
          "The path " + slash + " ends with a slash: does the server ask for it?",
          "The slash is left out.");
    }
    String once = once(path);
    if (!once.equals(path)) {
      question(
          once,
          operation,
          "The path " + path + " has a variable twice: has it the same value in both places?",
          "The second one has a name of its own: " + once + ".");
      path = once;
    }
    String first = spellings.putIfAbsent(VARIABLE.matcher(path).replaceAll("{}"), path);
    if (first != null && !first.equals(path)) {
      questions.add(
          QuestionKind.PARAMETER,
          "/paths" + JsonPointers.step(first),
          operation.place(),
          "The path " + path + " is " + first
              + " with other names of variables: which names are right?",
          "The variables are named as in " + first + ".");
    }
    return first == null ? path : first;
  }

  private void question(String path, DocumentedOperation operation, String open, String draft) {
    questions.add(
        QuestionKind.PARAMETER, "/paths" + JsonPointers.step(path), operation.place(), open, draft);
  }

  /** A path may have a variable once. */
  private static String once(String path) {
    Set<String> names = new HashSet<>(variables(path));
    Set<String> seen = new HashSet<>();
    StringBuilder text = new StringBuilder();
    Matcher variable = VARIABLE.matcher(path);
    while (variable.find()) {
      String name = variable.group(1);
      for (int number = 2; !seen.add(name); number++) {
        String other = variable.group(1) + "_" + number;
        name = names.contains(other) ? name : other;
      }
      variable.appendReplacement(text, Matcher.quoteReplacement("{" + name + "}"));
    }
    return variable.appendTail(text).toString();
  }

  private static DocumentedOperation spelt(
      DocumentedOperation operation, String written, String path) {
    List<String> old = variables(written);
    List<String> renamed = variables(path);
    if (old.equals(renamed)) {
      return operation;
    }
    List<DocumentedField> parameters = new ArrayList<>();
    for (DocumentedField field : operation.parameters()) {
      int at = field.in().equals("path") ? old.indexOf(field.name()) : -1;
      parameters.add(
          at < 0 || at >= renamed.size() // in a part that was not part of the path
              ? field
              : new DocumentedField(
                  renamed.get(at),
                  field.in(),
                  field.place(),
                  field.statements(),
                  field.properties(),
                  field.words()));
    }
    return new DocumentedOperation(
        operation.title(),
        operation.place(),
        operation.lastLine(),
        operation.statements(),
        parameters,
        operation.request(),
        operation.responses(),
        operation.security(),
        operation.words());
  }

  static List<String> variables(String path) {
    return VARIABLE.matcher(path).results().map(match -> match.group(1)).toList();
  }

  private static String text(DocumentedOperation operation, Aspect aspect) {
    return operation.statements().containsKey(aspect)
        ? operation.statements().get(aspect).value().asText()
        : "";
  }

  static Place place(DocumentedOperation operation, Aspect aspect) {
    return operation.statements().containsKey(aspect)
        ? operation.statements().get(aspect).place()
        : operation.place();
  }
}
