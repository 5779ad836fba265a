package dev.apiscribe.review.page.rst;

import dev.apiscribe.review.page.UnreadablePageException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reader of what begins with two dots: labels, footnotes, definitions, directives and comments.
 */
final class ExplicitMarkup {
  private static final Pattern START = Pattern.compile("\\.\\.(?: +|$)");
  private static final Pattern DIRECTIVE =
      Pattern.compile("\\.\\. +([a-zA-Z][\\w.+-]*+(?::[\\w.+-]++)?) ?::(?: +|$)");
  private static final Pattern FOOTNOTE = Pattern.compile("\\.\\. +\\[([^\\]]{1,80})\\](?: +|$)");
  private static final Pattern LABEL = Pattern.compile("\\.\\. +_(?! ).*");
  private static final Pattern WHOLE_LABEL =
      Pattern.compile("\\.\\. +_(?:`[^`]++`|(?:[^:\\\\]|\\\\.|:(?! |$))*+):(?: .*)?");
  private static final Pattern DEFINITION =
      Pattern.compile("\\.\\. +\\|(?! )[^|]++\\| +[a-z-]++::.*");
  private static final Pattern MEANT_AS_DIRECTIVE =
      Pattern.compile("\\.\\. +(?:table|code-block|note|important|caution|warning) ?:(?: .*)?");

  private ExplicitMarkup() {}

  /** A line of two underscores is a label without a name. */
  static boolean isAt(String line) {
    return (line.startsWith("..") && START.matcher(line).lookingAt())
        || line.equals("__")
        || line.startsWith("__ ");
  }

  static ParsedBlocks read(Scope scope, Excerpt lines, int at) throws UnreadablePageException {
    String line = lines.get(at);
    int end = lines.endOfIndented(at + 1, 1);
    Matcher directive = DIRECTIVE.matcher(line);
    if (LABEL.matcher(line).matches() || line.startsWith("__")) {
      return label(scope, lines, at);
    } else if (directive.lookingAt()) {
      DirectiveText text = DirectiveText.of(
          directive.group(1), lines.lineOf(at), lines.below(at, directive.end(), end));
      return new ParsedBlocks(Directives.read(scope, text), end);
    }
    Matcher footnote = FOOTNOTE.matcher(line);
    if (footnote.lookingAt()) {
      return new ParsedBlocks(scope.inner(lines.below(at, footnote.end(), end)), end);
    } else if (DEFINITION.matcher(line).matches()) {
      return ParsedBlocks.nothing(end);
    } else if (MEANT_AS_DIRECTIVE.matcher(line).matches()) {
      throw scope.refusal(
          lines.lineOf(at),
          Scope.shown(line),
          "a directive, whose name ends in two colons",
          "Write both colons; else it is a comment.");
    }
    // then what is indented below is a quote
    boolean empty = line.equals("..") && lines.isBlank(at + 1);
    return ParsedBlocks.nothing(empty ? at + 1 : end);
  }

  private static ParsedBlocks label(Scope scope, Excerpt lines, int at)
      throws UnreadablePageException {
    String line = lines.get(at);
    if (line.startsWith("..") && !WHOLE_LABEL.matcher(line).matches()) {
      throw scope.refusal(
          lines.lineOf(at),
          Scope.shown(line),
          "a label, `.. _name:`",
          "Restore the colon after the label's name.");
    }
    int end = at + 1;
    while (lines.isIndented(end)) {
      end++;
    }
    return ParsedBlocks.nothing(end);
  }
}
