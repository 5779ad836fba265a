package dev.apiscribe.review.drift;

import dev.apiscribe.review.facts.DocumentedFacts;
import dev.apiscribe.review.facts.PageFacts;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.page.UnreadablePageException;
import dev.apiscribe.review.report.Finding;
import dev.apiscribe.review.report.Report;
import dev.apiscribe.review.spec.CuratedApi;
import dev.apiscribe.review.spec.ReadSentence;
import dev.apiscribe.review.spec.SourceDocuments;
import dev.apiscribe.review.spec.SourceDocuments.SourceDocument;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds pages against curated specs. Pages are added one by one; each is read once. */
public final class DriftReview {
  private final List<CuratedApi> apis;
  private final SourceDocuments documents;
  private final Map<String, Decisions> decisions = new LinkedHashMap<>();
  private final Map<String, WordLedger> ledgers = new LinkedHashMap<>();
  private final Map<String, FactLedger> seen = new HashMap<>();
  private final List<Difference> unexplained = new ArrayList<>();
  private final Map<String, Integer> looked = new HashMap<>();
  private final Map<String, Set<PageIdentity.Text>> texts = new HashMap<>();
  private int pages;
  private int operations;
  private int differences;
  private final List<String> aboutNothing = new ArrayList<>();
  private final List<String> ofNoApi = new ArrayList<>();

  public DriftReview(List<CuratedApi> apis, SourceDocuments documents) {
    this.apis = apis;
    this.documents = documents;
    apis.forEach(api -> {
      decisions.put(api.name(), new Decisions(api.deviations()));
      ledgers.put(api.name(), new WordLedger(api.words()));
      seen.put(api.name(), new FactLedger());
    });
  }

  public void add(PageSource source) throws UnreadablePageException {
    Optional<DocumentedFacts> facts = PageFacts.read(source);
    if (facts.isPresent()) {
      add(source, facts.get());
    } else {
      aboutNothing.add(source.name());
    }
  }

  /** A page whose facts were read before. */
  public void add(PageSource source, DocumentedFacts facts) {
    Optional<SourceDocument> known = documents.of(source.text());
    Optional<CuratedApi> found =
        known.flatMap(document -> apis.stream().filter(api -> api.name().equals(document.spec())).findFirst())
            .or(() -> ApiMatch.of(facts, apis));
    if (found.isEmpty()) {
      ofNoApi.add(source.name());
      return;
    }
    CuratedApi api = found.get();
    PageIdentity identity = PageIdentity.of(source, facts, api, documents);
    pages++;
    operations += facts.operations().size();
    texts.computeIfAbsent(identity.document(), key -> EnumSet.noneOf(PageIdentity.Text.class)).add(identity.text());
    WordLedger words = ledgers.get(api.name());
    List<Difference> all = new ArrayList<>();
    Differences whole = new Differences(all, seen.get(api.name()).page(identity), identity.document());
    var pairs = OperationPairs.of(facts.operations(), api, identity.isTranscribed());
    new ApiComparison(facts, api, pairs, words, new PageAtHand(facts, words)).compare(whole);
    for (Difference difference : all) {
      differences++;
      looked.merge(difference.aspect(), 1, Integer::sum);
      if (decisions.get(api.name()).explain(difference).isEmpty()) {
        unexplained.add(difference);
      }
    }
  }

  /** The documents whose decisions can be called stale: of one that is a dump, both the dump and the page that it is of must have been read. */
  private Set<String> judged() {
    Set<String> judged = new HashSet<>();
    texts.forEach((document, read) -> {
      boolean both = read.contains(PageIdentity.Text.TRANSCRIBED) && read.contains(PageIdentity.Text.PUBLISHED);
      if (both || !documents.isDump(document)) {
        judged.add(document);
      }
    });
    return judged;
  }

  private static List<String> documents(CuratedApi api) {
    return api.sources().values().stream().map(CuratedApi.Source::document).filter(document -> !document.isEmpty()).distinct().toList();
  }

  /** The digests of all sentences met, by pointer, for the ledger of an API. */
  public Map<String, Set<String>> words(CuratedApi api) {
    return ledgers.get(api.name()).met();
  }

  /**
   * What the pages state, in the place of what was on record of the same texts.
   *
   * @param recorded the record of before
   */
  public FactRecord facts(CuratedApi api, FactRecord recorded) {
    return recorded.replacedBy(seen.get(api.name()).record());
  }

  /**
   * How the spec stands to the pages that were read, and to what was on record of others.
   *
   * @param recorded the record of before
   */
  public Transcription transcription(CuratedApi api, FactRecord recorded) {
    return Transcription.of(api, facts(api, recorded));
  }

  public Report report() {
    List<Finding> findings = new ArrayList<>(Folding.findings(unexplained));
    for (CuratedApi api : apis) {
      decisions.get(api.name()).stale(judged(), Set.copyOf(documents(api))).forEach(stale -> findings.add(StaleDecision.finding(stale, api.spec())));
    }
    Map<String, String> figures = new LinkedHashMap<>();
    figures.put("pages", String.valueOf(pages));
    figures.put("operations", String.valueOf(operations));
    figures.put("differences", String.valueOf(differences));
    figures.put("explained by deviations", String.valueOf(differences - unexplained.size()));
    Map<ReadSentence.State, Long> sentences = new EnumMap<>(ReadSentence.State.class);
    ledgers.values().forEach(ledger -> ledger.states().forEach((state, count) -> sentences.merge(state, count, Long::sum)));
    sentences.forEach((state, count) -> figures.put("sentences " + state.meaning(), String.valueOf(count)));
    if (!aboutNothing.isEmpty()) {
      figures.put("pages about no operation", aboutNothing.size() + ": " + String.join(", ", aboutNothing));
    }
    if (!ofNoApi.isEmpty()) {
      figures.put("pages of no curated operation", ofNoApi.size() + ": " + String.join(", ", ofNoApi) + "; name the API with --api");
    }
    return new Report(
        "drift",
        pages + " pages against " + String.join(", ", apis.stream().map(CuratedApi::name).toList()),
        "documented",
        "curated",
        DriftRules.lists(),
        findings,
        DriftRules.runs(looked, findings),
        figures);
  }
}
