package dev.apiscribe.review.reading.helpcentre;

import dev.apiscribe.review.page.helpcentre.ColumnKind;
import dev.apiscribe.review.page.helpcentre.SectionName;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of tables, told by their titles, or by their sections where the title is a common one.
 */
enum TableKind {
  URI(
      "(?:uri|url|path) (?:path )?param(?:eter)?s?(?: description)?|parameters? in the (?:uri|url|path)"),
  QUERY(
      "(?:request )?query(?:ing)? (?:string )?param(?:eter)?s?(?: description)?|parameters? in the query string"),
  HEADER(
      "(?:request )?(?:message )?headers?(?: param(?:eter)?s?| fields?)?(?: description)?|parameters? in the request header"),
  BODY(
      "(?:request )?(?:message )?body(?: param(?:eter)?s?| fields?)?(?: description)?|parameters? in the request body"),
  FORM("form ?data(?: param(?:eter)?s?)?(?: description)?"),
  RESPONSE_HEADER(
      "response (?:message )?headers?(?: param(?:eter)?s?| fields?)?(?: description)?|parameters? in the response header"),
  RESPONSE_BODY(
      "response(?: message)?(?: body)?(?: param(?:eter)?s?| fields?)?(?: description)?|parameters? in the response body"),
  STATUS,
  /** The properties of an object, named in the title. */
  OBJECT,
  /** Anything else: text in columns. */
  OTHER;

  private static final Pattern NUMBER = Pattern.compile("(?i)table \\d{1,4}[.:]?\\s*");
  private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015_-]+|\\s+");
  private static final Pattern ANY_TITLE = Pattern.compile(
      "(?:request |response )?param(?:eter)?s?(?: descriptions?)?|(?:description of )?(?:request |response )?param(?:eter)?s?|descriptions?|");
  private static final Pattern REMARK = Pattern.compile(" ?\\([^()]{1,200}\\)$");

  private final @Nullable Pattern titles;

  TableKind() {
    titles = null;
  }

  TableKind(String titles) {
    this.titles = Pattern.compile(titles);
  }

  /** The title without its number. */
  static String name(@Nullable String title) {
    return title == null ? "" : NUMBER.matcher(title.strip()).replaceFirst("").strip();
  }

  /**
   * Returns where a field of such a table travels; what is in no path becomes a parameter of the
   * query later.
   */
  String in() {
    return switch (this) {
      case URI -> "path";
      case QUERY -> "query";
      case HEADER -> "header";
      default -> "body";
    };
  }

  /** @param hasBody whether requests of the operation have bodies at all */
  static TableKind of(
      @Nullable String title,
      List<@Nullable ColumnKind> columns,
      @Nullable SectionName section,
      boolean hasBody) {
    if (columns.contains(ColumnKind.STATUS) && !columns.contains(ColumnKind.TYPE)) {
      return STATUS;
    } else if (!columns.contains(ColumnKind.NAME)) {
      return OTHER;
    }
    String plain =
        DASHES.matcher(name(title).toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    for (TableKind kind : values()) {
      if (kind.titles != null && kind.titles.matcher(plain).matches()) {
        return kind;
      }
    }
    if (section == SectionName.REQUEST_HEADER || section == SectionName.RESPONSE_HEADER) {
      return section == SectionName.REQUEST_HEADER ? HEADER : RESPONSE_HEADER;
    } else if (!ANY_TITLE.matcher(REMARK.matcher(plain).replaceFirst("")).matches()) {
      return columns.contains(ColumnKind.TYPE) ? OBJECT : OTHER;
    } else if (section == SectionName.URI) {
      return URI;
    } else if (section == SectionName.REQUEST) {
      return hasBody ? BODY : QUERY;
    }
    return section == SectionName.RESPONSE ? RESPONSE_BODY : OTHER;
  }
}
