package dev.apiscribe.review.page.helpcentre;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The sections that pages about operations have in common, whatever the headings are in detail. */
public enum SectionName {
  FUNCTION("function|functions|api description|description"),
  CALLING(
      "calling method|debugging|authorization information|authorization|prerequisites|constraints|precautions|restrictions"),
  URI("uri|url|uri format|request syntax(?: \\(.+\\))?"),
  REQUEST("request|requests|request parameters?|request message|request body"),
  RESPONSE("(?:normal )?responses?|response parameters?|response message|response body"),
  REQUEST_HEADER("request headers?"),
  /** Where a page has it, the section {@link #REQUEST} lists what is in no body. */
  REQUEST_ELEMENTS("request elements"),
  RESPONSE_HEADER("response headers?"),
  EXAMPLE_REQUEST("(?:example|sample) requests?(?: \\d+|: .+)?|request (?:example|sample)s?"),
  EXAMPLE_RESPONSE("(?:example|sample) responses?(?: \\d+|: .+)?|response (?:example|sample)s?"),
  STATUS("status codes?|http status codes?|returned values?|return values?|return codes?"),
  ERRORS("error codes?");

  private static final int LONGEST = 120;
  private static final Pattern CAPITALS =
      Pattern.compile("\\p{Lu}[\\w]*(?: (?:\\p{Lu}\\w*|of|and))*+");

  private final Pattern headings;

  SectionName(String headings) {
    this.headings = Pattern.compile(headings);
  }

  /** The section that a heading begins; empty for headings that only a single page has. */
  public static Optional<SectionName> of(String heading) {
    String plain = heading.strip().toLowerCase(Locale.ROOT);
    for (SectionName name : plain.length() > LONGEST ? new SectionName[0] : values()) {
      if (name.headings.matcher(plain).matches()) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** The same for a line of plain text, which is a heading only when its words have capitals. */
  static Optional<SectionName> ofLine(String line) {
    return line.length() <= 40 && CAPITALS.matcher(line).matches() ? of(line) : Optional.empty();
  }

  /** Returns whether a heading is one of the words that are in no description of a parameter. */
  boolean isOfPage(String heading) {
    return this == URI || heading.strip().equalsIgnoreCase("function") || listsParameters(heading);
  }

  /** Returns whether a section of this name lists what a request or a response consists of. */
  public boolean listsParameters(String heading) {
    return (this == REQUEST || this == RESPONSE)
        && heading.strip().toLowerCase(Locale.ROOT).endsWith("parameters");
  }
}
