package dev.apiscribe.review.snippet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A Java expression that stands on one line where it fits, and else is broken at its steps and its
 * arguments.
 */
sealed interface Expression {
  int WIDTH = 100;
  int STEP = 4;

  /** Null for one that has lines of its own. */
  @Nullable
  String onOneLine();

  String broken(Space space);

  /**
   * The position of an expression.
   *
   * @param indent of the lines that it is broken into, less a step
   * @param column where it begins
   * @param after how much stands behind it in its last line
   */
  record Space(int indent, int column, int after) {
    String line() {
      return "\n" + " ".repeat(indent + STEP);
    }
  }

  default String text(Space space) {
    String line = onOneLine();
    return line != null && space.column() + line.length() + space.after() <= WIDTH
        ? line
        : broken(space);
  }

  /** Code that is never broken into lines. */
  record Fixed(String text) implements Expression {
    @Override
    public String onOneLine() {
      return text;
    }

    @Override
    public String broken(Space space) {
      return text;
    }
  }

  /** A string: of several lines a text block, of one that is too long several literals. */
  record TextLiteral(String value) implements Expression {
    @Override
    public @Nullable String onOneLine() {
      return JavaText.hasLines(value) ? null : JavaText.literal(value);
    }

    @Override
    public String broken(Space space) {
      if (JavaText.hasLines(value)) {
        return JavaText.block(value, space.indent() + STEP);
      }
      int width =
          Math.max(20, WIDTH - Math.max(space.column(), space.indent() + STEP + 2) - space.after());
      return String.join(space.line() + "+ ", JavaText.pieces(value, width));
    }
  }

  /** A key and its value, two arguments that stay together. */
  record Pair(Expression key, Expression value) implements Expression {
    @Override
    public @Nullable String onOneLine() {
      String first = key.onOneLine();
      String second = value.onOneLine();
      return first == null || second == null ? null : first + ", " + second;
    }

    @Override
    public String broken(Space space) {
      String first = key.text(new Space(space.indent(), space.column(), 1)) + ", ";
      return first
          + value.text(new Space(space.indent(), space.column() + first.length(), space.after()));
    }
  }

  /** A call, its name with whatever stands before it. */
  record Call(String name, List<Expression> arguments) implements Expression {
    static Call of(String name, Expression... arguments) {
      return new Call(name, List.of(arguments));
    }

    @Override
    public @Nullable String onOneLine() {
      List<String> texts = new ArrayList<>();
      for (Expression argument : arguments) {
        String text = argument.onOneLine();
        if (text == null) {
          return null;
        }
        texts.add(text);
      }
      return name + "(" + String.join(", ", texts) + ")";
    }

    @Override
    public String broken(Space space) {
      if (arguments.size() == 1 && !(arguments.get(0) instanceof Fixed)) {
        // The only argument opens its own lines behind the bracket.
        return name + "("
            + arguments
                .get(0)
                .text(new Space(
                    space.indent(), space.column() + name.length() + 1, space.after() + 1))
            + ")";
      }
      int indent = space.indent() + STEP;
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < arguments.size(); i++) {
        int after = i < arguments.size() - 1 ? 1 : space.after() + 1;
        lines.add(space.line() + arguments.get(i).text(new Space(indent, indent, after)));
      }
      return name + "(" + String.join(",", lines) + ")";
    }
  }

  /** Steps of a builder, each on a line of its own when they do not fit into one. */
  record Chain(String head, List<Call> steps) implements Expression {
    @Override
    public @Nullable String onOneLine() {
      List<String> texts = new ArrayList<>(List.of(head));
      for (Call step : steps) {
        String text = step.onOneLine();
        if (text == null) {
          return null;
        }
        texts.add(text);
      }
      return String.join(".", texts);
    }

    @Override
    public String broken(Space space) {
      int indent = space.indent() + STEP;
      return head
          + steps.stream()
              .map(step -> space.line() + "."
                  + step.text(new Space(
                      indent, indent + 1, step == steps.get(steps.size() - 1) ? space.after() : 0)))
              .collect(Collectors.joining());
    }
  }
}
