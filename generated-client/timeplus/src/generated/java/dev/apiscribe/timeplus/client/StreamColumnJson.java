// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.StreamColumn;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class StreamColumnJson extends ModelCodec<StreamColumn> {
  static final StreamColumnJson CODEC = new StreamColumnJson();

  private StreamColumnJson() {
    super("StreamColumn", "codec", "default", "name", "nullable", "type");
  }

  @Override
  protected StreamColumn members(JsonReader in) throws IOException {
    StreamColumn.Builder builder = StreamColumn.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.codec(in.text());
        case 1 -> builder.default_(in.text());
        case 2 -> builder.name(in.required(in.text()));
        case 3 -> builder.nullable(in.bool());
        case 4 -> builder.type(in.required(in.text()));
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, StreamColumn value) throws IOException {
    out.start();
    out.text(this, 0, value.codec());
    out.text(this, 1, value.default_());
    out.text(this, 2, value.name());
    out.bool(this, 3, value.nullable());
    out.text(this, 4, value.type());
    out.others(value.additionalProperties());
    out.end();
  }
}
