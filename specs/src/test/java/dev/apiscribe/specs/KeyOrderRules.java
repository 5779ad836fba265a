package dev.apiscribe.specs;

import java.util.ArrayList;
import java.util.List;

/** Keys stand in the order that specs/README.md gives, extensions last unless it places them. */
final class KeyOrderRules {
  private static final List<String> DOCUMENT =
      keys("openapi info externalDocs servers security tags x-error-envelope paths components");
  private static final List<String> INFO = keys("title version description contact license x-api");
  private static final List<String> OPERATION =
      keys(
          "operationId tags summary description externalDocs deprecated x-source x-idempotent parameters requestBody responses"
              + " security");
  private static final List<String> PARAMETER =
      keys("name in description required deprecated style explode schema example");
  private static final List<String> SCHEMA =
      keys(
          "type format description deprecated nullable enum default minLength maxLength pattern minimum maximum"
              + " minItems maxItems items required properties additionalProperties example");
  private static final List<String> COMPONENTS = keys("securitySchemes parameters schemas");
  private static final List<String> DEVIATION =
      keys("id kind where document lines documented curated reason evidence");
  private static final List<String> SOURCE_DOCUMENT =
      keys("id title publisher url date sha256 spec operations exchanges payloads licence");

  private KeyOrderRules() {}

  static List<Finding> ofSpec(SpecDocument spec) {
    List<Finding> findings = new ArrayList<>();
    check(spec, spec.at(""), DOCUMENT, findings);
    check(spec, spec.at("/info"), INFO, findings);
    spec.operations().forEach(operation -> check(spec, operation.at(), OPERATION, findings));
    spec.parameters().forEach(parameter -> check(spec, parameter, PARAMETER, findings));
    check(spec, spec.at("/components"), COMPONENTS, findings);
    spec.schemas().forEach(schema -> check(spec, schema, SCHEMA, findings));
    return findings;
  }

  static List<Finding> ofDeviations(SpecDocument deviations) {
    return ofList(deviations, DEVIATION);
  }

  static List<Finding> ofDocuments(SpecDocument documents) {
    return ofList(documents, SOURCE_DOCUMENT);
  }

  private static List<Finding> ofList(SpecDocument list, List<String> keys) {
    List<Finding> findings = new ArrayList<>();
    list.at("").children().forEach(entry -> check(list, entry, keys, findings));
    return findings;
  }

  private static void check(SpecDocument spec, Located at, List<String> keys, List<Finding> findings) {
    int highest = -1;
    String before = "";
    for (Located child : at.children()) {
      int rank = rank(child.name(), keys);
      if (rank >= 0 && rank < highest) {
        findings.add(spec.finding(child, "expected before " + before));
      } else if (rank >= 0) {
        highest = rank;
        before = child.name();
      }
    }
  }

  // OpenAPI has more keys than the order names; those may stand anywhere.
  private static int rank(String key, List<String> keys) {
    return !keys.contains(key) && key.startsWith("x-") ? keys.size() : keys.indexOf(key);
  }

  private static List<String> keys(String keys) {
    return List.of(keys.split(" "));
  }
}
