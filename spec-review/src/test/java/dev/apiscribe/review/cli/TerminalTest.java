package dev.apiscribe.review.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/**
 * Whatever a page, a spec or a name says: nothing that a command prints moves a cursor, hides text
 * or turns its direction.
 */
class TerminalTest {
  private static final String EVIL =
      "\u001b[2J\u001b]0;q\u0007\u202e\u2066\u200b\u0085\u2028\u009b31m";
  private static final String SPEC = """
      openapi: 3.0.3
      info: {title: Boats, version: "1"}
      paths:
        "/boatsEVIL":
          get:
            operationId: "listBoatsEVIL"
            tags: ["boatsEVIL"]
            parameters: [{name: "pEVIL", in: query, schema: {type: FORM}}]
            responses: {"200": {description: "EVIL"}}
      """;

  @TempDir
  private Path folder;

  /** Each command of the program: a new one must be tried here, too. */
  static Stream<String> commands() {
    return new CommandLine(new SpecReview()).getSubcommands().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void printsNothingUnseen(String command) throws IOException {
    Path pages = Files.createDirectory(folder.resolve(name("pages\u001b[2J\u202e")));
    Files.writeString(pages.resolve("berth\u001b]0;x.rst"), BerthPages.creating("berth" + EVIL));
    Files.writeString(
        pages.resolve("bad\u001b.html"),
        "<title>Log in" + EVIL + "</title><input type=\"password\">");
    Path specs = Files.createDirectories(folder.resolve(name("specs\u202e")).resolve("boats"))
        .getParent();
    Path old = Files.writeString(folder.resolve("old\u001b.yaml"), spec("integer"));
    Path spec = Files.writeString(specs.resolve("boats/openapi.yaml"), spec("string"));
    List<List<String>> runs = switch (command) {
      case "facts" ->
        List.of(List.of(pages.toString()), List.of(pages.toString(), "--format", "json"));
      case "draft" ->
        List.of(List.of(
            pages.toString(),
            "--api",
            "boats",
            "--output",
            folder.resolve("draft\u001b").toString()));
      case "diff" -> formats(List.of(old.toString(), spec.toString()));
      case "lint" -> formats(List.of(spec.getParent().toString()));
      case "drift" -> formats(List.of(pages.toString(), "--specs", specs.toString()));
      case "update" ->
        List.of(List.of("--specs", fetched(specs).toString(), "--docs", pages.toString()));
      case "watch" -> List.of(List.of("--specs", specs.toString(), "--docs", pages.toString()));
      case "fetch" ->
        List.of(List.of("--specs", fetched(specs).toString(), "--docs", pages.toString()));
      case "site" ->
        List.of(List.of(
            "--specs", specs.toString(), "--output", folder.resolve("site").toString()));
      default -> throw new AssertionError("no run of " + command);
    };
    for (List<String> arguments : runs) {
      StringWriter out = new StringWriter();
      StringWriter errors = new StringWriter();
      List<String> all = new ArrayList<>(List.of(command));
      all.addAll(arguments);
      int status = SpecReview.program(out, errors).execute(all.toArray(String[]::new));
      assertThat(status).as("%s: %s", all, errors).isLessThanOrEqualTo(2);
      assertThat((out.toString() + errors)
              .codePoints()
              .filter(VisibleTextWriter::isUnseen)
              .toArray())
          .as("%s: %s%s", all, out, errors)
          .isEmpty();
      assertThat(out.toString() + errors).as("%s", all).isNotBlank().doesNotContain("\tat ");
    }
  }

  /** Documents whose addresses are none, so that nothing is asked. */
  private static Path fetched(Path specs) throws IOException {
    Files.writeString(
        specs.resolve("documents.yaml"),
        "[{id: \"a" + escaped(EVIL) + "\", spec: boats, url: \"x:" + escaped(EVIL) + "\"}, {id: \"b"
            + escaped(EVIL) + "\", spec: boats}]\n");
    return specs;
  }

  /**
   * The name without the characters that a file's name cannot have here: in the C locale all beyond
   * ASCII.
   */
  private static String name(String wanted) {
    CharsetEncoder names =
        Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder();
    return wanted
        .codePoints()
        .mapToObj(Character::toString)
        .filter(names::canEncode)
        .collect(Collectors.joining());
  }

  private static List<List<String>> formats(List<String> arguments) {
    return Stream.of("text", "markdown", "sarif", "json")
        .map(format -> {
          List<String> all = new ArrayList<>(arguments);
          all.addAll(List.of("--format", format));
          return all;
        })
        .toList();
  }

  @Test
  void keepsCharactersThatAreWrittenInHalves() throws IOException {
    StringWriter out = new StringWriter();
    try (VisibleTextWriter writer = new VisibleTextWriter(out)) {
      writer.write("a\tb\n\uD83D");
      writer.write("\uDE00 größe \uD83D");
      writer.write("x\uDC00\uD83D");
    }
    assertThat(out).hasToString("a\tb\n\uD83D\uDE00 größe \\ud83dx\\udc00\\ud83d");
  }

  /** As text of YAML, which cannot hold the characters themselves. */
  private static String spec(String form) {
    return SPEC.replace("FORM", form).replace("EVIL", escaped(EVIL));
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars().forEach(unit -> escaped.append(String.format(Locale.ROOT, "\\u%04x", unit)));
    return escaped.toString();
  }
}
