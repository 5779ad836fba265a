package dev.apiscribe.review.page;

/**
 * A refusal: a page that is not of a known kind, is cut short or is torn. Never an empty result
 * instead.
 */
public final class UnreadablePageException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String page;
  private final int line;
  private final String found;
  private final String expected;
  private final String next;

  /**
   * The line counts from 1; 0 means the page as a whole. All texts are phrases without a full stop,
   * {@code next} is a sentence.
   */
  public UnreadablePageException(
      String page, int line, String found, String expected, String next) {
    super(page + (line > 0 ? ":" + line : "") + ": found " + found + ", expected " + expected + ". "
        + next);
    this.page = page;
    this.line = line;
    this.found = found;
    this.expected = expected;
    this.next = next;
  }

  public String page() {
    return page;
  }

  public int line() {
    return line;
  }

  public String found() {
    return found;
  }

  public String expected() {
    return expected;
  }

  /** Returns what to do about it. */
  public String next() {
    return next;
  }
}
