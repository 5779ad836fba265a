package dev.apiscribe.review.fetch;

/** A refusal: an address from which no page was taken, with the reason and what to do. */
public final class UnfetchedPageException extends Exception {
  private static final long serialVersionUID = 1L;

  /** All texts are phrases without a full stop, {@code next} is a sentence. */
  UnfetchedPageException(String address, String found, String expected, String next) {
    super(address + ": found " + found + ", expected " + expected + ". " + next);
  }
}
