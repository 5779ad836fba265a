package dev.apiscribe.review.lint;

import static dev.apiscribe.review.report.Severity.BREAKING;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What takes rows says in which formats, and every media type of it is in one of them. */
final class RowFormatRules {
  static final LintRule<LintedApi> RULE = new LintRule<>(
      "row-formats",
      BREAKING,
      "what takes rows says in which formats, and each of its media types is in one",
      "Write x-row-formats and x-row-format as specs/README.md says.",
      RowFormatRules::look);

  private static final String ON_OPERATION = "x-row-formats";
  private static final String ON_MEDIA_TYPE = "x-row-format";
  private static final Set<String> FORMATS = Set.of("compact", "streaming", "raw", "lines");

  private RowFormatRules() {}

  private static void look(LintedApi api, Expectations out) {
    SpecTree spec = api.spec();
    for (Operation operation : spec.operations()) {
      Located formats = operation.at().child(ON_OPERATION);
      Located content = spec.resolve(operation.at().child("requestBody")).child("content");
      if (formats.exists()) {
        parameter(spec, operation, formats, out);
        mediaTypes(formats.child("mediaTypes"), content, out);
      }
      for (Located media : content.children()) {
        Located format = media.child(ON_MEDIA_TYPE);
        if (format.exists() != formats.exists()) {
          out.expect(
              false,
              format,
              "expected " + ON_OPERATION + " on the operation and " + ON_MEDIA_TYPE
                  + " on its media types");
        } else if (format.exists()) {
          boolean known = formats.child("mediaTypes").node().has(media.text(ON_MEDIA_TYPE));
          out.expect(known, format, "expected a format that " + ON_OPERATION + " has");
        }
      }
    }
  }

  private static void parameter(
      SpecTree spec, Operation operation, Located formats, Expectations out) {
    for (Located member : formats.children()) {
      out.expect(
          Set.of("parameter", "mediaTypes").contains(member.name()),
          member,
          "expected parameter and mediaTypes only");
    }
    Located mediaTypes = formats.child("mediaTypes");
    Set<String> sent = new HashSet<>();
    mediaTypes.children().forEach(format -> sent.add(format.name()));
    List<Located> named = operation.at().child("parameters").children().stream()
        .map(spec::resolve)
        .filter(parameter -> parameter.text("name").equals(formats.text("parameter"))
            && !parameter.text("in").equals("path"))
        .toList();
    out.expect(
        !named.isEmpty(),
        formats.child("parameter"),
        "expected a query or header parameter of the operation");
    if (!named.isEmpty()) {
      Set<String> said = new HashSet<>();
      spec.resolve(named.get(0).child("schema"))
          .child("enum")
          .children()
          .forEach(value -> said.add(value.node().asText()));
      out.expect(
          said.equals(sent), mediaTypes, "expected a media type for each value of the parameter");
    }
  }

  private static void mediaTypes(Located formats, Located content, Expectations out) {
    for (Located format : formats.children()) {
      out.expect(
          FORMATS.contains(format.name()), format, "expected compact, streaming, raw or lines");
      out.expect(
          content.node().has(format.node().asText()),
          format,
          "expected a media type of the request body");
    }
  }
}
