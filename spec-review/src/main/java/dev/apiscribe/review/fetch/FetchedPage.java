package dev.apiscribe.review.fetch;

/**
 * What became of a document.
 *
 * @param document its id
 * @param address empty when documents.yaml has none
 * @param file the name of the page's file; empty when there is none
 * @param reason why it was not fetched, a sentence; empty when it was
 */
public record FetchedPage(
    String document, String address, String file, FetchOutcome outcome, String reason) {
  /** In the folder of pages. */
  public enum FetchOutcome {
    NEW("new"),
    CHANGED("changed"),
    UNCHANGED("unchanged"),
    /** To be saved by a person. */
    WITHOUT_ADDRESS("no address"),
    REFUSED("not fetched");

    private final String label;

    FetchOutcome(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
