package dev.apiscribe.conformance.check;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.apiscribe.conformance.spec.SchemaModel;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was looked at.
 *
 * @param item the payload, exchange or constraint as a whole, which passes when all of its checks
 *     pass
 * @param status null when the check is about no particular response
 * @param payload the one compared; null when it is about none
 * @param aspect what was looked at, such as {@code round trip} or {@code path}
 * @param pointer a JSON Pointer, or a parameter's place; empty for the whole
 * @param message empty when the check passed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
  "scope",
  "api",
  "operation",
  "status",
  "item",
  "payload",
  "subject",
  "aspect",
  "pointer",
  "outcome",
  "message"
})
public record Check(
    Scope scope,
    String api,
    String operation,
    @Nullable Integer status,
    String item,
    @Nullable String payload,
    Subject subject,
    String aspect,
    String pointer,
    Outcome outcome,
    String message) {

  /** The same check, of a model whatever operation uses it. */
  public Check of(SchemaModel model) {
    return new Check(
        Scope.MODEL,
        api,
        "",
        null,
        model.toString(),
        null,
        subject,
        aspect,
        pointer,
        outcome,
        message);
  }

  @JsonIgnore
  public boolean isFailed() {
    return outcome == Outcome.FAILED;
  }

  @Override
  public String toString() {
    return item + ", " + subject.label() + ", " + aspect + " " + outcome.label()
        + (pointer.isEmpty() ? "" : " at " + pointer)
        + (message.isEmpty() ? "" : ": " + message);
  }
}
