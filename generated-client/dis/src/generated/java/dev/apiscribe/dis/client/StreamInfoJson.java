// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.StreamInfo;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class StreamInfoJson extends ModelCodec<StreamInfo> {
  static final StreamInfoJson CODEC = new StreamInfoJson();

  private StreamInfoJson() {
    super(
        "StreamInfo", "stream_id", "stream_name", "create_time", "retention_period", "status", "stream_type",
        "data_type", "partition_count", "auto_scale_enabled", "auto_scale_min_partition_count",
        "auto_scale_max_partition_count", "tags", "sys_tags");
  }

  @Override
  protected StreamInfo readProperties(JsonReader in) throws IOException {
    StreamInfo.Builder builder = StreamInfo.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.streamId(in.text());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.streamName(in.text());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.createTime(in.integer());
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.retentionPeriod(in.integer());
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.status(in.value(StreamStatusJson.CODEC));
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.streamType(in.value(StreamTypeJson.CODEC));
        property = next(in, builder, 5);
      }
      if (property == 6) {
        builder.dataType(in.value(DataTypeJson.CODEC));
        property = next(in, builder, 6);
      }
      if (property == 7) {
        builder.partitionCount(in.integer());
        property = next(in, builder, 7);
      }
      if (property == 8) {
        builder.autoScaleEnabled(in.bool());
        property = next(in, builder, 8);
      }
      if (property == 9) {
        builder.autoScaleMinPartitionCount(in.integer());
        property = next(in, builder, 9);
      }
      if (property == 10) {
        builder.autoScaleMaxPartitionCount(in.integer());
        property = next(in, builder, 10);
      }
      if (property == 11) {
        builder.tags(in.list(TagJson.CODEC));
        property = next(in, builder, 11);
      }
      if (property == 12) {
        builder.sysTags(in.list(SystemTagJson.CODEC));
        property = next(in, builder, 12);
      }
      if (property == 13) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 13);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, StreamInfo.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, StreamInfo value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("stream_id")) ? value.streamId() : null);
    out.text(this, 1, (all || !kept.contains("stream_name")) ? value.streamName() : null);
    out.integer(this, 2, (all || !kept.contains("create_time")) ? value.createTime() : null);
    out.integer(this, 3, (all || !kept.contains("retention_period")) ? value.retentionPeriod() : null);
    out.value(this, 4, (all || !kept.contains("status")) ? value.status() : null, StreamStatusJson.CODEC);
    out.value(this, 5, (all || !kept.contains("stream_type")) ? value.streamType() : null, StreamTypeJson.CODEC);
    out.value(this, 6, (all || !kept.contains("data_type")) ? value.dataType() : null, DataTypeJson.CODEC);
    out.integer(this, 7, (all || !kept.contains("partition_count")) ? value.partitionCount() : null);
    out.bool(this, 8, (all || !kept.contains("auto_scale_enabled")) ? value.autoScaleEnabled() : null);
    out.integer(this, 9, (all || !kept.contains("auto_scale_min_partition_count")) ? value.autoScaleMinPartitionCount() : null);
    out.integer(this, 10, (all || !kept.contains("auto_scale_max_partition_count")) ? value.autoScaleMaxPartitionCount() : null);
    out.list(this, 11, (all || !kept.contains("tags")) ? value.tags() : null, TagJson.CODEC);
    out.list(this, 12, (all || !kept.contains("sys_tags")) ? value.sysTags() : null, SystemTagJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }
}
