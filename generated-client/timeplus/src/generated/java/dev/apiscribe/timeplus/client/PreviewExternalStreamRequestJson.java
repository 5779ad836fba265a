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
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.count(in.integer());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.offset(in.value(PreviewOffsetJson.CODEC));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.settings(in.requiredOrNull(in.list(StreamSettingJson.CODEC)));
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.timeout(in.integer());
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 4);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, PreviewExternalStreamRequest.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
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
