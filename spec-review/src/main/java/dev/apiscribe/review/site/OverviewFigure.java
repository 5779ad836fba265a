package dev.apiscribe.review.site;

/** A number, or a verdict, and what it counts. */
record OverviewFigure(String value, String label, String href) {}
