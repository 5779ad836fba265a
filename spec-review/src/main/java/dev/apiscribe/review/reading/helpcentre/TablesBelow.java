package dev.apiscribe.review.reading.helpcentre;

import dev.apiscribe.review.page.helpcentre.ColumnKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The tables of objects that no row of the page names, each by the table that stands directly above
 * it: where one object of that table has no other table, it is this one.
 */
final class TablesBelow {
  private final Map<Integer, PrintedTable> below = new HashMap<>();

  /**
   * @param all the tables of the page in printed order
   * @param objects those that list the properties of an object
   */
  TablesBelow(List<PrintedTable> all, Set<PrintedTable> objects) {
    Set<String> names = new HashSet<>();
    Set<String> numbers = new HashSet<>();
    for (PrintedTable table : all) {
      for (PrintedTable.PrintedRow row : table.rows()) {
        mention(row, names, numbers);
      }
    }
    for (int i = 1; i < all.size(); i++) {
      PrintedTable table = all.get(i);
      boolean named = ObjectTitle.names(table.name()).stream().anyMatch(names::contains)
          || ObjectTitle.numbers(table.title()).stream().limit(1).anyMatch(numbers::contains);
      if (objects.contains(table) && !named) {
        below.put(all.get(i - 1).line(), table);
      }
    }
  }

  private static void mention(PrintedTable.PrintedRow row, Set<String> names, Set<String> numbers) {
    String type = row.text(ColumnKind.TYPE);
    names.add(ObjectTitle.plain(row.text(ColumnKind.NAME)));
    names.add(ObjectTitle.plain(row.text(ColumnKind.PROPERTY_NAME)));
    for (String word : type.split("\\s+")) {
      names.add(ObjectTitle.plain(word));
    }
    numbers.addAll(ObjectTitle.numbers(type));
    numbers.addAll(ObjectTitle.numbers(row.text(ColumnKind.DESCRIPTION)));
    numbers.addAll(ObjectTitle.numbers(row.text(ColumnKind.RANGE)));
  }

  /** @param isOpen whether a row is about an object for which there is no table */
  Optional<PrintedTable> of(PrintedTable user, Predicate<PrintedTable.PrintedRow> isOpen) {
    PrintedTable found = below.get(user.line());
    return found != null && user.rows().stream().filter(isOpen).count() == 1
        ? Optional.of(found)
        : Optional.empty();
  }
}
