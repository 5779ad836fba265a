package dev.apiscribe.review.draft;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The description of the API as a whole in the draft. */
final class DraftedInfo {
  private DraftedInfo() {}

  static ObjectNode of(
      DraftSettings settings,
      List<DraftPage> pages,
      List<DraftedOperation> operations,
      OpenQuestions questions) {
    String title = title(settings, pages, questions);
    ObjectNode info = JsonNodeFactory.instance.objectNode();
    info.put("title", title)
        .put("version", version(pages, operations, questions))
        .put("description", "The operations of " + title + ".");
    info.putObject("contact")
        .put("name", "Apiscribe maintainers")
        .put("url", "https://github.com/apiscribe");
    info.putObject("license")
        .put("name", "Apache-2.0")
        .put("url", "https://www.apache.org/licenses/LICENSE-2.0");
    String javaName = Spelling.upperCamel(Spelling.words(settings.api()));
    info.putObject("x-api").put("name", settings.api()).put("javaName", javaName);
    questions.add(
        QuestionKind.API,
        "/info/x-api/javaName",
        List.of(),
        "How is the API spelt in names of Java classes?",
        "It is " + javaName + ".");
    questions.add(
        QuestionKind.API,
        "",
        pages.stream()
            .map(page -> Place.line(page.facts().source(), 0))
            .distinct()
            .toList(),
        "The pages are to be entered in documents.yaml: title, publisher, url, date, licence.",
        "x-source names them by ids made of their file names.");
    return info;
  }

  private static String title(
      DraftSettings settings, List<DraftPage> pages, OpenQuestions questions) {
    if (settings.title() != null) {
      return settings.title();
    }
    Optional<Statement> said = statements(pages, Aspect.TITLE).stream().findFirst();
    if (said.isEmpty()) {
      questions.add(
          QuestionKind.API,
          "/info/title",
          List.of(),
          "No page says what the API is called: what is its title?",
          "The word that was given.");
    }
    return said.map(statement -> statement.value().asText())
        .orElse(settings.api().toUpperCase(Locale.ROOT) + " API");
  }

  private static String version(
      List<DraftPage> pages, List<DraftedOperation> operations, OpenQuestions questions) {
    List<Statement> said = statements(pages, Aspect.VERSION);
    Set<String> versions = new LinkedHashSet<>();
    said.forEach(statement -> versions.add(statement.value().asText()));
    if (versions.size() > 1) {
      questions.add(
          QuestionKind.API,
          "/info/version",
          said.stream().map(Statement::place).toList(),
          "The pages have several versions, " + String.join(", ", versions) + ": which is drafted?",
          "The first.");
    }
    if (!versions.isEmpty()) {
      return versions.iterator().next();
    }
    Map<String, Integer> inPaths = new LinkedHashMap<>();
    for (DraftedOperation operation : operations) {
      for (String step : operation.path().split("/")) {
        if (step.matches("v\\d[\\w.]*")) {
          inPaths.merge(step, 1, Integer::sum);
          break;
        }
      }
    }
    String most = inPaths.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("v1");
    questions.add(
        QuestionKind.API,
        "/info/version",
        List.of(),
        "No page has a version; the paths have "
            + (inPaths.isEmpty() ? "none" : String.join(", ", inPaths.keySet())) + ": which is it?",
        "It is " + most + (inPaths.isEmpty() ? "." : ", which most paths have."));
    return most;
  }

  private static List<Statement> statements(List<DraftPage> pages, Aspect aspect) {
    List<Statement> statements = new ArrayList<>();
    pages.stream()
        .map(page -> page.facts().statements().get(aspect))
        .filter(statement -> statement != null)
        .forEach(statements::add);
    return statements;
  }
}
