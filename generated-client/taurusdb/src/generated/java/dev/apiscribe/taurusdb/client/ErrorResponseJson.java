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
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.errorCode(in.text());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.errorMsg(in.text());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 2);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, ErrorResponse.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
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
