package dev.apiscribe.review.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.review.snippet.Expression.Call;
import dev.apiscribe.review.snippet.Expression.Space;
import dev.apiscribe.review.snippet.Expression.TextLiteral;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "\"quoted\" \\ \\u0041 \\n",
        "one\n",
        "one\ntwo",
        "one\ntwo\n",
        "\n\none\n\n\ntwo\n\n",
        "  all\n  are\n  indented",
        " \n \n",
        "trailing  \nblanks \n  ",
        "trailing  \nblanks \nin a block ",
        "tab\tand\t\n\ttab",
        "carriage\r\nreturn\r",
        "\"\"\"\nthree \"\"\"\" four\n\"\"\"\"\"\"",
        "ends with \"\nquotes\"",
        "half \\\nof an escape \\",
        "\u0000\u0007\n\u001b[0m1",
        "ünï ☃ \uD83D\uDE80\nnext \u2028 line",
        "wide space\u3000\nnext",
        "\u3000in front\nnext",
        "a\u200Bb"
      })
  void aStringIsWhatItWas(String text, @TempDir Path folder) throws Exception {
    Expression shown = new Call("f", List.of(new TextLiteral(text)));
    assertThat(value(shown.text(new Space(4, 20, 2)), folder)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 60, 200})
  void aLongStringIsBrokenAfterSpacesWhereThereAreAny(int word, @TempDir Path folder)
      throws Exception {
    String text = ("\uD83D\uDE80" + "x".repeat(word) + " ").repeat(400 / (word + 1) + 1);
    String shown = new Call("f", List.of(new TextLiteral(text))).text(new Space(0, 0, 1));
    assertThat(value(shown, folder)).isEqualTo(text);
    assertThat(shown.lines()).allMatch(line -> line.length() < Expression.WIDTH);
  }

  @Test
  void linesStandInATextBlock() {
    assertThat(new Call("sql", List.of(new TextLiteral("select *\n  from \"cars\"\nlimit 1")))
            .text(new Space(4, 5, 0)))
        .isEqualTo("""
        sql(\"""
                select *
                  from "cars"
                limit 1\\
                \""")""");
  }

  private static Object value(String call, Path folder)
      throws IOException, ReflectiveOperationException {
    return String.valueOf(RunningJava.result("return " + call.substring(1) + ";", folder));
  }
}
