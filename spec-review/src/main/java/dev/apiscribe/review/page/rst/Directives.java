package dev.apiscribe.review.page.rst;

import dev.apiscribe.review.page.Block;
import dev.apiscribe.review.page.UnreadablePageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A reader of directives. It refuses an unknown one, which may hide what the page states. */
final class Directives {
  private static final Set<String> SILENT = Set.of(
      "toctree",
      "figure",
      "image",
      "index",
      "contents",
      "meta",
      "highlight",
      "raw",
      "rst-class",
      "tabularcolumns",
      "sectnum");
  private static final Set<String> NOTES = Set.of(
      "note",
      "important",
      "caution",
      "warning",
      "tip",
      "hint",
      "attention",
      "danger",
      "error",
      "seealso",
      "admonition",
      "notice");
  private static final Set<String> CODE =
      Set.of("code-block", "code", "sourcecode", "parsed-literal");
  private static final Set<String> TRANSPARENT =
      Set.of("container", "only", "compound", "topic", "rubric");

  private Directives() {}

  static List<Block> read(Scope scope, DirectiveText directive) throws UnreadablePageException {
    String name = directive.name();
    if (SILENT.contains(name)) {
      // content below a class is the page's own
      return name.equals("rst-class") ? scope.inner(directive.content()) : List.of();
    } else if (name.equals("table")) {
      return List.of(table(scope, directive));
    } else if (CODE.contains(name)) {
      return List.of(code(scope, directive));
    } else if (NOTES.contains(name)) {
      return List.of(new Block.Note(directive.line(), withArgument(scope, directive)));
    } else if (TRANSPARENT.contains(name)) {
      boolean named = name.equals("topic") || name.equals("rubric");
      return named ? withArgument(scope, directive) : scope.inner(directive.content());
    }
    throw scope.refusal(
        directive.line(),
        "the directive `" + name + "`",
        "a table, code-block, note or another directive that the reader knows",
        "Write what it shows without it; tables as grids.");
  }

  private static Block.Table table(Scope scope, DirectiveText directive)
      throws UnreadablePageException {
    List<Block> content = directive.hasContent() ? scope.inner(directive.content()) : List.of();
    if (content.size() != 1 || !(content.get(0) instanceof Block.Table table)) {
      throw scope.refusal(
          directive.line(),
          content.isEmpty()
              ? "the directive `table` with nothing below it"
              : "the directive `table` with something else than one table",
          "a blank line and one indented table",
          "Check the table's indentation, and that the page was not cut short.");
    }
    String title = scope.text(directive.argumentMarkup());
    return new Block.Table(
        directive.line(), title.isEmpty() ? null : title, table.head(), table.body());
  }

  private static Block.Literal code(Scope scope, DirectiveText directive)
      throws UnreadablePageException {
    boolean misplaced =
        directive.argument().lines().stream().filter(line -> !line.isBlank()).count() > 1;
    if (misplaced || !directive.hasContent()) {
      throw scope.refusal(
          directive.line(),
          "the directive `" + directive.name() + "` with "
              + (misplaced ? "no blank line before its example" : "nothing below it"),
          "a blank line and an indented example",
          "Check the example's indentation, and that the page was not cut short.");
    }
    return Paragraphs.literal(directive.content());
  }

  private static List<Block> withArgument(Scope scope, DirectiveText directive)
      throws UnreadablePageException {
    List<Block> blocks = new ArrayList<>(scope.inner(directive.argument()));
    blocks.addAll(scope.inner(directive.content()));
    if (blocks.isEmpty()) {
      throw scope.refusal(
          directive.line(),
          "the directive `" + directive.name() + "` with nothing below it",
          "its text, indented",
          "Check the text's indentation, and that the page was not cut short.");
    }
    return List.copyOf(blocks);
  }
}
