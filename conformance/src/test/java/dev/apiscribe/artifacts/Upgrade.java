package dev.apiscribe.artifacts;

import dev.apiscribe.review.diff.SemverVerdict;
import dev.apiscribe.review.diff.SemverVerdict.Level;
import java.lang.module.ModuleDescriptor.Version;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The step from a baseline to what the build has made.
 *
 * @param version the project's
 */
record Upgrade(Baseline baseline, List<Declaration> api, String version) {
  private static final String ACCEPT =
      "./mvnw test -pl conformance -am -Dtest=ApiTest -Dsurefire.failIfNoSpecifiedTests=false -Dapi.update=true";

  List<ApiChange> changes() {
    return ApiChange.between(baseline.api(), api);
  }

  /** Why the build must fail; empty when it need not. */
  Optional<String> refusal() {
    if (!isHighEnough()) {
      return Optional.of(differences() + "\nThe version is " + version + ", at least "
          + leastVersion() + " is needed. Take the change back, or raise the version.");
    }
    if (!asAccepted().equals(baseline)) {
      return Optional.of(
          differences() + "\nIf this is meant, write the file and commit it:\n" + ACCEPT);
    }
    return Optional.empty();
  }

  /**
   * Whether those who are told {@code version} are told enough. Before the first release no program
   * depends on anything.
   */
  boolean isHighEnough() {
    return changes().isEmpty()
        || !baseline.isReleased()
        || numbers(version).compareTo(numbers(leastVersion())) >= 0;
  }

  /**
   * What the baseline becomes when the change is accepted. That of a release stays until the next
   * one, and keeps a record of what changed.
   */
  Baseline asAccepted() {
    if (!baseline.isReleased() || !version.endsWith("-SNAPSHOT")) {
      return Baseline.of(version, api);
    }
    return new Baseline(
        baseline.version(),
        baseline.api(),
        changes().stream().flatMap(change -> change.lines().stream()).toList());
  }

  /**
   * The next version by semver. In 0.x what breaks raises the second part, and all else the third.
   */
  String semver() {
    Level level = breaks() ? Level.MAJOR : changes().isEmpty() ? Level.NONE : Level.MINOR;
    return new SemverVerdict(level, List.of()).next(baseline.version());
  }

  /**
   * In a few words, for a table: what changed since the release, and the next version that this
   * asks for.
   */
  String verdict() {
    String change = changes().isEmpty() ? "same" : breaks() ? "breaking" : "compatible";
    if (!baseline.isReleased()) {
      return change + ", unreleased";
    }
    return change + " since " + baseline.version() + (changes().isEmpty() ? "" : ": " + semver());
  }

  /** Additions may come with any version that is not the old one. */
  private String leastVersion() {
    return breaks() ? semver() : new SemverVerdict(Level.PATCH, List.of()).next(baseline.version());
  }

  private boolean breaks() {
    return changes().stream().anyMatch(ApiChange::breaks);
  }

  private String differences() {
    if (changes().isEmpty()) {
      return "The API is that of " + baseline.version() + ", and the version is " + version
          + ": it needs a baseline of its own.";
    }
    String lines = changes().stream().map(change -> change + "\n").collect(Collectors.joining());
    String semver = baseline.isReleased()
        ? "By semver that is " + semver() + "."
        : "Nothing has been released yet, so any version will do.";
    return "This is not the API of " + baseline.version() + ":\n" + lines + semver;
  }

  private static Version numbers(String version) {
    return Version.parse(version.replaceAll("-.*", ""));
  }
}
