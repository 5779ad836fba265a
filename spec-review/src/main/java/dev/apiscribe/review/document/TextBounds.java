package dev.apiscribe.review.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.EnumMap;
import java.util.Map;

/**
 * A text has no minimum and no maximum. Where a page gives it numbers, they are read as those of
 * its length; a bound that is a text is one of the number that the text holds.
 */
public final class TextBounds {
  private TextBounds() {}

  /**
   * The field itself, when there is nothing to read in another way; a bound beside another length
   * stays what it is. Where letters are allowed, a text holds no number.
   */
  public static DocumentedField asLengths(DocumentedField field) {
    if (!field.text(Aspect.TYPE).equals("string")) {
      return field;
    }
    Map<Aspect, Statement> said = field.statements();
    boolean letters = field.text(Aspect.CHARACTERS).contains("A-Z")
        || field.text(Aspect.CHARACTERS).contains("a-z");
    Map<Aspect, Statement> read = new EnumMap<>(Aspect.class);
    read.putAll(said);
    boolean least = move(Aspect.MINIMUM, Aspect.MIN_LENGTH, letters, read);
    boolean most = move(Aspect.MAXIMUM, Aspect.MAX_LENGTH, letters, read);
    return least || most
        ? new DocumentedField(
            field.name(), field.in(), field.place(), read, field.properties(), field.words())
        : field;
  }

  private static boolean move(
      Aspect bound, Aspect length, boolean letters, Map<Aspect, Statement> said) {
    Statement number = said.get(bound);
    Statement other = said.get(length);
    if (number == null
        || !(number.value().isNumber()
            || (letters && number.value().asText().matches("\\d{1,9}")))) {
      return false;
    }
    JsonNode value = number.value().isNumber()
        ? number.value()
        : JsonNodeFactory.instance.numberNode(number.value().asInt());
    if (other != null && !other.value().equals(value)) {
      return false;
    }
    said.put(length, new Statement(value, number.place()));
    said.remove(bound);
    return true;
  }
}
