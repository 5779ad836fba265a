package dev.apiscribe.benchmarks;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A comparison as horizontal bars. */
final class Plot {
  private static final int LEFT = 230;
  private static final int WIDEST = 400;
  private static final int TOP = 62;
  private static final int STEP = 28;

  private Plot() {}

  /** A picture of its own, for a light or a dark page. */
  static String svg(Comparison comparison) {
    double largest = comparison.values().keySet().stream()
        .mapToDouble(name -> comparison.spread(name).median())
        .max()
        .orElse(1);
    List<Map<String, Object>> bars = new ArrayList<>();
    for (String name : comparison.values().keySet()) {
      Spread spread = comparison.spread(name);
      int y = TOP + bars.size() * STEP;
      bars.add(Map.of(
          "name",
          name,
          "kind",
          name.equals(comparison.subject())
              ? "own"
              : name.equals(comparison.limit()) ? "limit" : "other",
          "y",
          y,
          "text",
          y + 14,
          "width",
          shown(spread.median() / largest * WIDEST),
          "value",
          Goal.Text.number(spread.median()) + " " + comparison.unit(),
          "ratio",
          Goal.Text.number(comparison.ratio(name).median()) + " ×",
          "valueX",
          shown(LEFT + 8 + spread.median() / largest * WIDEST)));
    }
    int height = TOP + bars.size() * STEP + 10;
    return template(Map.of(
        "title",
        comparison.work(),
        "better",
        (comparison.goal().atMost() ? "shorter is better" : "longer is better") + "; × is of "
            + comparison.limit(),
        "left",
        LEFT,
        "names",
        LEFT - 8,
        "height",
        height,
        "bars",
        bars));
  }

  private static String shown(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String template(Map<String, Object> view) {
    try (Reader template = new InputStreamReader(
        Objects.requireNonNull(Plot.class.getResourceAsStream("plot.mustache"), "plot.mustache"),
        StandardCharsets.UTF_8)) {
      return Mustache.compiler().compile(template).execute(view);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
