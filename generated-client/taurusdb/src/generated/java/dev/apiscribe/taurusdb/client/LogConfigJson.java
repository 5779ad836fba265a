// Generated from specs/taurusdb/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.taurusdb.client;

import dev.apiscribe.runtime.json.Constraints;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import dev.apiscribe.taurusdb.model.LogConfig;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class LogConfigJson extends ModelCodec<LogConfig> {
  static final LogConfigJson CODEC = new LogConfigJson();
  private static final Constraints INSTANCE_ID_CONSTRAINTS = Constraints.none().minLength(36).maxLength(36).pattern("^[A-Za-z0-9]{32}in17$");

  private LogConfigJson() {
    super("LogConfig", "instance_id", "log_type", "lts_group_id", "lts_stream_id");
  }

  @Override
  protected LogConfig readProperties(JsonReader in) throws IOException {
    LogConfig.Builder builder = LogConfig.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.instanceId(in.required(in.text()));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.logType(in.required(in.text()));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.ltsGroupId(in.required(in.text()));
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.ltsStreamId(in.required(in.text()));
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 4);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, LogConfig.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, LogConfig value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("instance_id")) ? value.instanceId() : null);
    out.text(this, 1, (all || !kept.contains("log_type")) ? value.logType() : null);
    out.text(this, 2, (all || !kept.contains("lts_group_id")) ? value.ltsGroupId() : null);
    out.text(this, 3, (all || !kept.contains("lts_stream_id")) ? value.ltsStreamId() : null);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, LogConfig value) {
    Set<String> unreadable = check.unreadable(value.unreadable());
    check.value(this, 0, unreadable.contains("instance_id") ? null : value.instanceId(), JsonCodecs.TEXT, INSTANCE_ID_CONSTRAINTS);
  }
}
