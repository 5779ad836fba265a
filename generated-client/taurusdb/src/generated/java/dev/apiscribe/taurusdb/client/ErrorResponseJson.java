// Generated from specs/taurusdb/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.taurusdb.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.taurusdb.model.ErrorResponse;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ErrorResponseJson extends ModelCodec<ErrorResponse> {
  static final ErrorResponseJson CODEC = new ErrorResponseJson();

  private ErrorResponseJson() {
    super("ErrorResponse", "error_code", "error_msg");
  }

  @Override
  protected ErrorResponse members(JsonReader in) throws IOException {
    ErrorResponse.Builder builder = ErrorResponse.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.errorCode(in.text());
        case 1 -> builder.errorMsg(in.text());
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, ErrorResponse value) throws IOException {
    out.start();
    out.text(this, 0, value.errorCode());
    out.text(this, 1, value.errorMsg());
    out.others(value.additionalProperties());
    out.end();
  }
}
