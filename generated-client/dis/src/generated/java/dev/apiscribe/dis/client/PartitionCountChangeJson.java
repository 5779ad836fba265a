// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.PartitionCountChange;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class PartitionCountChangeJson extends ModelCodec<PartitionCountChange> {
  static final PartitionCountChangeJson CODEC = new PartitionCountChangeJson();

  private PartitionCountChangeJson() {
    super(
        "PartitionCountChange", "create_timestamp", "src_partition_count", "target_partition_count", "result_code",
        "result_msg", "auto_scale");
  }

  @Override
  protected PartitionCountChange readProperties(JsonReader in) throws IOException {
    PartitionCountChange.Builder builder = PartitionCountChange.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.createTimestamp(in.integer());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.srcPartitionCount(in.integer());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.targetPartitionCount(in.integer());
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.resultCode(in.integer());
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.resultMsg(in.integer());
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.autoScale(in.bool());
        property = next(in, builder, 5);
      }
      if (property == 6) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 6);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, PartitionCountChange.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, PartitionCountChange value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.integer(this, 0, (all || !kept.contains("create_timestamp")) ? value.createTimestamp() : null);
    out.integer(this, 1, (all || !kept.contains("src_partition_count")) ? value.srcPartitionCount() : null);
    out.integer(this, 2, (all || !kept.contains("target_partition_count")) ? value.targetPartitionCount() : null);
    out.integer(this, 3, (all || !kept.contains("result_code")) ? value.resultCode() : null);
    out.integer(this, 4, (all || !kept.contains("result_msg")) ? value.resultMsg() : null);
    out.bool(this, 5, (all || !kept.contains("auto_scale")) ? value.autoScale() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
