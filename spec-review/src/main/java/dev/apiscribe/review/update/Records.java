package dev.apiscribe.review.update;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.curated.ReadParts;
import dev.apiscribe.review.curated.ReadSentences;
import dev.apiscribe.review.document.Passage;
import dev.apiscribe.review.drift.Difference;
import dev.apiscribe.review.drift.DriftReview;
import dev.apiscribe.review.drift.FactRecord;
import dev.apiscribe.review.drift.LossRecord;
import dev.apiscribe.review.drift.PageIdentity;
import dev.apiscribe.review.drift.Presence;
import dev.apiscribe.review.drift.RecordedDecisions;
import dev.apiscribe.review.report.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes a changed spec into its copy, and brings the files beside it up to date. */
final class Records {
  private static final int MOST_ROUNDS = 8;
  private static final String READ = "Read when the page changed; it adds nothing to the contract.";
  private static final String ADDED =
      "It came with what an update added, whose tables say the rest; no person has read it.";

  private final Staging staging;
  private final ChangedSpec spec;
  private final DeviationTree deviations;
  private final Set<String> documents;

  /** @param documents the ids of those that have a new text */
  Records(Staging staging, ChangedSpec spec, DeviationTree deviations, Set<String> documents) {
    this.staging = staging;
    this.spec = spec;
    this.deviations = deviations;
    this.documents = documents;
  }

  /** Returns whether the transcribed text on record has another format than a page. */
  static boolean isOfAnotherFormat(FactRecord recorded, PageIdentity page) {
    return recorded.formats(page.document()).stream()
        .noneMatch(format -> format.equals(page.format()));
  }

  static Set<String> messages(List<Finding> findings) {
    Set<String> messages = new HashSet<>();
    findings.forEach(finding -> messages.add(finding.rule() + " " + finding.message()));
    return messages;
  }

  private FactRecord facts(DriftReview review, CuratedApi api) {
    FactRecord facts = FactRecord.read(staging.file("facts.yaml"));
    for (String document : documents) {
      facts = facts.withoutPublished(document);
    }
    return review.facts(api, facts);
  }

  /** Takes out what no text needs of the decisions, and moves what is left. */
  void trim(DriftReview review, String name) throws IOException {
    deviations.move(spec);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      CuratedApi api = CuratedApi.of(
          staging.folder(), spec.file(), deviations.file(), staging.yaml("words.yaml"));
      List<RecordedDecisions.UnusedPart> idle =
          new ArrayList<>(RecordedDecisions.of(api, facts(review, api)).idle());
      boolean alone = idle.stream().anyMatch(part -> part.instead().isEmpty());
      List<RecordedDecisions.UnusedPart> some = alone
          ? idle.stream().filter(part -> part.instead().isEmpty()).toList()
          : idle.stream().limit(1).toList();
      deviations.remove(some);
      if (some.isEmpty()) {
        return;
      }
    }
  }

  /** Writes all files; returns the differences that are left to a person. */
  List<Difference> write(DriftReview review, CuratedApi api, ChosenDecisions chosen)
      throws IOException {
    FactRecord facts = facts(review, api);
    List<Difference> open = new ArrayList<>();
    Set<String> keywords = new HashSet<>();
    Map<String, Set<String>> met = new TreeMap<>();
    review.words(api).forEach((pointer, digests) -> met.put(pointer, new TreeSet<>(digests)));
    Map<String, Map<String, String>> withoutFact = new HashMap<>();
    for (Difference difference : review.unexplained()) {
      JsonNode said = difference.documentedValue();
      if (difference.aspect().equals(Presence.WORDS.label()) && said != null) {
        String digest = Passage.digestOf(said.asText());
        boolean old = isOld(difference.pointer());
        if (old && !chosen.isSettled(difference)) {
          open.add(difference);
          met.getOrDefault(difference.pointer(), new TreeSet<>()).remove(digest);
        } else if (!old || chosen.isWithoutFact(difference)) {
          withoutFact
              .computeIfAbsent(difference.pointer(), key -> new HashMap<>())
              .put(digest, old ? READ : ADDED);
        }
      } else if (difference.aspect().equals(Presence.UNREAD.label()) && said != null) {
        if (!chosen.isSettled(difference)) {
          open.add(difference);
          keywords.add(said.path("at").asText());
        }
      } else if (!difference.aspect().equals(Presence.UNREAD.label())) {
        open.add(difference);
      }
    }
    FactRecord kept = keywords.isEmpty() ? facts : facts.withoutKeywords(keywords);
    if (!kept.isEmpty()) {
      staging.write(staging.file("facts.yaml"), kept.yaml());
    }
    LossRecord losses = review.losses(api, LossRecord.read(staging.file("losses.yaml")));
    staging.write(staging.file("losses.yaml"), losses.isEmpty() ? null : losses.yaml());
    SourceUpdates.lines(deviations.entries(), documents, review.evidence(), facts);
    yaml("deviations.yaml", deviations.entries());
    observations(facts);
    yaml("openapi.yaml", spec.root());
    words(api, met, withoutFact);
    payloads();
    Path parts = staging.file("parts.yaml");
    if (Files.exists(parts)) {
      staging.write(parts, ReadParts.ofFolder(staging.folder()).yaml());
    }
    return open;
  }

  /** A sentence about what was added belongs to it; one about what was there may change a fact. */
  private boolean isOld(String pointer) {
    return !spec.before().at(pointer).isMissingNode();
  }

  private void yaml(String name, JsonNode intended) throws IOException {
    Path file = staging.file(name);
    String before = Files.exists(file) ? Files.readString(file) : "";
    YamlFile tree = YamlFile.parse(name, before);
    if (!tree.root().equals(intended) && !(tree.root().isMissingNode() && intended.isEmpty())) {
      staging.write(file, YamlTexts.becoming(file, before, intended));
    }
  }

  private void observations(FactRecord facts) throws IOException {
    YamlFile file = staging.yaml("observations.yaml");
    if (file.root() instanceof ArrayNode before) {
      ArrayNode entries = before.deepCopy();
      for (int i = entries.size() - 1; i >= 0; i--) {
        List<JsonNode> left = new ArrayList<>();
        for (JsonNode place : entries.get(i).path("where")) {
          spec.moves()
              .of(place.asText())
              .filter(now -> !spec.at(now).isMissingNode() || !isOld(place.asText()))
              .ifPresent(now -> left.add(TextNode.valueOf(now)));
        }
        if (left.isEmpty() || isLoss(entries.get(i))) {
          entries.remove(i);
        } else {
          ((ObjectNode) entries.get(i)).putArray("where").addAll(left);
        }
      }
      SourceUpdates.lines(entries, documents, Map.of(), facts);
      yaml("observations.yaml", entries);
    }
  }

  /** A new text that is not a dump has lost nothing. */
  private boolean isLoss(JsonNode entry) {
    return entry.path("kind").asText().equals("loss")
        && documents.contains(entry.path("document").asText());
  }

  private void words(
      CuratedApi api, Map<String, Set<String>> met, Map<String, Map<String, String>> withoutFact)
      throws IOException {
    YamlFile before = staging.yaml("words.yaml");
    ReadSentences accepted = moved(before).accepted(met, api.deviations(), api.spec());
    YamlFile after = YamlFile.parse("words.yaml", accepted.yaml());
    withoutFact.forEach((pointer, digests) -> digests.forEach((digest, why) -> {
      if (after.root().path(pointer).path(digest) instanceof ObjectNode sentence
          && sentence.isEmpty()) {
        sentence.put("none", why);
      }
    }));
    staging.write(staging.file("words.yaml"), ReadSentences.of(after).yaml());
  }

  /** Sentences about what is gone are gone, and those about items of lists move with them. */
  private ReadSentences moved(YamlFile before) {
    ObjectNode places = JsonNodeFactory.instance.objectNode();
    before
        .root()
        .properties()
        .forEach(place -> spec.moves()
            .of(place.getKey())
            .filter(now -> !spec.at(now).isMissingNode())
            .ifPresent(now -> places.set(now, facts(place.getValue()))));
    return ReadSentences.of(YamlFile.of("words.yaml", places));
  }

  private JsonNode facts(JsonNode sentences) {
    JsonNode changed = sentences.deepCopy();
    for (JsonNode sentence : changed) {
      List<JsonNode> left = new ArrayList<>();
      sentence
          .path("at")
          .forEach(place -> spec.moves()
              .of(place.asText())
              .filter(now -> !spec.at(now).isMissingNode())
              .ifPresent(now -> left.add(TextNode.valueOf(now))));
      if (sentence.has("at") && left.isEmpty()) {
        ((ObjectNode) sentence).removeAll();
      } else if (sentence.has("at")) {
        ((ObjectNode) sentence).putArray("at").addAll(left);
      }
    }
    return changed;
  }

  /** Deletes payload files without a use, and counts those that are left. */
  private void payloads() throws IOException {
    Set<String> used = new TreeSet<>();
    spec.root().findValues("externalValue").forEach(name -> used.add(name.asText()));
    Set<String> before = new TreeSet<>();
    spec.before().findValues("externalValue").forEach(name -> before.add(name.asText()));
    for (String name : before) {
      if (!used.contains(name)) {
        staging.write(staging.file(name), null);
      }
    }
    if (!documents.isEmpty()) {
      YamlFile list = YamlFile.read(staging.documents());
      ArrayNode changed = list.root().deepCopy();
      SourceUpdates.counts(
          changed, spec, String.valueOf(staging.folder().getFileName()), used.size());
      if (!changed.equals(list.root())) {
        staging.write(
            staging.documents(),
            YamlTexts.becoming(
                staging.documents(), Files.readString(staging.documents()), changed));
      }
    }
  }

  /** What is undecided is on decisions.md; everything else must be as lint wants it. */
  void refuseUnlessClean(Set<String> before) throws UpdateRefusedException {
    List<String> broken = new ArrayList<>();
    for (Finding finding : staging.lint()) {
      boolean known = before.contains(finding.rule() + " " + finding.message());
      if (!known && !finding.rule().equals("undecided")) {
        broken.add(finding.rule() + " at " + finding.right() + ": " + finding.message());
      }
    }
    if (!broken.isEmpty()) {
      throw new UpdateRefusedException("Nothing is written: lint would report "
          + broken.size() + " new findings.\n"
          + staging.shown(String.join("\n", broken)));
    }
  }
}
