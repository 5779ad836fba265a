package dev.apiscribe.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The page with the table and its plots. What a run has not measured stays in it, with the date and
 * the commit of the run that has.
 */
final class PublishedPage {
  private static final String BEGIN = "<!-- benchmarks/run --publish: begin -->";
  private static final String END = "<!-- benchmarks/run --publish: end -->";
  private static final String PLOTS_BEGIN = "<!-- benchmarks/run --publish: plots begin -->";
  private static final String PLOTS_END = "<!-- benchmarks/run --publish: plots end -->";
  private static final Pattern RUN = Pattern.compile(", (\\d{4}-\\d\\d-\\d\\d), commit (\\w+):");
  private static final Pattern OF_A_RUN = Pattern.compile("(.*) \\(\\d{4}-\\d\\d-\\d\\d, \\w+\\)");
  private static final Pattern TITLE = Pattern.compile("aria-label=\"([^\"]*)\"");

  private final Path file;
  private final Path images;

  /** @param images the folder of the plots, which the page shows */
  PublishedPage(Path file, Path images) {
    this.file = file;
    this.images = images;
  }

  /**
   * Rewrites the table and the list of plots.
   *
   * @param heading above the table
   * @param table as {@link Table#summary} has it
   * @throws IllegalStateException when the page has no markers
   */
  void write(String heading, String table) throws IOException {
    String text = Files.readString(file);
    List<String> lines = merged(part(text, BEGIN, END), table.lines().toList());
    String written = replaced(text, BEGIN, END, heading + "\n\n" + String.join("\n", lines) + "\n");
    Files.writeString(
        file, replaced(written, PLOTS_BEGIN, PLOTS_END, "\n" + plots(written, lines) + "\n"));
  }

  /** Puts each row that was not measured behind the one that it stood behind. */
  private static List<String> merged(String before, List<String> measured) {
    Matcher run = RUN.matcher(before);
    String ofRun = run.find() ? " (" + run.group(1) + ", " + run.group(2) + ")" : "";
    List<String> lines = new ArrayList<>(measured);
    String above = "";
    for (String row : before.lines().filter(PublishedPage::isRow).toList()) {
      String work = work(row);
      if (lines.stream().noneMatch(line -> isRow(line) && work(line).equals(work))) {
        String kept = row.startsWith("| " + work + " |")
            ? row.replaceFirst(
                Pattern.quote("| " + work), Matcher.quoteReplacement("| " + work + ofRun))
            : row;
        lines.add(place(lines, above), kept);
      }
      above = work;
    }
    return lines;
  }

  private static int place(List<String> lines, String above) {
    for (int i = 0; i < lines.size(); i++) {
      if (isRow(lines.get(i)) && work(lines.get(i)).equals(above)) {
        return i + 1;
      }
    }
    return lines.size();
  }

  private static boolean isRow(String line) {
    return line.startsWith("| ") && !line.startsWith("| work |");
  }

  /** Returns the name of the work, without the run that measured it. */
  static String work(String row) {
    String cell = row.substring(2, row.indexOf(" |", 2));
    Matcher ofARun = OF_A_RUN.matcher(cell);
    return ofARun.matches() ? ofARun.group(1) : cell;
  }

  /** Returns a line for each plot that the page does not show elsewhere, in the table's order. */
  private String plots(String text, List<String> lines) throws IOException {
    Map<String, Path> files = files();
    String elsewhere = text.replace(part(text, PLOTS_BEGIN, PLOTS_END), "");
    StringBuilder plots = new StringBuilder();
    for (String row : lines) {
      Path plot = isRow(row) ? files.get(work(row)) : null;
      String address = plot == null ? "" : images.getFileName() + "/" + plot.getFileName();
      if (plot != null && !elsewhere.contains("(" + address + ")")) {
        plots.append("- ![").append(work(row)).append("](").append(address).append(")\n");
      }
    }
    return plots.toString();
  }

  /** Returns the plots by the work that they show. */
  private Map<String, Path> files() throws IOException {
    Map<String, Path> files = new LinkedHashMap<>();
    List<Path> all;
    try (Stream<Path> listed = Files.list(images)) {
      all = listed
          .filter(each -> each.getFileName().toString().startsWith("benchmark-"))
          .sorted()
          .toList();
    }
    for (Path each : all) {
      Matcher title = TITLE.matcher(Files.readString(each));
      if (title.find()) {
        files.put(title.group(1), each);
      }
    }
    return files;
  }

  private static String part(String text, String begin, String end) {
    int from = text.indexOf(begin);
    int to = text.indexOf(end);
    if (from < 0 || to < from) {
      throw new IllegalStateException(
          "expected the lines \"" + begin + "\" and \"" + end + "\", to write between them");
    }
    return text.substring(from + begin.length(), to);
  }

  static String replaced(String text, String begin, String end, String replacement) {
    part(text, begin, end);
    return text.substring(0, text.indexOf(begin) + begin.length())
        + "\n"
        + replacement
        + text.substring(text.indexOf(end));
  }
}
