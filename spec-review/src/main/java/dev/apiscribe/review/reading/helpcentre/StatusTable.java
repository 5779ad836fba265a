package dev.apiscribe.review.reading.helpcentre;

import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.document.Passage;
import dev.apiscribe.review.page.Block;
import dev.apiscribe.review.page.helpcentre.ColumnKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table of statuses and what they mean. */
final class StatusTable {
  /** A status at the beginning of a text, and what stands behind it. */
  static final Pattern CODE = Pattern.compile("([1-5]\\d\\d)\\b[:.]? ?(.*)");

  private StatusTable() {}

  /** The words of rows that have no status, such as a range of them, are given back. */
  static List<Passage> read(PrintedTable table, String page, Responses responses) {
    List<Passage> others = new ArrayList<>();
    for (PrintedTable.PrintedRow row : table.rows()) {
      Matcher code = CODE.matcher(row.text(ColumnKind.STATUS));
      List<Passage> said = new ArrayList<>();
      boolean status = code.matches();
      said.addAll(Sentences.passages(
          status ? code.group(2) : row.text(ColumnKind.STATUS), Place.line(page, row.line())));
      for (Block block : row.blocks(ColumnKind.DESCRIPTION)) {
        said.addAll(Sentences.passages(Block.text(List.of(block)), Place.line(page, block.line())));
      }
      if (status) {
        responses.addWords(code.group(1), said, row.line());
      } else {
        others.addAll(said);
      }
    }
    return others;
  }
}
