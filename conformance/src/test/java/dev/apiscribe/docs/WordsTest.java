package dev.apiscribe.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Code, messages, templates, generated Java and documentation use plain words. */
class WordsTest {
  private static final Path ROOT = Path.of("..");
  /** Outputs of tools, and what was decided or released in the words of its day. */
  private static final Set<String> LEFT_OUT =
      Set.of(".git", "target", "node_modules", "adr", "CHANGELOG.md", "package-lock.json");
  /** Written with a bracket in each, so that this file has none of them. */
  private static final Pattern RULED_OUT = Pattern.compile(
      "\\b([Aa]ne[w]|[Mm]en[d](s|ed|ing)?|[Ww]hoeve[r]|be it tha[t]|is none tha[t])\\b");

  @Test
  void noFileHasAWordThatIsRuledOut() throws IOException {
    List<String> found = new ArrayList<>();
    List<Path> read = new ArrayList<>();
    Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return LEFT_OUT.contains(folder.getFileName().toString())
            ? FileVisitResult.SKIP_SUBTREE
            : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
          throws IOException {
        if (!LEFT_OUT.contains(file.getFileName().toString())) {
          look(file, found, read);
        }
        return FileVisitResult.CONTINUE;
      }
    });

    assertThat(found).as("lines with a word that is ruled out").isEmpty();
    assertThat(read).hasSizeGreaterThan(1000);
  }

  private static void look(Path file, List<String> found, List<Path> read) throws IOException {
    try {
      List<String> lines = Files.readAllLines(file);
      read.add(file);
      for (int i = 0; i < lines.size(); i++) {
        if (RULED_OUT.matcher(lines.get(i)).find()) {
          found.add(ROOT.relativize(file) + ":" + (i + 1) + ": " + lines.get(i).strip());
        }
      }
    } catch (MalformedInputException e) {
      // No text.
    }
  }
}
