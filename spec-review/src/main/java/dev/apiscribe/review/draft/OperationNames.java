package dev.apiscribe.review.draft;

import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.document.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives operations their ids, each once, and their tags. */
final class OperationNames {
  private final OpenQuestions questions;
  private final Set<String> ids = new HashSet<>();

  OperationNames(OpenQuestions questions) {
    this.questions = questions;
  }

  List<DraftedOperation> of(List<OperationSelection.Chosen> chosen) {
    boolean sections = chosen.stream()
            .map(one -> one.page().section())
            .filter(section -> !section.isEmpty())
            .distinct()
            .count()
        > 1;
    List<OperationTitle> titles = chosen.stream()
        .map(one -> OperationTitle.of(one.operation().title(), one.method(), one.path()))
        .toList();
    Map<String, Integer> same = new HashMap<>();
    titles.forEach(title -> same.merge(title.id(), 1, Integer::sum));
    List<DraftedOperation> operations = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      OperationSelection.Chosen one = chosen.get(i);
      OperationTitle title = titles.get(i);
      List<String> wanted = candidates(title, one.path(), same.getOrDefault(title.id(), 0) > 1);
      String id = unique(wanted);
      Statement tag = one.operation().statements().get(Aspect.TAG);
      String tagTitle = tag == null ? "" : tag.value().asText();
      List<String> tagWords = tag != null
          ? Spelling.words(tagTitle)
          : sections && !one.page().section().isEmpty()
              ? section(one.page().section())
              : things(title);
      DraftedOperation operation = new DraftedOperation(
          one.operation(),
          one.page(),
          title,
          one.method(),
          one.path(),
          id,
          tagWords.isEmpty() ? "operations" : Spelling.kebab(tagWords),
          tagTitle);
      operations.add(operation);
      decide(operation, title.id());
    }
    return operations;
  }

  /**
   * From the shortest name to longer ones; where several titles have the same, what tells them
   * apart goes in.
   */
  private static List<String> candidates(OperationTitle title, String path, boolean several) {
    Set<String> names = new LinkedHashSet<>();
    String id = title.id();
    String phrase =
        id.endsWith(Spelling.upperCamel(title.phrase())) ? "" : Spelling.upperCamel(title.phrase());
    if (several) {
      names.add(id + phrase);
    }
    names.add(id);
    names.add(id + phrase);
    names.add(id + Spelling.upperCamel(title.qualifier()));
    String version = version(path);
    names.add(id + version);
    names.add(id + phrase + version);
    names.add(id + "By" + Spelling.upperCamel(OperationTitle.ofPath(path)));
    return List.copyOf(names);
  }

  private String unique(List<String> wanted) {
    for (String name : wanted) {
      if (ids.add(file(name))) {
        return name;
      }
    }
    int number = 2;
    while (!ids.add(file(wanted.get(0) + number))) {
      number++;
    }
    return wanted.get(0) + number;
  }

  /** Returns the prefix of file names; two operations never share it. */
  private static String file(String id) {
    return Spelling.kebab(Spelling.words(id));
  }

  private void decide(DraftedOperation operation, String wanted) {
    DocumentedOperation documented = operation.documented();
    if (!operation.id().equals(wanted)) {
      questions.add(
          QuestionKind.OPERATION_NAME,
          operation.pointer(),
          documented.place(),
          "Another operation would be called " + wanted + ", too: what are they called?",
          "This one is " + operation.id() + ".");
    } else if (!operation.title().certain()) {
      questions.add(
          QuestionKind.OPERATION_NAME,
          operation.pointer(),
          documented.place(),
          "The title names no verb, or no noun: what is the operation called?",
          "It is " + operation.id() + ", from its method and its path.");
    } else if (!operation.method().equals("GET")
        && Verb.isReading(operation.title().verb())) {
      questions.add(
          QuestionKind.OPERATION_NAME,
          operation.pointer(),
          documented.place(),
          "An operation that reads is not a GET: may it be repeated without harm?",
          "It is " + operation.id() + ", without x-idempotent.");
    }
  }

  /** {@code V20} of {@code /v2.0/…}; empty without a version. */
  static String version(String path) {
    for (String step : path.split("/")) {
      if (step.matches("v\\d[\\w.]*")) {
        return Spelling.upperCamel(
            List.of(step.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT)));
      }
    }
    return "";
  }

  private static List<String> section(String folder) {
    List<String> words = Spelling.words(folder.toLowerCase(Locale.ROOT));
    boolean management = words.size() > 1 && words.get(words.size() - 1).equals("management");
    List<String> things = management ? words.subList(0, words.size() - 1) : words;
    return management
        ? Spelling.withLast(things, Spelling.plural(things.get(things.size() - 1)))
        : things;
  }

  private static List<String> things(OperationTitle title) {
    return Spelling.withLast(
        title.noun(), Spelling.plural(title.noun().get(title.noun().size() - 1)));
  }
}
