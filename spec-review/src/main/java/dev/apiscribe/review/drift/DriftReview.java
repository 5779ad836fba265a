package dev.apiscribe.review.drift;

import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.curated.ReadSentence;
import dev.apiscribe.review.curated.SourceDocuments;
import dev.apiscribe.review.curated.SourceDocuments.SourceDocument;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.document.Passage;
import dev.apiscribe.review.drift.Deviations.ExplanationUse;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.page.UnreadablePageException;
import dev.apiscribe.review.reading.saved.PageFacts;
import dev.apiscribe.review.report.Finding;
import dev.apiscribe.review.report.Report;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Checks pages against curated specs. Pages are added one by one; each is read once. */
public final class DriftReview {
  private static final Set<PageIdentity.TextKind> TEXTS_OF_A_DUMP =
      Set.of(PageIdentity.TextKind.TRANSCRIBED, PageIdentity.TextKind.PUBLISHED);

  private final List<CuratedApi> apis;
  private final SourceDocuments documents;
  private final Function<CuratedApi, FactRecord> recorded;
  private final Map<String, Deviations> decisions = new LinkedHashMap<>();
  private final Map<String, WordLedger> ledgers = new LinkedHashMap<>();
  private final Map<String, FactLedger> seen = new HashMap<>();
  private final List<Difference> unexplained = new ArrayList<>();
  private final Map<String, Integer> looked = new HashMap<>();
  private final Map<String, FactRecord> records = new HashMap<>();
  private final Map<String, Baseline> baselines = new HashMap<>();
  private final Map<String, List<PageRead>> read = new HashMap<>();
  private final Map<String, Map<String, LossRecord.Look>> losses = new HashMap<>();
  private final List<PrintedLoss> printed = new ArrayList<>();
  private final Map<String, SortedSet<Integer>> evidence = new HashMap<>();

  /** One page, and the explanations that it needed. */
  private record PageRead(String name, PageIdentity identity, Set<ExplanationUse> needed) {}

  private int pages;
  private int operations;
  private int differences;
  private final List<String> aboutNothing = new ArrayList<>();
  private final List<String> ofNoApi = new ArrayList<>();

  public DriftReview(List<CuratedApi> apis, SourceDocuments documents) {
    this(apis, documents, api -> FactRecord.read(api.folder().resolve("facts.yaml")));
  }

  /** For records that were read before. */
  DriftReview(
      List<CuratedApi> apis, SourceDocuments documents, Function<CuratedApi, FactRecord> recorded) {
    this.apis = apis;
    this.documents = documents;
    this.recorded = recorded;
    apis.forEach(api -> {
      decisions.put(api.name(), new Deviations(api.deviations()));
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
    Optional<CuratedApi> found = known
        .flatMap(document ->
            apis.stream().filter(api -> api.name().equals(document.spec())).findFirst())
        .or(() -> ApiMatch.of(facts, apis));
    if (found.isEmpty()) {
      ofNoApi.add(source.name());
      return;
    }
    CuratedApi api = found.get();
    PageIdentity identity = PageIdentity.of(source, facts, api, documents);
    pages++;
    operations += facts.operations().size();
    PageRead page = new PageRead(source.name(), identity, new HashSet<>());
    read.computeIfAbsent(api.name(), key -> new ArrayList<>()).add(page);
    WordLedger words = of(api, ledgers);
    List<Difference> all = new ArrayList<>();
    Differences whole = new Differences(all, identity);
    var pairs = OperationPairs.of(facts.operations(), api, identity.isTranscribed());
    new PageComparison(facts, api, pairs, words, new PageAtHand(facts, words)).compare(whole);
    if (facts.printsSchemas() && !pairs.isEmpty()) {
      new UnreadComparison(api, pairs)
          .compare(facts.unread(), record(api).keywords(identity), whole);
    }
    if (identity.text() != PageIdentity.TextKind.OTHER) {
      new PageRecorder(facts, api, pairs, of(api, seen).page(identity)).enter();
    }
    if (identity.isTranscribed()) {
      look(api, identity, source);
    }
    Baseline baseline =
        identity.text() == PageIdentity.TextKind.OTHER ? baseline(api) : new Baseline();
    for (Difference difference : all) {
      differences++;
      looked.merge(difference.aspect(), 1, Integer::sum);
      List<ExplanationUse> by = of(api, decisions).explain(difference, baseline);
      page.needed().addAll(by);
      if (difference.documented() != null) {
        int line = difference.documented().line();
        by.forEach(use -> evidence
            .computeIfAbsent(use.deviation().id(), key -> new TreeSet<>())
            .add(line));
      }
      if (by.isEmpty()) {
        unexplained.add(difference);
      }
    }
  }

  private static <V> V of(CuratedApi api, Map<String, V> byApi) {
    return Objects.requireNonNull(byApi.get(api.name()), api.name());
  }

  private void look(CuratedApi api, PageIdentity identity, PageSource source) {
    for (LossClaim claim : LossClaim.of(api.deviations())) {
      if (claim.deviation().document().equals(identity.document())) {
        Map<String, List<Integer>> found = claim.printed(source);
        losses
            .computeIfAbsent(api.name(), key -> new HashMap<>())
            .put(claim.deviation().id(), LossRecord.Look.of(claim, found));
        found.forEach(
            (value, lines) -> printed.add(new PrintedLoss(claim, value, source.name(), lines)));
        looked.merge(PrintedLoss.RULE, claim.values().size(), Integer::sum);
      }
    }
  }

  private FactRecord record(CuratedApi api) {
    return records.computeIfAbsent(api.name(), key -> recorded.apply(api));
  }

  private Baseline baseline(CuratedApi api) {
    return baselines.computeIfAbsent(
        api.name(), key -> new Baseline(api, of(api, decisions), record(api)));
  }

  private List<StaleDecision> stale(CuratedApi api) {
    Deviations all = of(api, decisions);
    List<StaleDecision> stale = new ArrayList<>();
    Map<String, Map<PageIdentity.TextKind, Set<ExplanationUse>>> byDocument = new TreeMap<>();
    for (PageRead page : read.getOrDefault(api.name(), List.of())) {
      if (page.identity().text() == PageIdentity.TextKind.OTHER) {
        Set<ExplanationUse> idle = baseline(api).expected(page.identity(), all);
        idle.removeAll(page.needed());
        stale.addAll(StaleDecision.of(idle, page.name()));
      } else {
        byDocument
            .computeIfAbsent(
                page.identity().document(), key -> new EnumMap<>(PageIdentity.TextKind.class))
            .computeIfAbsent(page.identity().text(), key -> new HashSet<>())
            .addAll(page.needed());
      }
    }
    stale.addAll(StaleDecision.of(idle(api, byDocument), ""));
    all.all().stream()
        .filter(deviation -> deviation.explains().isEmpty()
            && read.getOrDefault(api.name(), List.of()).stream()
                .anyMatch(page -> page.identity().document().equals(deviation.document())))
        .forEach(deviation -> stale.add(new StaleDecision(deviation, "", Map.of())));
    return stale;
  }

  /**
   * Returns what no text of the documents of an explanation needs. One of which a text was neither
   * read nor is on record is not judged.
   */
  private Set<ExplanationUse> idle(
      CuratedApi api, Map<String, Map<PageIdentity.TextKind, Set<ExplanationUse>>> read) {
    Set<ExplanationUse> idle = new HashSet<>();
    for (ExplanationUse use : of(api, decisions).uses()) {
      List<String> of = use.item().documents();
      if (of.stream().anyMatch(read::containsKey)
          && of.stream()
              .allMatch(
                  document -> isIdle(api, use, document, read.getOrDefault(document, Map.of())))) {
        idle.add(use);
      }
    }
    return idle;
  }

  private boolean isIdle(
      CuratedApi api,
      ExplanationUse use,
      String document,
      Map<PageIdentity.TextKind, Set<ExplanationUse>> read) {
    for (PageIdentity.TextKind text :
        documents.isDump(document) ? TEXTS_OF_A_DUMP : Set.of(PageIdentity.TextKind.TRANSCRIBED)) {
      boolean known = read.containsKey(text) || baseline(api).has(document, text);
      if (!known
          || (read.containsKey(text) ? read.get(text) : baseline(api).of(document, text))
              .contains(use)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns what is on record of the sentences of the pages, as the figures count them; those that
   * are unreviewed, or that a deviation answers, are missing.
   */
  public Map<Passage, ReadSentence.State> sentences() {
    Map<Passage, ReadSentence.State> all = new HashMap<>();
    ledgers.values().forEach(ledger -> all.putAll(ledger.read()));
    return all;
  }

  /** Returns whether one of the pages is about the API. */
  public boolean isOf(CuratedApi api) {
    return read.containsKey(api.name());
  }

  /** The digests of all sentences met, by pointer, for the ledger of an API. */
  public Map<String, Set<String>> words(CuratedApi api) {
    return of(api, ledgers).met();
  }

  /**
   * Returns what the pages state, in the place of what was on record of the same texts.
   *
   * @param recorded the record of before
   */
  public FactRecord facts(CuratedApi api, FactRecord recorded) {
    return recorded.replacedBy(of(api, seen).record());
  }

  /**
   * The losses of the transcribed texts among the pages, in the place of what was on record of
   * them.
   *
   * @param recorded the record of before
   */
  public LossRecord losses(CuratedApi api, LossRecord recorded) {
    return recorded.replacedBy(
        losses.getOrDefault(api.name(), Map.of()), LossClaim.of(api.deviations()));
  }

  /**
   * Returns how the spec stands to the pages that were read, and to what was on record of others.
   *
   * @param recorded the record of before
   */
  public Transcription transcription(CuratedApi api, FactRecord recorded) {
    return Transcription.of(api, facts(api, recorded));
  }

  /** Returns which text of which document each page about the API is, by the page's name. */
  public Map<String, PageIdentity> identities(CuratedApi api) {
    Map<String, PageIdentity> all = new LinkedHashMap<>();
    read.getOrDefault(api.name(), List.of()).forEach(page -> all.put(page.name(), page.identity()));
    return all;
  }

  /** Returns the lines of the pages that state what a decision explains, by its id. */
  public Map<String, SortedSet<Integer>> evidence() {
    return evidence;
  }

  /** Returns the differences that no decision explains, before they are folded. */
  public List<Difference> unexplained() {
    return List.copyOf(unexplained);
  }

  public Report report() {
    List<Finding> findings = new ArrayList<>(RootCauses.findings(unexplained));
    for (CuratedApi api : apis) {
      stale(api).forEach(stale -> findings.add(stale.finding(api.spec())));
    }
    printed.forEach(loss -> findings.add(loss.finding()));
    Map<String, String> figures = new LinkedHashMap<>();
    figures.put("pages", String.valueOf(pages));
    figures.put("operations", String.valueOf(operations));
    figures.put("differences", String.valueOf(differences));
    figures.put("explained by deviations", String.valueOf(differences - unexplained.size()));
    Map<ReadSentence.State, Long> sentences = new EnumMap<>(ReadSentence.State.class);
    ledgers
        .values()
        .forEach(ledger ->
            ledger.states().forEach((state, count) -> sentences.merge(state, count, Long::sum)));
    sentences.forEach(
        (state, count) -> figures.put("sentences " + state.meaning(), String.valueOf(count)));
    if (!aboutNothing.isEmpty()) {
      figures.put(
          "pages about no operation", aboutNothing.size() + ": " + String.join(", ", aboutNothing));
    }
    if (!ofNoApi.isEmpty()) {
      figures.put(
          "pages of no curated operation",
          ofNoApi.size() + ": " + String.join(", ", ofNoApi) + "; name the API with --api");
    }
    return new Report(
        "drift",
        pages + " pages compared with "
            + String.join(", ", apis.stream().map(CuratedApi::name).toList()),
        "documented",
        "curated",
        DriftRules.lists(),
        findings,
        DriftRules.runs(looked, findings),
        figures);
  }
}
