package dev.apiscribe.review.draft;

import java.util.Map;

/** Descriptions of statuses. */
final class StatusWords {
  private static final Map<String, String> SENTENCES = Map.ofEntries(
      Map.entry("200", "The call succeeded."),
      Map.entry("201", "What was asked for was created."),
      Map.entry("202", "The request was accepted, and is carried out later."),
      Map.entry("204", "The call succeeded; there is no body."),
      Map.entry("400", "The request is invalid."),
      Map.entry("401", "The caller could not be authenticated."),
      Map.entry("403", "The caller may not do this."),
      Map.entry("404", "The resource does not exist."),
      Map.entry("405", "The method is not allowed."),
      Map.entry("409", "The request conflicts with what is there."),
      Map.entry("413", "The body is too large."),
      Map.entry("415", "The media type is not supported."),
      Map.entry("422", "The request cannot be carried out as it is."),
      Map.entry("429", "There were too many requests."),
      Map.entry("500", "The service failed."),
      Map.entry("501", "The service does not have this."),
      Map.entry("502", "A gateway failed."),
      Map.entry("503", "The service is unavailable."),
      Map.entry("504", "A gateway waited in vain."));

  private StatusWords() {}

  static String sentence(String status) {
    return SENTENCES.getOrDefault(
        status, status.equals("default") ? "Any other response." : "Status " + status + ".");
  }
}
