package dev.apiscribe.review.page.helpcentre;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The sections that pages about operations have in common, whatever the headings are in detail. */
public enum SectionName {
  FUNCTION("function|functions|api description|description"),
  CALLING(
      "calling method|debugging|authorization information|authorization|prerequisites|constraints|precautions|restrictions"),
  URI("uri|url|uri format"),
  REQUEST("request|requests|request parameters?|request message|request body"),
  RESPONSE("response|responses|response parameters?|response message|response body"),
  EXAMPLE_REQUEST("(?:example|sample) requests?|request (?:example|sample)s?"),
  EXAMPLE_RESPONSE("(?:example|sample) responses?|response (?:example|sample)s?"),
  STATUS("status codes?|http status codes?|returned values?|return values?|return codes?"),
  ERRORS("error codes?");

  private static final Pattern CAPITALS =
      Pattern.compile("\\p{Lu}[\\w]*(?: (?:\\p{Lu}\\w*|of|and))*+");

  private final Pattern headings;

  SectionName(String headings) {
    this.headings = Pattern.compile(headings);
  }

  /** The section that a heading begins; empty for headings that only a single page has. */
  public static Optional<SectionName> of(String heading) {
    String plain = heading.strip().toLowerCase(Locale.ROOT);
    for (SectionName name : plain.length() > 40 ? new SectionName[0] : values()) {
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

  /** Returns whether only a page about an operation has such a section. */
  public boolean isOfOperation(String heading) {
    String plain = heading.strip().toLowerCase(Locale.ROOT);
    // Function comes first: a page that is cut short behind it is still one about an operation.
    return this == URI
        || plain.equals("function")
        || ((this == REQUEST || this == RESPONSE) && plain.endsWith("parameters"));
  }
}
