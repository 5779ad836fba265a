package dev.apiscribe.review.reading.helpcentre;

import dev.apiscribe.review.page.Block;
import dev.apiscribe.review.page.helpcentre.SectionName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The addresses in the section on the URI: {@code POST /path} in a line or at the top of a printed
 * request, {@code PATH: /path} and {@code Method: POST} in lines of their own, or a table with
 * these columns.
 */
final class UriLines {
  private static final String ADDRESS =
      "(?:(?:request )?(?:path|ur[il]))\\s?[:\uFF1A]\\s?(\\S{1,2000})";
  private static final String VERB =
      "(?:(?:http |request )?method)\\s?[:\uFF1A]\\s?(get|post|put|delete|patch|head|options)";
  private static final Pattern PATH =
      Pattern.compile(ADDRESS + "(?:\\s+" + VERB + ")?", Pattern.CASE_INSENSITIVE);
  private static final Pattern METHOD =
      Pattern.compile(VERB + "(?:\\s+" + ADDRESS + ")?", Pattern.CASE_INSENSITIVE);
  /** What a table prints of the parameters that may follow. */
  private static final Pattern OPTIONAL = Pattern.compile("\\[[?&][^\\[\\]]{0,1000}\\]\\s*$");

  private static final Pattern METHODS = Pattern.compile(
      "(?:(?:HTTP(?:/HTTPS)? )?request |HTTP(?:/HTTPS)? )?methods?", Pattern.CASE_INSENSITIVE);
  private static final Pattern ADDRESSES =
      Pattern.compile("(?:request )?(?:ur[il]|path)s?", Pattern.CASE_INSENSITIVE);
  private static final Pattern VALUE = Pattern.compile("[0-9a-fA-F-]{16,}|\\d+");

  private final List<Route> routes = new ArrayList<>();
  private final Set<Integer> lines = new HashSet<>();
  private @Nullable String path;
  private @Nullable String method;
  private int pathLine;
  private int first;

  UriLines(List<Outline.OutlinePart> parts) {
    for (Outline.OutlinePart part : parts) {
      if (part.section() == SectionName.URI) {
        first = first == 0 ? part.block().line() : first;
        if (part.block() instanceof Block.Table table) {
          read(table);
        } else {
          read(part.block());
        }
      }
    }
    List<Route> all = List.copyOf(routes);
    routes.removeIf(route -> all.stream().anyMatch(other -> isExample(route, other)));
  }

  /** The addresses of operations, in printed order. */
  List<Route> routes() {
    return routes;
  }

  /** Returns the first line of the section; 1 where there is none. */
  int line() {
    return Math.max(first, 1);
  }

  /** Returns whether a line has the address of an operation, or a part of one. */
  boolean isAddress(int line) {
    return lines.contains(line) || routes.stream().anyMatch(route -> route.line() == line);
  }

  /** Returns whether a later address is the one before with values, or with a server. */
  boolean isExample(Route route) {
    return routes.stream().anyMatch(other -> isExample(route, other));
  }

  private static boolean isExample(Route route, Route other) {
    return (other.line() < route.line()
            && other.method().equals(route.method())
            && other.path().equals(route.path()))
        || other.hasExample(route)
        || other
            .values(route)
            .filter(values -> !values.isEmpty()
                && values.values().stream()
                    .allMatch(value -> VALUE.matcher(value).matches()))
            .isPresent();
  }

  private void read(Block block) {
    String text = block instanceof Block.Literal literal
        ? literal.text().lines().findFirst().orElse("")
        : Block.text(List.of(block));
    int line = block.line();
    Optional<Route> whole = Route.of(text, line);
    Matcher address = PATH.matcher(text.strip());
    Matcher verb = METHOD.matcher(text.strip());
    if (whole.isPresent()) {
      routes.add(block instanceof Block.Literal ? whole.get().withMarks() : whole.get());
    } else if (address.matches()) {
      part(address.group(1), address.group(2), line);
    } else if (verb.matches()) {
      part(verb.group(2), verb.group(1), line);
    }
  }

  /** A table of methods and addresses. */
  private void read(Block.Table table) {
    List<String> columns = table.columns();
    int verb = column(columns, METHODS);
    int address = column(columns, ADDRESSES);
    for (Block.Row row : verb < 0 || address < 0 ? List.<Block.Row>of() : table.body()) {
      List<String> texts = row.texts();
      if (texts.size() == columns.size()) {
        Route.of(
                texts.get(verb).strip() + " "
                    + OPTIONAL.matcher(texts.get(address)).replaceFirst(""),
                row.line())
            .ifPresent(routes::add);
      }
    }
  }

  private static int column(List<String> columns, Pattern names) {
    for (int i = 0; i < columns.size(); i++) {
      if (names.matcher(columns.get(i).strip()).matches()) {
        return i;
      }
    }
    return -1;
  }

  private void part(@Nullable String address, @Nullable String verb, int line) {
    lines.add(line);
    if (address != null) {
      path = address;
      pathLine = line;
    }
    method = verb == null ? method : verb.toUpperCase(Locale.ROOT);
    if (path != null && method != null) {
      Route.of(method + " " + path, pathLine).ifPresent(routes::add);
      path = null;
      method = null;
    }
  }
}
