// Generated from specs/lts/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.lts.client;

import dev.apiscribe.lts.model.CreateLogStreamResponse;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CreateLogStreamResponseJson extends ModelCodec<CreateLogStreamResponse> {
  static final CreateLogStreamResponseJson CODEC = new CreateLogStreamResponseJson();

  private CreateLogStreamResponseJson() {
    super("CreateLogStreamResponse", "log_stream_id");
  }

  @Override
  protected CreateLogStreamResponse readProperties(JsonReader in) throws IOException {
    CreateLogStreamResponse.Builder builder = CreateLogStreamResponse.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.logStreamId(in.text());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 1);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, CreateLogStreamResponse.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, CreateLogStreamResponse value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("log_stream_id")) ? value.logStreamId() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
