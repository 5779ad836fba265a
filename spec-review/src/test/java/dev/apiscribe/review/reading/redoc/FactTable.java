package dev.apiscribe.review.reading.redoc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/**
 * What people have written down about the vendor's page, in tables beside the folder of the pages.
 */
final class FactTable {
  private static final Path FOLDER = Path.of(System.getProperty("apiscribe.documents", ""))
      .resolveSibling("facts")
      .resolve("timeplus");

  private FactTable() {}

  static Path folder() {
    Assumptions.assumeTrue(
        Files.isDirectory(FOLDER), "no folder facts/timeplus beside that of the pages");
    return FOLDER;
  }

  /** The rows, each value by its column. */
  static List<Map<String, String>> rows(String name) throws IOException {
    List<String> lines = Files.readAllLines(folder().resolve(name));
    String[] columns = lines.get(0).split("\t", -1);
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] values = line.split("\t", -1);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < columns.length; i++) {
        row.put(columns[i], values[i]);
      }
      rows.add(row);
    }
    return rows;
  }
}
