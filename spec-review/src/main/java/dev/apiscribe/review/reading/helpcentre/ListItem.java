package dev.apiscribe.review.reading.helpcentre;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An item of a list in a description.
 *
 * @param value the word in front of an explanation, or the whole item
 * @param meaning the explanation; null where there is none
 * @param isDefault whether the item says that its value is the default
 */
record ListItem(String value, @Nullable String meaning, boolean isDefault) {
  static final int LONGEST = 80;

  private static final Pattern EXPLAINED = Pattern.compile(
      "(?:(?i:the )?[Vv]alue )?(?<value>[^\\s:：,;]{1,60}|\"\")(?<default>\\s*\\((?:the )?default(?: value)?\\))?\\s*(?::\\s"
          + "|：\\s?|: ?| - | –|\\s*\\(|, indicating\\b| indicates?\\b| means?\\b)(?<meaning>.*)");
  /** A thing, and the value that stands for it. */
  private static final Pattern NAMED = Pattern.compile(
      "(?<meaning>[A-Z][\\w -]{1,40}): (?:[Tt]he|[Ii]ts) value is (?<value>[\\w.-]{0,40}\\w)\\.?");

  private static final Pattern SAID_DEFAULT = Pattern.compile(
      "(?i)\\((?:the )?default(?: value| type| setting)?\\)|, which is the default\\b");

  /** Values are words of protocols; words of Chinese explain them. */
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  /** Words in front of an item that are not a value. */
  private static final Pattern NO_ITEM =
      Pattern.compile("(?i)note|notes|definition|description|constraints?|restrictions?"
          + "|default|range|format|unit|example|if|when|the|it|this|a|an|null"
          + "|length|must|can|cannot|only|minimum|maximum|for");
  /** What an explanation says that is about the value of the field under a condition. */
  private static final Pattern LIMITED =
      Pattern.compile("(?i).*\\b(?:the (?:parameter )?value (?:is|can|must|ranges?)|ranges?"
          + "|default value is|characters|(?:(?<!this )values?|port)(?: is| can)|\\d+ ?(?:-"
          + "|–|to) ?\\d+)\\b.*|\\W*[\\d.]+\\W*");

  private static final Pattern WORD = Pattern.compile("[A-Za-z](?:[\\w.-]{0,60}\\w)?[.,;]?");
  private static final Pattern EXPLAINED_PARAGRAPH =
      Pattern.compile("(?!(?i:note|definition|constraints?|range|value range|default|example"
          + "|unit|format|values?|options?|minimum|maximum|length)\\b)[\\w.-]{1,60}: .+");

  static ListItem of(String text) {
    Matcher named = NAMED.matcher(text);
    if (named.matches()) {
      return new ListItem(named.group("value"), named.group("meaning"), false);
    }
    Matcher explained = EXPLAINED.matcher(text);
    return explained.matches()
        ? new ListItem(
            explained.group("value"),
            explained.group("meaning"),
            explained.group("default") != null
                || SAID_DEFAULT.matcher(explained.group("meaning")).find())
        : new ListItem(text.replaceFirst("(?<=\\w)[.;,]$", ""), null, false);
  }

  /** Returns whether a paragraph explains a value, as an item of a list would. */
  static boolean isExplained(String paragraph) {
    return EXPLAINED_PARAGRAPH.matcher(paragraph).matches();
  }

  /** Returns whether a paragraph is one word that can be a value, and no label. */
  static boolean isWord(String paragraph) {
    return WORD.matcher(paragraph).matches()
        && !NO_ITEM.matcher(paragraph).matches()
        && !Sentences.isNothing(paragraph);
  }

  /** Returns whether the item is about one value only, so that its sentences are, too. */
  boolean explainsAValue() {
    return meaning != null
        && !isLabel()
        && !(value.matches("\\d+") && meaning.matches("(?i)\\s*(?:\\d+|to) .*"));
  }

  /** That none has a meaning of its own makes it a value. */
  private boolean isExplainedNone() {
    return value.equals("NONE")
        || (meaning != null && !meaning.isBlank() && value.matches("(?i)none|no"));
  }

  private boolean isLabel() {
    return NO_ITEM.matcher(value).matches();
  }

  /** The values that the item names: several with a slash between them, none for null. */
  List<String> values() {
    return Sentences.isNothing(value) && !isExplainedNone()
        ? List.of()
        : value.matches("[A-Z_]+(?:/[A-Z_]+)+") ? List.of(value.split("/")) : List.of(value);
  }

  /**
   * Returns whether the item names a value.
   *
   * @param labelled whether the list has a label that says that it lists values
   * @param words whether a value of up to four words is one
   */
  boolean isValue(String type, boolean labelled, boolean words) {
    if (labelled && Sentences.isNothing(value)) {
      return true;
    } else if (HAN.matcher(value).find()) {
      return false;
    } else if (meaning != null) {
      return !isLabel()
          && isOfType(type)
          && (labelled || !LIMITED.matcher(meaning).matches());
    }
    return ValueSentence.isValue(value)
        ? isOfType(type)
        : labelled
            && words
            && value.length() <= LONGEST
            && value.matches("(?:[^():,]|:(?! ))*")
            && value.split(" ").length <= 4;
  }

  private boolean isOfType(String type) {
    return !Set.of("integer", "number").contains(type) || value.matches("-?\\d+(?:\\.\\d+)?");
  }
}
