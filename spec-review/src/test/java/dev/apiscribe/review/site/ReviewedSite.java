package dev.apiscribe.review.site;

import dev.apiscribe.review.cli.SpecReview;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The sites that the tests look at. */
final class ReviewedSite {
  /** False: the samples, written by hand as the pages are to be. */
  private static final boolean GENERATED = true;

  private static @Nullable Path curated;

  private ReviewedSite() {}

  /** The site of the curated specs, made once for all tests. */
  static synchronized Path curated() throws IOException {
    if (curated == null) {
      Path specs = Path.of(System.getProperty("apiscribe.root"), "specs");
      curated = of(specs, Path.of("target/reviewed-site"), "site-sample");
    }
    return curated;
  }

  /**
   * The site of any specs.
   *
   * @param sample the folder of test resources that stands in for it
   */
  static Path of(Path specs, Path output, String sample) throws IOException {
    if (!GENERATED) {
      return Path.of("src/test/resources", sample).toAbsolutePath();
    }
    delete(output.toFile());
    int status = new CommandLine(new SpecReview()).execute("site", "--specs", specs.toString(), "--output", output.toString());
    if (status != 0) {
      throw new IllegalStateException("site ended with " + status + " on " + specs);
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

  static List<Path> pages(Path site) throws IOException {
    return files(site, ".html");
  }

  static List<Path> files(Path site, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  /** The page that is hardest to lay out. */
  static Path largest(Path folder) throws IOException {
    return files(folder, ".html").stream().max(Comparator.comparingLong(file -> file.toFile().length())).orElseThrow();
  }
}
