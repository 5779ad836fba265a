package dev.apiscribe.review.page.rst;

import dev.apiscribe.review.page.Block;
import dev.apiscribe.review.page.UnreadablePageException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a page, or what stands inside a construct, one construct after the other. */
final class BodyReader {
  private static final Pattern QUOTE_OF_LINES = Pattern.compile("\\|(?: .*)?");

  private final Scope scope;
  private final Excerpt lines;
  private final @Nullable SectionLevels sections;
  private final List<Block> blocks = new ArrayList<>();

  /** For the inside of a construct. */
  BodyReader(Scope scope, Excerpt lines) {
    this(scope, lines, null);
  }

  private BodyReader(Scope scope, Excerpt lines, @Nullable SectionLevels sections) {
    this.scope = scope;
    this.lines = lines;
    this.sections = sections;
  }

  static BodyReader ofPage(Scope scope, Excerpt lines) {
    return new BodyReader(scope, lines, new SectionLevels(scope));
  }

  List<Block> read() throws UnreadablePageException {
    int at = lines.skipBlank(0);
    while (at < lines.size()) {
      ParsedBlocks taken = construct(at);
      blocks.addAll(taken.blocks());
      at = lines.skipBlank(taken.next());
    }
    return List.copyOf(blocks);
  }

  private ParsedBlocks construct(int at) throws UnreadablePageException {
    String line = lines.get(at);
    if (lines.isIndented(at)) {
      int end = lines.endOfIndented(at, 1);
      return new ParsedBlocks(scope.inner(lines.part(at, end).dedented()), end);
    } else if (Bullet.isAt(line)) {
      return Lists.bullets(scope, lines, at);
    } else if (Enumerator.isItem(lines, at)) {
      return Lists.enumerated(scope, lines, at);
    } else if (FieldList.isAt(line)) {
      return sections != null && blocks.isEmpty()
          ? FieldList.dropped(lines, at)
          : FieldList.read(scope, lines, at);
    } else if (QUOTE_OF_LINES.matcher(line).matches()) {
      return LineBlock.read(scope, lines, at);
    } else if (GridTable.startsAt(line)) {
      return GridTable.read(scope, lines, at);
    } else if (SimpleTable.startsAt(line)) {
      return SimpleTable.read(scope, lines, at);
    } else if (ExplicitMarkup.isAt(line)) {
      return ExplicitMarkup.read(scope, lines, at);
    } else if (sections != null
        && SectionLevels.isMarkerLine(line)
        && line.length() >= SectionLevels.SHORTEST) {
      return sections.overlined(lines, at);
    }
    return text(at);
  }

  private ParsedBlocks text(int at) throws UnreadablePageException {
    if (lines.isIndented(at + 1)) {
      refuseUnderline(at + 1, "an underline that is indented", "Remove its indentation.");
      return term(at);
    }
    String below = lines.get(at + 1);
    if (SectionLevels.isMarkerLine(below)
        && (below.length() >= SectionLevels.SHORTEST
            || below.length() >= lines.get(at).length())
        && !below.equals("::")) {
      if (sections != null) {
        return sections.underlined(lines, at);
      }
      throw scope.refusal(
          lines.lineOf(at),
          "section " + Scope.shown(lines.get(at)) + " inside another construct",
          "sections on the page itself",
          "Remove the title's indentation, or its underline.");
    }
    for (int i = at + 1; !lines.isBlank(i) && !lines.isIndented(i); i++) {
      refuseUnderline(
          i, "an underline below several lines of text", "Add a blank line above the title.");
    }
    return Paragraphs.read(scope, lines, at);
  }

  /** Else the section would be read as text, and what it holds as that of the one before. */
  private void refuseUnderline(int at, String found, String next) throws UnreadablePageException {
    String line = lines.get(at).strip();
    if (sections != null
        && line.length() >= SectionLevels.SHORTEST
        && SectionLevels.isMarkerLine(line)) {
      throw scope.refusal(
          lines.lineOf(at),
          found + ", " + Scope.shown(line),
          "a title of one line with its underline right below it",
          next);
    }
  }

  /** A term and its definition: a paragraph, and what the definition holds. */
  private ParsedBlocks term(int at) throws UnreadablePageException {
    int end = lines.endOfIndented(at + 1, 1);
    List<Block> definition = new ArrayList<>();
    definition.add(new Block.Paragraph(lines.lineOf(at), scope.text(lines.get(at))));
    definition.addAll(scope.inner(lines.part(at + 1, end).dedented()));
    return new ParsedBlocks(definition, end);
  }
}
