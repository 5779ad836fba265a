package dev.apiscribe.conformance.spec;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.ExampleName;
import dev.apiscribe.openapi.Json;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A body of an operation.
 *
 * @param status null for a request
 * @param example its name in the document; null when it is synthesized
 * @param value the JSON value; a JSON string with the text of a body that is not JSON
 */
public record Payload(
    DocumentedOperation operation,
    @Nullable Integer status,
    DocumentedMedia media,
    @Nullable String example,
    JsonNode value) {

  /** Returns whether a document prints it; it is synthesized otherwise. */
  public boolean isDocumented() {
    return example != null;
  }

  /** The name of the example file, {@code create-log-group.201}; a synthesized one says so. */
  public String id() {
    String role = status == null ? "request" : status.toString();
    // The second payload of a body is called documented-2, that of status 400 documented-400-2.
    String number =
        example == null ? " (synthesized)" : example.replaceFirst("^documented(-[1-5]\\d\\d)?", "");
    return ExampleName.of(operation.id(), role) + number;
  }

  /** As it travels. */
  public byte[] bytes() {
    return media.isJson() ? Json.bytes(value) : value.asText().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return operation.api() + "/" + id();
  }
}
