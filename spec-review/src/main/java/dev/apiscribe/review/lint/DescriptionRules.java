package dev.apiscribe.review.lint;

import static dev.apiscribe.review.report.Severity.BREAKING;
import static dev.apiscribe.review.report.Severity.NOTE;
import static dev.apiscribe.review.report.Severity.WARNING;

import dev.apiscribe.openapi.SpecNode;
import dev.apiscribe.openapi.SpecOperation;
import dev.apiscribe.review.curated.NamingConventions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Rules for what a spec says about the API as a whole, and for its descriptions. */
final class DescriptionRules {
  static final List<LintRule<LintedApi>> RULES = List.of(
      new LintRule<>(
          "openapi-version",
          BREAKING,
          "specs are written in OpenAPI 3.0.3",
          "Write openapi: 3.0.3, and what that version means.",
          DescriptionRules::version),
      new LintRule<>(
          "api-name",
          BREAKING,
          "x-api has the folder's name and a spelling for Java classes",
          "Write x-api: {name: <folder>, javaName: <UpperCamelCase>} under info.",
          DescriptionRules::name),
      new LintRule<>(
          "licence",
          WARNING,
          "info names title, version and licence",
          "Add title, version and license with a name under info.",
          DescriptionRules::info),
      new LintRule<>(
          "server",
          BREAKING,
          "there is a server, its URL has a scheme, and its variables have defaults",
          "Write the whole URL, with a variable and a default for what differs.",
          DescriptionRules::servers),
      new LintRule<>(
          "security",
          BREAKING,
          "every operation says how it is secured, by schemes that are declared",
          "Declare the scheme under components/securitySchemes, and name it under security.",
          DescriptionRules::security),
      new LintRule<>(
          "error-envelope",
          BREAKING,
          "x-error-envelope is an object of constants, $message and $status",
          "Write the properties of the documented error under x-error-envelope.",
          DescriptionRules::envelope),
      new LintRule<>(
          "tag",
          WARNING,
          "tags are kebab-case, described and used",
          "Name the tag in kebab-case, describe it, and remove it when no operation has it.",
          DescriptionRules::tags),
      new LintRule<>(
          "full-stop",
          NOTE,
          "summaries and descriptions end with a full stop",
          "End the sentence with a full stop.",
          DescriptionRules::fullStops),
      new LintRule<>(
          "reference",
          BREAKING,
          "every reference leads to a component of the same file",
          "Point it to a component that exists.",
          DescriptionRules::references),
      new LintRule<>(
          "extension",
          WARNING,
          "every extension is one that specs/README.md names, and flags are true",
          "Correct its name, or enter the extension in specs/README.md and here.",
          DescriptionRules::extensions));

  private static final Pattern SCHEME = Pattern.compile("(?:https?|\\{[^{}]+})://.+");
  private static final Set<String> EXTENSIONS = Set.of(
      "x-api",
      "x-source",
      "x-documented-name",
      "x-extensible-enum",
      "x-client-parameter",
      "x-environment",
      "x-placeholder",
      "x-secret",
      "x-idempotent",
      "x-pages",
      "x-wait",
      "x-unique-by",
      "x-displayName",
      "x-row-formats",
      "x-row-format",
      "x-row-events",
      "x-length",
      "x-error-envelope");
  private static final Set<String> FLAGS =
      Set.of("x-client-parameter", "x-placeholder", "x-secret");

  private DescriptionRules() {}

  private static void version(LintedApi api, Expectations out) {
    out.expect(
        api.spec().at("").text("openapi").equals("3.0.3"),
        api.spec().at("/openapi"),
        "expected 3.0.3");
  }

  private static void name(LintedApi api, Expectations out) {
    SpecNode named = api.spec().at("/info/x-api");
    out.expect(
        named.text("name").equals(api.name()),
        named.get("name"),
        "expected the name of the folder, " + api.name());
    out.expect(
        NamingConventions.isUpperCamelCase(named.text("javaName")),
        named.get("javaName"),
        "expected a name in UpperCamelCase");
  }

  private static void info(LintedApi api, Expectations out) {
    for (String property : List.of("/info/title", "/info/version", "/info/license/name")) {
      out.expect(
          !api.spec().at(property).value().asText("").isBlank(),
          api.spec().at(property),
          "expected a text");
    }
  }

  private static void servers(LintedApi api, Expectations out) {
    SpecNode servers = api.spec().at("/servers");
    out.expect(!servers.children().isEmpty(), servers, "expected a server");
    for (SpecNode server : servers.children()) {
      out.expect(
          SCHEME.matcher(server.text("url")).matches(),
          server.get("url"),
          "expected a URL with a scheme, or a variable in its place");
      for (String variable : SpecOperation.placeholders(server.text("url"))) {
        SpecNode value = server.get("variables").get(variable).get("default");
        out.expect(!value.value().asText("").isBlank(), value, "expected a default");
      }
    }
  }

  private static void security(LintedApi api, Expectations out) {
    SpecNode schemes = api.spec().at("/components/securitySchemes");
    SpecNode general = api.spec().at("/security");
    general.children().forEach(requirement -> declared(requirement, schemes, out));
    for (SpecOperation operation : api.spec().operations()) {
      SpecNode own = operation.node().get("security");
      out.expect(
          own.exists() || general.exists(),
          own,
          "expected security here, or for the whole document");
      own.children().forEach(requirement -> declared(requirement, schemes, out));
    }
  }

  private static void declared(SpecNode requirement, SpecNode schemes, Expectations out) {
    requirement
        .children()
        .forEach(scheme -> out.expect(
            schemes.value().has(scheme.name()),
            scheme,
            "expected a scheme of components/securitySchemes"));
  }

  private static void envelope(LintedApi api, Expectations out) {
    SpecNode envelope = api.spec().at("/x-error-envelope");
    out.expect(
        envelope.value().isObject() && !envelope.value().isEmpty(),
        envelope,
        "expected the properties of an error body");
    for (SpecNode property : envelope.children()) {
      String text = property.value().asText("");
      out.expect(
          property.value().isValueNode()
              && (!text.startsWith("$") || text.equals("$message") || text.equals("$status")),
          property,
          "expected a constant, $message or $status");
    }
  }

  private static void tags(LintedApi api, Expectations out) {
    Set<String> used = new HashSet<>();
    api.spec()
        .operations()
        .forEach(operation -> operation
            .node()
            .get("tags")
            .children()
            .forEach(tag -> used.add(tag.value().asText())));
    Set<String> seen = new HashSet<>();
    for (SpecNode tag : api.spec().at("/tags").children()) {
      boolean whole = NamingConventions.isKebabCase(tag.text("name")) && tag.says("description");
      out.expect(whole, tag, "expected a tag with a name in kebab-case and a description");
      out.expect(used.contains(tag.text("name")), tag, "expected an operation with this tag");
      out.expect(seen.add(tag.text("name")), tag, "expected a name that no other tag has");
    }
  }

  private static void fullStops(LintedApi api, Expectations out) {
    for (SpecNode node : api.spec().nodes()) {
      for (String property : List.of("summary", "description")) {
        if (node.says(property)) {
          out.expect(
              node.text(property).strip().endsWith("."),
              node.get(property),
              "expected a full stop at the end");
        }
      }
    }
  }

  private static void references(LintedApi api, Expectations out) {
    for (SpecNode node : api.spec().nodes()) {
      if (node.isReference() && node.get("$ref").value().isTextual()) {
        out.expect(
            api.spec().resolve(node).exists(),
            node.get("$ref"),
            "expected the way to a component of this file");
      }
    }
  }

  private static void extensions(LintedApi api, Expectations out) {
    for (SpecNode node : api.spec().nodes()) {
      for (SpecNode property : node.children()) {
        if (property.name().startsWith("x-") && !isName(node)) {
          out.expect(
              EXTENSIONS.contains(property.name()),
              property,
              "expected an extension that specs/README.md names");
          if (FLAGS.contains(property.name())) {
            out.expect(
                property.value().isBoolean() && property.value().asBoolean(),
                property,
                "expected true");
          }
        }
      }
    }
  }

  // There stand names that documents choose.
  private static boolean isName(SpecNode node) {
    boolean components = node.pointer().startsWith("/components/")
        && node.pointer().lastIndexOf('/') == "/components".length();
    return components
        || (Set.of("headers", "variables").contains(node.name())
            && !node.pointer().contains("/properties/"));
  }
}
