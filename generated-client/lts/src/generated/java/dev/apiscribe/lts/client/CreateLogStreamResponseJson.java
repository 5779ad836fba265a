// Generated from specs/lts/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.lts.client;

import dev.apiscribe.lts.model.CreateLogStreamResponse;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CreateLogStreamResponseJson extends ModelCodec<CreateLogStreamResponse> {
  static final CreateLogStreamResponseJson CODEC = new CreateLogStreamResponseJson();

  private CreateLogStreamResponseJson() {
    super("CreateLogStreamResponse", "log_stream_id");
  }

  @Override
  protected CreateLogStreamResponse members(JsonReader in) throws IOException {
    CreateLogStreamResponse.Builder builder = CreateLogStreamResponse.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.logStreamId(in.text());
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, CreateLogStreamResponse value) throws IOException {
    out.start();
    out.text(this, 0, value.logStreamId());
    out.others(value.additionalProperties());
    out.end();
  }
}
