package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.review.report.Finding;
import dev.apiscribe.review.report.Severity;
import java.util.List;
import java.util.Set;

/**
 * A value of which a deviation says that the text lost it, and which is in the lines that the
 * deviation cites.
 *
 * @param page the name of the page
 * @param lines where it stands
 */
record PrintedLoss(LossClaim claim, String value, String page, List<Integer> lines) {
  static final String RULE = "printed-loss";
  static final String LIST = "Losses that are printed";

  Finding finding() {
    return new Finding(
        RULE,
        Severity.WARNING,
        LIST,
        "The deviation " + claim.deviation().id() + " says that the text lost " + value
            + ", and the lines that it cites print it.",
        Place.line(page, lines.get(0)),
        TextNode.valueOf(value),
        claim.place(),
        null,
        List.of(),
        Set.of(),
        Set.of(),
        "Take the value from these lines, with another kind, or cite the lines that lost it.");
  }
}
