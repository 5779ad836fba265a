package dev.apiscribe.review.lint;

import static dev.apiscribe.review.report.Severity.WARNING;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.openapi.SpecTree;
import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.review.curated.ReadParts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What a spec and the files beside it say was read against the documents, also where no document's
 * table or sentence says the same: no page is needed.
 */
final class ReadPartRules {
  private static final int MOST_SOURCES = 8;

  private final String file;
  private final Function<LintedApi, SpecTree> tree;
  private final BiFunction<JsonNode, String, ReadParts> parts;

  private ReadPartRules(
      String file,
      Function<LintedApi, SpecTree> tree,
      BiFunction<JsonNode, String, ReadParts> parts) {
    this.file = file;
    this.tree = tree;
    this.parts = parts;
  }

  /** The rule for the spec. */
  static List<LintRule<LintedApi>> ofSpec() {
    return new ReadPartRules(ReadParts.SPEC, LintedApi::spec, (root, api) -> ReadParts.ofSpec(root))
        .rules();
  }

  /** The rule for a file whose entries are read one by one. */
  static List<LintRule<LintedApi>> ofEntries(String file, Function<LintedApi, SpecTree> tree) {
    return new ReadPartRules(file, tree, (root, api) -> ReadParts.ofEntries(file, root, api))
        .rules();
  }

  /** The rule for a file that drift writes. */
  static List<LintRule<LintedApi>> ofRecord(String file, Function<LintedApi, SpecTree> tree) {
    return new ReadPartRules(file, tree, (root, api) -> ReadParts.ofRecordOfDrift(file, root))
        .rules();
  }

  private List<LintRule<LintedApi>> rules() {
    return List.of(new LintRule<>(
        "read-again",
        WARNING,
        "every part of the spec, and every entry of the files beside it, is unchanged since it was last compared with the documents",
        "Compare the part with these lines again. If it says what they say, and no more, write the digest into parts.yaml by hand,"
            + " or let drift --docs DIR --accept-words do it for all parts of the specs of these pages.",
        this::look));
  }

  private void look(LintedApi api, Expectations out) {
    // A spec of whose documents nothing was read yet has no such record; a spec alone has no list
    // of documents.
    boolean isAlone = file.equals(ReadParts.DOCUMENTS) && api.documents() == null;
    if (isAlone || api.parts().at("").children().isEmpty()) {
      return;
    }
    try {
      SpecTree its = tree.apply(api);
      Map<String, String> recorded = ReadParts.ofRecord(api.parts().file()).digestsOf(file);
      Map<String, String> now = parts.apply(its.file().root(), api.name()).digests();
      Set<String> all = new TreeSet<>(recorded.keySet());
      all.addAll(now.keySet());
      Map<String, Set<String>> entries = recorded.equals(now) ? Map.of() : entries(api);
      for (String part : all) {
        String was = recorded.getOrDefault(part, "");
        String is = now.getOrDefault(part, "");
        out.expect(
            was.equals(is),
            at(its, part),
            was.equals(is) ? "" : expected(part, was, is, sources(api, part, entries)));
      }
    } catch (UnreadableSpecException e) {
      // Said once, of the spec.
      out.expect(
          !file.equals(ReadParts.SPEC),
          api.spec().at(""),
          "expected a parts.yaml that can be read: " + e.getMessage());
    }
  }

  private SpecNode at(SpecTree its, String part) {
    if (file.equals(ReadParts.SPEC)) {
      return its.at(part);
    }
    SpecNode entry = its.at("").get(part.substring(part.indexOf('#') + 1));
    return entry.exists()
        ? entry
        : its.at("").children().stream()
            .filter(one -> part.equals(file + "#" + one.value().path("id").asText(one.name())))
            .findFirst()
            .orElse(its.at(""));
  }

  private static String expected(String part, String was, String is, String sources) {
    String named = part.isEmpty() || part.startsWith("/") ? "" : part + " to say ";
    String what = was.isEmpty()
        ? "a part that was read"
        : is.isEmpty()
            ? "the part that was read, or no digest of it in parts.yaml"
            : "what was read";
    return "expected " + named + what + sources
        + (is.isEmpty() ? "" : "; the digest of what is here is '" + is + "'");
  }

  /**
   * The lines that are on record for the part, and the entries that are about it: what it is to be
   * read against.
   */
  private static String sources(LintedApi api, String part, Map<String, Set<String>> entries) {
    String name = part.substring(part.indexOf('#') + 1);
    Set<String> sources = new LinkedHashSet<>();
    for (SpecNode reference : api.facts().at("").get(name).children()) {
      sources.add((reference.text("document") + " " + reference.text("lines")).strip());
    }
    sources.addAll(entries.getOrDefault(name, Set.of()));
    String more =
        sources.size() > MOST_SOURCES ? " and " + (sources.size() - MOST_SOURCES) + " more" : "";
    return sources.isEmpty()
        ? ""
        : ", against " + String.join(", ", sources.stream().limit(MOST_SOURCES).toList()) + more;
  }

  /**
   * The ids of the entries by the places that they are about, and by the places around these, for a
   * place may be a keyword of a part; and the lines of each entry by its id.
   */
  private static Map<String, Set<String>> entries(LintedApi api) {
    Map<String, Set<String>> entries = new HashMap<>();
    for (SpecTree file : List.of(api.deviations(), api.observations())) {
      for (SpecNode entry : file.at("").children()) {
        String id = entry.text("id");
        List<SpecNode> places = new ArrayList<>(entry.get("where").children());
        for (SpecNode item : entry.get("explains").children()) {
          places.add(item.get("at"));
          places.addAll(item.get("at").children());
        }
        for (SpecNode place : places) {
          String pointer = place.value().asText();
          if (pointer.startsWith("/")) {
            String around = pointer.substring(0, pointer.lastIndexOf('/'));
            entries.computeIfAbsent(pointer, key -> new LinkedHashSet<>()).add(id);
            entries.computeIfAbsent(around, key -> new LinkedHashSet<>()).add(id);
          }
        }
        entries
            .computeIfAbsent(id, key -> new LinkedHashSet<>())
            .add((entry.text("document") + " " + entry.text("lines")).strip());
      }
    }
    return entries;
  }
}
