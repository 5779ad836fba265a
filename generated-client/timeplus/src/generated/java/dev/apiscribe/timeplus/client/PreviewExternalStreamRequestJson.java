// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import dev.apiscribe.timeplus.model.PreviewExternalStreamRequest;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class PreviewExternalStreamRequestJson extends ModelCodec<PreviewExternalStreamRequest> {
  static final PreviewExternalStreamRequestJson CODEC = new PreviewExternalStreamRequestJson();

  private PreviewExternalStreamRequestJson() {
    super("PreviewExternalStreamRequest", "count", "offset", "settings", "timeout");
  }

  @Override
  protected PreviewExternalStreamRequest readProperties(JsonReader in) throws IOException {
    PreviewExternalStreamRequest.Builder builder = PreviewExternalStreamRequest.builder();
    for (int property = in.first(this); property >= 0; property = in.next(this, property)) {
      switch (property) {
        case 0 -> builder.count(in.integer());
        case 1 -> builder.offset(in.value(PreviewOffsetJson.CODEC));
        case 2 -> builder.settings(in.requiredOrNull(in.list(StreamSettingJson.CODEC)));
        case 3 -> builder.timeout(in.integer());
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
  public void write(JsonWriter out, PreviewExternalStreamRequest value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.integer(this, 0, (all || !kept.contains("count")) ? value.count() : null);
    out.value(this, 1, (all || !kept.contains("offset")) ? value.offset() : null, PreviewOffsetJson.CODEC);
    out.list(this, 2, (all || !kept.contains("settings")) ? value.settings() : null, StreamSettingJson.CODEC);
    out.integer(this, 3, (all || !kept.contains("timeout")) ? value.timeout() : null);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, PreviewExternalStreamRequest value) {
    Set<String> unreadable = check.unreadable(value.unreadable());
    check.list(this, 2, unreadable.contains("settings") ? null : value.settings(), StreamSettingJson.CODEC);
  }
}
