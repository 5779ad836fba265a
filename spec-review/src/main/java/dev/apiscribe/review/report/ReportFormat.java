package dev.apiscribe.review.report;

import java.util.function.Function;

/** The formats of reports. All show the same findings in the same order. */
public enum ReportFormat {
  /** For people at a terminal. */
  TEXT(TextReport::render),
  /** For programs; report.schema.json describes it. */
  JSON(JsonReport::render),
  /** For comments on a pull request. */
  MARKDOWN(MarkdownReport::render),
  /** SARIF 2.1.0, for what shows findings beside the lines of a file. */
  SARIF(SarifReport::render);

  private final Function<Report, String> renderer;

  ReportFormat(Function<Report, String> renderer) {
    this.renderer = renderer;
  }

  /** The whole text, with a line end at its end. */
  public String render(Report report) {
    return renderer.apply(report);
  }
}
