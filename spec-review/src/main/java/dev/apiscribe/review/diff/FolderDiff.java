package dev.apiscribe.review.diff;

import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.review.report.Finding;
import dev.apiscribe.review.report.Report;
import dev.apiscribe.review.report.Report.RuleRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The step from one folder of APIs to the next: those in both, and those that are new or gone. */
public final class FolderDiff {
  private final Path before;
  private final Path now;
  private final Map<String, DiffReview> reviews = new TreeMap<>();
  private int added;
  private int removed;

  private FolderDiff(Path before, Path now, Function<String, @Nullable JavaApiDifference> java) {
    this.before = before;
    this.now = now;
    List<String> old = apis(before);
    List<String> current = apis(now);
    TreeSet<String> all = new TreeSet<>(old);
    all.addAll(current);
    for (String api : all) {
      reviews.put(
          api, DiffReview.of(spec(before, api, old), spec(now, api, current), java.apply(api)));
      added += old.contains(api) ? 0 : 1;
      removed += current.contains(api) ? 0 : 1;
    }
  }

  /** Fails with {@link UnreadableSpecException} when one of the folders has no API. */
  public static FolderDiff of(Path before, Path now) {
    return of(before, now, api -> null);
  }

  /**
   * @param java what was measured of the Java of an API, by its name; null when the rules alone say
   *     what becomes of it
   */
  public static FolderDiff of(
      Path before, Path now, Function<String, @Nullable JavaApiDifference> java) {
    return new FolderDiff(before, now, java);
  }

  /** Returns whether a path is a folder of APIs, and not an API itself. */
  public static boolean isFolderOfApis(Path path) {
    return Files.isDirectory(path) && !hasSpec(path) && !names(path).isEmpty();
  }

  private static boolean hasSpec(Path folder) {
    return Stream.of("openapi.yaml", "openapi.yml", "openapi.json")
        .anyMatch(file -> Files.isRegularFile(folder.resolve(file)));
  }

  private static List<String> names(Path folder) {
    try (Stream<Path> folders = Files.list(folder)) {
      return folders
          .filter(FolderDiff::hasSpec)
          .map(each -> String.valueOf(each.getFileName()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UnreadableSpecException(folder
          + ": cannot be read, expected a folder of specs. Check the path and its permissions.");
    }
  }

  private static List<String> apis(Path folder) {
    List<String> names = Files.isDirectory(folder) ? names(folder) : List.of();
    if (names.isEmpty()) {
      throw new UnreadableSpecException(
          folder
              + ": found no spec, expected folders with an openapi.yaml, one for each API. Name a folder like specs/.");
    }
    return names;
  }

  private static ApiSpec spec(Path folder, String api, List<String> names) {
    return names.contains(api)
        ? ApiSpec.read(folder.resolve(api))
        : ApiSpec.absent(folder.resolve(api).resolve("openapi.yaml").toString());
  }

  /** In the order of the names of the APIs. */
  public Map<String, DiffReview> reviews() {
    return reviews;
  }

  /** Returns how many APIs only the newer folder has. */
  public int added() {
    return added;
  }

  /** Returns how many APIs only the older folder has. */
  public int removed() {
    return removed;
  }

  /** That of the API which changed most. */
  public SemverVerdict verdict() {
    SemverVerdict most = new SemverVerdict(SemverVerdict.Level.NONE, List.of());
    List<String> reasons = new ArrayList<>();
    for (DiffReview review : reviews.values()) {
      if (review.verdict().level().compareTo(most.level()) < 0) {
        most = review.verdict();
        reasons.clear();
      }
      if (review.verdict().level() == most.level()) {
        reasons.addAll(review.verdict().reasons());
      }
    }
    return new SemverVerdict(most.level(), reasons);
  }

  /** An entry in Markdown for each API that changed. */
  public String changelog() {
    return reviews.values().stream()
        .filter(review -> review.verdict().level() != SemverVerdict.Level.NONE)
        .map(DiffReview::changelog)
        .collect(Collectors.joining("\n"));
  }

  /**
   * @param version of what was made from the older folder; null if the next one is not asked for
   */
  public Report report(@Nullable String version) {
    List<Report> reports =
        reviews.values().stream().map(review -> review.report(null)).toList();
    List<Finding> findings = new ArrayList<>();
    Map<String, RuleRun> rules = new LinkedHashMap<>();
    for (Report report : reports) {
      findings.addAll(report.findings());
      report
          .rules()
          .forEach(run -> rules.merge(
              run.rule(),
              run,
              (one, other) -> new RuleRun(
                  one.rule(),
                  one.meaning(),
                  one.looked() + other.looked(),
                  one.found() + other.found())));
    }
    Map<String, String> figures = new LinkedHashMap<>();
    figures.put(
        "APIs",
        (reviews.size() - added) + " → " + (reviews.size() - removed) + ", of which " + added
            + " new and " + removed + " gone");
    reviews.forEach((api, review) -> figures.put(api, review.verdict().toString()));
    figures.put("verdict", verdict().toString());
    if (version != null) {
      figures.put("next version", version + " → " + verdict().next(version));
    }
    Report first = reports.get(0);
    return new Report(
        first.command(),
        before + " and " + now,
        first.leftTitle(),
        first.rightTitle(),
        first.lists(),
        findings,
        List.copyOf(rules.values()),
        figures);
  }
}
