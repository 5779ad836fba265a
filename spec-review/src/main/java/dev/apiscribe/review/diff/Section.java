package dev.apiscribe.review.diff;

/** The headings of a changelog entry, in their order. */
enum Section {
  BREAKING("Breaking"),
  ADDED("Added"),
  CHANGED("Changed"),
  DEPRECATED("Deprecated"),
  REMOVED("Removed"),
  DOCUMENTATION("Documentation");

  private final String title;

  Section(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}
