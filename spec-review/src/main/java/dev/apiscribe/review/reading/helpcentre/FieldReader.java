package dev.apiscribe.review.reading.helpcentre;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.Passage;
import dev.apiscribe.review.document.Statement;
import dev.apiscribe.review.page.Block;
import dev.apiscribe.review.page.UnreadablePageException;
import dev.apiscribe.review.page.helpcentre.ColumnKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes fields of rows. */
final class FieldReader {
  /** What is said about the values of a list of texts or numbers. */
  private static final List<Aspect> OF_ELEMENTS = List.of(
      Aspect.ENUM,
      Aspect.CHARACTERS,
      Aspect.PATTERN,
      Aspect.MIN_LENGTH,
      Aspect.MAX_LENGTH,
      Aspect.MINIMUM,
      Aspect.MAXIMUM);

  /** A type that only says which table describes it is an object's. */
  private static final Pattern TABLE = Pattern.compile("(?i)(?:see )?table \\d+");

  private final String page;
  private final ObjectTables objects;

  FieldReader(String page, ObjectTables objects) {
    this.page = page;
    this.objects = objects;
  }

  /**
   * The fields of a table in the order of its rows. Rows with the name of a property belong to the
   * field that their first column names.
   */
  List<DocumentedField> of(PrintedTable table, String in) throws UnreadablePageException {
    List<DocumentedField> fields = new ArrayList<>();
    Block.Cell above = null;
    for (PrintedTable.PrintedRow row : table.rows()) {
      String property = row.text(ColumnKind.PROPERTY_NAME);
      String name = row.text(ColumnKind.NAME);
      Block.Cell cell = row.cells().get(ColumnKind.NAME);
      boolean more = property.isEmpty()
          && cell != null
          && (cell == above || cell == row.cells().get(ColumnKind.DESCRIPTION));
      above = cell;
      if (more && !fields.isEmpty()) {
        fields.set(fields.size() - 1, continued(fields.get(fields.size() - 1), row));
      } else if (name.isEmpty() || more) {
        throw new UnreadablePageException(
            page,
            row.line(),
            "a row without a name",
            "the name of a parameter in its first column",
            "Fix the row, or save the page again.");
      } else if (property.isEmpty() || Sentences.isNothing(property)) {
        fields.add(field(row, isNameless(name) ? "" : name, in, table));
      } else {
        add(fields, name, field(row, property, in, table), row);
      }
    }
    return fields;
  }

  /**
   * A row below a name that spans it, or one that is a single cell, says more about the field
   * above.
   */
  private DocumentedField continued(DocumentedField field, PrintedTable.PrintedRow row) {
    List<Passage> words = new ArrayList<>(field.words());
    Block.Cell name = row.cells().get(ColumnKind.NAME);
    boolean single = name != null && name == row.cells().get(ColumnKind.DESCRIPTION);
    for (Block.Cell cell : new LinkedHashSet<>(row.cells().values())) {
      if (cell != name || single) {
        words.addAll(Sentences.passages(cell.text(), Place.line(page, cell.line())));
      }
    }
    return new DocumentedField(
        field.name(), field.in(), field.place(), field.statements(), field.properties(), words);
  }

  static boolean isNameless(String name) {
    return name.equals("-") || name.equals("--") || name.equals("–");
  }

  private void add(
      List<DocumentedField> fields,
      String owner,
      DocumentedField property,
      PrintedTable.PrintedRow row) {
    int at = -1;
    for (int i = 0; i < fields.size(); i++) {
      at = fields.get(i).name().equals(owner) ? i : at;
    }
    DocumentedField before = at >= 0
        ? fields.get(at)
        : new DocumentedField(
            owner, property.in(), Place.line(page, row.line()), Map.of(), List.of(), List.of());
    List<DocumentedField> properties = new ArrayList<>(before.properties());
    properties.add(property);
    DocumentedField changed = new DocumentedField(
        owner, before.in(), before.place(), before.statements(), properties, before.words());
    if (at >= 0) {
      fields.set(at, changed);
    } else {
      fields.add(changed);
    }
  }

  private DocumentedField field(
      PrintedTable.PrintedRow row, String name, String in, PrintedTable table)
      throws UnreadablePageException {
    String cell = row.text(ColumnKind.TYPE);
    String text = TypeText.withoutReference(cell);
    int typeLine = row.line(ColumnKind.TYPE);
    TypeText type =
        text.isEmpty() || Sentences.isNothing(text) ? null : TypeText.of(text, objects::has);
    Description description = new Description(
        page,
        name,
        type == null
            ? ""
            : !type.understood() && TABLE.matcher(cell).lookingAt()
                ? "object"
                : type.element() == null || type.map()
                    ? type.type()
                    : type.element().type(),
        type != null && type.type().equals("array"));
    if (type != null && !type.understood()) {
      description.addWords(cell, typeLine);
    } else if (text.length() < cell.length()) {
      description.addWords(cell.substring(text.length()), typeLine);
    }
    required(row, description);
    DescriptionCell.read(row.blocks(ColumnKind.DESCRIPTION), description);
    DescriptionCell.readRange(row.blocks(ColumnKind.RANGE), description);
    description.settle();
    value(row, ColumnKind.DEFAULT, Aspect.DEFAULT, description);
    value(row, ColumnKind.EXAMPLE, Aspect.EXAMPLE, description);
    Place place = Place.line(page, row.line());
    Map<Aspect, Statement> statements = description.statements();
    ObjectUse use = ObjectUse.of(table, row);
    TypeText holds = type != null && type.isBareList() && objects.has(use)
        ? type.holding(TypeText.OBJECT)
        : type;
    return holds == null
        ? new DocumentedField(name, in, place, statements, List.of(), description.words())
        : typed(
            new DocumentedField(name, in, place, statements, List.of(), description.words()),
            Place.line(page, typeLine),
            holds,
            use);
  }

  private static void required(PrintedTable.PrintedRow row, Description description) {
    String text = row.text(ColumnKind.REQUIRED);
    int line = row.line(ColumnKind.REQUIRED);
    switch (text.toLowerCase(Locale.ROOT)) {
      case "yes", "true", "y", "m", "mandatory", "required" ->
        description.say(Aspect.REQUIRED, BooleanNode.TRUE, line);
      case "no", "false", "n", "o", "optional" ->
        description.say(Aspect.REQUIRED, BooleanNode.FALSE, line);
      default -> description.addWords(text, line);
    }
  }

  private static void value(
      PrintedTable.PrintedRow row, ColumnKind column, Aspect aspect, Description description) {
    String text = row.text(column);
    if (!text.isEmpty()
        && !Sentences.isNothing(text)
        && !(aspect == Aspect.DEFAULT
            ? DefaultSentence.take("default: " + text, row.line(column), description)
            : description.sayValue(aspect, text, row.line(column)))) {
      description.addWords(text, row.line(column));
    }
  }

  /** The field with its type; an object without a name is the one whose table is called like it. */
  private DocumentedField typed(
      DocumentedField field, Place typePlace, TypeText type, ObjectUse use)
      throws UnreadablePageException {
    Map<Aspect, Statement> statements = field.statements();
    statements.put(Aspect.TYPE, new Statement(TextNode.valueOf(type.type()), typePlace));
    if (type.format() != null) {
      statements.put(Aspect.FORMAT, new Statement(TextNode.valueOf(type.format()), typePlace));
    }
    List<DocumentedField> properties = List.of();
    TypeText element = type.element();
    if (element != null) {
      Map<Aspect, Statement> ofElements = new EnumMap<>(Aspect.class);
      boolean texts =
          !type.map() && !element.type().equals("object") && !element.type().equals("array");
      for (Aspect aspect : texts ? OF_ELEMENTS : List.<Aspect>of()) {
        Statement moved = statements.remove(aspect);
        if (moved != null) {
          ofElements.put(aspect, moved);
        }
      }
      String holds = type.map() ? DocumentedField.VALUES : DocumentedField.ITEMS;
      properties = List.of(typed(
          new DocumentedField(holds, field.in(), typePlace, ofElements, List.of(), List.of()),
          typePlace,
          element,
          use));
    } else if (type.type().equals("object")) {
      if (type.schema() != null) {
        statements.put(Aspect.NAME, new Statement(TextNode.valueOf(type.schema()), typePlace));
      }
      properties = objects.properties(use.of(type.schema()), this);
    }
    return new DocumentedField(
        field.name(), field.in(), field.place(), statements, properties, field.words());
  }
}
