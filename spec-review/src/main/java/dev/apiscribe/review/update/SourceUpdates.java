package dev.apiscribe.review.update;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.review.curated.SourceDocuments;
import dev.apiscribe.review.drift.FactRecord;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Leads a spec, its decisions and the list of documents back to the new pages and their lines. */
final class SourceUpdates {
  private static final String SOURCE = "x-source";

  private SourceUpdates() {}

  /**
   * Enters the new texts of documents.
   *
   * @param pages the new texts by the ids of their documents
   * @param date of the new texts; null where it is not known
   */
  static void documents(ArrayNode list, Map<String, String> pages, @Nullable String date) {
    for (JsonNode entry : list) {
      String text = pages.get(entry.path("id").asText());
      if (text != null) {
        ((ObjectNode) entry).put("sha256", SourceDocuments.sha256(text)).remove("published");
        if (date != null) {
          ((ObjectNode) entry).put("date", date);
        }
      }
    }
  }

  /** Counts what the spec has of each document; what has none of its own is the first one's. */
  static void counts(ArrayNode list, ChangedSpec spec, String api, int payloads) {
    ObjectNode first = null;
    int operations = 0;
    for (JsonNode entry : list) {
      if (!entry.path("spec").asText().equals(api)) {
        continue;
      }
      ObjectNode document = (ObjectNode) entry;
      int[] counts = counts(spec, entry.path("id").asText());
      first = first == null ? document : first;
      document.put("operations", counts[0]).put("exchanges", counts[1]);
      if (document != first) {
        document.put("payloads", counts[2]);
        payloads -= counts[2];
      }
      operations += counts[0];
    }
    if (first != null) {
      first.put("payloads", payloads);
      first.put("operations", first.path("operations").asInt() + all(spec) - operations);
    }
  }

  private static int all(ChangedSpec spec) {
    return Counterparts.routes(spec.file()).size();
  }

  private static int[] counts(ChangedSpec spec, String document) {
    int[] counts = new int[3];
    for (String operation : Counterparts.routes(spec.file()).values()) {
      JsonNode node = spec.at(operation);
      if (node.path(SOURCE).path("document").asText().equals(document)) {
        counts[0]++;
        counts[1] += node.path("responses").size();
        Set<String> files = new TreeSet<>();
        node.findValues("externalValue").forEach(file -> files.add(file.asText()));
        counts[2] += files.size();
      }
    }
    return counts;
  }

  /**
   * Leads operations to their lines on the new pages, and takes out that something was lost.
   *
   * @param documents the ids of the documents that have a new text
   */
  static void operations(ChangedSpec spec, Grafts grafts, Set<String> documents) {
    for (String operation : Counterparts.routes(spec.file()).values()) {
      for (String there : grafts.counterparts().ofDraft(operation)) {
        String lines = grafts.draft().at(there + "/x-source/lines").asText();
        JsonNode source = spec.at(operation + "/" + SOURCE);
        if (documents.contains(source.path("document").asText())
            && source instanceof ObjectNode own) {
          own.remove("published");
          own.put("lines", lines);
        }
      }
    }
    for (JsonNode owner : spec.at("/components").findParents(SOURCE)) {
      if (documents.contains(owner.path(SOURCE).path("document").asText())) {
        ((ObjectNode) owner).remove(SOURCE);
      }
    }
  }

  /**
   * Leads the entries of a file to the lines that state what they are about.
   *
   * @param evidence the lines of what a decision explains, by its id
   */
  static void lines(
      JsonNode entries,
      Set<String> documents,
      Map<String, SortedSet<Integer>> evidence,
      FactRecord facts) {
    for (JsonNode entry : entries) {
      String document = entry.path("document").asText();
      if (!documents.contains(document)) {
        continue;
      }
      SortedSet<Integer> lines =
          new TreeSet<>(evidence.getOrDefault(entry.path("id").asText(), new TreeSet<>()));
      for (JsonNode place : entry.path("where")) {
        if (lines.isEmpty() || !evidence.containsKey(entry.path("id").asText())) {
          lines.addAll(facts.lines(place.asText(), document));
        }
      }
      lines.removeIf(line -> line < 1);
      if (!lines.isEmpty() && entry.has("lines")) {
        ((ObjectNode) entry).put("lines", ranges(lines));
      }
    }
  }

  /** Ascending lines as entries have them, {@code 739, 743-745}. */
  static String ranges(SortedSet<Integer> lines) {
    StringBuilder text = new StringBuilder();
    int start = -1;
    int last = -1;
    for (int line : lines) {
      if (start >= 0 && line == last + 1) {
        last = line;
        continue;
      }
      append(text, start, last);
      start = line;
      last = line;
    }
    append(text, start, last);
    return text.toString();
  }

  private static void append(StringBuilder text, int start, int last) {
    if (start >= 0) {
      text.append(text.isEmpty() ? "" : ", ").append(start);
      text.append(last > start ? "-" + last : "");
    }
  }
}
