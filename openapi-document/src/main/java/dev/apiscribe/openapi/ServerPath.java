package dev.apiscribe.openapi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The path of a server, below which operations are served too.
 *
 * @param template such as {@code /{workspace}/api}: begins with a slash, and ends without one
 */
public record ServerPath(String template) {
  private static final Pattern AUTHORITY = Pattern.compile("[^/?#]*//[^/?#]*");

  /** A literal with another character would mean something to one of the frameworks. */
  private static final Pattern TEMPLATE = Pattern.compile("(?:/(?:[A-Za-z0-9._~-]+|\\{[^{}/]+}))+");

  private static final Pattern VARIABLE = Pattern.compile("\\{[^{}/]+}");

  /**
   * Returns the path of a text; empty unless it begins with a slash and each segment is a variable
   * in braces, or letters, digits and {@code ._~-}. A slash at its end is dropped.
   */
  public static Optional<ServerPath> of(String path) {
    String template = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return TEMPLATE.matcher(template).matches()
        ? Optional.of(new ServerPath(template))
        : Optional.empty();
  }

  /**
   * Returns the paths of a document's servers, in their order; none of servers at the root, none
   * that another one covers, and none that {@link #of} does not take. One below which a request
   * could mean an operation at the root as well is left out.
   *
   * @param urls of the servers, with their variables in braces
   * @param paths of the document's operations
   */
  public static List<ServerPath> all(List<String> urls, Collection<String> paths) {
    List<ServerPath> found = new ArrayList<>();
    for (String url : urls) {
      of(AUTHORITY.matcher(url).replaceFirst(""))
          .filter(path -> found.stream().noneMatch(other -> other.covers(path)))
          .filter(path -> !path.isAmbiguous(paths))
          .ifPresent(path -> {
            found.removeIf(path::covers);
            found.add(path);
          });
    }
    return List.copyOf(found);
  }

  private boolean isAmbiguous(Collection<String> paths) {
    return paths.stream()
        .anyMatch(below -> paths.stream().anyMatch(path -> meet(template + below, path)));
  }

  /** Returns whether a request could be at both paths. */
  private static boolean meet(String one, String other) {
    String[] ofOne = one.split("/");
    String[] ofOther = other.split("/");
    return ofOne.length == ofOther.length
        && IntStream.range(0, ofOne.length)
            .allMatch(i ->
                ofOne[i].equals(ofOther[i]) || ofOne[i].contains("{") || ofOther[i].contains("{"));
  }

  private boolean covers(ServerPath other) {
    return Pattern.matches(regex(), other.template);
  }

  /** Returns a regular expression without groups that matches the path. */
  public String regex() {
    StringBuilder regex = new StringBuilder();
    Matcher variable = VARIABLE.matcher(template);
    int end = 0;
    while (variable.find()) {
      regex
          .append(template.substring(end, variable.start()).replace(".", "\\."))
          .append("[^/]+");
      end = variable.end();
    }
    return regex.append(template.substring(end).replace(".", "\\.")).toString();
  }

  /** Returns the names of its variables, in their order. */
  public List<String> variables() {
    return SpecOperation.placeholders(template);
  }
}
