// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.ErrorResponse;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ErrorResponseJson extends ModelCodec<ErrorResponse> {
  static final ErrorResponseJson CODEC = new ErrorResponseJson();

  private ErrorResponseJson() {
    super("ErrorResponse", "code", "message", "system");
  }

  @Override
  protected ErrorResponse members(JsonReader in) throws IOException {
    ErrorResponse.Builder builder = ErrorResponse.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.code(in.required(in.integer()));
        case 1 -> builder.message(in.required(in.text()));
        case 2 -> builder.system(in.required(in.value(ErrorSystemJson.CODEC)));
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, ErrorResponse value) throws IOException {
    out.start();
    out.integer(this, 0, value.code());
    out.text(this, 1, value.message());
    out.value(this, 2, value.system(), ErrorSystemJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }
}
