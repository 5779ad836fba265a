// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.DumpTask;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class DumpTaskJson extends ModelCodec<DumpTask> {
  static final DumpTaskJson CODEC = new DumpTaskJson();

  private DumpTaskJson() {
    super(
        "DumpTask", "task_name", "task_id", "state", "destination_type", "create_time", "last_transfer_timestamp");
  }

  @Override
  protected DumpTask readProperties(JsonReader in) throws IOException {
    DumpTask.Builder builder = DumpTask.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.taskName(in.text());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.taskId(in.text());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.state(in.value(DumpTaskStateJson.CODEC));
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.destinationType(in.value(DestinationTypeJson.CODEC));
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.createTime(in.integer());
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.lastTransferTimestamp(in.integer());
        property = next(in, builder, 5);
      }
      if (property == 6) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 6);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, DumpTask.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, DumpTask value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("task_name")) ? value.taskName() : null);
    out.text(this, 1, (all || !kept.contains("task_id")) ? value.taskId() : null);
    out.value(this, 2, (all || !kept.contains("state")) ? value.state() : null, DumpTaskStateJson.CODEC);
    out.value(this, 3, (all || !kept.contains("destination_type")) ? value.destinationType() : null, DestinationTypeJson.CODEC);
    out.integer(this, 4, (all || !kept.contains("create_time")) ? value.createTime() : null);
    out.integer(this, 5, (all || !kept.contains("last_transfer_timestamp")) ? value.lastTransferTimestamp() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
