package dev.apiscribe.review.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** One page of each kind, of operations a small one and the largest. */
enum PageKind {
  OVERVIEW("index.html"),
  API("lts/index.html"),
  OPERATION("lts/operations/createLogGroup.html"),
  LARGEST_OPERATION("timeplus/operations"),
  SCHEMA("lts/schemas/CreateLogGroupRequest.html"),
  DEVIATIONS("deviations.html"),
  CONFORMANCE("conformance.html"),
  CHANGES("changes.html"),
  DRIFT("drift.html");

  private final String place;

  PageKind(String place) {
    this.place = place;
  }

  Path in(Path site) throws IOException {
    Path path = site.resolve(place);
    return this == LARGEST_OPERATION ? ReviewedSite.largest(path) : path;
  }

  /** The value of {@code data-kind} in the page. */
  String kind() {
    return this == LARGEST_OPERATION ? "operation" : name().toLowerCase(Locale.ROOT);
  }
}
