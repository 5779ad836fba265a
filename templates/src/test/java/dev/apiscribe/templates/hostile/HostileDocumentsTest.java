package dev.apiscribe.templates.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.apiscribe.generator.internal.DocumentCheck;
import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.openapi.YamlFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents whose form, not their texts, is hostile: every reader of ours refuses them soon, with a
 * sentence and the file.
 */
@Tag("of-documents")
class HostileDocumentsTest {
  /** Writing out what is refused here would take hours, or more memory than there is. */
  private static final Duration SOON = Duration.ofMinutes(1);

  @TempDir
  Path folder;

  private record Reader(String name, Consumer<Path> read) {
    @Override
    public String toString() {
      return name;
    }
  }

  private record Evil(String name, String text, Charset charset) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static final List<Reader> READERS = List.of(
      new Reader("generator", file -> DocumentCheck.of(file.toString())),
      new Reader("review", YamlFile::read));

  private static List<Evil> evils() {
    List<Evil> evils = new ArrayList<>();
    Stream.of(
            "1e1000000000",
            "-1e1000000000",
            "1.0E+999999999",
            "1e-1000000000",
            "1e99999999999999999999",
            "9".repeat(200_000),
            "0." + "1".repeat(200_000))
        .forEach(number -> {
          String name = "number " + number.substring(0, Math.min(24, number.length()));
          evils.add(
              new Evil("YAML: " + name, "a:\n  maximum: " + number + "\n", StandardCharsets.UTF_8));
          evils.add(new Evil(
              "JSON: " + name, "{\"a\": {\"maximum\": " + number + "}}", StandardCharsets.UTF_8));
          evils.add(new Evil(
              "tag: " + name, "a: {maximum: !!float '" + number + "'}\n", StandardCharsets.UTF_8));
        });
    for (int depth : List.of(600, 5_000, 50_000)) {
      evils.add(new Evil(
          depth + " lists in YAML",
          "a: " + "[".repeat(depth) + "]".repeat(depth),
          StandardCharsets.UTF_8));
      evils.add(new Evil(
          depth + " objects in JSON",
          "{\"a\":".repeat(depth) + "1" + "}".repeat(depth),
          StandardCharsets.UTF_8));
      evils.add(new Evil(
          depth + " items in a line", "a: \n" + "- ".repeat(depth) + "x", StandardCharsets.UTF_8));
      evils.add(
          new Evil(depth + " brackets that stay open", "[".repeat(depth), StandardCharsets.UTF_8));
    }
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 20; i++) {
      bomb.append("a")
          .append(i)
          .append(": &a")
          .append(i)
          .append(" [")
          .append(("*a" + (i - 1) + ", ").repeat(9))
          .append("x]\n");
    }
    evils.add(new Evil("aliases of aliases", bomb.toString(), StandardCharsets.UTF_8));
    String properties = "k: {" + "y".repeat(1000) + ": &b {"
        + String.join(
            ", ", IntStream.range(0, 900).mapToObj(i -> "m" + i + ": 1").toList()) + "}}\n";
    evils.add(new Evil(
        "aliases below long names",
        properties
            + String.join(
                "",
                IntStream.range(0, 900)
                    .mapToObj(i -> "? " + "z".repeat(1000) + i + "\n: *b\n")
                    .toList()),
        StandardCharsets.UTF_8));
    evils.add(new Evil("an alias within itself", "a: &a {b: *a}\n", StandardCharsets.UTF_8));
    evils.add(new Evil("an alias of nothing", "a: *nothing\n", StandardCharsets.UTF_8));
    for (String tag : List.of(
        "!!javax.script.ScriptEngineManager",
        "!!java.net.URL",
        "!!binary",
        "!!set",
        "!!omap",
        "!!timestamp",
        "!own",
        "!<tag:x,2026:y>")) {
      evils.add(new Evil(
          "the tag " + tag + " of a text",
          "a: " + tag + " 'http://127.0.0.1:1/'\n",
          StandardCharsets.UTF_8));
      evils.add(new Evil(
          "the tag " + tag + " of a list",
          "a: " + tag + " [!!java.net.URLClassLoader [[]]]\n",
          StandardCharsets.UTF_8));
      evils.add(new Evil(
          "the tag " + tag + " of a mapping", "a: " + tag + " {b: 1}\n", StandardCharsets.UTF_8));
      evils.add(
          new Evil("the tag " + tag + " of the root", tag + " {b: 1}\n", StandardCharsets.UTF_8));
    }
    mergeKeys(evils);
    evils.add(new Evil("two documents", "a: 1\n---\nb: 2\n", StandardCharsets.UTF_8));
    evils.add(new Evil("UTF-16", "openapi: 3.0.3\ninfo: {title: ä}\n", StandardCharsets.UTF_16));
    evils.add(new Evil("Latin-1", "info: {title: ä}\n", StandardCharsets.ISO_8859_1));
    return evils;
  }

  private static void mergeKeys(List<Evil> evils) {
    StringBuilder wide = new StringBuilder("a0: &a0 {"
        + String.join(
            ", ", IntStream.range(0, 2000).mapToObj(i -> "k" + i + ": 1").toList())
        + "}\n");
    for (int i = 1; i < 600; i++) {
      wide.append("a" + i + ": &a" + i + " {<<: [*a0], k" + i + "x: 1}\n");
    }
    evils.add(new Evil(
        "merges of merges",
        "a: " + "{<<: ".repeat(300) + "{b: 1}" + "}".repeat(300) + "\n",
        StandardCharsets.UTF_8));
    evils.add(new Evil("wide merges", wide.toString(), StandardCharsets.UTF_8));
    evils.add(
        new Evil("a merge key twice", "a: {<<: {b: 1}, <<: {c: 1}}\n", StandardCharsets.UTF_8));
    for (String base : List.of("1", "~", "'a'", "[1]", "[[{b: 1}]]", "[{b: 1}, c]")) {
      evils.add(new Evil("a merge of " + base, "a:\n  <<: " + base + "\n", StandardCharsets.UTF_8));
    }
    evils.add(new Evil("a merge of itself", "a: &a {<<: *a}\n", StandardCharsets.UTF_8));
    evils.add(new Evil("a merge of its owner", "a: &a {b: {<<: *a}}\n", StandardCharsets.UTF_8));
  }

  static Stream<org.junit.jupiter.params.provider.Arguments> readings() {
    return READERS.stream()
        .flatMap(reader -> evils().stream()
            .map(evil -> org.junit.jupiter.params.provider.Arguments.of(evil, reader)));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("readings")
  void isRefusedSoonWithASentence(Evil evil, Reader reader) throws IOException {
    Path file = Files.write(folder.resolve("evil.yaml"), evil.text().getBytes(evil.charset()));
    Throwable refusal = assertTimeoutPreemptively(SOON, () -> refusal(reader, file));
    assertThat(refusal)
        .isInstanceOfAny(IllegalArgumentException.class, UnreadableSpecException.class);
    assertThat(refusal.getMessage())
        .contains("evil.yaml")
        .hasSizeLessThan(2000)
        .doesNotContain("\u001b", "\u0000");
    assertThat(refusal).isNotInstanceOf(NumberFormatException.class);
  }

  @Test
  void takesWhatIsOnlyUnusual() throws IOException {
    List<String> texts = List.of(
        "\uFEFFa: 1\n",
        "a: 1e308\n",
        "a: 12345678901234567890123456789012345678\n",
        "a: &x {b: 1}\nc: *x\n",
        "a: {'<<': 1}\n",
        "a: &a {b: 1}\nc: {<<: *a, d: 2}\n",
        "a: &a {b: 1}\nc:\n  <<: [*a, {e: 1}]\n",
        "<<: {b: 1}\n",
        mergesOfMerges(),
        aliases(5_000),
        "a: !!str 1\nb: !!map {}\n",
        "a: '1e1000000000'\n",
        "a: " + "[".repeat(100) + "]".repeat(100) + "\n",
        "a: 0.00000000000000000000000000000000001\n",
        "a: -0\n");
    for (String text : texts) {
      Path file = Files.writeString(folder.resolve("fine.yaml"), text);
      for (Reader reader : READERS) {
        assertThatCode(() -> reader.read().accept(file))
            .as("%s, %s", reader, text)
            .doesNotThrowAnyException();
      }
    }
  }

  /** Each of them has one key, however often it is merged. */
  private static String mergesOfMerges() {
    StringBuilder merges = new StringBuilder("a0: &a0 {x: 1}\n");
    for (int i = 1; i < 200; i++) {
      String nine = String.join(", ", Collections.nCopies(9, "*a" + (i - 1)));
      merges.append("a" + i + ": &a" + i + " {<<: [" + nine + "]}\n");
    }
    return merges.toString();
  }

  private static String aliases(int count) {
    return "a: &a {b: 1}\nc: [" + String.join(", ", Collections.nCopies(count, "*a")) + "]\n";
  }

  private static Throwable refusal(Reader reader, Path file) {
    try {
      reader.read().accept(file);
      return null;
    } catch (RuntimeException | Error e) {
      return e;
    }
  }
}
