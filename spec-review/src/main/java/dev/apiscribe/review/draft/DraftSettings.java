package dev.apiscribe.review.draft;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Settings of a draft that the pages do not state.
 *
 * @param api the API's one lower-case word
 * @param title null for the one that the pages have, or else one made of the word
 */
public record DraftSettings(String api, @Nullable String title, Prefer prefer) {

  /**
   * The page that counts if two state the same operation, in the order in which they were named.
   */
  public enum Prefer {
    FIRST,
    LATEST;

    /** As it is written on a command line. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
