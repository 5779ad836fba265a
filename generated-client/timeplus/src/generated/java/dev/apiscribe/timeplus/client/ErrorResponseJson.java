// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.timeplus.model.ErrorResponse;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ErrorResponseJson extends ModelCodec<ErrorResponse> {
  static final ErrorResponseJson CODEC = new ErrorResponseJson();

  private ErrorResponseJson() {
    super("ErrorResponse", "code", "message", "system");
  }

  @Override
  protected ErrorResponse readProperties(JsonReader in) throws IOException {
    ErrorResponse.Builder builder = ErrorResponse.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.code(in.required(in.integer()));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.message(in.required(in.text()));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.system(in.required(in.value(ErrorSystemJson.CODEC)));
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 3);
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
    out.integer(this, 0, (all || !kept.contains("code")) ? value.code() : null);
    out.text(this, 1, (all || !kept.contains("message")) ? value.message() : null);
    out.value(this, 2, (all || !kept.contains("system")) ? value.system() : null, ErrorSystemJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }
}
