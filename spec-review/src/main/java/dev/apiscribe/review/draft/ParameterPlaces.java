package dev.apiscribe.review.draft;

import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides the parameters of an operation in the draft and their locations: a path has exactly those
 * of its variables.
 */
final class ParameterPlaces {
  private static final Set<String> PLACES = Set.of("path", "query", "header", "cookie");
  /** Headers that OpenAPI has other words for, and ignores among parameters. */
  private static final Set<String> NO_PARAMETERS =
      Set.of("content-type", "accept", "authorization");

  private final OpenQuestions questions;

  ParameterPlaces(OpenQuestions questions) {
    this.questions = questions;
  }

  List<DocumentedField> of(DraftedOperation operation) {
    List<String> variables = OperationSelection.variables(operation.path());
    List<DocumentedField> fields = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    List<DocumentedField> rows = new ArrayList<>(operation.documented().parameters());
    // The rows of the path come first: of two rows with one name, that one is meant.
    rows.sort(
        (one, other) -> Boolean.compare(other.in().equals("path"), one.in().equals("path")));
    for (DocumentedField row : rows) {
      DocumentedField placed = placed(row, variables, operation);
      if (placed != null && !seen.add(placed.in() + " " + placed.name())) {
        decide(
            operation,
            row,
            QuestionKind.DUPLICATE,
            "The parameter " + row.name() + " is documented twice: which row counts?",
            "The first row.");
      } else if (placed != null) {
        fields.add(placed);
      }
    }
    Place path = OperationSelection.place(operation.documented(), Aspect.PATH);
    for (String variable : variables) {
      if (seen.add("path " + variable)) {
        questions.add(
            QuestionKind.PARAMETER,
            operation.pointer(),
            path,
            "The variable " + variable + " of the path has no row: what is it?",
            "It is a string without constraints.");
        fields.add(Parameters.missing(variable, path));
      }
    }
    fields.sort((one, other) -> Integer.compare(rank(one, variables), rank(other, variables)));
    return fields;
  }

  // The variables in the order of the path; all others as they are documented.
  private static int rank(DocumentedField field, List<String> variables) {
    return field.in().equals("path") ? variables.indexOf(field.name()) : variables.size();
  }

  private @Nullable DocumentedField placed(
      DocumentedField row, List<String> variables, DraftedOperation operation) {
    boolean variable = variables.contains(row.name());
    if (row.name().isEmpty()) {
      decide(
          operation,
          row,
          QuestionKind.LOST,
          "A parameter has no name: what is it called?",
          "It is left out.");
      return null;
    } else if (row.in().equals("header")
        && NO_PARAMETERS.contains(row.name().toLowerCase(Locale.ROOT))) {
      return header(row, operation);
    } else if (Security.isToken(row)) {
      return null;
    } else if (row.in().equals("path") && !variable) {
      decide(
          operation,
          row,
          QuestionKind.PARAMETER,
          row.name()
              + " is listed among the path parameters, and the path has no such variable: where does it go?",
          "It is a query parameter.");
      return in("query", row);
    } else if (variable && row.in().equals("query")) {
      decide(
          operation,
          row,
          QuestionKind.PARAMETER,
          row.name()
              + " is listed among the query parameters, and is a variable of the path: is it both?",
          "It is a path parameter.");
      return in("path", row);
    } else if (!PLACES.contains(row.in())) {
      decide(
          operation,
          row,
          QuestionKind.PARAMETER,
          "Where the parameter " + row.name() + " goes is not said: where?",
          variable ? "It is in the path." : "It is a query parameter.");
      return in(variable ? "path" : "query", row);
    }
    return row;
  }

  private @Nullable DocumentedField header(DocumentedField row, DraftedOperation operation) {
    boolean content = row.name().equalsIgnoreCase("content-type");
    boolean limited = row.statements().keySet().stream()
        .anyMatch(aspect -> aspect != Aspect.TYPE && aspect != Aspect.REQUIRED);
    if (!content) {
      decide(
          operation,
          row,
          QuestionKind.NO_PLACE,
          "The header " + row.name() + " is not a parameter in OpenAPI: what does it say?",
          "It is left out.");
    } else if (limited || operation.documented().request().isEmpty()) {
      decide(
          operation,
          row,
          QuestionKind.MEDIA_TYPE,
          operation.documented().request().isEmpty()
              ? "A Content-Type is asked for, and no body is documented: is there one?"
              : "The Content-Type has constraints or values of its own: does a server insist on them?",
          "The header is the media type of the body, and no parameter.");
    }
    return null;
  }

  private void decide(
      DraftedOperation operation,
      DocumentedField row,
      QuestionKind kind,
      String open,
      String draft) {
    questions.add(kind, operation.pointer(), row.place(), open, draft);
  }

  private static DocumentedField in(String in, DocumentedField row) {
    return new DocumentedField(
        row.name(), in, row.place(), row.statements(), row.properties(), row.words());
  }
}
