package dev.apiscribe.review.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.ReadParts;
import dev.apiscribe.review.curated.SourceDocuments;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.draft.Draft;
import dev.apiscribe.review.drift.FirstRecord;
import dev.apiscribe.review.edit.FileEdits;
import dev.apiscribe.review.edit.SplicedYaml;
import dev.apiscribe.review.page.PageSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is kept beside a draft: its pages in {@code documents.yaml}, and what they state. */
final class DraftRecord {
  private DraftRecord() {}

  /**
   * Writes {@code documents.yaml} of the folder above, and {@code deviations.yaml},
   * {@code facts.yaml}, {@code words.yaml} and {@code parts.yaml} of the draft: all or none. Fails
   * with {@link UnreadableSpecException} if the documents cannot be entered.
   */
  static void enter(Path specs, Path folder, Draft draft, NamedPages pages) throws IOException {
    Path list = specs.resolve("documents.yaml");
    String documents = entered(list, draft, pages);
    FirstRecord record =
        new FirstRecord(folder, SourceDocuments.of(YamlFile.parse(list.toString(), documents)));
    for (int i = 0; i < pages.pages().size(); i++) {
      record.add(pages.sources().get(i), pages.pages().get(i).facts());
    }
    FileEdits edits = new FileEdits(specs).write(list, documents);
    record
        .files(draft.yaml(), Draft.DEVIATIONS)
        .forEach((name, text) -> edits.write(folder.resolve(name), text));
    edits.apply();
    edits.write(folder.resolve("parts.yaml"), ReadParts.ofFolder(folder).yaml()).apply();
  }

  /** Returns the ids of documents that other pages than these have. */
  static Set<String> taken(@Nullable Path specs, NamedPages pages) throws IOException {
    Path list = specs == null ? null : specs.resolve("documents.yaml");
    Set<String> taken = new HashSet<>();
    if (list != null && Files.exists(list)) {
      Set<String> digests = new HashSet<>();
      pages.sources().forEach(page -> digests.add(SourceDocuments.sha256(page.text())));
      for (JsonNode entry : SplicedYaml.of(list, Files.readString(list)).tree()) {
        if (!digests.contains(entry.path("sha256").asText())
            && !digests.contains(entry.path("published").path("sha256").asText())) {
          taken.add(entry.path("id").asText());
        }
      }
    }
    return taken;
  }

  private static String entered(Path list, Draft draft, NamedPages pages) throws IOException {
    SplicedYaml file = SplicedYaml.of(list, Files.exists(list) ? Files.readString(list) : "");
    ArrayNode entries = JsonNodeFactory.instance.arrayNode();
    file.tree().forEach(entries::add);
    Set<String> digests = new HashSet<>();
    entries.forEach(entry -> {
      digests.add(entry.path("sha256").asText());
      digests.add(entry.path("published").path("sha256").asText());
    });
    String api = draft.openapi().at("/info/x-api/name").asText();
    for (int i = 0; i < pages.pages().size(); i++) {
      PageSource source = pages.sources().get(i);
      if (digests.add(SourceDocuments.sha256(source.text()))) {
        ObjectNode entry = entry(draft, api, source, pages.pages().get(i).facts());
        entries.add(entry);
      }
    }
    return file.becoming(entries);
  }

  private static ObjectNode entry(
      Draft draft, String api, PageSource source, DocumentedFacts facts) {
    String id = draft.documents().getOrDefault(facts.source(), "page");
    int operations = 0;
    int exchanges = 0;
    Set<String> payloads = new HashSet<>();
    for (JsonNode path : draft.openapi().path("paths")) {
      for (JsonNode operation : path) {
        if (operation.at("/x-source/document").asText().equals(id)) {
          operations++;
          exchanges += operation.path("responses").size();
          operation.findValues("externalValue").forEach(payload -> payloads.add(payload.asText()));
        }
      }
    }
    var title = facts.statements().get(Aspect.TITLE);
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", id)
        .put("title", title == null ? id.replace('-', ' ') : title.value().asText())
        .put("sha256", SourceDocuments.sha256(source.text()))
        .put("spec", api)
        .put("operations", operations)
        .put("exchanges", exchanges)
        .put("payloads", payloads.size());
  }
}
