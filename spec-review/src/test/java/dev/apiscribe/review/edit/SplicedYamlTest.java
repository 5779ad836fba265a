package dev.apiscribe.review.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.openapi.YamlFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SplicedYamlTest {
  private static final Path FILE = Path.of("specs/harbour/words.yaml");

  @Test
  void anEditKeepsCommentsBlankLinesQuotesAndStyles() {
    becomes("""
        # Digests.

        first: "one"   # of all
        # a note
        second:   'two'

        list: [a, b]  # short
        """, """
        {first: uno, second: due, list: [a, c, b]}""", """
        # Digests.

        first: "uno"   # of all
        # a note
        second:   'due'

        list: [a, c, b]  # short
        """);
  }

  @Test
  void aDeletionTakesItsOwnComment() {
    becomes("""
        # The file.
        a: 1
        # about b
        # in two lines
        b: 2   # here
        # of the third
        c: 3
        """, "{a: 1, c: 3}", """
        # The file.
        a: 1
        # of the third
        c: 3
        """);
  }

  @Test
  void aDeletionOfTheFirstKeyKeepsTheTitleOfTheFile() {
    becomes("# The file.\na: 1\n# about b\nb: 2\n", "{b: 2}", "# The file.\n# about b\nb: 2\n");
  }

  @Test
  void aCommentOfNoEntryStays() {
    becomes("""
        top:
          a: 1
          # of a
            # deeper

          # of the rest

          b: 2

        end: 3
        """, "{top: {a: 1}, end: 3}", """
        top:
          a: 1
          # of a
            # deeper

          # of the rest

        end: 3
        """);
  }

  @Test
  void aTitleAboveSeveralKeysStaysWithTheRest() {
    becomes("""
        paths:

          # Alerts
          /a:
            x: 1

          /b:
            x: 2

          # Keys
          /c:
            x: 3
        """, "{paths: {/b: {x: 2}}}", """
        paths:

          # Alerts
          /b:
            x: 2
        """);
  }

  /** Each number of keys that stay below a title, and below the one after it. */
  @ParameterizedTest
  @CsvSource({"0, 0", "0, 1", "0, 2", "1, 0", "1, 1", "1, 2", "2, 0", "2, 1", "2, 2"})
  void aTitleStaysAsLongAsAKeyBelowItDoes(int firsts, int lasts) {
    StringBuilder intended = new StringBuilder("{/one: {x: 1}");
    StringBuilder after = new StringBuilder("/one:\n  x: 1\n");
    List.of(new Object[] {"# Alerts", 'a', firsts}, new Object[] {"# Keys", 'h', lasts})
        .forEach(section -> {
          for (int i = 3 - (int) section[2]; i < 3; i++) {
            String key = "/" + (char) ((char) section[1] + i);
            intended.append(", ").append(key).append(": {x: 1}");
            after.append('\n').append(i == 3 - (int) section[2] ? section[0] + "\n" : "");
            after.append(key).append(":\n  x: 1\n");
          }
        });
    becomes("""
        /one:
          x: 1

        # Alerts
        /a:
          x: 1

        /b:
          x: 1

        /c:
          x: 1

        # Keys
        /h:
          x: 1

        /i:
          x: 1

        /j:
          x: 1
        """, intended + "}", after.toString());
  }

  @Test
  void theFirstKeyOfAnItemSharesItsLineWithTheDash() {
    becomes("""
        - id: a
          kind: b
        # a note
        - id: c
          # on that
          kind: d
        """, "[{kind: b}, {kind: d}, {kind: e, id: f}]", """
        - kind: b
        # a note
        -
          # on that
          kind: d
        - kind: e
          id: f
        """);
    becomes("- b: 1\n", "[{a: [x], b: 1}]", "- a: [x]\n  b: 1\n");
  }

  @Test
  void aNewKeyIsWrittenAsItsNeighbours() {
    becomes(
        """
        a:
            x: {type: string, enum: [a]}
            y: {type: string, enum: [b, c]}
        b:
            - 1
            - 2
        """,
        "{a: {x: {type: string, enum: [a]}, z: {type: string, enum: [d]}, y: {type: string, enum: [b, c]}},"
            + " b: [1, 3, 2], c: {q: {r: [{s: t}]}}}",
        """
        a:
            x: {type: string, enum: [a]}
            z: {type: string, enum: [d]}
            y: {type: string, enum: [b, c]}
        b:
            - 1
            - 3
            - 2
        c:
            q:
                r:
                    - s: t
        """);
  }

  @Test
  void aListHasNoBlankLinesBecauseAMappingOfItsNameHas() {
    String long1 = "{$ref: '#/" + "a".repeat(60) + "'}";
    String long2 = "{$ref: '#/" + "b".repeat(60) + "'}";
    String mapping =
        "all:\n  parameters:\n    a: {$ref: b}\n\n    b: {$ref: b}\n\n    c: {$ref: b}\n";
    becomes(
        mapping + "get:\n  parameters: [" + long1 + "]\n",
        "{all: {parameters: {a: {$ref: b}, b: {$ref: b}, c: {$ref: b}}}, get: {parameters: ["
            + long1 + ", " + long2 + ", " + long1 + "]}}",
        mapping + "get:\n  parameters:\n    - " + long1 + "\n    - " + long2 + "\n    - " + long1
            + "\n");
  }

  @Test
  void keysOfASpecAreInTheOrderOfTheHouse() {
    becomes("""
        openapi: 3.0.3
        paths:
          /a:
            get:
              operationId: listA
              tags: [a]
              responses:
                '200':
                  description: All.
                '500':
                  description: Failed.

            post:
              operationId: createA
              responses: {}
        components:
          schemas:
            A:
              type: object
              properties:
                b:
                  type: string
                  example: x
        """, """
        {openapi: 3.0.3, paths: {/a: {get: {operationId: listA, tags: [a], responses: {'200': {description: All.},
        '500': {description: Failed.}, '404': {description: 'None: gone.'}}, summary: Lists., deprecated: true},
        post: {operationId: createA, responses: {}}, delete: {operationId: deleteA, responses: {}}}},
        components: {schemas: {A: {type: object, properties: {b: {type: string, example: x, x-secret: true, maxLength: 3}}}}},
        info: {title: T}}""", """
        openapi: 3.0.3
        info:
          title: T
        paths:
          /a:
            get:
              operationId: listA
              tags: [a]
              summary: Lists.
              deprecated: true
              responses:
                '200':
                  description: All.
                '404':
                  description: 'None: gone.'
                '500':
                  description: Failed.

            post:
              operationId: createA
              responses: {}

            delete:
              operationId: deleteA
              responses: {}
        components:
          schemas:
            A:
              type: object
              properties:
                b:
                  type: string
                  maxLength: 3
                  example: x
                  x-secret: true
        """);
  }

  @Test
  void longTextsAreFoldedAndLongLinesStay() {
    String words = "word ".repeat(40) + "end.";
    String text = "a:\n  description: short\n";
    String after = SplicedYaml.of(FILE, text)
        .becoming(YamlFile.parse("", "a: {description: " + words + "}").root());
    assertThat(after).startsWith("a:\n  description: >-\n    word ");
    assertThat(after.lines()).hasSize(4).allMatch(line -> line.length() <= 120);
    String again = SplicedYaml.of(FILE, after)
        .becoming(YamlFile.parse("", "a: {description: " + words + " More.}").root());
    assertThat(again).isEqualTo(after.replace("end.", "end. More."));
  }

  @Test
  void textsInLinesStayInLines() {
    becomes(
        "a: |-  # note\n  one\n\n  - two\nb: |+\n  keep\n\n\nc: >\n  folded\n  text\n\n  more\n",
        "{a: \"one\\n\\n- three\", b: \"keep\\n\\n\\n\", d: \"x\\n y\\n\", c: \"folded text\\nless\\n\"}",
        "a: |-  # note\n  one\n\n  - three\nb: |+\n  keep\n\n\nd: |\n  x\n   y\nc: >\n  folded\n  text\n\n  less\n");
  }

  @Test
  void aValueInSeveralLinesIsReplacedAsAWhole() {
    becomes(
        "a: plain\n  text in\n  lines # note\nb:\n  - x\n  - y\nc: 'in\n  quotes'\nd:\n  below\n",
        "{a: now, b: none, c: [1], d: {e: 1}}",
        "a: now # note\nb: none\nc:\n  - 1\nd:\n  e: 1\n");
  }

  @Test
  void bracketsInLinesKeepTheirLines() {
    becomes("""
        a: [
          one,  # first
          two
        ]
        b: { x: 1, y: {z: [ q ]} }
        c: [1, 2,]
        """, "{a: [one, two, three], b: {y: {z: [q, 'r, s']}}, c: [1]}", """
        a: [
          one,  # first
          two,
          three
        ]
        b: { y: {z: [ q, 'r, s' ]} }
        c: [1,]
        """);
    becomes("a: [\n  one,  # first\n  two\n]\n", "{a: [one]}", "a: [\n  one  # first\n]\n");
  }

  @Test
  void marksAreFoundBehindCharactersOfTwoUnits() {
    becomes(
        "a: \"\uD83D\uDE80 and \uD83D\uDE80\"  # \uD83D\uDE80\n'\uD83D\uDE80': [\uD83D\uDE80, b]\nc: 1\n",
        "{a: \"\uD83D\uDE80 or \uD83D\uDE80\", '\uD83D\uDE80': [\uD83D\uDE80, \uD83D\uDE80\uD83D\uDE80], c: 2}",
        "a: \"\uD83D\uDE80 or \uD83D\uDE80\"  # \uD83D\uDE80\n'\uD83D\uDE80': [\uD83D\uDE80, \uD83D\uDE80\uD83D\uDE80]\nc: 2\n");
  }

  @Test
  void aFileWithoutALastLineBreakStaysOne() {
    becomes("a: 1\nb:\n  - x", "{a: 1, b: [x, z]}", "a: 1\nb:\n  - x\n  - z");
    becomes("a: 1\nb: 2", "{a: 1}", "a: 1");
    becomes("a: |\n  text", "{a: text, b: 1}", "a: text\nb: 1");
  }

  @Test
  void anEmptyMappingIsWhatTheIntendedTreeHas() {
    becomes("a:  # note\n  b: 1\nc: [x]\n", "{a: {}, c: []}", "a: {}  # note\nc: []\n");
    becomes("a:\n  b: 1\nc: 1\n", "{c: 1}", "c: 1\n");
    becomes("# Title.\na: 1\n", "{}", "# Title.\n{}\n");
    becomes("# Title.\n{}\n", "{a: 1}", "# Title.\na: 1\n");
    becomes("# Title.\n", "{a: {b: c}}", "# Title.\na:\n  b: c\n");
    becomes("", "[{a: 1}]", "- a: 1\n");
    becomes("a:\nb: ~\n", "{a: 1, b: null}", "a: 1\nb: ~\n");
  }

  @Test
  void anItemWithANameIsEditedInItsPlace() {
    becomes(
        """
        - name: a
          in: query   # note
          x: 1
        - $ref: '#/b'
        - name: a
          in: path
        """,
        "[{$ref: '#/c'}, {name: a, in: query, x: 2}, {$ref: '#/b'}, {name: z}, {name: a, in: path, q: 1}]",
        """
        - {$ref: '#/c'}
        - name: a
          in: query   # note
          x: 2
        - $ref: '#/b'
        - name: z
        - name: a
          in: path
          q: 1
        """.replace("- {$ref: '#/c'}", "- $ref: '#/c'"));
  }

  /** A text that YAML takes for something else needs quotes, and one that it does not has none. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes",
        "No",
        "null",
        "~",
        "1",
        "1.5",
        "1e3",
        "2022-09-28",
        "12:30:45",
        "0x1f",
        "1_000",
        "",
        " a",
        "a ",
        "a: b",
        "a #b",
        "- a",
        "? a",
        "?",
        "-",
        "&a",
        "*a",
        "!a",
        "|",
        ">",
        "@a",
        "`a`",
        "%a",
        "'a'",
        "\"a\"",
        "{a}",
        "[a]",
        "a, b",
        "a]",
        "a:",
        ":a",
        "#a",
        "<<",
        "=",
        "---",
        "--- a",
        "...",
        "a\tb",
        "a\u0000b",
        "a\u2028b",
        "a\u0085b",
        "\uFEFFa",
        "a\nb",
        "a\n",
        "\n",
        "\na",
        " a\nb",
        "a\n\n",
        "a  b",
        "word",
        "it's",
        "a/b~1c",
        "C:\\x",
        "1.2.3"
      })
  void everyTextIsReadBackAsItIs(String text) {
    for (String before :
        List.of("a: b\nl:\n  - c\nf: {g: [h]}\n", "a: 'b'\nl:\n  - \"c\"\nf: {g: ['h']}\n")) {
      var factory = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance;
      var intended = factory.objectNode();
      intended.put("a", text);
      intended.putArray("l").add("c").add(text);
      intended.putObject("f").put(text, "k").putArray("g").add(text);
      intended.put("x-" + text, 1);
      String after = SplicedYaml.of(FILE, before).becoming(intended);
      assertThat(YamlFile.parse("", after).root()).isEqualTo(intended);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: 1\\r\\nb: 2 | 1: found a line that ends with a carriage return, expected line feeds alone. Save",
        "a: 1\\nb:\\t2 | 2: found a tab, expected spaces. Replace",
        "\\ufeffa: 1 | 1: found a byte order mark",
        "a: 1\\nb: &x 2 | 2: found an anchor or an alias: an edit would change both places. Write",
        "a: &x {c: 1}\\nb: *x | 1: found an anchor",
        "b:\\n  <<: {a: 1} | 2: found a merge key: an edit would change the place that it takes from. Write",
        "a: !!str 1 | 1: found a tag, expected a value without one. Remove",
        "a: 1\\n---\\nb: 2 | 2",
        "a: 1\\na: 2 | 2",
        "? a\\n: 1 | 1: found a key with a question mark. Write",
        "[a: 1] | 1: found a pair in a list without braces. Write",
        "a: [1 | 1: is not valid YAML"
      })
  void whatCannotBeEditedSliceBySliceIsRefusedWithItsLine(String text, String message) {
    String real = text.replace("\\n", "\n")
        .replace("\\t", "\t")
        .replace("\\r", "\r")
        .replace("\\ufeff", "\ufeff");
    assertThatThrownBy(() -> SplicedYaml.of(FILE, real))
        .isInstanceOf(UnreadableSpecException.class)
        .hasMessageStartingWith("specs/harbour/words.yaml:" + message);
  }

  /** Every change of every node of texts that the specs do not have. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a:\n    b:\n        - c\n        -   d: 1\n            e: 2\n",
        "a:\n- b\n# note\n- c:\n  - d\n\n\n- - x\n  - y\n- {z: [1, {q: w}]}\n",
        "-\n  a: 1\n-\n  # note\n  - x\n- |\n  text\n  more\n\n- >-\n  folded\n  text\n- plain\n  text\n- 'quoted\n  text'\n",
        "\"a\": {\"b\":1,\"c\":[1,2], d: {e,f: }}\n'g':\n\n  h: |+\n    kept\n\n\n  i: ~\n  j:\n  k: ''\nl: []\nm: {}",
        "---\n# \uD83D\uDE80\na: [\uD83D\uDE80, x]\nb:\n  # of c\n  c: \"\uD83D\uDE80\"   # note\n\n  # title\n\n  d: 1\n  # end\n",
        "a: {\n  b: 1, # of b\n  # of c\n  c: [\n    1, 2,\n    3 # last\n  ],\n}\nd: [ [ ], { } ]\n",
        "{a: 1, b: [x]}",
        "[1, {a: 2}]\n",
        "plain",
        "'200': {description: ok}\n300: {description: no}\n",
        "a: |\n  text\n\n\n# of b\n\nb: >\n  text\n   deeper\n\n\n  more\n...\n"
      })
  void everyChangeOfOddTextsSaysWhatIsIntended(String text) {
    JsonNode tree = YamlFile.parse("", text).root();
    SplicedYaml spliced = SplicedYaml.of(FILE, text);
    List<String> wrong = new ArrayList<>();
    for (TreeMutation mutation : TreeMutation.all(tree)) {
      if (mutation.pointer().isEmpty() && tree.isValueNode()) {
        continue;
      }
      try {
        JsonNode intended = mutation.of(tree);
        String after = spliced.becoming(intended);
        if (!YamlFile.parse("", after).root().equals(intended)) {
          wrong.add(mutation + ": another tree");
        }
        if (after.lines().anyMatch(line -> line.endsWith(" "))) {
          wrong.add(mutation + ": white space at the end of a line:\n" + after);
        }
        if (!SplicedYaml.of(FILE, after).becoming(intended).equals(after)) {
          wrong.add(mutation + ": a second edit changes something");
        }
      } catch (RuntimeException e) {
        wrong.add(mutation + ": " + e);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static void becomes(String before, String intended, String after) {
    assertThat(
            SplicedYaml.of(FILE, before).becoming(YamlFile.parse("", intended).root()))
        .isEqualTo(after);
  }
}
