package dev.apiscribe.review.lint;

import static dev.apiscribe.review.report.Severity.BREAKING;

import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.openapi.SpecOperation;
import dev.apiscribe.openapi.SpecTree;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Rules for operations that accept rows: they name the formats, and every media type is in one of
 * them.
 */
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
    for (SpecOperation operation : spec.operations()) {
      SpecNode formats = operation.node().get(ON_OPERATION);
      SpecNode content = spec.resolve(operation.node().get("requestBody")).get("content");
      if (formats.exists()) {
        parameter(spec, operation, formats, out);
        mediaTypes(formats.get("mediaTypes"), content, out);
      }
      for (SpecNode media : content.children()) {
        SpecNode format = media.get(ON_MEDIA_TYPE);
        if (format.exists() != formats.exists()) {
          out.expect(
              false,
              format,
              "expected " + ON_OPERATION + " on the operation and " + ON_MEDIA_TYPE
                  + " on its media types");
        } else if (format.exists()) {
          boolean known = formats.get("mediaTypes").value().has(media.text(ON_MEDIA_TYPE));
          out.expect(known, format, "expected a format that " + ON_OPERATION + " has");
        }
      }
    }
  }

  private static void parameter(
      SpecTree spec, SpecOperation operation, SpecNode formats, Expectations out) {
    for (SpecNode property : formats.children()) {
      out.expect(
          Set.of("parameter", "mediaTypes").contains(property.name()),
          property,
          "expected parameter and mediaTypes only");
    }
    SpecNode mediaTypes = formats.get("mediaTypes");
    Set<String> sent = new HashSet<>();
    mediaTypes.children().forEach(format -> sent.add(format.name()));
    List<SpecNode> named = operation.node().get("parameters").children().stream()
        .map(spec::resolve)
        .filter(parameter -> parameter.text("name").equals(formats.text("parameter"))
            && !parameter.text("in").equals("path"))
        .toList();
    out.expect(
        !named.isEmpty(),
        formats.get("parameter"),
        "expected a query or header parameter of the operation");
    if (!named.isEmpty()) {
      Set<String> said = new HashSet<>();
      spec.resolve(named.get(0).get("schema"))
          .get("enum")
          .children()
          .forEach(value -> said.add(value.value().asText()));
      out.expect(
          said.equals(sent), mediaTypes, "expected a media type for each value of the parameter");
    }
  }

  private static void mediaTypes(SpecNode formats, SpecNode content, Expectations out) {
    for (SpecNode format : formats.children()) {
      out.expect(
          FORMATS.contains(format.name()), format, "expected compact, streaming, raw or lines");
      out.expect(
          content.value().has(format.value().asText()),
          format,
          "expected a media type of the request body");
    }
  }
}
