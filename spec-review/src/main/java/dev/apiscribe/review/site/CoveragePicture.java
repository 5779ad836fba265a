package dev.apiscribe.review.site;

import java.util.ArrayList;
import java.util.List;

/**
 * All operations, each a column of six places: what the overview draws. Places are told apart by
 * their shape, so that print and every eye can read them.
 *
 * @param columns one for each operation
 */
record CoveragePicture(String name, String href, int width, int height, List<Column> columns) {
  private static final int STEP = 13;

  record Column(String href, String title, List<CoveragePlace> places) {}

  record CoveragePlace(int x, int y, String style) {}

  static List<CoveragePicture> of(ApiView api) {
    List<CoveragePicture> pictures = new ArrayList<>();
    for (TagView tag : api.tags()) {
      List<Column> columns = new ArrayList<>();
      for (OperationView operation : tag.operations()) {
        List<CoveragePlace> places = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < operation.cells().size(); i++) {
          places.add(new CoveragePlace(
              columns.size() * STEP, i * STEP, operation.cells().get(i).style()));
          sentences.add(operation.cells().get(i).sentence());
        }
        columns.add(new Column(
            operation.href(),
            operation.operationId() + "\n" + String.join("\n", sentences),
            places));
      }
      if (!columns.isEmpty()) {
        pictures.add(new CoveragePicture(
            tag.name(),
            tag.href(),
            columns.size() * STEP,
            Coverage.COLUMNS.size() * STEP,
            columns));
      }
    }
    return pictures;
  }
}
