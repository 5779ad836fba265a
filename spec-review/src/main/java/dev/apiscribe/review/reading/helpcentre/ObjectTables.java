package dev.apiscribe.review.reading.helpcentre;

import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.page.UnreadablePageException;
import dev.apiscribe.review.page.helpcentre.ColumnKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables of a page that list the properties of objects, by the names of the objects. */
final class ObjectTables {
  private static final int MOST_FIELDS = 20_000;
  private static final int DEEPEST = 60;

  private final String page;
  private final TablesBelow below;
  private final Map<String, List<PrintedTable>> tables = new HashMap<>();
  private final Map<String, List<PrintedTable>> numbered = new HashMap<>();
  private final Map<PrintedTable, List<DocumentedField>> known = new HashMap<>();
  private final Set<PrintedTable> open = new LinkedHashSet<>();
  private final Set<PrintedTable> used = new HashSet<>();
  private int fields;
  /** Whether properties were left out since an object stands within itself. */
  private boolean cut;

  /**
   * @param all the tables of the page in printed order
   * @param objects those that list the properties of an object
   */
  ObjectTables(String page, List<PrintedTable> all, List<PrintedTable> objects) {
    this.page = page;
    below = new TablesBelow(all, Set.copyOf(objects));
    objects.forEach(table -> {
      ObjectTitle.names(table.name())
          .forEach(
              name -> tables.computeIfAbsent(name, one -> new ArrayList<>()).add(table));
      ObjectTitle.numbers(table.title()).stream()
          .limit(1)
          .forEach(number ->
              numbered.computeIfAbsent(number, one -> new ArrayList<>()).add(table));
    });
  }

  /** Returns whether a table has the name; not whether its title is the whole name. */
  boolean has(String name) {
    return tables.containsKey(ObjectTitle.plain(name));
  }

  boolean isUsed(PrintedTable table) {
    return used.contains(table);
  }

  /** Returns whether a table lists the properties of what a row speaks of. */
  boolean has(ObjectUse use) {
    return find(use).filter(table -> table != use.user()).isPresent();
  }

  /**
   * The properties of an object that a table speaks of; none when the page has no table for it, or
   * when it stands within itself.
   */
  List<DocumentedField> properties(ObjectUse use, FieldReader reader)
      throws UnreadablePageException {
    PrintedTable user = use.user();
    Optional<PrintedTable> found = find(use);
    if (found.isEmpty() || found.get() == user) {
      cut |= found.isPresent();
      return List.of();
    }
    PrintedTable table = found.get();
    used.add(table);
    List<DocumentedField> before = known.get(table);
    if (before != null) {
      return before;
    } else if (!open.add(table)) {
      cut = true;
      return List.of();
    }
    if (open.size() > DEEPEST) {
      throw refusal(table, "objects within objects more than " + DEEPEST + " deep");
    }
    boolean outer = cut;
    cut = false;
    List<DocumentedField> properties = reader.of(table, "body");
    fields += properties.size();
    if (fields > MOST_FIELDS) {
      throw refusal(table, "objects within objects of more than " + MOST_FIELDS + " properties");
    }
    open.remove(table);
    if (!cut || open.isEmpty()) {
      known.put(table, properties);
    }
    cut |= outer;
    return properties;
  }

  private UnreadablePageException refusal(PrintedTable table, String found) {
    return new UnreadablePageException(
        page, table.line(), found, "the properties of a body", "Check the types in its tables.");
  }

  /**
   * The table that has one of the names and a number that the row gives, then the name of the
   * schema, then the number alone, then the name of the field; else the table below. A number
   * counts where one table has it.
   */
  private Optional<PrintedTable> find(ObjectUse use) {
    Optional<PrintedTable> named = named(use);
    return named.isPresent() ? named : below.of(use.user(), row -> isOpen(use.user(), row));
  }

  private boolean isOpen(PrintedTable table, PrintedTable.PrintedRow row) {
    TypeText type = TypeText.of(TypeText.withoutReference(row.text(ColumnKind.TYPE)), this::has);
    TypeText held = type.element() == null ? type : type.element();
    boolean isObject = held.type().equals("object") || held.isBareList();
    return isObject && named(ObjectUse.of(table, row).of(held.schema())).isEmpty();
  }

  private Optional<PrintedTable> named(ObjectUse use) {
    List<PrintedTable> given = use.numbers().stream()
        .map(number -> numbered.getOrDefault(number, List.of()))
        .filter(found -> found.size() == 1)
        .flatMap(List::stream)
        .filter(table -> table != use.user())
        .distinct()
        .toList();
    List<PrintedTable> ofSchema = use.schema() == null
        ? List.of()
        : tables.getOrDefault(ObjectTitle.plain(use.schema()), List.of());
    List<PrintedTable> ofField = tables.getOrDefault(ObjectTitle.plain(use.field()), List.of());
    Optional<PrintedTable> both = given.stream()
        .filter(table -> ofSchema.contains(table) || ofField.contains(table))
        .findFirst();
    if (both.isPresent()) {
      return both;
    } else if (!ofSchema.isEmpty()) {
      return nearest(ofSchema, use.user());
    } else if (given.size() == 1) {
      return Optional.of(given.get(0));
    }
    return nearest(ofField, use.user());
  }

  /**
   * Where several tables have a name, the next one behind on the same side of the exchange is
   * meant, else the one before.
   */
  private static Optional<PrintedTable> nearest(List<PrintedTable> tables, PrintedTable user) {
    PrintedTable best = null;
    for (PrintedTable table : tables) {
      best = best == null || distance(table, user) < distance(best, user) ? table : best;
    }
    return Optional.ofNullable(best);
  }

  private static long distance(PrintedTable table, PrintedTable user) {
    long side = table.isInResponse() == user.isInResponse() ? 0 : 2L << 40;
    return side
        + (table.line() >= user.line()
            ? table.line() - user.line()
            : (1L << 40) + user.line() - table.line());
  }
}
