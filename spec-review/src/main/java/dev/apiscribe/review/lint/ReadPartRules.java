package dev.apiscribe.review.lint;

import static dev.apiscribe.review.report.Severity.WARNING;

import dev.apiscribe.review.spec.ReadParts;
import dev.apiscribe.review.spec.UnreadableSpecException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whatever a spec says was read against its documents, also where no document's table or sentence says the same: no page is needed. */
final class ReadPartRules {
  static final List<LintRule<LintedApi>> RULES = List.of(new LintRule<>(
      "read-again",
      WARNING,
      "every part of the spec says what it said when it was last read against its documents",
      "Read the part again, against these lines. When it says what they say, and no more, write the digest into parts.yaml by hand,"
          + " or let drift --docs DIR --accept-words do it for all parts of the specs of these pages.",
      ReadPartRules::parts));

  private static final int MOST_SOURCES = 8;

  private ReadPartRules() {}

  private static void parts(LintedApi api, Expectations out) {
    // A spec of whose documents nothing was read yet has no such record.
    if (api.parts().at("").children().isEmpty()) {
      return;
    }
    try {
      Map<String, String> recorded = ReadParts.ofRecord(api.parts().file()).digests();
      Map<String, String> now = ReadParts.ofSpec(api.spec().file().root()).digests();
      Set<String> all = new TreeSet<>(recorded.keySet());
      all.addAll(now.keySet());
      for (String pointer : all) {
        String was = recorded.getOrDefault(pointer, "");
        String is = now.getOrDefault(pointer, "");
        out.expect(
            was.equals(is),
            new Located(pointer, api.spec().at(pointer).node()),
            was.equals(is) ? "" : expected(api, pointer, was, is));
      }
    } catch (UnreadableSpecException e) {
      out.expect(
          false, api.spec().at(""), "expected a parts.yaml that can be read: " + e.getMessage());
    }
  }

  private static String expected(LintedApi api, String pointer, String was, String is) {
    String what = was.isEmpty()
        ? "a part that was read"
        : is.isEmpty()
            ? "the part that was read, or no digest of it in parts.yaml"
            : "what was read";
    return "expected " + what + sources(api, pointer)
        + (is.isEmpty() ? "" : "; the digest of what is here is '" + is + "'");
  }

  /** The lines that are on record for the part, and the entries that are about it: what it is to be read against. */
  private static String sources(LintedApi api, String pointer) {
    Set<String> sources = new LinkedHashSet<>();
    for (Located sighting : api.facts().at("").child(pointer).children()) {
      sources.add((sighting.text("document") + " " + sighting.text("lines")).strip());
    }
    for (SpecTree file : List.of(api.deviations(), api.observations())) {
      for (Located entry : file.at("").children()) {
        if (isAbout(entry, pointer)) {
          sources.add(entry.text("id"));
        }
      }
    }
    String more =
        sources.size() > MOST_SOURCES ? " and " + (sources.size() - MOST_SOURCES) + " more" : "";
    return sources.isEmpty()
        ? ""
        : ", against " + String.join(", ", sources.stream().limit(MOST_SOURCES).toList()) + more;
  }

  private static boolean isAbout(Located entry, String pointer) {
    boolean here = names(entry.child("where"), pointer);
    for (Located item : entry.child("explains").children()) {
      here |= names(item.child("at"), pointer);
    }
    return here;
  }

  private static boolean names(Located places, String pointer) {
    boolean here = places.node().isTextual() && isIn(places.node().asText(), pointer);
    for (Located place : places.children()) {
      here |= isIn(place.node().asText(), pointer);
    }
    return here;
  }

  /** The part itself, or a keyword of it. */
  private static boolean isIn(String place, String pointer) {
    return place.equals(pointer)
        || place.startsWith(pointer + "/") && place.indexOf('/', pointer.length() + 1) < 0;
  }
}
