package dev.apiscribe.review.update;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.curated.SourceDocuments;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.draft.ApiDraft;
import dev.apiscribe.review.draft.Draft;
import dev.apiscribe.review.draft.DraftPage;
import dev.apiscribe.review.draft.DraftSettings;
import dev.apiscribe.review.drift.Difference;
import dev.apiscribe.review.drift.DriftReview;
import dev.apiscribe.review.drift.FactRecord;
import dev.apiscribe.review.drift.PageIdentity;
import dev.apiscribe.review.drift.RecordedDepartures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows changed pages with the spec of one API: drift judges after each change what is left. */
public final class SpecUpdate {
  private static final int MOST_ROUNDS = 12;

  private final Path specs;
  private final CuratedApi api;
  private final List<ReadPage> pages;
  private final List<DocumentedFacts> before;
  private final @Nullable String date;
  private final String command;

  /**
   * What an update does.
   *
   * @param files new texts by their files; null for a file that is deleted. Empty when nothing is
   *     to be done
   * @param decisions by their numbers
   * @param page the path of decisions.md
   * @param undescribed the names of new schemas, which a person describes
   */
  public record UpdateOutcome(
      Map<Path, @Nullable String> files,
      Map<Integer, String> decisions,
      Path page,
      List<String> undescribed) {}

  /**
   * @param pages those that are about the API
   * @param before the pages of before, to show how sentences changed; none when they are not at
   *     hand
   * @param date of the new pages; null where it is not known
   * @param command as it is typed, without --decide
   */
  public SpecUpdate(
      Path specs,
      CuratedApi api,
      List<ReadPage> pages,
      List<DocumentedFacts> before,
      @Nullable String date,
      String command) {
    this.specs = specs;
    this.api = api;
    this.pages = pages;
    this.before = before;
    this.date = date;
    this.command = command;
  }

  /**
   * Returns what is to be written; writes nothing.
   *
   * @param decided letters of choices by the numbers of decisions
   */
  public UpdateOutcome run(Map<Integer, String> decided)
      throws IOException, UpdateRefusedException {
    String folder = String.valueOf(api.folder().getFileName());
    try (Staging staging = Staging.of(specs, folder)) {
      return new Trial(staging).all(decided);
    } catch (UnreadableSpecException e) {
      throw new UpdateRefusedException(
          "Nothing is written: what the update makes cannot be read. " + e.getMessage());
    }
  }

  /** One try, in a copy of the folder. */
  private final class Trial {
    private final Staging staging;
    private final YamlFile original;
    private final ChangedSpec spec;
    private final DeviationTree deviations;
    private final Map<String, PageIdentity> identities;
    private final Map<String, String> newTexts = new LinkedHashMap<>();
    private final Draft draft;
    private final Grafts grafts;
    private final PayloadChanges payloads;
    private final SpecEdits edits;
    private final List<RecordedDepartures> departures = new ArrayList<>();
    private final Set<List<String>> asked = new HashSet<>();

    Trial(Staging staging) throws IOException, UpdateRefusedException {
      this.staging = staging;
      original = staging.yaml("openapi.yaml");
      spec = new ChangedSpec(original);
      deviations = new DeviationTree(staging.yaml("deviations.yaml"));
      identities = review(SourceDocuments.read(staging.documents())).identities(current());
      Map<String, String> documents = new HashMap<>();
      for (ReadPage page : pages) {
        identify(page, documents);
      }
      draft = ApiDraft.of(
          new DraftSettings(api.name(), null, DraftSettings.Prefer.FIRST),
          pages.stream().map(page -> new DraftPage(page.facts(), "")).toList());
      grafts = new Grafts(spec, YamlFile.of("the draft of the pages", draft.openapi()));
      payloads = new PayloadChanges(spec, grafts, draft.payloads(), staging.folder());
      edits = new SpecEdits(spec, grafts, payloads, documents);
      FactRecord recorded = FactRecord.read(staging.file("facts.yaml"));
      for (PageIdentity identity : Set.copyOf(identities.values())) {
        departures.add(RecordedDepartures.of(api, recorded, identity));
      }
    }

    private void identify(ReadPage page, Map<String, String> documents)
        throws UpdateRefusedException {
      PageIdentity identity = identities.get(page.source().name());
      if (identity == null || identity.document().isEmpty()) {
        throw new UpdateRefusedException(
            page.source().name()
                + ": found no source document that this page is a text of. Enter it in documents.yaml, and lead its operations to it by x-source.");
      }
      if (identity.text() == PageIdentity.TextKind.OTHER
          && newTexts.put(identity.document(), page.source().text()) != null) {
        throw new UpdateRefusedException(page.source().name() + ": found a second new text of "
            + identity.document() + ", expected one. Leave the other page out of the folder.");
      }
      page.facts()
          .operations()
          .forEach(operation -> operation.route().ifPresent(route -> {
            int space = route.indexOf(' ');
            documents.put(
                Counterparts.route(
                    route.substring(0, space).toLowerCase(Locale.ROOT), route.substring(space + 1)),
                identity.document());
          }));
    }

    private CuratedApi current() throws IOException {
      return CuratedApi.of(
          staging.folder(), spec.file(), deviations.file(), staging.yaml("words.yaml"));
    }

    private DriftReview review(SourceDocuments documents) throws IOException {
      DriftReview review = new DriftReview(List.of(current()), documents);
      pages.forEach(page -> review.add(page.source(), page.facts()));
      return review;
    }

    UpdateOutcome all(Map<Integer, String> decided) throws IOException, UpdateRefusedException {
      Set<String> before = Records.messages(staging.lint());
      ChosenDecisions chosen = ChosenDecisions.of(staging, decided, this::openNow);
      follow(SourceDocuments.read(staging.documents()), chosen);
      if (!newTexts.isEmpty()) {
        adopt();
      }
      SourceDocuments documents = SourceDocuments.read(staging.documents());
      follow(documents, chosen);
      record(documents, chosen);
      Records records = new Records(staging, spec, deviations, newTexts.keySet());
      records.trim(review(documents), api.name());
      DriftReview last = review(documents);
      List<Difference> open = written(records.write(last, current(), chosen), documents);
      Map<Integer, LeftDecision> decisions =
          DecisionsPage.numbered(LeftDecision.of(open), chosen.numbers());
      ChangedSentences sentences =
          new ChangedSentences(api.words(), last.words(current()), SpecUpdate.this.before);
      Path page = staging.file("decisions.md");
      staging.write(
          page,
          decisions.isEmpty() ? null : DecisionsPage.of(api.name(), decisions, command, sentences));
      records.refuseUnlessClean(before);
      Map<Integer, String> titles = new LinkedHashMap<>();
      decisions.forEach((number, decision) -> titles.put(number, decision.title()));
      return new UpdateOutcome(
          staging.changes(),
          titles,
          specs.resolve(String.valueOf(api.folder().getFileName())).resolve("decisions.md"),
          undescribed());
    }

    private List<String> undescribed() {
      List<String> names = new ArrayList<>();
      spec.at("/components/schemas").properties().forEach(schema -> {
        String at = "/components/schemas" + JsonPointers.step(schema.getKey());
        if (!schema.getValue().has("description") && spec.before().at(at).isMissingNode()) {
          names.add(schema.getKey());
        }
      });
      return names;
    }

    /** Returns the same differences at the lines that the written files have. */
    private List<Difference> written(List<Difference> open, SourceDocuments documents)
        throws IOException {
      if (open.isEmpty()) {
        return open;
      }
      DriftReview review = new DriftReview(
          List.of(CuratedApi.of(
              staging.folder(),
              staging.yaml("openapi.yaml"),
              staging.yaml("deviations.yaml"),
              staging.yaml("words.yaml"))),
          documents);
      pages.forEach(page -> review.add(page.source(), page.facts()));
      Map<List<String>, Difference> now = new HashMap<>();
      review.unexplained().forEach(one -> now.put(spot(one), one));
      return open.stream().map(one -> now.getOrDefault(spot(one), one)).toList();
    }

    private static List<String> spot(Difference difference) {
      return List.of(
          difference.aspect(),
          difference.pointer(),
          difference.operation(),
          difference.page().document(),
          String.valueOf(difference.documentedValue()),
          String.valueOf(difference.curatedValue()));
    }

    private List<Difference> openNow() throws IOException {
      return review(SourceDocuments.read(staging.documents())).unexplained();
    }

    /** Changes the spec until drift finds nothing more that can be followed. */
    private void follow(SourceDocuments documents, ChosenDecisions chosen) throws IOException {
      for (int round = 0; round < MOST_ROUNDS; round++) {
        boolean changed = false;
        for (Difference difference : review(documents).unexplained()) {
          boolean follow = chosen.follows(difference);
          List<String> spot =
              List.of(difference.aspect(), difference.pointer(), difference.operation());
          if (chosen.keeps(difference)
              || (HouseRule.of(difference, spec).isPresent() && !follow)
              || (!follow && departures.stream().anyMatch(all -> all.has(difference)))
              || asked.contains(spot)) {
            continue;
          }
          if (edits.apply(difference)) {
            changed = true;
            grafts.again();
            payloads.files().forEach(this::stage);
          } else {
            asked.add(spot);
          }
        }
        if (!changed) {
          return;
        }
        asked.clear();
      }
    }

    private void stage(String name, String text) {
      try {
        staging.write(staging.file(name), text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Takes the new pages for what was transcribed. */
    private void adopt() throws IOException {
      spec.removeUnused();
      YamlFile list = YamlFile.read(staging.documents());
      ArrayNode changed = list.root().deepCopy();
      SourceUpdates.documents(changed, newTexts, date);
      staging.write(
          staging.documents(),
          YamlTexts.becoming(staging.documents(), Files.readString(staging.documents()), changed));
      FactRecord recorded = FactRecord.read(staging.file("facts.yaml"));
      for (PageIdentity identity : identities.values()) {
        if (newTexts.containsKey(identity.document())
            && Records.isOfAnotherFormat(recorded, identity)) {
          deviations.removeLosses(identity.document());
        }
      }
      SourceUpdates.operations(spec, grafts, newTexts.keySet());
    }

    /** Enters what conventions decide, and what the caller decided to keep. */
    private void record(SourceDocuments documents, ChosenDecisions chosen) throws IOException {
      for (int round = 0; round < MOST_ROUNDS; round++) {
        boolean changed = false;
        Set<List<String>> entered = new HashSet<>();
        for (Difference difference : review(documents).unexplained()) {
          HouseRule rule = chosen.keeps(difference)
              ? ChosenDecisions.KEPT
              : HouseRule.of(difference, spec).orElse(null);
          if (rule != null
              && entered.add(List.of(
                  difference.aspect(),
                  difference.pointer(),
                  String.valueOf(difference.documentedValue()),
                  String.valueOf(difference.curatedValue()),
                  difference.page().document()))) {
            deviations.record(rule, difference);
            changed = true;
          }
        }
        if (!changed) {
          return;
        }
      }
    }
  }
}
