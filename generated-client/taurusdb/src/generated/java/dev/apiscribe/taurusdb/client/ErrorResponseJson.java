// Generated from specs/taurusdb/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.taurusdb.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.taurusdb.model.ErrorResponse;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ErrorResponseJson extends ModelCodec<ErrorResponse> {
  static final ErrorResponseJson CODEC = new ErrorResponseJson();

  private ErrorResponseJson() {
    super("ErrorResponse", "error_code", "error_msg");
  }

  @Override
  protected ErrorResponse readProperties(JsonReader in) throws IOException {
    ErrorResponse.Builder builder = ErrorResponse.builder();
    for (int property = in.first(this); property >= 0; property = in.next(this, property)) {
      switch (property) {
        case 0 -> builder.errorCode(in.text());
        case 1 -> builder.errorMsg(in.text());
        default -> builder.additionalProperty(in.name(), in.any());
      }
      UnreadProperty unread = in.unread();
      if (unread != null) {
        builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
      }
    }
    return builder.build(in.missing());
  }

  @Override
  public void write(JsonWriter out, ErrorResponse value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("error_code")) ? value.errorCode() : null);
    out.text(this, 1, (all || !kept.contains("error_msg")) ? value.errorMsg() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
