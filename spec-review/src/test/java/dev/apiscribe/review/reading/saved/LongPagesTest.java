package dev.apiscribe.review.reading.saved;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.review.page.PageSource;
import java.util.AbstractList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How often readers look at a line does not grow with the number of lines. */
class LongPagesTest {
  private static final String HEAD =
      "Adding a Quay\n\nFunction\n\nAdds it.\n\nURI\n\nPOST /v1/quays\n\nRequest Parameters\n\n";
  private static final int ROWS = 100;

  /** What grows: the rows of one table, or the tables, or one example. */
  enum Layout {
    ONE_TABLE_OF_LINES(
        "Table 1 Request body parameters\n\nParameter\n\nType\n\nDescription\n\n",
        "n%d\n\nString\n\nName.\n\n"),
    TABLES_OF_LINES(
        "", "Table %d Tag%d\n\nParameter\n\nType\n\nDescription\n\na\n\nString\n\nName.\n\n"),
    ONE_TABLE_OF_BARS(
        "Table 1 Request body parameters\n\nParameter | Type | Description\n",
        "n%d | String | Name.\n"),
    TABLES_OF_BARS("", "Table %d Tag%d\n\nParameter | Type | Description\na | String | Name.\n\n"),
    ROWS_IN_SEVERAL_LINES(
        "|Parameter|Type|Description|\n|---|---|---|\n", "|n%d|String|Name.\n\nMore.\n\n|\n"),
    TABLES_OF_HTML(
        "",
        "Table %d Tag%d\n\n<table><tr><th>Parameter</th><th>Type</th></tr>\n<tr><td>a</td><td>String</td></tr>\n</table>\n\n"),
    ONE_EXAMPLE("Example Requests\n\n{\n", "  \"n%d\": 1,\n\n"),
    ONE_FENCE("## Example Requests\n\n```\n", "n%d\n\n");

    private final String begin;
    private final String row;

    Layout(String begin, String row) {
      this.begin = begin;
      this.row = row;
    }

    String page(int rows) {
      String end = this == ONE_EXAMPLE ? "  \"last\": 1\n}\n" : this == ONE_FENCE ? "```\n" : "";
      return HEAD
          + begin
          + IntStream.rangeClosed(1, rows)
              .mapToObj(number -> row.replace("%d", String.valueOf(number)))
              .collect(Collectors.joining())
          + end
          + "Status Codes\n\nStatus Code | Description\n200 | Done.\n";
    }
  }

  private static final class CountedLines extends AbstractList<String> {
    private final List<String> lines;
    private int looks;

    CountedLines(List<String> lines) {
      this.lines = lines;
    }

    @Override
    public String get(int index) {
      looks++;
      return lines.get(index);
    }

    @Override
    public int size() {
      return lines.size();
    }
  }

  @ParameterizedTest
  @EnumSource
  void looksAtEachLineAFewTimes(Layout layout) throws Exception {
    double few = looksAtALine(layout.page(ROWS));
    double many = looksAtALine(layout.page(8 * ROWS));

    assertThat(many).isLessThan(1.2 * few + 1);
  }

  private static double looksAtALine(String text) throws Exception {
    PageSource page = PageSource.of("page.txt", text);
    CountedLines lines = new CountedLines(page.lines());
    assertThat(PageFacts.read(new PageSource(page.name(), text, lines))
            .orElseThrow()
            .operations())
        .hasSize(1);
    return (double) lines.looks / lines.size();
  }
}
