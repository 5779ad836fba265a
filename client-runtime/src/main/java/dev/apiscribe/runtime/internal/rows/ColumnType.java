package dev.apiscribe.runtime.internal.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the name of a column's type, such as {@code array(nullable(decimal(10, 2)))}. Case and
 * underscores do not matter. A value of a type that is not known here is whatever JSON it is sent
 * as.
 */
public final class ColumnType {
  private static final Pattern CALL =
      Pattern.compile("([A-Za-z0-9_]+)\\s*(?:\\((.*)\\))?", Pattern.DOTALL);
  private static final Pattern INTEGER = Pattern.compile("(u?)int(8|16|32|64|128|256)");
  private static final Pattern NAMED = Pattern.compile("(`[^`]*`|\\w+)\\s+(\\w.*)", Pattern.DOTALL);
  // Deeper than types nest, and far from the end of the stack.
  private static final int DEEPEST = 64;
  private static final CellReader ANY = NestedCells::any;

  private ColumnType() {}

  public static CellReader reader(String type) {
    return reader(type, 0);
  }

  private static CellReader reader(String type, int depth) {
    Matcher call = CALL.matcher(type.strip());
    if (depth > DEEPEST || !call.matches()) {
      return ANY;
    }
    String name = call.group(1).toLowerCase(Locale.ROOT).replace("_", "");
    if (call.group(2) == null) {
      return plain(name);
    }
    List<String> arguments = split(call.group(2));
    int first = depth + 1;
    return switch (name + " " + Math.min(arguments.size(), 3)) {
      case "nullable 1" -> NestedCells.nullable(reader(arguments.get(0), first));
      case "lowcardinality 1" -> reader(arguments.get(0), first);
      case "array 1" -> NestedCells.list(reader(arguments.get(0), first));
      case "map 2" -> NestedCells.map(reader(arguments.get(1), first));
      default -> name.equals("tuple") ? tuple(arguments, first) : plain(name);
    };
  }

  private static CellReader plain(String name) {
    Matcher integer = INTEGER.matcher(name);
    if (integer.matches()) {
      int bits = Integer.parseInt(integer.group(2));
      boolean signed = integer.group(1).isEmpty();
      return bits < 64 || (bits == 64 && signed)
          ? ScalarCells.small(bits, signed)
          : ScalarCells.large(bits, signed);
    }
    return switch (name) {
      case "float32", "float64" -> ScalarCells::real;
      case "decimal", "decimal32", "decimal64", "decimal128", "decimal256" -> ScalarCells::decimal;
      case "bool" -> ScalarCells::bool;
      case "string", "fixedstring", "uuid", "enum", "enum8", "enum16" -> ScalarCells::text;
      case "date", "date32", "datetime", "datetime32", "datetime64", "ipv4", "ipv6" ->
        ScalarCells::text;
      default -> ANY;
    };
  }

  private static CellReader tuple(List<String> arguments, int depth) {
    List<String> names = new ArrayList<>();
    List<CellReader> elements = new ArrayList<>();
    for (String argument : arguments) {
      Matcher named = NAMED.matcher(argument.strip());
      boolean hasName = named.matches();
      if (hasName) {
        names.add(named.group(1).replace("`", ""));
      }
      elements.add(reader(hasName ? named.group(2) : argument, depth));
    }
    return NestedCells.tuple(names.size() == elements.size() ? names : List.of(), elements);
  }

  /** At commas that are in no parentheses and no quotes. */
  private static List<String> split(String arguments) {
    List<String> parts = new ArrayList<>();
    int open = 0;
    char quote = 0;
    int start = 0;
    for (int i = 0; i < arguments.length(); i++) {
      char c = arguments.charAt(i);
      if (quote != 0) {
        if (c == '\\') {
          i++;
        } else if (c == quote) {
          quote = 0;
        }
      } else if (c == '\'' || c == '`') {
        quote = c;
      } else if (c == '(') {
        open++;
      } else if (c == ')') {
        open--;
      } else if (c == ',' && open == 0) {
        parts.add(arguments.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(arguments.substring(start));
    return parts;
  }
}
