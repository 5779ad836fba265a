package dev.apiscribe.corpus;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The outcomes of all documents, a line for each and a sum for each implementation. */
record Table(Map<String, Map<Implementation, Outcome>> rows) {
  /** Returns what became of a document, with the first reasons why not all did. */
  static List<String> lines(String name, Map<Implementation, Outcome> row) {
    List<String> lines = new ArrayList<>();
    lines.add(name + ": "
        + row.entrySet().stream()
            .map(each -> each.getKey().label() + " " + verdict(each.getValue()))
            .collect(Collectors.joining(", ")));
    Outcome ours = row.get(Implementation.APISCRIBE);
    if (ours != null) {
      Stream.concat(ours.reason().lines(), ours.lost().lines())
          .forEach(reason -> lines.add("    " + reason));
    }
    return lines;
  }

  private static String verdict(Outcome outcome) {
    return outcome.compiled()
        ? "compiled"
            + (outcome.examples() == 0
                ? ""
                : " and kept " + outcome.kept() + " of " + outcome.examples())
        : outcome.accepted() ? "NOT COMPILED" : "REFUSED";
  }

  /** Returns the sums, as a table in Markdown. */
  String text() {
    StringBuilder text = new StringBuilder(
        "| of " + rows.size()
            + " documents | accepted | compiled | examples | kept | not proven | seconds |\n|---|---:|---:|---:|---:|---:|---:|\n");
    for (Implementation implementation : Implementation.values()) {
      List<Outcome> all = outcomes(implementation);
      if (!all.isEmpty()) {
        text.append(String.format(
            Locale.ROOT,
            "| %s | %d | %d | %d | %d | %d | %.0f |%n",
            implementation.label(),
            all.stream().filter(Outcome::accepted).count(),
            all.stream().filter(Outcome::compiled).count(),
            all.stream().mapToInt(Outcome::examples).sum(),
            all.stream().mapToInt(Outcome::kept).sum(),
            all.stream().mapToInt(Outcome::unproven).sum(),
            all.stream().mapToDouble(Outcome::seconds).sum()));
      }
    }
    return text.toString();
  }

  boolean isClean() {
    return outcomes(Implementation.APISCRIBE).stream()
        .allMatch(outcome -> outcome.compiled() && outcome.kept() == outcome.examples());
  }

  private List<Outcome> outcomes(Implementation implementation) {
    return rows.values().stream()
        .map(row -> row.get(implementation))
        .filter(outcome -> outcome != null)
        .collect(Collectors.toList());
  }

  void write(Path file) throws IOException {
    new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), rows);
  }
}
