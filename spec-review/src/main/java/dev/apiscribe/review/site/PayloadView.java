package dev.apiscribe.review.site;

import java.util.List;

/**
 * A documented payload and what it was checked against.
 *
 * @param role {@code request}, or the status that it answers
 * @param text as the document prints it
 */
record PayloadView(
    String id,
    String name,
    String role,
    String text,
    SourceEvidenceView evidence,
    List<CheckView> checks) {

  /**
   * @param aspects what was looked at, such as {@code round trip}, or where the payload travelled
   */
  record CheckView(String subject, CoverageCell cell, String aspects, List<String> messages) {
    boolean isAlike(CheckView other) {
      return cell.equals(other.cell)
          && aspects.equals(other.aspects)
          && messages.equals(other.messages);
    }

    /** Both in one, where they are alike. */
    CheckView with(CheckView other) {
      return new CheckView(subject + "; " + other.subject, cell, aspects, messages);
    }
  }
}
