package dev.apiscribe.review.draft;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Security schemes: those that a page states, and the headers with tokens that its tables list. */
final class Security {
  private static final Set<String> TOKENS = Set.of("x-auth-token", "x-api-key", "x-subject-token");
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final OpenQuestions questions;
  private final ObjectNode schemes = JSON.objectNode();
  private final Map<String, List<String>> asked = new LinkedHashMap<>();

  Security(OpenQuestions questions) {
    this.questions = questions;
  }

  /** Returns whether the header says who the caller is, and is not a parameter. */
  static boolean isToken(DocumentedField row) {
    return row.in().equals("header") && TOKENS.contains(row.name().toLowerCase(Locale.ROOT));
  }

  ObjectNode schemes() {
    return schemes;
  }

  /**
   * The requirement of the whole API, one alternative for each scheme; empty when nothing is said.
   */
  ArrayNode write(List<DraftPage> pages, List<DraftedOperation> operations) {
    pages.forEach(
        page -> page.facts().security().stream().filter(Security::isScheme).forEach(this::scheme));
    for (DraftedOperation operation : operations) {
      List<String> names = new ArrayList<>();
      operation.documented().security().stream()
          .filter(Security::isScheme)
          .forEach(statement -> names.add(scheme(statement)));
      operation.documented().parameters().stream()
          .filter(Security::isToken)
          .forEach(row -> names.add(header(row, operation)));
      asked.put(operation.id(), names.stream().distinct().toList());
    }
    ArrayNode all = JSON.arrayNode();
    schemes.fieldNames().forEachRemaining(name -> all.addObject().putArray(name));
    if (all.isEmpty()) {
      questions.add(
          QuestionKind.SECURITY,
          "/security",
          List.of(),
          "How callers prove who they are is not said: how?",
          "Nothing is asked for.");
    } else if (all.size() > 1) {
      questions.add(
          QuestionKind.SECURITY,
          "/security",
          List.of(),
          "There are several security schemes: does one suffice?",
          "Any one of them suffices.");
    }
    for (DraftedOperation operation : operations) {
      // A page that states schemes for the API as a whole need not repeat them.
      boolean silent = asked.getOrDefault(operation.id(), List.of()).isEmpty()
          && operation.page().facts().security().isEmpty();
      if (silent && !all.isEmpty()) {
        questions.add(
            QuestionKind.SECURITY,
            operation.pointer(),
            operation.documented().place(),
            "The operation's page asks for no token: is it public?",
            "It asks for what the others ask for.");
      }
    }
    return all;
  }

  /**
   * Returns what the operation asks for where that is less than what the API offers; empty
   * otherwise.
   */
  ArrayNode of(DraftedOperation operation) {
    List<String> names = asked.getOrDefault(operation.id(), List.of());
    boolean open =
        operation.documented().security().stream().anyMatch(statement -> !isScheme(statement));
    ArrayNode own = JSON.arrayNode();
    if (open || (!names.isEmpty() && names.size() < schemes.size())) {
      names.forEach(name -> own.addObject().putArray(name));
    }
    if (open && !schemes.isEmpty()) {
      own.addObject();
    }
    return own;
  }

  private static boolean isScheme(Statement statement) {
    return !statement.value().asText().equals(Aspect.NO_SECURITY);
  }

  private String scheme(Statement statement) {
    String[] said = statement.value().asText().split(" ");
    if (said[0].equalsIgnoreCase("apiKey") && said.length > 2) {
      return apiKey(said[2], said[1]);
    } else if (said[0].equalsIgnoreCase("http") && said.length > 1) {
      String name = Spelling.upperCamel(Spelling.words(said[1]));
      ObjectNode scheme = JSON.objectNode().put("type", "http").put("scheme", said[1]);
      schemes.set(name, scheme.put("description", "HTTP authentication, " + said[1] + "."));
      return name;
    }
    questions.add(
        QuestionKind.SECURITY,
        "/components/securitySchemes",
        statement.place(),
        "The security scheme " + statement.value().asText()
            + " needs more than a page states: what?",
        "It is an Authorization header.");
    return apiKey("Authorization", "header");
  }

  private String apiKey(String header, String in) {
    String name = Spelling.upperCamel(Spelling.words(header.replaceFirst("(?i)^x-", "")));
    if (!schemes.has(name)) {
      ObjectNode scheme =
          JSON.objectNode().put("type", "apiKey").put("name", header).put("in", in);
      schemes.set(name, scheme.put("description", "A credential, sent as " + header + "."));
    }
    return name;
  }

  private String header(DocumentedField row, DraftedOperation operation) {
    String name = apiKey(row.name(), "header");
    String pointer = "/components/securitySchemes/" + name;
    Statement least = row.statements().get(Aspect.MIN_LENGTH);
    Statement most = row.statements().get(Aspect.MAX_LENGTH);
    ObjectNode scheme = (ObjectNode) schemes.get(name);
    if (least != null
        && most != null
        && least.value().isInt()
        && most.value().isInt()
        && !scheme.has("x-length")) {
      scheme
          .putObject("x-length")
          .put("min", least.value().intValue())
          .put("max", most.value().intValue());
    }
    row.statements().forEach((aspect, said) -> {
      boolean kept = aspect == Aspect.TYPE
          || aspect == Aspect.REQUIRED
          || (aspect == Aspect.DEFAULT && ConstraintWriter.isNone(said.value()));
      if (!kept) {
        questions.add(
            QuestionKind.SECURITY,
            pointer,
            said.place(),
            "Of the credential " + row.name() + " the " + aspect.label() + " is said to be "
                + said.value().asText() + ": does it matter?",
            "Nothing checks it; what is said to be a length is recorded (x-length), that of the first page.");
      }
    });
    if (row.statements().containsKey(Aspect.REQUIRED)
        && !ConstraintWriter.isTrue(row, Aspect.REQUIRED)) {
      questions.add(
          QuestionKind.SECURITY,
          operation.pointer(),
          row.place(),
          "The credential " + row.name()
              + " is said to be optional: what does a caller without it get?",
          "It is asked for.");
    }
    return name;
  }
}
