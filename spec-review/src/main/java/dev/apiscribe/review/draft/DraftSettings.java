package dev.apiscribe.review.draft;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Settings of a draft that the pages do not state.
 *
 * @param api the API's one lower-case word
 * @param title null for the one that the pages have, or else one made of the word
 * @param taken ids of documents that other pages have
 */
public record DraftSettings(String api, @Nullable String title, Prefer prefer, Set<String> taken) {
  /** Of pages beside which there are no others. */
  public DraftSettings(String api, @Nullable String title, Prefer prefer) {
    this(api, title, prefer, Set.of());
  }

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
