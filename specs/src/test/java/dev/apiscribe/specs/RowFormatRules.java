package dev.apiscribe.specs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What takes rows says in which formats, and every media type of it is in one of them. */
final class RowFormatRules {
  private static final String ON_OPERATION = "x-row-formats";
  private static final String ON_MEDIA_TYPE = "x-row-format";
  private static final String TOGETHER =
      "expected " + ON_OPERATION + " on the operation and " + ON_MEDIA_TYPE + " on its media types";
  private static final Set<String> FORMATS = Set.of("compact", "streaming", "raw", "lines");

  private RowFormatRules() {}

  static List<Finding> findings(SpecDocument spec) {
    List<Finding> findings = new ArrayList<>();
    for (Operation operation : spec.operations()) {
      Located formats = operation.at().child(ON_OPERATION);
      Located content = spec.resolve(operation.at().child("requestBody")).child("content");
      if (formats.exists()) {
        parameter(spec, operation, formats, findings);
        mediaTypes(spec, formats.child("mediaTypes"), content, findings);
      }
      for (Located media : content.children()) {
        Located format = media.child(ON_MEDIA_TYPE);
        if (format.exists() != formats.exists()) {
          findings.add(spec.finding(format, TOGETHER));
        } else if (format.exists() && !formats.child("mediaTypes").node().has(media.text(ON_MEDIA_TYPE))) {
          findings.add(spec.finding(format, "expected a format that " + ON_OPERATION + " has"));
        }
      }
    }
    return findings;
  }

  private static void parameter(SpecDocument spec, Operation operation, Located formats, List<Finding> findings) {
    for (Located member : formats.children()) {
      if (!Set.of("parameter", "mediaTypes").contains(member.name())) {
        findings.add(spec.finding(member, "expected parameter and mediaTypes only"));
      }
    }
    Set<String> sent = new HashSet<>();
    formats.child("mediaTypes").children().forEach(format -> sent.add(format.name()));
    for (Located each : operation.at().child("parameters").children()) {
      Located parameter = spec.resolve(each);
      if (parameter.text("name").equals(formats.text("parameter")) && !parameter.text("in").equals("path")) {
        Set<String> said = new HashSet<>();
        Located values = spec.resolve(parameter.child("schema")).child("enum");
        values.children().forEach(value -> said.add(value.node().asText()));
        if (!said.equals(sent)) {
          Located mediaTypes = formats.child("mediaTypes");
          findings.add(spec.finding(mediaTypes, "expected a media type for each value of the parameter"));
        }
        return;
      }
    }
    findings.add(spec.finding(formats.child("parameter"), "expected a query or header parameter of the operation"));
  }

  private static void mediaTypes(SpecDocument spec, Located formats, Located content, List<Finding> findings) {
    for (Located format : formats.children()) {
      if (!FORMATS.contains(format.name())) {
        findings.add(spec.finding(format, "expected compact, streaming, raw or lines"));
      }
      if (!content.node().has(format.node().asText())) {
        findings.add(spec.finding(format, "expected a media type of the request body"));
      }
    }
  }
}
