package dev.apiscribe.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Code, messages, templates, generated Java and documentation use plain words, and say who acts.
 */
@Tag("of-documents")
@Execution(ExecutionMode.CONCURRENT) // it reads files, and needs nothing of the other classes
class WordsTest {
  static final String GZIP = "RFC 1952 calls the parts of a gzip file members";
  static final String JAVA = "the Java language calls fields and methods members";
  private static final Path ROOT = RepositoryFiles.ROOT;
  /** Outputs of tools, and what was released in the words of its day. */
  private static final Set<String> LEFT_OUT = Set.of("CHANGELOG.md", "package-lock.json");
  /** Written with a bracket in each, so that this file has none of them. */
  private static final Pattern RULED_OUT = Pattern.compile(
      "\\b([Aa]ne[w]|[Mm]en[d](s|ed|ing)?|[Ww]hoeve[r]|be it tha[t]|is none tha[t])\\b");

  /**
   * A sentence or a word twice; not a heading and the first word below it, and not a Java type and
   * its variable, which differ in the case of their first letters.
   */
  private static final Pattern REPEATED = Pattern.compile(
      "\\b([A-Z][^.{}|]{8,200}\\.) \\1"
          + "|(?<!# )\\b([A-Z]?[a-z]+) \\2(?![\\w-])"
          + "|\\b(?i:(returns|the|an|is|it|if|of|to|in|on|and|or|for|by|as|at|that|this|not|be) \\3)(?![\\w-])");

  /**
   * The noun, and not the verb: behind a preposition, or behind an article or the like, with one
   * word between or none.
   */
  static final Pattern OTHER_NOUN_FOR_RESPONSE = Pattern.compile("(?i)\\b(?:"
      + "(?:an?|each|every|one|no|any|this|another|its|their|whose|'s)"
      + "(?: (?!may\\b|must\\b|can|could\\b|will\\b|would\\b|to\\b|not\\b|do)[\\w-]+)? answe[r]"
      + "|the(?: (?!\\w+s\\b|may\\b|must\\b|can)[\\w-]+)? answe[r]"
      + "|(?:of|in|for|into|on|with|without|by|from|than) answer[s]?"
      + "|(?:to|the|no|two|all|other|these|those|its|their|'s) answer[s])\\b");

  /** The noun of Java and of gzip, behind an article or the like. */
  private static final Pattern OTHER_NOUN_FOR_PROPERTY = Pattern.compile(
      "(?i)\\b(?:an?|the|each|every|no|any|one|this|of|its|their|all|two|several|some|other|unknown"
          + "|required|more|whole|private|have|has|with) membe[r]s?\\b(?!-)");

  /** By how a path begins: why another noun is right there. */
  private static final Map<String, String> OTHER_NOUN_EXCEPTIONS = Map.ofEntries(
      Map.entry("docs/adr/0014-", "it replies to a question of the sentence before"),
      Map.entry("docs/adr/0024-", GZIP),
      Map.entry("docs/adr/0036-", "it is about these words"),
      Map.entry("client-runtime/src/main/java/dev/apiscribe/runtime/internal/body/Gzip", GZIP),
      Map.entry("client-runtime/src/test/java/dev/apiscribe/runtime/CutBodyTest.java", GZIP),
      Map.entry("client-runtime/src/test/java/dev/apiscribe/runtime/GunzipTest.java", GZIP),
      Map.entry("conformance/src/test/java/dev/apiscribe/artifacts/", JAVA),
      Map.entry("generator/src/main/java/dev/apiscribe/generator/internal/JavaCode.java", JAVA),
      Map.entry(
          "spec-review/src/main/java/dev/apiscribe/review/draft/QuestionsPage.java",
          "it replies to an open question of a draft"),
      Map.entry("spec-review/src/main/java/dev/apiscribe/review/diff/Java", JAVA),
      Map.entry("spec-review/src/main/java/dev/apiscribe/review/generated/Java", JAVA),
      Map.entry("templates/models/module_info.mustache", JAVA));

  /**
   * Ruled out in messages, Javadoc, comments, poms, scripts and pages; each with the words to use
   * instead.
   */
  private static final Map<Pattern, String> RULED_OUT_IN_SENTENCES = Map.of(
      Pattern.compile("\\b([Nn]o|[Ss]ome|[Ee]very|[Aa]ny)bod[y]\\b|\\b([Ee]very|[Aa]ny)on[e]\\b"),
      "the one who acts: the client, the server, the caller, the reader",
      Pattern.compile("\\b([Hh](olds?|eld|olding)) [^.;]{0,300}?\\bagains[t]\\b"),
      "compares with, or checks against",
      Pattern.compile("(?<![Tt]here )\\b(is|are|was|were) no (?!longer\\b|more\\b)"),
      "is not a, or is not a valid",
      Pattern.compile("\\bstand(s|ing)? i[n]\\b"),
      "is in",
      Pattern.compile("\\bgoes wit[h]\\b"),
      "belongs to",
      Pattern.compile("\\bonly the (docs|spec) (have|has)\\b"),
      "is documented but missing from the spec, or is in the spec but not documented");
  /** A line break within a sentence of a comment or a page. */
  private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\R\\s*(?:\\*(?!/)|//|#)?\\s*");

  private static final Pattern JOINED_STRINGS = Pattern.compile("\"\\s*\\+\\s*\"");

  @Test
  void noSentenceHasWordsThatAreRuledOut() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : files()) {
      String text = inOneLine(sentences(file));
      RULED_OUT_IN_SENTENCES.forEach((pattern, instead) ->
          found(file, text, pattern).forEach(place -> found.add(place + ", say " + instead)));
    }

    assertThat(found).as("sentences with words that are ruled out").isEmpty();
  }

  @Test
  void aResponseAndAPropertyAreCalledSo() throws IOException {
    List<String> found = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (Path file : files()) {
      // The descriptions of a spec become Javadoc.
      String text =
          inOneLine(file.endsWith("openapi.yaml") ? Files.readString(file) : sentences(file));
      List<String> places = new ArrayList<>(found(file, text, OTHER_NOUN_FOR_RESPONSE));
      places.addAll(found(file, text, OTHER_NOUN_FOR_PROPERTY));
      String path = ROOT.relativize(file).toString().replace('\\', '/');
      List<String> exceptions =
          OTHER_NOUN_EXCEPTIONS.keySet().stream().filter(path::startsWith).toList();
      if (exceptions.isEmpty()) {
        found.addAll(places);
      } else if (!places.isEmpty()) {
        used.addAll(exceptions);
      }
    }

    assertThat(found)
        .as("say response, or reply or result where no server sends it; say property")
        .isEmpty();
    assertThat(used).as("exceptions that are needed").isEqualTo(OTHER_NOUN_EXCEPTIONS.keySet());
  }

  @Test
  void aServerStillAnswers() {
    assertThat(List.of("an answe_", "The first answe_", "heads of answe_s"))
        .allMatch(
            text -> OTHER_NOUN_FOR_RESPONSE.matcher(text.replace("_", "r")).find());
    assertThat(List.of("The server answers 200", "it may answer", "the servers answer at once"))
        .noneMatch(text -> OTHER_NOUN_FOR_RESPONSE.matcher(text).find());
  }

  @Test
  void noSentenceAndNoWordIsRepeated() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : files()) {
      boolean isRead = file.toString().matches(".*\\.(ya?ml|java)");
      String text = isRead ? Files.readString(file) : sentences(file);
      found.addAll(found(file, inOneLine(text), REPEATED));
    }

    assertThat(found).as("what is said twice").isEmpty();
  }

  @Test
  void aRepeatedWordIsFound() {
    assertThat(List.of("is", "the", "Returns", "response"))
        .allMatch(word -> isRepeated("It " + word + " " + word + "."));
    assertThat(List.of(
            String.join(" ", "The", "the"), "Returns\n   * returns", "got \" + \"got", "is\n// is"))
        .allMatch(WordsTest::isRepeated);
    assertThat(List.of("# Report Report of", "Headers headers", "no no-one", "is.\n# Is"))
        .noneMatch(WordsTest::isRepeated);
  }

  private static boolean isRepeated(String text) {
    return REPEATED.matcher(inOneLine(text)).find();
  }

  private static String inOneLine(String text) {
    return JOINED_STRINGS.matcher(LINE_BREAK.matcher(text).replaceAll(" ")).replaceAll("");
  }

  /** Returns the file and the words around each match. */
  private static List<String> found(Path file, String text, Pattern pattern) {
    return pattern
        .matcher(text)
        .results()
        .map(match -> ROOT.relativize(file) + ": '"
            + text.substring(
                Math.max(0, match.start() - 30), Math.min(text.length(), match.end() + 30))
            + "'")
        .toList();
  }

  /** Returns the text of a file with sentences of ours, of a script its comments and messages. */
  private static String sentences(Path file) throws IOException {
    String path = ROOT.relativize(file).toString();
    if (path.endsWith(".md")
        || path.endsWith(".mustache")
        || path.endsWith(".js")
        || path.endsWith(".css")
        || path.endsWith("pom.xml")
        || (path.endsWith(".java") && path.matches(".*src/(main|test)/java.*"))) {
      return Files.readString(file);
    }
    String text = path.matches("(.*/)?[a-z-]+(\\.sh)?") ? Files.readString(file) : "";
    return text.startsWith("#!")
        ? text.lines()
            .filter(line -> line.strip().matches("#.*|echo .+"))
            .collect(Collectors.joining("\n"))
        : "";
  }

  @Test
  void noFileHasAWordThatIsRuledOut() throws IOException {
    List<String> found = new ArrayList<>();
    List<Path> read = new ArrayList<>();
    for (Path file : files()) {
      look(file, found, read);
    }

    assertThat(found).as("lines with a word that is ruled out").isEmpty();
    assertThat(read).hasSizeGreaterThan(1000);
  }

  private static List<Path> files() throws IOException {
    return RepositoryFiles.all().stream()
        .filter(file -> !LEFT_OUT.contains(file.getFileName().toString()))
        .toList();
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
