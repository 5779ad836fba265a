package dev.apiscribe.review.update;

import dev.apiscribe.review.report.MarkdownText;
import java.util.ArrayList;
import java.util.List;

/**
 * Two sentences as one text: what is only in the first is struck, what is only in the second bold.
 */
final class WordDiff {
  private static final int MOST_WORDS = 400;

  private WordDiff() {}

  static String of(String before, String after) {
    String[] one = before.split("\\s+");
    String[] other = after.split("\\s+");
    if (one.length > MOST_WORDS || other.length > MOST_WORDS) {
      return gone(before) + " " + added(after);
    }
    int[][] common = common(one, other);
    List<String> gone = new ArrayList<>();
    List<String> added = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int i = 0;
    int j = 0;
    while (i < one.length || j < other.length) {
      if (i < one.length && j < other.length && one[i].equals(other[j])) {
        flush(gone, added, text);
        text.append(MarkdownText.of(one[i++])).append(' ');
        j++;
      } else if (j == other.length || (i < one.length && common[i + 1][j] >= common[i][j + 1])) {
        gone.add(one[i++]);
      } else {
        added.add(other[j++]);
      }
    }
    flush(gone, added, text);
    return text.toString().strip();
  }

  /** A text that is gone. */
  static String gone(String text) {
    return "~~" + MarkdownText.of(text) + "~~";
  }

  /** A text that is new. */
  static String added(String text) {
    return "**" + MarkdownText.of(text) + "**";
  }

  /** The length of the longest common rest from each pair of words on. */
  static int[][] common(String[] one, String[] other) {
    int[][] common = new int[one.length + 1][other.length + 1];
    for (int i = one.length - 1; i >= 0; i--) {
      for (int j = other.length - 1; j >= 0; j--) {
        common[i][j] = one[i].equals(other[j])
            ? common[i + 1][j + 1] + 1
            : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static void flush(List<String> gone, List<String> added, StringBuilder text) {
    if (!gone.isEmpty()) {
      text.append(gone(String.join(" ", gone))).append(' ');
    }
    if (!added.isEmpty()) {
      text.append(added(String.join(" ", added))).append(' ');
    }
    gone.clear();
    added.clear();
  }
}
