// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.App;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class AppJson extends ModelCodec<App> {
  static final AppJson CODEC = new AppJson();

  private AppJson() {
    super("App", "app_name", "app_id", "create_time", "commit_checkpoint_stream_names");
  }

  @Override
  protected App readProperties(JsonReader in) throws IOException {
    App.Builder builder = App.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.appName(in.text());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.appId(in.text());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.createTime(in.integer());
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.commitCheckpointStreamNames(in.list(JsonCodecs.TEXT));
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 4);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, App.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, App value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("app_name")) ? value.appName() : null);
    out.text(this, 1, (all || !kept.contains("app_id")) ? value.appId() : null);
    out.integer(this, 2, (all || !kept.contains("create_time")) ? value.createTime() : null);
    out.list(this, 3, (all || !kept.contains("commit_checkpoint_stream_names")) ? value.commitCheckpointStreamNames() : null, JsonCodecs.TEXT);
    out.others(value.additionalProperties());
    out.end();
  }
}
