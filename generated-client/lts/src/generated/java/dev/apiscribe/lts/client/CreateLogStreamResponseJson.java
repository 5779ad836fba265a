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
    for (int property = in.first(this); property >= 0; property = in.next(this, property)) {
      switch (property) {
        case 0 -> builder.logStreamId(in.text());
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
  public void write(JsonWriter out, CreateLogStreamResponse value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("log_stream_id")) ? value.logStreamId() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
