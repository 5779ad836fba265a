package dev.apiscribe.review.draft;

import java.util.regex.Pattern;

/**
 * Matches by patterns of a page, which may be such that a match takes forever: it is given up, and
 * counts as none.
 */
final class BoundedMatch {
  private static final int MOST_STEPS = 2_000_000;

  private BoundedMatch() {}

  static boolean finds(String pattern, String text) {
    try {
      return Pattern.compile(pattern).matcher(new Counted(text, new int[1])).find();
    } catch (GivenUpException e) {
      return false;
    }
  }

  private static final class GivenUpException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GivenUpException() {
      super("too many steps", null, false, false);
    }
  }

  private record Counted(CharSequence text, int[] steps) implements CharSequence {
    @Override
    public char charAt(int index) {
      if (++steps[0] > MOST_STEPS) {
        throw new GivenUpException();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Counted(text.subSequence(start, end), steps);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
