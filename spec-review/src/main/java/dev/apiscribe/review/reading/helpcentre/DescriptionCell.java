package dev.apiscribe.review.reading.helpcentre;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.page.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a cell of a description: labels that head its parts, lists of values, and sentences. */
final class DescriptionCell {
  private static final Pattern VALUES = Pattern.compile(
      "(?i)(?:enumerated|enumeration|enum|optional) values?:?|values?:|(?:value )?options:"
          + "|the (?:value|options?) (?:can be|are)(?: one of the following)?:");
  private static final Pattern REGULAR_EXPRESSION =
      Pattern.compile("(?i).{0,80}\\bregular expressions?:");
  private static final Pattern EXPLAINED =
      Pattern.compile("([^\\s:：]{1,60})\\s*(?::\\s|：\\s?| - |\\s*\\().*");
  private static final int LONGEST_VALUE = 80;

  private enum CellPart {
    TEXT,
    RANGE,
    DEFAULT,
    EXAMPLE,
    VALUES,
    PATTERN
  }

  /** A paragraph, or an item of a list. */
  private record CellLine(int number, String text, boolean bullet) {}

  private final Description description;
  private CellPart part;

  private DescriptionCell(Description description, CellPart part) {
    this.description = description;
    this.part = part;
  }

  static void read(List<Block> blocks, Description description) {
    new DescriptionCell(description, CellPart.TEXT).readLines(blocks);
  }

  /** A cell of a column of ranges. */
  static void readRange(List<Block> blocks, Description description) {
    new DescriptionCell(description, CellPart.RANGE).readLines(blocks);
  }

  private void readLines(List<Block> blocks) {
    List<CellLine> lines = new ArrayList<>();
    lines(blocks, false, lines);
    for (int i = 0; i < lines.size(); i++) {
      int end = i;
      while (end < lines.size() && lines.get(end).bullet()) {
        end++;
      }
      if (end > i) {
        bullets(lines.subList(i, end));
        i = end - 1;
      } else {
        paragraph(lines.get(i));
      }
    }
  }

  private static void lines(List<Block> blocks, boolean bullet, List<CellLine> lines) {
    for (Block block : blocks) {
      if (block instanceof Block.Bullets bullets) {
        bullets.items().forEach(item -> lines(item.blocks(), true, lines));
      } else if (block instanceof Block.Note note) {
        lines(note.blocks(), false, lines);
      } else {
        lines.add(new CellLine(block.line(), Block.text(List.of(block)), bullet));
      }
    }
  }

  private void paragraph(CellLine line) {
    CellPart label = label(line.text());
    if (label != null) {
      part = label;
    } else if (Sentences.isNothing(line.text())
        && !(part == CellPart.DEFAULT && line.text().equals("None"))) {
      part = CellPart.TEXT;
    } else {
      text(line);
    }
  }

  private static @Nullable CellPart label(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replaceFirst(":$", "");
    return switch (plain) {
      case "definition", "constraints", "constraint" -> CellPart.TEXT;
      case "range", "value range" -> CellPart.RANGE;
      case "default value", "default" -> CellPart.DEFAULT;
      case "example", "example value" -> CellPart.EXAMPLE;
      default ->
        VALUES.matcher(text).matches()
            ? CellPart.VALUES
            : REGULAR_EXPRESSION.matcher(text).matches() ? CellPart.PATTERN : null;
    };
  }

  private void text(CellLine line) {
    String text = line.text();
    boolean single = text.length() <= LONGEST_VALUE
        && Sentences.of(text).size() == 1
        && !(text.endsWith(".") && text.contains(" "));
    if (single && (part == CellPart.DEFAULT || part == CellPart.EXAMPLE)) {
      if (!description.sayValue(
          part == CellPart.DEFAULT ? Aspect.DEFAULT : Aspect.EXAMPLE, text, line.number())) {
        description.addWords(text, line.number());
      }
      part = CellPart.TEXT;
    } else if (part == CellPart.PATTERN) {
      if (!ConstraintSentences.expression(text, line.number(), description)) {
        description.addWords(text, line.number());
      }
      part = CellPart.TEXT;
    } else {
      part = part == CellPart.VALUES ? CellPart.TEXT : part;
      if (part != CellPart.RANGE
          || !ConstraintSentences.takeRange(text, line.number(), description)) {
        Sentences.of(text)
            .forEach(sentence -> ConstraintSentences.apply(sentence, line.number(), description));
      }
    }
  }

  private void bullets(List<CellLine> lines) {
    boolean values = (part == CellPart.VALUES || part == CellPart.RANGE)
        && lines.stream().allMatch(line -> isValue(line.text()));
    if (values) {
      values(lines);
      part = part == CellPart.VALUES ? CellPart.TEXT : part;
    } else {
      lines.forEach(line -> Sentences.of(line.text())
          .forEach(sentence -> ConstraintSentences.apply(sentence, line.number(), description)));
    }
  }

  private static boolean isValue(String text) {
    return EXPLAINED.matcher(text).matches()
        || (text.length() <= LONGEST_VALUE && !(text.endsWith(".") && text.contains(" ")));
  }

  private void values(List<CellLine> lines) {
    ArrayNode values = JsonNodeFactory.instance.arrayNode();
    for (CellLine line : lines) {
      Matcher explained = EXPLAINED.matcher(line.text());
      boolean explains = explained.matches();
      values.add(
          Description.value(explains ? explained.group(1) : line.text(), description.type()));
      if (explains) {
        description.addWords(line.text(), line.number());
      }
    }
    if (!description.say(Aspect.ENUM, values, lines.get(0).number())) {
      lines.forEach(line -> description.addWords(line.text(), line.number()));
    }
  }
}
