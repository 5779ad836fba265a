package dev.apiscribe.review.site;

import dev.apiscribe.review.cli.SpecReview;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import picocli.CommandLine;

/** Sites as the command writes them. */
final class Sites {
  /** The checkout, with the curated specs and the committed Java. */
  static final Path ROOT = Path.of(System.getProperty("apiscribe.root", ".."));

  static final Path HARBOUR = Path.of("src/test/resources/drift");
  static final Path HARBOUR_REPORT = Path.of("src/test/resources/site/conformance-report.json");

  /** Exit status, and what was printed. */
  record Run(int status, String out, String err) {}

  private Sites() {}

  static Run site(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine command = new CommandLine(new SpecReview());
    command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    int status = command.execute(Stream.concat(Stream.of("site"), Stream.of(arguments).map(Object::toString)).toArray(String[]::new));
    return new Run(status, out.toString(), err.toString());
  }

  /** The site of the four curated specs. */
  static Run curated(Path output, Object... more) {
    return site(
        Stream.concat(Stream.of("--specs", ROOT.resolve("specs"), "--generated", ROOT, "--output", output), Stream.of(more)).toArray());
  }

  static Run harbour(Path output, Object... more) {
    return site(
        Stream.concat(Stream.of("--specs", HARBOUR.resolve("specs"), "--generated", output, "--output", output), Stream.of(more)).toArray());
  }

  static Document page(Path file) {
    try {
      return Jsoup.parse(Files.readString(file, StandardCharsets.UTF_8), file.toUri().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The pages of a site, by their paths; those of Javadoc are not its own. */
  static Map<String, Document> pages(Path site) throws IOException {
    Map<String, Document> pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(site)) {
      List<Path> all = files.filter(file -> file.toString().endsWith(".html")).toList();
      for (Path file : all) {
        String path = site.relativize(file).toString().replace('\\', '/');
        if (!path.startsWith("javadoc/")) {
          pages.put(path, page(file));
        }
      }
    }
    return pages;
  }
}
