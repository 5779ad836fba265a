package dev.apiscribe.review.diff;

import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.review.report.Breaks;
import dev.apiscribe.review.report.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of the version that the step raises, for what is made from the spec.
 *
 * @param reasons sentences, those of the deciding level alone
 */
public record SemverVerdict(Level level, List<String> reasons) {
  private static final Pattern VERSION =
      Pattern.compile("(\\d{1,9})\\.(\\d{1,9})\\.(\\d{1,9})(-.*)?");
  private static final int MOST_REASONS = 5;

  /** The parts of a version; {@code NONE} when nothing changed. */
  public enum Level {
    MAJOR,
    MINOR,
    PATCH,
    NONE;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static SemverVerdict of(List<Change> changes, List<JavaChange> unexplained) {
    List<String> breaking = sentences(changes, SemverVerdict::isBreaking);
    unexplained.stream()
        .filter(JavaChange::breaksCallers)
        .forEach(change -> breaking.add(change.text() + "."));
    if (!breaking.isEmpty()) {
      return new SemverVerdict(Level.MAJOR, shortened(breaking));
    }
    List<String> seen =
        sentences(changes, change -> change.rule().section() != ChangelogSection.DOCUMENTATION);
    if (!seen.isEmpty()) {
      return new SemverVerdict(Level.MINOR, shortened(seen));
    }
    List<String> words = sentences(changes, change -> true);
    return new SemverVerdict(words.isEmpty() ? Level.NONE : Level.PATCH, shortened(words));
  }

  /** Something that travels fails, or Java callers do, whatever the severity. */
  static boolean isBreaking(Change change) {
    return change.rule().severity() == Severity.BREAKING
        || change.breaks().contains(Breaks.JAVA_SOURCE)
        || change.breaks().contains(Breaks.JAVA_BINARY);
  }

  private static List<String> sentences(List<Change> changes, Predicate<Change> which) {
    return new ArrayList<>(changes.stream().filter(which).map(Change::sentence).toList());
  }

  private static List<String> shortened(List<String> reasons) {
    if (reasons.size() <= MOST_REASONS) {
      return List.copyOf(reasons);
    }
    List<String> few = new ArrayList<>(reasons.subList(0, MOST_REASONS));
    few.add("And " + (reasons.size() - MOST_REASONS) + " more.");
    return List.copyOf(few);
  }

  /**
   * The version after this one. In 0.x, where nothing is promised yet, what breaks raises the
   * second part and everything else the third.
   *
   * @param version {@code X.Y.Z}, perhaps with {@code -SNAPSHOT} or the like, which is left out
   */
  public String next(String version) {
    Matcher parts = VERSION.matcher(version);
    if (!parts.matches()) {
      throw new UnreadableSpecException("--version: found " + version
          + ", expected three numbers such as 1.4.0. Give the version of the old side.");
    }
    long major = Long.parseLong(parts.group(1));
    long minor = Long.parseLong(parts.group(2));
    long patch = Long.parseLong(parts.group(3));
    boolean early = major == 0;
    return switch (level) {
      case MAJOR -> early ? "0." + (minor + 1) + ".0" : (major + 1) + ".0.0";
      case MINOR -> early ? "0." + minor + "." + (patch + 1) : major + "." + (minor + 1) + ".0";
      case PATCH -> major + "." + minor + "." + (patch + 1);
      case NONE -> major + "." + minor + "." + patch;
    };
  }

  @Override
  public String toString() {
    return level.label();
  }
}
