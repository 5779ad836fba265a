package dev.apiscribe.runtime.faults;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** The documented error, which insists on its properties as generated models do. */
record ErrorResponse(
    @JsonProperty("error_code") @Nullable String code,
    @JsonProperty("error_msg") @Nullable String text) {
  ErrorResponse {
    if (code == null) {
      throw new IllegalStateException("missing property: error_code");
    }
  }
}
