package dev.apiscribe.review.reading.helpcentre;

import dev.apiscribe.review.document.Aspect;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the limits that a sentence of prose states about the field. Limits under a condition, in an
 * example, of something else or in bytes are none.
 */
final class BoundSentence {
  private static final Pattern LABEL = Pattern.compile(
      "(?i)^(?<label>constraints?|restrictions?|definition|description"
          + "|(?:(?:valid|value|supported|allowed|available|specific|number) )?range|values?|(?:value |character )?length)\\s*[:：]\\s*");
  private static final Pattern OTHER_LABEL = Pattern.compile("^[^.,;(\\d]{1,60}[:：]\\s.*");
  private static final Pattern PARENTHESES = Pattern.compile("\\s*\\(([^()]{0,300})\\)");
  private static final Pattern WHOLE_WITHIN =
      Pattern.compile("(?i)(?:(?:the )?(?:value|length|range|maximum|minimum|it)\\b.*"
          + "|[^(]*\\bcharacters?\\b(?: in length| long)?)");
  private static final Pattern CHARACTERS = Pattern.compile(
      "(?i)^[ -](?:of )?(?:[\\w-]+ ){0,2}?(?:characters?|chars)\\b|^ (?:English )?letters(?=,| and| or)");
  private static final Pattern BYTES = Pattern.compile("(?i)^[ -]?(?:bytes?|[KMGT]i?B|bits?)\\b");
  private static final Pattern UNIT =
      Pattern.compile("(?i)^ ?(?:[KMGT]i?B(?:/s)?|[KMG]bit/s|ms|milliseconds?|seconds?"
          + "|minutes?|hours?|days?|weeks?|months?|years?|s|min|h|%)(?=$|[ ,;.)])");
  private static final Pattern END = Pattern.compile(
      "(?i)^(?:\\*)?\\s*(?:$|[,;.]|(?:and|but|which|in|inclusive|including|excluding|on the hour)\\b.*).*");
  private static final Pattern MORE_NUMBERS = Pattern.compile(
      "(?i)^,? ?(?:or |and |, )+(?:an? |the )?(?:-?\\d|ranges?\\b|null\\b).*|^, -?\\d.*");
  private static final Pattern NUMBERS_BEFORE =
      Pattern.compile("(?i).*(?:\\d|\\bnull)(?: \\([^)]*\\))?,? or\\b.*|.*\\bor (?:an? |the )?$");
  private static final Pattern NOUN = Pattern.compile("^ ((?:[A-Za-z][\\w/-]* ?){1,5})");
  private static final Set<String> FILLERS =
      Set.of(("can must may should could will only also be is are of with in within a an the "
              + "from at contain contains containing consist consists consisting comprise "
              + "comprises composed has have having include includes support supports allow "
              + "allows accepts enter specify add create set string character integer any falls "
              + "fall limited fixed hold holds to uses not between positive number input uuid guid")
          .split(" "));
  private static final Set<String> RANGES = Set.of("range", "ranges", "ranging", "between");
  private static final Pattern LEAST_MOST = Pattern.compile(
      "(?i)(?<lead>^|.*?[ ,;])(?<which>minimum|maximum|max\\.?|min\\.?) ?(?<what>(?:parameter |allowed |supported |input )?value|size|quantity"
          + "|length|array length|number of items|number of characters)?(?: of (?<of>[\\w -]{1,40}?))?(?<is> is"
          + "| are| ?[:：]| of)? ?(?<n>"
          + Quantity.NUMBER + ")(?! ?(?:-|–|to) ?\\d)");

  private static final Pattern RELATIVE =
      Pattern.compile("(?i)(.*?),? (?:and )?(?:which|that|whose)$");
  private static final Pattern CLAUSES =
      Pattern.compile("(?is)(?<before>.*)(?:(?<mark>[,;:]) (?:and |but )?| and | but )(?<last>.*)");

  private final Description description;
  private final int line;
  private final boolean first;
  private boolean within;
  private boolean found;
  private boolean whole = true;

  private BoundSentence(Description description, int line, boolean first) {
    this.description = description;
    this.line = line;
    this.first = first;
  }

  /** Takes the limits of a sentence; returns whether they are all that it says. */
  static boolean take(String sentence, int line, Description description, boolean first) {
    BoundSentence reader = new BoundSentence(description, line, first);
    reader.read(sentence);
    return reader.found && reader.whole;
  }

  private void read(String sentence) {
    String text = NumberText.plain(sentence.strip().replaceFirst("^\\(([^()]{1,300})\\)$", "$1"));
    String label = "";
    Matcher labels = LABEL.matcher(text);
    if (labels.find()) {
      label = labels.group("label").toLowerCase(Locale.ROOT);
      text = text.substring(labels.end());
    }
    Matcher within = PARENTHESES.matcher(text);
    String outer = within.replaceAll("");
    if (OTHER_LABEL.matcher(outer).matches()
        || Conditions.isConditional(outer, description.name())) {
      return;
    }
    phrases(outer, label);
    this.within = true;
    within.reset();
    while (within.find()) {
      String inner = within.group(1);
      if (WHOLE_WITHIN.matcher(inner).matches()
          && !Conditions.isConditional(inner, description.name())
          && within.start() > 0
          && !outer.matches("(?i).*\\bor\\b.*")
          && !found) {
        phrases(inner.strip().replaceFirst("\\.$", ""), "");
        whole = false;
      }
    }
  }

  private void phrases(String text, String label) {
    String plain = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    boolean[] taken = new boolean[plain.length() + 1];
    leastAndMost(plain, taken);
    for (Quantity quantity : Quantity.of(plain)) {
      if (!taken[quantity.start()]) {
        quantity(plain, label, quantity);
      }
    }
  }

  private void leastAndMost(String text, boolean[] taken) {
    Matcher match = LEAST_MOST.matcher(text);
    while (match.find()) {
      String is = match.group("is");
      String what = match.group("what") == null ? "" : match.group("what").toLowerCase(Locale.ROOT);
      boolean least = match.group("which").toLowerCase(Locale.ROOT).startsWith("min");
      String right = text.substring(match.end("n"));
      String of = match.group("of");
      boolean said = is != null && (!what.isEmpty() || is.strip().matches("[:：]|is"));
      String lead = match
          .group("lead")
          .strip()
          .replaceAll("(?i)[,;]|\\b(?:the|its|a|and|both|with)$", "")
          .strip();
      boolean own = (of == null
              || of.matches("(?i)the (?:array|list)")
              || subject(of) == SentenceSubject.FIELD)
          && (lead.isEmpty() || !lead.matches("(?i).*\\b(?:default|total|each)$"))
          && !Conditions.isExample(text.substring(0, match.start("which")));
      if (!said || !own || BYTES.matcher(right).find()) {
        continue;
      }
      boolean array = of != null && of.matches("(?i)the (?:array|list)");
      boolean length = (!array && what.equals("length"))
          || what.equals("number of characters")
          || CHARACTERS.matcher(right).find();
      boolean items = (array && description.isList())
          || what.equals("array length")
          || what.equals("number of items");
      Aspect aspect = items
          ? (least ? Aspect.MIN_ITEMS : Aspect.MAX_ITEMS)
          : length
              ? (least ? Aspect.MIN_LENGTH : Aspect.MAX_LENGTH)
              : (least ? Aspect.MINIMUM : Aspect.MAXIMUM);
      if (length ? !isText() : !(items || isNumber(true))) {
        continue;
      }
      Quantity.End bound = new Quantity.End(match.group("n"), false);
      taken[match.start("n")] = true;
      for (int i = match.start("which"); i < match.end("n"); i++) {
        taken[i] = true;
      }
      say(aspect, bound, 0, !what.isEmpty());
      whole &= lead.isEmpty() && !right.matches(".*[A-Za-z].*");
    }
  }

  private void quantity(String text, String label, Quantity quantity) {
    String left = text.substring(0, quantity.start());
    String right = text.substring(quantity.end());
    if (Conditions.isExample(left)
        || (BYTES.matcher(right).find() && !UNIT.matcher(right).find())) {
      return;
    }
    Deque<String> words = new ArrayDeque<>(List.of(left.strip().split("\\s+")));
    List<String> popped = new ArrayList<>();
    boolean range = false;
    boolean length = label.endsWith("length");
    while (!words.isEmpty()) {
      String word = words.peekLast().toLowerCase(Locale.ROOT);
      boolean ranges = RANGES.contains(word);
      boolean lengths = word.equals("length") || (word.equals("characters") && popped.isEmpty());
      if (!ranges && !lengths && !FILLERS.contains(word)) {
        break;
      }
      range |= ranges;
      length |= lengths;
      popped.add(words.pollLast().toLowerCase(Locale.ROOT));
    }
    boolean fragment = String.join("", words).isEmpty();
    String rest = String.join(" ", words);
    SentenceSubject subject = fragment ? SentenceSubject.FIELD : subject(text, rest);
    boolean verb = !popped.isEmpty() || quantity.verb() || fragment;
    if (!verb || subject == SentenceSubject.OTHER) {
      items(quantity, rest, right, fragment, verb);
      return;
    }
    boolean characters = CHARACTERS.matcher(right).find();
    if (characters || (length && !UNIT.matcher(right).find())) {
      if (isText()
          && !isOtherCount(right, characters)
          && !(quantity.exact()
              && fragment
              && !text.equals(left + text.substring(quantity.start())))) {
        bounds(quantity, Aspect.MIN_LENGTH, Aspect.MAX_LENGTH);
        whole &= CHARACTERS
            .matcher(right)
            .replaceFirst("")
            .replaceFirst("(?i)^ (?:in length|long|(?:are|is) allowed|can be entered)", "")
            .isBlank();
      }
      return;
    }
    if (items(quantity, rest, right, fragment, true) || quantity.exact()) {
      return;
    }
    if (!quantity.lowUnit().isEmpty()
        && !right
            .strip()
            .toLowerCase(Locale.ROOT)
            .startsWith(quantity.lowUnit().toLowerCase(Locale.ROOT))) {
      return;
    }
    String tail = UNIT.matcher(right).replaceFirst("");
    boolean evidence = range
        || label.endsWith("range")
        || label.startsWith("value")
        || popped.contains("from")
        || popped.contains("integer")
        || popped.contains("be")
        || popped.contains("is")
        || quantity.verb();
    String last = lastSubject(rest);
    boolean generic = SentenceSubject.isGeneric(
        rest.matches("(?s).*(?:,|and|but|which|that)$") ? SentenceSubject.ofSentence(text) : last);
    boolean counted = description.isList()
        && label.endsWith("range")
        && tail.isBlank()
        && fragment
        && Set.of("string", "object").contains(description.type());
    if ((counted
            || isNumber((generic || popped.contains("integer"))
                && evidence
                && (range
                    || !label.isEmpty()
                    || popped.contains("be")
                    || popped.contains("is")
                    || popped.contains("integer")
                    || quantity.verb())))
        && (evidence || alone(fragment, popped, tail))
        && END.matcher(tail).matches()
        && !MORE_NUMBERS.matcher(tail).matches()
        && !NUMBERS_BEFORE.matcher(left).matches()) {
      boolean count =
          description.isList() && !Set.of("integer", "number").contains(description.type());
      bounds(
          quantity,
          count ? Aspect.MIN_ITEMS : Aspect.MINIMUM,
          count ? Aspect.MAX_ITEMS : Aspect.MAXIMUM);
      whole &= tail.isBlank();
    }
  }

  private static boolean alone(boolean fragment, List<String> popped, String tail) {
    return fragment && popped.isEmpty() && END.matcher(tail).matches();
  }

  private SentenceSubject subject(String text, String rest) {
    Matcher relative = RELATIVE.matcher(rest);
    if (relative.matches()) {
      whole = false;
      String before = relative.group(1);
      return first || subject(SentenceSubject.ofSentence(text)) == SentenceSubject.FIELD
          ? SentenceSubject.FIELD
          : subject(before.replaceFirst(".*\\b(?:is|are|of|indicates|the)\\b", ""));
    }
    if (rest.matches("(?is).*(?:[,;]|\\b(?:and|but))$")) {
      whole = false;
      String subject = SentenceSubject.ofSentence(text);
      return first && RELATIVE.matcher(subject).matches()
          ? SentenceSubject.FIELD
          : subject(subject);
    }
    String last = lastSubject(rest);
    SentenceSubject decided = subject(last);
    whole &= last.equals(rest);
    return decided;
  }

  /** Returns what follows the last clause that has a verb of its own. */
  private static String lastSubject(String text) {
    Matcher match = CLAUSES.matcher(text);
    return match.matches()
            && (match.group("mark") != null
                || !SentenceSubject.ofSentence(match.group("before")).isEmpty())
        ? match.group("last")
        : text;
  }

  private SentenceSubject subject(String text) {
    String definition = first && !within ? "" : description.definition();
    return SentenceSubject.of(text, description.name(), definition, description.isList());
  }

  /** Returns whether the quantity counts the items of a list. */
  private boolean items(
      Quantity quantity, String rest, String right, boolean fragment, boolean verb) {
    Matcher noun = NOUN.matcher(right);
    if (!description.isList()
        || !verb
        || quantity.exact()
        || !noun.find()
        || CHARACTERS.matcher(right).find()
        || UNIT.matcher(right).find()) {
      return false;
    }
    boolean whose = fragment || ItemNoun.HOLDER.matcher(rest).matches();
    if (whose && ItemNoun.isOf(noun.group(1), description)) {
      bounds(quantity, Aspect.MIN_ITEMS, Aspect.MAX_ITEMS);
      whole = false;
      return true;
    }
    return false;
  }

  private static boolean isOtherCount(String right, boolean characters) {
    return characters
        && right.matches("(?i).*\\bcharacters? (?:types|sets|of the following types).*");
  }

  private void bounds(Quantity quantity, Aspect least, Aspect most) {
    if (quantity.low() != null) {
      say(least, quantity.low(), 1, true);
    }
    if (quantity.high() != null) {
      say(most, quantity.high(), -1, true);
    }
  }

  private void say(Aspect aspect, Quantity.End bound, int step, boolean ofValue) {
    String number = bound.inclusive(description.type().equals("number"), step);
    found = true;
    boolean value = ofValue && (aspect == Aspect.MINIMUM || aspect == Aspect.MAXIMUM);
    whole &= number != null
        && (value
            ? description.sayBound(aspect, number, line)
            : description.sayNumber(aspect, number, line));
  }

  private boolean isText() {
    return Set.of("string", "any", "").contains(description.type());
  }

  private boolean isNumber(boolean said) {
    String type = description.type();
    return Set.of("integer", "number", "any", "").contains(type)
        || (said && type.equals("string") && !description.isList());
  }
}
