package dev.apiscribe.review.diff;

/** The headings of a changelog entry, in their order. */
enum ChangelogSection {
  BREAKING("Breaking"),
  ADDED("Added"),
  CHANGED("Changed"),
  DEPRECATED("Deprecated"),
  REMOVED("Removed"),
  DOCUMENTATION("Documentation");

  private final String title;

  ChangelogSection(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}
