package dev.apiscribe.review.reading;

import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.document.DocumentedContent;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.document.DocumentedResponse;
import dev.apiscribe.review.document.Passage;
import dev.apiscribe.review.document.Statement;
import dev.apiscribe.review.page.Block;
import dev.apiscribe.review.page.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What became of the rows of the tables of a page, told by the lines of what was read: nothing here
 * knows how tables are read.
 *
 * @param printed rows with text below the heads of all tables, those within cells included
 * @param placed rows from which a parameter, a property, or what a status means was made
 * @param named rows that are in a list of open questions: as a sentence, or as a property of an
 *     object that no operation uses
 * @param lost the lines of all others
 */
public record TableRows(int printed, int placed, int named, List<Integer> lost) {

  /** @param facts what was made of the page */
  public static TableRows of(Page page, DocumentedFacts facts) {
    Set<Integer> placed = new HashSet<>();
    Set<Integer> named = new HashSet<>();
    for (DocumentedOperation operation : facts.operations()) {
      operation.parameters().forEach(field -> field(field, placed));
      operation.request().forEach(content -> content(content, placed));
      for (DocumentedResponse response : operation.responses()) {
        placed.add(response.place().line());
        words(response.words(), placed);
        response.content().forEach(content -> content(content, placed));
      }
      words(operation.words(), named);
      statements(operation.statements().values(), named);
    }
    facts.unusedSchemas().forEach(field -> field(field, named));
    words(facts.words(), named);
    int rows = 0;
    int found = 0;
    int said = 0;
    List<Integer> lost = new ArrayList<>();
    for (Block.Row row : rows(page.blocks())) {
      Set<Integer> lines = lines(row);
      rows++;
      if (lines.stream().anyMatch(placed::contains)) {
        found++;
      } else if (lines.stream().anyMatch(named::contains)) {
        said++;
      } else {
        lost.add(row.line());
      }
    }
    return new TableRows(rows, found, said, List.copyOf(lost));
  }

  /** How many rows with text the tables of a page have, heads left out. */
  public static int count(Page page) {
    return rows(page.blocks()).size();
  }

  private static List<Block.Row> rows(List<Block> blocks) {
    List<Block.Row> rows = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Table table) {
        for (Block.Row row : table.body()) {
          if (row.texts().stream()
              .anyMatch(text -> text.codePoints().anyMatch(Character::isLetterOrDigit))) {
            rows.add(row);
          }
          row.cells().forEach(cell -> rows.addAll(rows(cell.blocks())));
        }
      } else if (block instanceof Block.Note note) {
        rows.addAll(rows(note.blocks()));
      } else if (block instanceof Block.Bullets bullets) {
        bullets.items().forEach(item -> rows.addAll(rows(item.blocks())));
      }
    }
    return rows;
  }

  private static Set<Integer> lines(Block.Row row) {
    Set<Integer> lines = new HashSet<>();
    lines.add(row.line());
    for (Block.Cell cell : row.cells()) {
      lines.add(cell.line());
      lines(cell.blocks(), lines);
    }
    return lines;
  }

  private static void lines(List<Block> blocks, Set<Integer> lines) {
    for (Block block : blocks) {
      lines.add(block.line());
      if (block instanceof Block.Note note) {
        lines(note.blocks(), lines);
      } else if (block instanceof Block.Bullets bullets) {
        bullets.items().forEach(item -> lines(item.blocks(), lines));
      }
    }
  }

  private static void content(DocumentedContent content, Set<Integer> lines) {
    if (content.schema() != null) {
      field(content.schema(), lines);
    }
  }

  private static void field(DocumentedField field, Set<Integer> lines) {
    add(field.place(), lines);
    words(field.words(), lines);
    statements(field.statements().values(), lines);
    field.properties().forEach(property -> field(property, lines));
  }

  private static void statements(Iterable<Statement> statements, Set<Integer> lines) {
    statements.forEach(statement -> add(statement.place(), lines));
  }

  private static void words(List<Passage> words, Set<Integer> lines) {
    words.forEach(word -> add(word.place(), lines));
  }

  private static void add(Place place, Set<Integer> lines) {
    lines.add(place.line());
  }
}
