package dev.apiscribe.review.curated;

import java.util.List;

/** The order of keys that specs/README.md gives. */
public enum KeyOrder {
  DOCUMENT("openapi info externalDocs servers security tags x-error-envelope paths components"),
  INFO("title version description contact license x-api"),
  OPERATION(
      "operationId tags summary description externalDocs deprecated x-source x-idempotent x-pages x-wait parameters requestBody responses security"),
  PARAMETER("name in description required deprecated style explode schema example"),
  SCHEMA(
      "type format description deprecated nullable allOf enum default minLength maxLength pattern minimum maximum"
          + " minItems maxItems items required properties additionalProperties example"),
  COMPONENTS("securitySchemes parameters schemas"),
  DEVIATION("id kind where document lines documented curated reason evidence explains"),
  SOURCE_DOCUMENT(
      "id title publisher url page date sha256 published spec operations exchanges payloads licence");

  private final List<String> keys;

  KeyOrder(String keys) {
    this.keys = List.of(keys.split(" "));
  }

  public List<String> keys() {
    return keys;
  }

  /**
   * Returns the rank of a key, extensions last; -1 for a key of OpenAPI that may stand anywhere.
   */
  public int rank(String key) {
    return !keys.contains(key) && key.startsWith("x-") ? keys.size() : keys.indexOf(key);
  }
}
