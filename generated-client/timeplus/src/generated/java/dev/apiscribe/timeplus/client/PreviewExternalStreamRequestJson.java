// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.ValueCheck;
import dev.apiscribe.timeplus.model.PreviewExternalStreamRequest;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class PreviewExternalStreamRequestJson extends ModelCodec<PreviewExternalStreamRequest> {
  static final PreviewExternalStreamRequestJson CODEC = new PreviewExternalStreamRequestJson();

  private PreviewExternalStreamRequestJson() {
    super("PreviewExternalStreamRequest", "count", "offset", "settings", "timeout");
  }

  @Override
  protected PreviewExternalStreamRequest members(JsonReader in) throws IOException {
    PreviewExternalStreamRequest.Builder builder = PreviewExternalStreamRequest.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.count(in.integer());
        case 1 -> builder.offset(in.value(PreviewOffsetJson.CODEC));
        case 2 -> builder.settings(in.required(in.list(StreamSettingJson.CODEC)));
        case 3 -> builder.timeout(in.integer());
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, PreviewExternalStreamRequest value) throws IOException {
    out.start();
    out.integer(this, 0, value.count());
    out.value(this, 1, value.offset(), PreviewOffsetJson.CODEC);
    out.list(this, 2, value.settings(), StreamSettingJson.CODEC);
    out.integer(this, 3, value.timeout());
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, PreviewExternalStreamRequest value) {
    check.list(this, 2, value.settings(), StreamSettingJson.CODEC);
  }
}
