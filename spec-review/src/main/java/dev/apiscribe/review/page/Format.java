package dev.apiscribe.review.page;

/** The forms in which vendors' pages are saved. Told apart by content, never by file name. */
public enum Format {
  RST("reStructuredText"),
  HELP_CENTRE_TEXT("help-centre page, text"),
  HELP_CENTRE_HTML("help-centre page, HTML"),
  REDOC_HTML("Redoc page, HTML"),
  REDOC_TEXT("Redoc page, text dump");

  private final String title;

  Format(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
