package dev.apiscribe.review.site;

import dev.apiscribe.review.cli.SpecReview;
import dev.apiscribe.review.curated.CuratedApi;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The sites that the tests look at, written by the command. */
final class ReviewedSite {
  static final Path ROOT = Path.of(System.getProperty("apiscribe.root", ".."));
  /** The review's own examples. */
  static final Path EXAMPLES = ROOT.resolve("spec-review/src/test/resources");

  /** Specs of our own, with the pages that they are transcribed from. */
  static final Path HARBOUR = EXAMPLES.resolve("drift");

  private static final Path REPORT = Path.of("src/test/resources/site/lts-conformance-report.json");

  private static @Nullable Path curated;

  private static @Nullable Path withoutBuild;

  private ReviewedSite() {}

  /**
   * The site of the curated specs, with a proof of one operation and an earlier version of the
   * specs; made once for all tests.
   */
  static synchronized Path curated() throws IOException {
    if (curated == null) {
      Path output = Path.of("target/reviewed-site");
      delete(output.toFile());
      curated = of(
          ROOT.resolve("specs"),
          output,
          "--generated",
          withoutBuild(),
          "--conformance",
          REPORT,
          "--since",
          earlierSpecs(Path.of("target/earlier-specs")));
    }
    return curated;
  }

  /**
   * The project without its target folders: other modules write Javadoc and their report into these
   * while the pages are compared.
   */
  static synchronized Path withoutBuild() throws IOException {
    if (withoutBuild == null) {
      Path project = Path.of("target/without-build").toAbsolutePath();
      delete(project.toFile());
      linkModule(ROOT.toRealPath(), project);
      withoutBuild = project;
    }
    return withoutBuild;
  }

  private static void linkModule(Path module, Path links) throws IOException {
    Files.createDirectories(links);
    try (Stream<Path> inside = Files.list(module)) {
      for (Path path : inside.filter(path -> !path.endsWith("target")).toList()) {
        Path link = links.resolve(path.getFileName());
        if (Files.exists(path.resolve("pom.xml"))) {
          linkModule(path, link);
        } else {
          Files.createSymbolicLink(link, path);
        }
      }
    }
  }

  /** Every API of this repository. */
  static List<CuratedApi> apis() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT.resolve("specs"))) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("openapi.yaml")))
          .sorted()
          .map(CuratedApi::read)
          .toList();
    }
  }

  /** The curated LTS, when its log groups were other ones. */
  private static Path earlierSpecs(Path folder) throws IOException {
    Path spec = Files.createDirectories(folder.resolve("lts")).resolve("openapi.yaml");
    String now = Files.readString(ROOT.resolve("specs/lts/openapi.yaml"));
    Files.writeString(
        spec,
        now.replace("required: [log_group_name, ttl_in_days]", "required: [log_group_name]")
            .replace("        log_stream_id:", "        stream_id:")
            .replace("How many days logs are kept.", "Days to keep logs."));
    return folder;
  }

  /** The site of any specs, with more options. */
  static Path of(Path specs, Path output, Object... more) {
    StringWriter printed = new StringWriter();
    CommandLine command = new CommandLine(new SpecReview())
        .setOut(new PrintWriter(printed))
        .setErr(new PrintWriter(printed));
    Stream<Object> own = Stream.of("site", "--specs", specs, "--output", output);
    int status = command.execute(
        Stream.concat(own, Stream.of(more)).map(Object::toString).toArray(String[]::new));
    if (status > 1) { // 1: written, and the proof has failures
      throw new IllegalStateException(
          "site ended with " + status + " on " + specs + ": " + printed);
    }
    return output.toAbsolutePath();
  }

  /** Also when files vanish meanwhile, as those of a browser do that is on its way out. */
  static void delete(File folder) {
    File[] inside = Files.isSymbolicLink(folder.toPath()) ? null : folder.listFiles();
    if (inside != null) {
      Stream.of(inside).forEach(ReviewedSite::delete);
    }
    folder.delete();
  }

  /** The site's own pages: those of Javadoc are there only where it was built. */
  static List<Path> pages(Path site) throws IOException {
    return files(site, ".html");
  }

  static List<Path> files(Path site, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files
          .filter(
              file -> file.toString().endsWith(ending) && !file.startsWith(site.resolve("javadoc")))
          .sorted()
          .toList();
    }
  }

  /** The page that is hardest to lay out. */
  static Path largest(Path folder) throws IOException {
    return files(folder, ".html").stream()
        .max(Comparator.comparingLong(file -> file.toFile().length()))
        .orElseThrow();
  }
}
