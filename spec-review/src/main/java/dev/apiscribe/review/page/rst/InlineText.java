package dev.apiscribe.review.page.rst;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text that inline markup leaves behind. Markup is recognised as docutils does; what opens and
 * never closes stays as it is printed. One pass: a closing mark that was once looked for in vain is
 * not looked for again.
 */
final class InlineText {
  /** Stands for a backslash while markup is looked for. */
  static final char ESCAPE = '\0';

  private static final int LONGEST_NAME = 200;

  private enum InlineMarkup {
    STRONG("**"),
    EMPHASIS("*"),
    CODE("``"),
    TARGET("_`"),
    SUBSTITUTION("|"),
    PHRASE("`");

    private final String opening;

    InlineMarkup(String opening) {
      this.opening = opening;
    }

    private String closing() {
      return this == TARGET ? "`" : opening;
    }
  }

  private final String in;
  private final PageNames names;
  private final StringBuilder out = new StringBuilder();
  private final Set<InlineMarkup> unclosed = EnumSet.noneOf(InlineMarkup.class);
  private int from; // nothing before it counts as context
  private int plain; // text from here to the current character has not gone out yet

  private InlineText(String in, PageNames names) {
    this.in = in;
    this.names = names;
  }

  /** Line breaks and runs of blanks become single blanks. */
  static String of(String markup, PageNames names) {
    InlineText text = new InlineText(Escapes.hidden(markup), names);
    text.read();
    return collapsed(text.out);
  }

  private void read() {
    int at = 0;
    while (at < in.length()) {
      char c = in.charAt(at);
      if (c == '_' && isReference(at)) {
        Escapes.appendResolved(out, in.substring(plain, at));
        plain = ++at;
        from = at;
        continue;
      }
      InlineMarkup mark = c == '*' || c == '`' || c == '_' || c == '|' ? markAt(at) : null;
      at = mark == null ? at + 1 : markup(mark, at);
    }
    Escapes.appendResolved(out, in.substring(plain));
  }

  private @Nullable InlineMarkup markAt(int at) {
    int role = in.charAt(at) == '`' ? roleStart(at) : at;
    if (role > from && !Markers.mayPrecede(in.charAt(role - 1))) {
      return null;
    }
    for (InlineMarkup mark : InlineMarkup.values()) {
      if (in.startsWith(mark.opening, at)) {
        int next = at + mark.opening.length();
        boolean doubled = mark.opening.length() == 1
            && next < in.length()
            && in.charAt(next) == mark.opening.charAt(0);
        boolean blank = next < in.length() && Markers.isBlank(in.charAt(next));
        if (!doubled && !blank) {
          return mark;
        }
      }
    }
    return null;
  }

  /** Returns where reading goes on. */
  private int markup(InlineMarkup mark, int at) {
    int body = at + mark.opening.length();
    int start = mark == InlineMarkup.PHRASE ? roleStart(at) : at;
    boolean quoted = start > from
        && (body >= in.length() || Markers.areQuotes(in.charAt(start - 1), in.charAt(body)));
    boolean empty =
        in.startsWith(mark.closing(), body) && InlineEnds.after(in, body, mark.opening) > 0;
    int close = quoted || empty || unclosed.contains(mark) ? -1 : close(mark, body);
    if (close < 0) {
      if (!quoted && !empty) {
        unclosed.add(mark);
      }
      from = body;
      return body;
    }
    Escapes.appendResolved(out, in.substring(plain, start));
    String inside = in.substring(body, close);
    int end = InlineEnds.after(in, close, mark.opening);
    switch (mark) {
      case CODE -> out.append(Escapes.restored(inside));
      case PHRASE ->
        Escapes.appendResolved(
            out, LinkText.of(in.substring(start, at) + in.substring(close + 1, end), inside));
      case SUBSTITUTION ->
        out.append(names.substitutions().getOrDefault(inside.strip(), in.substring(at, end)));
      default -> Escapes.appendResolved(out, inside);
    }
    plain = end;
    from = end;
    return end;
  }

  private int close(InlineMarkup mark, int body) {
    for (int at = in.indexOf(mark.closing(), body + 1);
        at >= 0;
        at = in.indexOf(mark.closing(), at + 1)) {
      char before = in.charAt(at - 1);
      boolean escapedBlank = at - 2 >= body && in.charAt(at - 2) == ESCAPE;
      boolean open = switch (mark) {
        case CODE -> Markers.isBlank(before);
        case PHRASE -> (Markers.isBlank(before) || before == ESCAPE) && !escapedBlank;
        default -> Markers.isBlank(before) || before == ESCAPE;
      };
      if (!open && InlineEnds.after(in, at, mark.opening) > 0) {
        return at;
      }
    }
    return -1;
  }

  /**
   * The index of a role's first colon, {@code :ref:`…`}, or that of the backquote when there is
   * none.
   */
  private int roleStart(int backquote) {
    int at = backquote - 2;
    if (backquote <= from || in.charAt(backquote - 1) != ':') {
      return backquote;
    }
    while (at >= from && InlineEnds.isNamePart(in.charAt(at))) {
      at--;
    }
    boolean role = at >= from
        && at < backquote - 2
        && in.charAt(at) == ':'
        && (at == from || Markers.mayPrecede(in.charAt(at - 1)));
    return role ? at : backquote;
  }

  /**
   * Returns whether the underscore ends the name of a label of this page; many a parameter's name
   * ends in one, too.
   */
  private boolean isReference(int underscore) {
    if (underscore + 1 < in.length() && !Markers.mayFollow(in.charAt(underscore + 1))) {
      return false;
    }
    int start = underscore;
    int farthest = Math.max(from, underscore - LONGEST_NAME);
    while (start > farthest && InlineEnds.isNamePart(in.charAt(start - 1))) {
      start--;
    }
    boolean begins =
        start < underscore && (start == from || Markers.mayPrecede(in.charAt(start - 1)));
    return begins && names.hasLabel(in.substring(start, underscore));
  }

  private static String collapsed(StringBuilder text) {
    StringBuilder collapsed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i) == '\n' ? ' ' : text.charAt(i);
      if (c != ' ' || (!collapsed.isEmpty() && collapsed.charAt(collapsed.length() - 1) != ' ')) {
        collapsed.append(c);
      }
    }
    return collapsed.toString().stripTrailing();
  }
}
