package dev.apiscribe.review.reading.helpcentre;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.page.Block;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a cell of a description: labels that head its parts, lists of values, and sentences. */
final class DescriptionCell {
  private static final Pattern VALUES =
      Pattern.compile("(?i)(?:(?:the )?(?:enumerated|enumeration|enum|optional|valid|possible"
          + "|available|supported) values?(?: are| include)?(?: as follows)?:?"
          + "|values?:|(?:the )?(?:value )?options?(?: are| include)?(?: as follows)?:"
          + "|(?:the|its) (?:parameter )?(?:values?|options?) (?:(?:can|may"
          + "|must) be|are|is)(?: as follows)?(?: (?:either|any|one) of the following(?: values)?)?(?: and (?:is"
          + "|are) case[- ](?:in)?sensitive)?:"
          + "|the following (?:values|options) are (?:available|supported):)");
  private static final Pattern REGULAR_EXPRESSION =
      Pattern.compile("(?i).{0,80}\\bregular expressions?:");
  private static final Pattern NO_VALUES =
      Pattern.compile("(?i).*\\b(?:methods?|notes?|requirements?|rules?|examples?|encoding"
          + "|characters?|constraints?|situations?|formats?|conditions?|scenarios?"
          + "|fields?|see)\\b[^:]*:?$|.*(?:example|e\\.g\\.).*:$");
  private static final Pattern FORMS =
      Pattern.compile("(?i).{0,80}\\bformats? (?:are|is) (?:allowed|supported|available|valid):");
  private static final Pattern SEVERAL =
      Pattern.compile("(?i)if [^,.]{1,120}, the value (?:of this parameter )?(?:is|can|must)\\b.*");
  private static final Pattern CAN_BE =
      Pattern.compile("(?i)(?:the|its) [a-z]+(?: [a-z]+)? (?:can|may|must) be:");
  /** An item that is a part of the description by itself. */
  private static final Pattern PART = Pattern.compile(
      "(?i)(?:definition|constraints?|range|value range|default(?: value)?) ?[:：].*");

  private static final Pattern CONDITION = Pattern.compile(
      "(?i)^(?:if|when|for)\\b(?! (?:this parameter|it) is (?:not )?(?:specified|set|left|transferred)).*");
  private static final Pattern CONDITIONAL =
      Pattern.compile("(?i)^(?:if|when|for|in|on|with)\\b.*:$");

  /** What is looked at of the sentence in front of a list: its end. */
  private static final int LONGEST_LEAD = 400;

  private enum CellPart {
    TEXT,
    RANGE,
    DEFAULT,
    EXAMPLE,
    VALUES,
    PATTERN,
    /** Ways to write a value: what is said of one holds for no other. */
    FORMS
  }

  /** A paragraph, or an item of a list. */
  private record CellLine(int number, String text, int depth, Object list) {}

  private final Description description;
  private CellPart part;
  /** The first list below no label: its values count where the cell has no other. */
  private List<CellLine> unlabelled = List.of();
  /** Whether it was said that the value is one thing under one condition. */
  private boolean several;
  /** Words of which sentences say what each indicates. */
  private List<String> meant = List.of();

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
    lines(blocks, 0, blocks, lines);
    if (lines.isEmpty()) {
      return;
    }
    int next = 0;
    while (next < lines.size()) {
      int end = endOfList(lines, next);
      String lead = next == 0 ? "" : lines.get(next - 1).text();
      boolean heads =
          end < lines.size() && lines.get(end).depth() > lines.get(next).depth();
      if (end > next + (heads ? 1 : 0)) {
        bullets(lines.subList(next, heads ? end - 1 : end), lead);
      }
      if (heads || end == next) {
        paragraph(lines.get(heads ? end - 1 : next));
      }
      next = Math.max(end, next + 1);
    }
    if (unlabelled.isEmpty()) {
      ValueSentence.takeMeant(meant, lines.get(0).number(), description);
    }
    if (!unlabelled.isEmpty() && !description.statements().containsKey(Aspect.ENUM)) {
      values(unlabelled);
    } else {
      unlabelled.forEach(line -> description.addWords(line.text(), line.number()));
    }
  }

  /**
   * Items of one list, or paragraphs that each explain a value or, below a label, are one; none for
   * another paragraph.
   */
  private int endOfList(List<CellLine> lines, int first) {
    boolean labelled = part == CellPart.VALUES || part == CellPart.RANGE;
    int depth = lines.get(first).depth();
    int end = first;
    while (end < lines.size()
        && (lines.get(end).depth() == depth
            || (labelled
                && depth > 0
                && lines.get(end).depth() > depth
                && ListItem.isExplained(lines.get(end).text())))
        && lines.get(end).list() == lines.get(first).list()
        && (depth > 0
            || ListItem.isExplained(lines.get(end).text())
            || (labelled && ListItem.isWord(lines.get(end).text())))) {
      end++;
    }
    return depth > 0 || end > first + 1 || (end > first && isOnlyValue(lines.get(first)))
        ? end
        : first;
  }

  private boolean isOnlyValue(CellLine line) {
    return part == CellPart.VALUES && ListItem.isWord(line.text());
  }

  private static void lines(List<Block> blocks, int depth, Object list, List<CellLine> lines) {
    for (Block block : blocks) {
      if (block instanceof Block.Bullets bullets) {
        boolean parts = lines.isEmpty()
            || bullets.items().stream()
                .allMatch(item -> PART.matcher(Block.text(item.blocks())).matches());
        bullets
            .items()
            .forEach(item -> lines(
                item.blocks(),
                parts ? depth : depth + 1,
                parts ? list : note(list, bullets),
                lines));
      } else if (block instanceof Block.Note note) {
        lines(note.blocks(), depth, note, lines);
      } else {
        lines.add(new CellLine(block.line(), Block.text(List.of(block)), depth, list));
      }
    }
  }

  /** Lists of one cell that follow each other are one list; those of a note are not among them. */
  private static Object note(Object list, Block.Bullets bullets) {
    return list instanceof Block.Note ? bullets : CellLine.class;
  }

  private void paragraph(CellLine line) {
    CellPart label = label(line.text());
    if (label != null) {
      part = label;
    } else if (part == CellPart.FORMS || FORMS.matcher(line.text()).matches()) {
      part = CellPart.FORMS;
      description.addWords(line.text(), line.number());
    } else if (Sentences.isNothing(line.text())) {
      part = CellPart.TEXT;
    } else {
      text(line);
    }
  }

  private static @Nullable CellPart label(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replaceFirst(":$", "");
    return switch (plain) {
      case "definition", "constraints", "constraint" -> CellPart.TEXT;
      case "range", "value range", "valid range" -> CellPart.RANGE;
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
    boolean single = text.length() <= ListItem.LONGEST
        && Sentences.of(text).size() == 1
        && !(text.endsWith(".") && text.contains(" "));
    if (single && (part == CellPart.DEFAULT || part == CellPart.EXAMPLE)) {
      if (part == CellPart.DEFAULT
          ? !DefaultSentence.take("default: " + text, line.number(), description)
          : !description.sayValue(Aspect.EXAMPLE, text, line.number())) {
        description.addWords(text, line.number());
      }
      part = CellPart.TEXT;
    } else if (part == CellPart.PATTERN) {
      if (!ConstraintSentences.expression(text, line.number(), description)) {
        description.addWords(text, line.number());
      }
      part = CellPart.TEXT;
    } else {
      boolean ranged = part == CellPart.RANGE || part == CellPart.VALUES;
      part = part == CellPart.VALUES ? CellPart.TEXT : part;
      if (part != CellPart.RANGE
          || !ConstraintSentences.takeRange(text, line.number(), description)) {
        List<String> sentences = Sentences.of(text);
        meant = meant.isEmpty() ? ValueSentence.meant(text) : meant;
        several |= sentences.stream().anyMatch(one -> SEVERAL.matcher(one).matches());
        boolean under = false;
        for (String sentence : sentences) {
          if (under && Conditions.continues(sentence)) {
            description.addWords(sentence, line.number());
            continue;
          }
          under = Conditions.begins(sentence, description.name());
          ConstraintSentences.apply(
              ranged && ValueSentence.isList(sentence) ? "range: " + sentence : sentence,
              line.number(),
              description);
        }
        String last = sentences.isEmpty() ? "" : sentences.get(sentences.size() - 1);
        if (VALUES.matcher(last).matches() || last.matches(".{1,200} (?:Values?|Options):")) {
          part = CellPart.VALUES;
        }
      }
    }
  }

  private void bullets(List<CellLine> lines, String lead) {
    List<String> leading = Sentences.of(lead);
    String last = leading.isEmpty() ? "" : leading.get(leading.size() - 1);
    last = last.substring(Math.max(0, last.length() - LONGEST_LEAD));
    boolean conditional = part == CellPart.FORMS || CONDITIONAL.matcher(last).matches();
    boolean labelled = part == CellPart.VALUES || part == CellPart.RANGE;
    List<CellLine> others = lines.stream()
        .filter(line -> labelled && line.text().matches("(?i)if\\b.*"))
        .toList();
    if (!others.isEmpty() && others.size() < lines.size()) {
      bullets(lines.stream().filter(line -> !others.contains(line)).toList(), lead);
      others.forEach(line -> Sentences.of(line.text())
          .forEach(sentence -> DefaultSentence.take(sentence, line.number(), description)));
      others.forEach(line -> description.addWords(line.text(), line.number()));
      return;
    }
    boolean values = !conditional
        && !lead.isEmpty()
        && (labelled
            || (part == CellPart.TEXT
                && !several
                && !(lines.get(0).list() instanceof Block.Bullets)
                && (CAN_BE.matcher(last).matches()
                    || lines.stream().allMatch(line -> line.text().matches("(?i)(?:the )?value .*"))
                    || !NO_VALUES.matcher(last).matches())))
        && lines.stream()
            .allMatch(line -> ListItem.of(line.text())
                .isValue(description.type(), labelled, part == CellPart.VALUES))
        && (labelled || lines.size() > 1)
        && !lines.stream().allMatch(line -> Sentences.isNothing(line.text()));
    if (values && !labelled) {
      unlabelled = unlabelled.isEmpty() ? List.copyOf(lines) : unlabelled;
      if (!unlabelled.get(0).equals(lines.get(0))) {
        lines.forEach(line -> description.addWords(line.text(), line.number()));
      }
    } else if (values) {
      values(lines);
      part = part == CellPart.VALUES ? CellPart.TEXT : part;
    } else {
      lines.forEach(line -> item(line, conditional));
    }
  }

  /** What an item says of a value, or below a condition, does not hold for all values. */
  private void item(CellLine line, boolean conditional) {
    if (conditional
        || CONDITION.matcher(line.text()).matches()
        || ListItem.of(line.text()).explainsAValue()) {
      description.addWords(line.text(), line.number());
    } else {
      Sentences.of(line.text())
          .forEach(sentence -> ConstraintSentences.apply(sentence, line.number(), description));
    }
  }

  private void values(List<CellLine> lines) {
    Set<JsonNode> values = new LinkedHashSet<>();
    for (CellLine line : lines) {
      ListItem item = ListItem.of(line.text());
      item.values().forEach(value -> values.add(Description.value(value, description.type())));
      if (item.meaning() != null) {
        description.addWords(line.text(), line.number());
      }
      if (item.isDefault()) {
        DefaultSentence.say(item.value(), line.number(), description);
      }
    }
    if (!ValueSentence.hasValues(description.type())
        || !description.say(
            Aspect.ENUM,
            JsonNodeFactory.instance.arrayNode().addAll(values),
            lines.get(0).number())) {
      lines.stream()
          .filter(line -> ListItem.of(line.text()).meaning() == null)
          .forEach(line -> description.addWords(line.text(), line.number()));
    }
  }
}
