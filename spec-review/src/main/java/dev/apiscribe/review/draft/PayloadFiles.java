package dev.apiscribe.review.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.ExampleName;
import dev.apiscribe.openapi.InvalidJsonException;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.document.DocumentedPayload;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Printed payloads: a file for each that is JSON, and an open question for each that is not. */
final class PayloadFiles {
  private final OpenQuestions questions;
  private final Map<String, String> files = new LinkedHashMap<>();
  private final List<PrintedExample> printed = new ArrayList<>();

  /** A payload that must satisfy the schema of its media type. */
  record PrintedExample(ObjectNode media, String pointer, JsonNode value, Place place) {}

  PayloadFiles(OpenQuestions questions) {
    this.questions = questions;
  }

  Map<String, String> files() {
    return files;
  }

  List<PrintedExample> examples() {
    return printed;
  }

  /**
   * Hangs payloads on their media type, and returns how many its role has by now.
   *
   * @param role {@code request}, or the status
   */
  int add(
      List<DocumentedPayload> payloads,
      ObjectNode media,
      String pointer,
      DraftedOperation operation,
      String role,
      int before) {
    int count = before;
    for (DocumentedPayload payload : payloads) {
      JsonNode value = payload.value();
      if (value == null) {
        questions.add(
            QuestionKind.PAYLOAD,
            pointer,
            payload.place(),
            "A payload is not valid JSON (" + problem(payload) + "): what does the service send?",
            "It is not used as an example.");
        continue;
      } else if (payload.problem() != null) {
        questions.add(
            QuestionKind.PAYLOAD,
            pointer,
            payload.place(),
            "A payload became JSON by a repair (" + problem(payload) + "): is it right?",
            "The repaired value is the example.");
      }
      count++;
      String more = count == 1 ? "" : "-" + count;
      if (count == 2) {
        questions.add(
            QuestionKind.PAYLOAD,
            pointer,
            payload.place(),
            "A body has several payloads: which of them is to be its example?",
            "Each is an example, with a number in its name.");
      }
      String file = ExampleName.of(operation.id(), role) + more + ".json";
      String name = role.matches("request|2.*") ? "documented" : "documented-" + role;
      ObjectNode examples =
          media.has("examples") ? (ObjectNode) media.get("examples") : media.putObject("examples");
      examples.putObject(name + more).put("externalValue", "examples/" + file);
      files.put(file, text(payload, value) + "\n");
      printed.add(new PrintedExample(media, pointer + "/schema", value, payload.place()));
    }
    return count;
  }

  private static String problem(DocumentedPayload payload) {
    String problem = payload.problem();
    return problem == null ? "not read" : problem.replaceFirst("\\.$", "");
  }

  /** As printed, where that is the value. */
  private static String text(DocumentedPayload payload, JsonNode value) {
    String printed = payload.text().strip();
    try {
      return Json.parse(printed).equals(value) ? printed : value.toPrettyString();
    } catch (InvalidJsonException e) {
      return value.toPrettyString();
    }
  }
}
