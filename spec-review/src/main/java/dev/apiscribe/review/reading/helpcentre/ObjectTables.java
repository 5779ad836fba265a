package dev.apiscribe.review.reading.helpcentre;

import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.page.UnreadablePageException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The tables of a page that list the properties of objects, by the names of the objects. */
final class ObjectTables {
  private static final int MOST_FIELDS = 20_000;
  private static final int DEEPEST = 60;
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ABOUT = Pattern.compile(
      "(?:data structure of (?:the )?|description of (?:the )?|parameters (?:in|of) (?:the )?)?(.+?)"
          + "(?: (?:field|object|structure|parameter|data structure))?(?: descriptions?)?",
      Pattern.CASE_INSENSITIVE);

  private final String page;
  private final Map<String, List<PrintedTable>> tables = new HashMap<>();
  private final Map<PrintedTable, List<DocumentedField>> known = new HashMap<>();
  private final Set<PrintedTable> open = new LinkedHashSet<>();
  private final Set<PrintedTable> used = new HashSet<>();
  private int fields;
  /** Whether properties were left out since an object stands within itself. */
  private boolean cut;

  ObjectTables(String page, List<PrintedTable> all) {
    this.page = page;
    all.forEach(table -> {
      tables.computeIfAbsent(plain(table.name()), name -> new ArrayList<>()).add(table);
      var about = ABOUT.matcher(table.name());
      if (about.matches() && !about.group(1).equals(table.name())) {
        tables.computeIfAbsent(plain(about.group(1)), name -> new ArrayList<>()).add(table);
      }
    });
  }

  boolean has(String name) {
    return !plain(name).isEmpty() && tables.containsKey(plain(name));
  }

  boolean isUsed(PrintedTable table) {
    return used.contains(table);
  }

  /**
   * The properties of an object that a table speaks of; none when the page has no table for it, or
   * when it stands within itself. Where several tables have its name, the next one behind on the
   * same side of the exchange is meant, else the one before.
   */
  List<DocumentedField> properties(String name, PrintedTable user, FieldReader reader)
      throws UnreadablePageException {
    Optional<PrintedTable> found = find(name, user);
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

  private Optional<PrintedTable> find(String name, PrintedTable user) {
    PrintedTable best = null;
    for (PrintedTable table : tables.getOrDefault(plain(name), List.of())) {
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

  private static String plain(String name) {
    return SIGNS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
