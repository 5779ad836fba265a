package dev.apiscribe.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of a file, and what is refused. Backslashes in the tables are escapes. */
class YamlFileTest {
  @TempDir
  private Path folder;

  private static String unescaped(String text) {
    return text.translateEscapes();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // merge keys
        "a: &a {b: 1}\\nc: {<<: *a, d: 2} | {'a':{'b':1},'c':{'b':1,'d':2}}",
        "a: &a {b: 1}\\nc: {d: 2, <<: *a} | {'a':{'b':1},'c':{'d':2,'b':1}}",
        "a: &a {b: 1}\\nc: {<<: *a, b: 2} | {'a':{'b':1},'c':{'b':2}}",
        "a: &a {b: 1}\\nc: {b: 2, <<: *a} | {'a':{'b':1},'c':{'b':2}}",
        "a: &a {b: 1}\\nc: {<<: [*a, {b: 3, e: 4}]} | {'a':{'b':1},'c':{'b':1,'e':4}}",
        "a: &a {b: 1}\\nc: &c {<<: *a, d: 2}\\ne: {<<: *c} "
            + "| {'a':{'b':1},'c':{'b':1,'d':2},'e':{'b':1,'d':2}}",
        "a: &a {b: {c: 1, d: 2}}\\ne: {<<: *a, b: {c: 3}} "
            + "| {'a':{'b':{'c':1,'d':2}},'e':{'b':{'c':3}}}",
        "<<: {b: 1}\\nc: 2 | {'b':1,'c':2}",
        "a: {'<<': {b: 1}} | {'a':{'<<':{'b':1}}}",
        "{`<<`: {`b`: 1}} | {'<<':{'b':1}}",
        // empty lines with more spaces than the text, which other readers take
        "a: >\\n   \\n  b\\nc: 1 | {'a':'\\nb\\n','c':1}",
        // aliases
        "a: &a [1, 2]\\nb: *a | {'a':[1,2],'b':[1,2]}",
        "a: &a x\\n*a : 1 | {'a':'x','x':1}",
        // forms of JSON and of YAML
        "\\uFEFFa: 1 | {'a':1}",
        "{\\n\\t`a`:\\t[\\n\\t1]} | {'a':[1]}",
        "a:\\t1 | {'a':1}",
        "a: 1\\r\\nb: 2\\r\\n | {'a':1,'b':2}",
        "{`a`: `\\\\ud83d\\\\ude00\\\\/`} | {'a':'😀/'}",
        "%YAML 1.1\\n---\\na: 1\\n... | {'a':1}",
        "a: yes\\nb: 0x1F\\nc: 1_000\\nd: 2020-01-01 "
            + "| {'a':'yes','b':'0x1F','c':'1_000','d':'2020-01-01'}",
        "200: a\\ntrue: b\\n~: c | {'200':'a','true':'b','~':'c'}",
        "a: ~\\nb:\\nc: null\\nd: NULL | {'a':null,'b':null,'c':null,'d':null}",
        "a: True\\nb: FALSE\\nc: 'True'\\nTrue: d | {'a':true,'b':false,'c':'True','True':'d'}",
      })
  void isRead(String text, String json) {
    String written = unescaped(text.replace('`', '"').replace("\\uFEFF", "\uFEFF"));

    assertThat(YamlFile.parse("api.yaml", written).root().toString().replace('"', '\''))
        .isEqualTo(json);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: {<<: 1} | 1: the key << brings in mappings",
        "a: &a {b: 1}\\nc:\\n  <<: [*a, d] | 3: the key << brings in mappings",
        "a:\\n  <<: {b: 1}\\n  <<: {c: 1} | 3: the key << is here twice",
        "a: &a\\n  <<: *a | 1: a merge key is inside what it brings in",
        "a: &a {b: {<<: *a}} | 1: is nested too deeply, or an alias is inside what it repeats",
        "a: &a {b: 1}\\nc: {<<: *a, d: 1, d: 2} | 2: the key d is here twice",
        "a: 1\\na: 2 | 2: the key a is here twice",
        "{\"a\": 1, \"a\": 2} | 1: the key a is here twice",
        "a:\\n\\tb: 1 | 2: is not valid YAML",
        "a: *b | 1: is not valid YAML",
        "a: 1\\n---\\nb: 1 | 2: is not valid YAML",
        "a: !!binary aGk= | 1: found the tag",
        "a: [1 | 1: is not valid YAML",
      })
  void isRefused(String text, String reason) {
    assertThatThrownBy(() -> YamlFile.parse("api.yaml", unescaped(text)))
        .isInstanceOf(UnreadableSpecException.class)
        .hasMessageStartingWith("api.yaml:" + reason);
  }

  @Test
  void theLineOfWhatIsMergedIsWhereItIsWritten() {
    YamlFile file =
        YamlFile.parse("api.yaml", "a: &a\n  b:\n    c: 1\nd:\n  e: 2\n  <<: *a\nf: *a\n");

    assertThat(file.line("/d")).isEqualTo(4);
    assertThat(file.line("/d/e")).isEqualTo(5);
    assertThat(file.line("/d/b")).isEqualTo(2);
    assertThat(file.line("/d/b/c")).isEqualTo(3);
    assertThat(file.line("/f")).isEqualTo(7);
    assertThat(file.line("/f/b/c")).isEqualTo(3);
  }

  @Test
  void anotherCharsetThanUtf8IsRefused() throws IOException {
    for (Charset charset : new Charset[] {StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1}) {
      Path file = Files.write(folder.resolve("api.yaml"), "title: ä".getBytes(charset));

      assertThatThrownBy(() -> YamlFile.read(file))
          .as(charset.name())
          .isInstanceOf(UnreadableSpecException.class)
          .hasMessageContaining("UTF-8");
    }
  }
}
