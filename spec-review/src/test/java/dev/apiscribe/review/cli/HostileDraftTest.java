package dev.apiscribe.review.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.draft.ApiDraft;
import dev.apiscribe.review.draft.Draft;
import dev.apiscribe.review.draft.DraftSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A draft of pages in each format that we read, with a hostile text in place of each of their
 * words: it lies in its folder, under names that every system takes, its YAML says what was read
 * and no more, and its Markdown has nothing but our own structure.
 */
@Tag("of-documents")
class HostileDraftTest {
  private static final Path PAGES = Path.of("src/test/resources");
  private static final Set<String> ENDS = Set.of("rst", "txt", "html");
  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z_]{2,}|\\b\\d{3}\\b");
  private static final Pattern FILE_NAME =
      Pattern.compile("[a-z0-9][a-z0-9-]{0,200}(?:\\.[a-z0-9-]{1,20})?\\.(?:yaml|md|json)");
  private static final Pattern RESERVED =
      Pattern.compile("(?i)(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?");
  /**
   * So many of the texts are in place of each word, or one where the words are more than the texts:
   * together the words see all of them.
   */
  private static final int TEXTS_FOR_A_WORD = 3;

  private static final boolean ALL = Boolean.getBoolean("hostile.all");

  @TempDir
  private Path folder;

  /** The pages of these tests that a draft can be made of, whatever their format. */
  static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(PAGES)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = file.toString();
        if (ENDS.contains(name.substring(name.lastIndexOf('.') + 1))
            && !draft(file).openapi().path("paths").isEmpty()) {
          pages.add(file);
        }
      }
    }
    assertThat(pages.stream().map(page -> page.toString().replaceFirst(".*\\.", "")))
        .containsAll(ENDS);
    return pages;
  }

  private static List<String> texts() throws IOException {
    Object file = new Load(LoadSettings.builder().build())
        .loadFromString(Files.readString(Path.of("../templates/src/test/hostile/texts.yaml")));
    List<String> texts = new ArrayList<>();
    ((List<?>) file)
        .forEach(text -> texts.add(
            String.valueOf(text).replace("MARK", "word").replace("@LONG@", "x".repeat(400))));
    texts.addAll(List.of(
        "../../../outside",
        "/outside",
        "C:\\outside",
        "nul",
        "COM1",
        "lpt9.txt",
        "a\u0000b",
        "\\ud800",
        "x".repeat(5_000),
        "y ".repeat(2_000),
        "key: value\n- item\n&a *a !!java.net.URL {a: b}",
        "# heading\n\n- item\n\n<script>1</script>",
        "'\n\"\n%YAML 1.1\n---\n...",
        "~ null yes 0x1F 1e3 .inf",
        "| `a` [l](http://h) ![i](x) <b> @user #1",
        "}, evil: {a: b",
        "<<",
        "*alias",
        "!!binary aGk="));
    return texts;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void liesInItsFolderAndSaysWhatWasRead(Path page) throws IOException {
    String original = Files.readString(page);
    String end = page.toString().substring(page.toString().lastIndexOf('.'));
    List<String> texts = texts();
    Set<String> words = new LinkedHashSet<>();
    Matcher word = WORD.matcher(original);
    while (word.find()) {
      words.add(word.group());
    }
    int textsForAWord = ALL || words.size() < texts.size() ? TEXTS_FOR_A_WORD : 1;
    int drafts = 0;
    int number = 0;
    for (String each : words) {
      for (int i = 0; i < textsForAWord; i++) {
        String text = texts.get(number++ % texts.size());
        for (String written : new LinkedHashSet<>(List.of(text, escaped(text, end)))) {
          Path file = Files.writeString(
              folder.resolve("page" + end),
              original.replaceAll("\\b" + each + "\\b", Matcher.quoteReplacement(written)));
          Draft draft = draft(file);
          if (!draft.openapi().path("paths").isEmpty()) {
            check(
                draft,
                page + ", " + each + " is now " + text.substring(0, Math.min(60, text.length())));
            drafts++;
          }
        }
      }
    }
    assertThat(TEXTS_FOR_A_WORD * drafts).isGreaterThan(textsForAWord * words.size());
    System.out.println(page.getFileName() + ": " + words.size() + " words, " + texts.size()
        + " texts, " + drafts + " drafts");
  }

  /** As a page has the text that a browser shows so. */
  private static String escaped(String text, String end) {
    String line = text.replaceAll("[\r\n]", " ");
    return end.equals(".html")
        ? line.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace("\"", "\\\"")
            .replace("\\u", "\\\\u")
        : line;
  }

  private static Draft draft(Path page) throws IOException {
    StringWriter errors = new StringWriter();
    NamedPages named = NamedPages.read(List.of(page), new PrintWriter(errors));
    return ApiDraft.of(new DraftSettings("boats", null, DraftSettings.Prefer.FIRST), named.pages());
  }

  private void check(Draft draft, String what) throws IOException {
    Path output = folder.resolve("drafts/draft");
    draft.write(output);
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder.resolve("drafts"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.resolve("drafts").relativize(file).toString();
        assertThat(name).as(what).matches("draft/(examples/)?[^/]*");
        assertThat(file.getFileName().toString())
            .as(what)
            .matches(FILE_NAME)
            .doesNotMatch(RESERVED)
            .hasSizeLessThan(250);
        assertThat(names.add(name.toLowerCase(Locale.ROOT)))
            .as("%s: %s", what, name)
            .isTrue();
      }
    }
    assertThat(names).as(what).hasSize(draft.payloads().size() + 3);
    JsonNode read = new ObjectMapper().readTree(bytes(draft.openapi()));
    assertThat(new ObjectMapper()
            .readTree(bytes(YamlFile.read(output.resolve("openapi.yaml")).root())))
        .as(what)
        .isEqualTo(read);
    // A reader of YAML 1.1, as most are.
    assertThat(new ObjectMapper()
            .readTree(
                bytes(new YAMLMapper().readTree(output.resolve("openapi.yaml").toFile()))))
        .as(what)
        .isEqualTo(read);
    markdown(Files.readString(output.resolve("open-questions.md")), draft, what);
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static byte[] bytes(JsonNode node) {
    return node.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void markdown(String text, Draft draft, String what) {
    int[] counted = new int[2];
    List<String> foreign = new ArrayList<>();
    Parser.builder().build().parse(text).accept(new AbstractVisitor() {
      @Override
      public void visit(Heading heading) {
        counted[0]++;
        visitChildren(heading);
      }

      @Override
      public void visit(ListItem item) {
        counted[1] += item.getParent() instanceof OrderedList ? 1 : 0;
        visitChildren(item);
      }

      @Override
      public void visit(HtmlBlock block) {
        foreign.add(block.getLiteral());
      }

      @Override
      public void visit(HtmlInline html) {
        if (!Set.of("<!-- -->", "<span>", "</span>").contains(html.getLiteral())) {
          // are in addresses and names of people, so that nothing links them, and around dollars
          foreign.add(html.getLiteral());
        }
      }

      @Override
      public void visit(Link link) {
        foreign.add(link.getDestination());
      }

      @Override
      public void visit(Image image) {
        foreign.add(image.getDestination());
      }

      @Override
      protected void visitChildren(Node parent) {
        super.visitChildren(parent);
      }
    });
    assertThat(foreign).as(what).isEmpty();
    assertThat(counted[0]).as("headings, %s", what).isEqualTo(1 + draft.counts().size());
    assertThat(counted[1]).as("questions, %s", what).isEqualTo(draft.questions().size());
    assertThat(text.codePoints()
            .filter(character -> character != '\n' && VisibleTextWriter.isUnseen(character))
            .toArray())
        .as(what)
        .isEmpty();
    assertThat(text.lines().mapToInt(String::length).max().orElse(0)).as(what).isLessThan(100_000);
  }

  @Test
  void isNotMadeOfAFileThatALinkLeadsTo() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.rst"), BerthPages.creating("secret"));
    Path pages = Files.createDirectory(folder.resolve("pages"));
    assumeTrue(links(pages.resolve("page.rst"), secret));
    Path within = Files.createDirectory(folder.resolve("within"));
    Files.writeString(within.resolve("one.rst"), BerthPages.creating("berth"));
    links(within.resolve("two.rst"), Path.of("one.rst"));

    for (List<String> command : List.of(
        List.of(
            "draft",
            pages.toString(),
            "--api",
            "boats",
            "--output",
            folder.resolve("out").toString()),
        List.of("facts", pages.toString()),
        List.of("drift", "--specs", "../specs", "--docs", pages.toString()),
        List.of(
            "site",
            "--specs",
            "../specs",
            "--docs",
            pages.toString(),
            "--output",
            folder.resolve("site").toString()))) {
      StringWriter said = new StringWriter();
      assertThat(SpecReview.program(said, said).execute(command.toArray(String[]::new)))
          .as("%s: %s", command, said)
          .isEqualTo(2);
      assertThat(said.toString())
          .as("%s", command)
          .contains("a link that leads out of the folder")
          .doesNotContain("secret_id", "Creating");
    }
    assertThat(folder.resolve("out")).doesNotExist();
    assertThat(draft(within).openapi().path("paths")).hasSize(1);
  }

  @Test
  void isNotWrittenThroughALink() throws IOException {
    Path page = Files.writeString(folder.resolve("page.rst"), BerthPages.creating("berth"));
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Path kept = Files.writeString(elsewhere.resolve("kept"), "kept");
    for (String name : List.of("examples", "open-questions.md", "deviations.yaml")) {
      Path output = Files.createDirectory(folder.resolve("output-" + name));
      assumeTrue(links(output.resolve(name), name.equals("examples") ? elsewhere : kept));
      StringWriter said = new StringWriter();
      int status = SpecReview.program(said, said)
          .execute("draft", page.toString(), "--api", "boats", "--output", output.toString());
      assertThat(status).as(name).isEqualTo(2);
      assertThat(said.toString()).contains("cannot be written to");
      assertThat(kept).content(StandardCharsets.UTF_8).isEqualTo("kept");
      assertThat(elsewhere).isDirectoryNotContaining("glob:**.json");
    }
  }

  private static boolean links(Path link, Path target) throws IOException {
    try {
      Files.createSymbolicLink(link, target);
      return true;
    } catch (UnsupportedOperationException e) {
      return false;
    }
  }
}
