package dev.apiscribe.generator.internal;

/**
 * Text that cannot leave the place in a generated file for which it was made. Templates print
 * nothing else: a string of a document becomes one of its kinds, each of which says how.
 */
public abstract sealed class SafeText permits JavaCode, JavadocText, CommentText {
  private final String printed;

  SafeText(String printed) {
    this.printed = printed;
  }

  /** The text as it is printed. */
  @Override
  public final String toString() {
    return printed;
  }

  @Override
  @SuppressWarnings("EqualsGetClass") // the same text in another language is another text
  public final boolean equals(Object other) {
    return other != null && other.getClass() == getClass() && other.toString().equals(printed);
  }

  @Override
  public final int hashCode() {
    return printed.hashCode();
  }
}
