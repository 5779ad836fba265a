// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.StreamSetting;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class StreamSettingJson extends ModelCodec<StreamSetting> {
  static final StreamSettingJson CODEC = new StreamSettingJson();

  private StreamSettingJson() {
    super("StreamSetting", "key", "value");
  }

  @Override
  protected StreamSetting members(JsonReader in) throws IOException {
    StreamSetting.Builder builder = StreamSetting.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.key(in.text());
        case 1 -> builder.value(in.text());
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, StreamSetting value) throws IOException {
    out.start();
    out.text(this, 0, value.key());
    out.text(this, 1, value.value());
    out.others(value.additionalProperties());
    out.end();
  }
}
