package dev.apiscribe.review.reading.helpcentre;

import dev.apiscribe.review.page.helpcentre.ColumnKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row says about the object that it speaks of.
 *
 * @param user the table of the row
 * @param field the name of the field
 * @param schema the name of the object; null where the type has none
 * @param numbers of the tables that the row names
 */
record ObjectUse(PrintedTable user, String field, @Nullable String schema, List<String> numbers) {
  static ObjectUse of(PrintedTable table, PrintedTable.PrintedRow row) {
    String property = row.text(ColumnKind.PROPERTY_NAME);
    String said = row.text(ColumnKind.TYPE) + " " + row.text(ColumnKind.DESCRIPTION) + " "
        + row.text(ColumnKind.RANGE);
    return new ObjectUse(
        table,
        property.isEmpty() || Sentences.isNothing(property) ? row.text(ColumnKind.NAME) : property,
        null,
        ObjectTitle.numbers(said));
  }

  /** The same of an object with another name. */
  ObjectUse of(@Nullable String name) {
    return new ObjectUse(user, field, name, numbers);
  }
}
