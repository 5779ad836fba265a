package dev.apiscribe.review.lint;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.FolderDocument;
import dev.apiscribe.openapi.SpecOperation;
import dev.apiscribe.openapi.SpecTree;
import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.NamingConventions;
import dev.apiscribe.review.lint.Expectations.Broken;
import dev.apiscribe.review.report.Finding;
import dev.apiscribe.review.report.Report;
import dev.apiscribe.review.report.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Holds specs, and what lies beside them, to the conventions of specs/README.md. */
public final class SpecLint {
  /** Of one rule in a document that is not curated. */
  private static final int MOST_OF_A_RULE = 10;

  private static final int LONGEST_VALUE = 60;

  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Report.RuleRun> runs = new LinkedHashMap<>();

  private final LintProfile profile;

  private SpecLint(LintProfile profile) {
    this.profile = profile;
  }

  /** Holds specs to all conventions; see {@link #report(List, Path, LintProfile)}. */
  public static Report report(List<Path> specs, @Nullable Path exceptions) {
    return report(specs, exceptions, LintProfile.CURATED);
  }

  /**
   * Lints specs, and each documents.yaml beside them once. Fails with
   * {@link UnreadableSpecException} that names the file and what to do.
   *
   * @param specs folders with an openapi.yaml, or specs of any name
   * @param exceptions the one list of exceptions for all of them; null for the lint.yaml of each
   */
  public static Report report(List<Path> specs, @Nullable Path exceptions, LintProfile profile) {
    return new SpecLint(profile)
        .lint(specs.stream()
            .map(spec -> LintedApi.read(
                spec,
                exceptions,
                profile == LintProfile.CURATED ? YamlFile::read : FolderDocument::read))
            .toList());
  }

  private Report lint(List<LintedApi> apis) {
    Map<String, LintExceptions> exceptions = new LinkedHashMap<>();
    for (LintedApi api : apis) {
      LintExceptions allowed = exceptions.computeIfAbsent(
          api.exceptions().name(), name -> new LintExceptions(api.exceptions()));
      for (LintTables.LintTable<LintedApi> table : LintTables.OF_API) {
        run(table, api, table.file().apply(api), allowed);
      }
    }
    sourceLists(apis)
        .values()
        .forEach(list -> run(LintTables.OF_DOCUMENTS, list, list.documents(), null));
    exceptions.values().forEach(list -> run(LintTables.OF_EXCEPTIONS, list, list.file(), null));
    Map<String, String> figures = new LinkedHashMap<>();
    figures.put("rules", String.valueOf(runs.size()));
    figures.put(
        "places",
        String.valueOf(runs.values().stream().mapToInt(Report.RuleRun::looked).sum()));
    figures.put(
        "exceptions used",
        exceptions.values().stream().mapToInt(LintExceptions::used).sum() + " of "
            + exceptions.values().stream().mapToInt(LintExceptions::all).sum());
    List<String> alone = apis.stream()
        .filter(api -> api.documents() == null)
        .map(LintedApi::name)
        .toList();
    if (!alone.isEmpty()) {
      figures.put("without a documents.yaml to compare with", String.join(", ", alone));
      if (profile == LintProfile.CURATED) {
        figures.put("without the conventions of our own specs", "--profile codegen");
      }
    }
    return new Report(
        "lint",
        String.join(", ", apis.stream().map(LintedApi::name).toList()),
        "expected",
        "found",
        LintTables.titles(),
        findings,
        List.copyOf(runs.values()),
        figures);
  }

  private <T> void run(
      LintTables.LintTable<T> table, T subject, SpecTree file, @Nullable LintExceptions allowed) {
    for (LintRule<T> rule : table.rules()) {
      if (!profile.has(rule.id())) {
        continue;
      }
      Expectations out = new Expectations(file);
      rule.check().look(subject, out);
      List<Finding> all = new ArrayList<>();
      for (Broken broken : out.broken()) {
        if (allowed == null || !allowed.allow(rule.id(), broken.at().pointer())) {
          all.add(finding(table.title(), rule, broken));
        }
      }
      int found = all.size();
      findings.addAll(profile == LintProfile.CURATED ? all : folded(all));
      Report.RuleRun run = new Report.RuleRun(rule.id(), rule.meaning(), out.looked(), found);
      runs.merge(
          rule.id(),
          run,
          (one, other) -> new Report.RuleRun(
              rule.id(),
              rule.meaning(),
              one.looked() + other.looked(),
              one.found() + other.found()));
    }
  }

  /** A document of others breaks a rule everywhere, or nowhere: the first places say it. */
  private static List<Finding> folded(List<Finding> all) {
    if (all.size() <= MOST_OF_A_RULE) {
      return all;
    }
    List<Finding> folded = new ArrayList<>(all.subList(0, MOST_OF_A_RULE - 1));
    Finding last = all.get(MOST_OF_A_RULE - 1);
    String more = " So do " + (all.size() - MOST_OF_A_RULE) + " more places.";
    folded.add(last.with(last.message() + more));
    return folded;
  }

  /** The generator takes what it reads otherwise than it is written. */
  private Severity severity(LintRule<?> rule) {
    return profile == LintProfile.CODEGEN && !LintProfile.MINIMAL.has(rule.id())
        ? Severity.WARNING
        : rule.severity();
  }

  private Finding finding(String list, LintRule<?> rule, Broken broken) {
    JsonNode value = broken.at().value();
    boolean shown =
        value.isValueNode() && !value.isNull() && value.asText().length() <= LONGEST_VALUE;
    String found =
        value.isMissingNode() ? ", found nothing" : shown ? ", found " + value.asText() : "";
    List<String> affects = broken.tree().operations().stream()
        .filter(operation ->
            (broken.at().pointer() + "/").startsWith(operation.node().pointer() + "/"))
        .map(SpecOperation::label)
        .toList();
    return new Finding(
        rule.id(),
        severity(rule),
        list,
        "E" + broken.expected().substring(1) + found + ".",
        null,
        null,
        broken.tree().file().place(broken.at().pointer()),
        shown ? value : null,
        affects,
        Set.of(),
        Set.of(),
        rule.next());
  }

  private static Map<String, SourceList> sourceLists(List<LintedApi> apis) {
    Map<String, SourceList> lists = new LinkedHashMap<>();
    for (LintedApi api : apis) {
      SpecTree documents = api.documents();
      if (documents != null && !lists.containsKey(documents.file().name())) {
        lists.put(documents.file().name(), new SourceList(documents, apisBeside(documents, apis)));
      }
    }
    return lists;
  }

  /** Also those that are not looked at now. */
  private static Set<String> apisBeside(SpecTree documents, List<LintedApi> apis) {
    Set<String> names = new TreeSet<>();
    apis.forEach(api -> names.add(api.name()));
    Path folder = Path.of(documents.file().name()).toAbsolutePath().getParent();
    documents.at("").children().stream()
        .map(document -> document.text("spec"))
        .filter(name -> NamingConventions.isKebabCase(name)
            && folder != null
            && Files.exists(folder.resolve(name).resolve("openapi.yaml")))
        .forEach(names::add);
    return names;
  }
}
