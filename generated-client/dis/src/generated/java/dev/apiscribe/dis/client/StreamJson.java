// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.Stream;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class StreamJson extends ModelCodec<Stream> {
  static final StreamJson CODEC = new StreamJson();

  private StreamJson() {
    super(
        "Stream", "stream_name", "create_time", "last_modified_time", "status", "stream_type", "partitions",
        "has_more_partitions", "retention_period", "stream_id", "data_type", "data_schema", "compression_format",
        "csv_properties", "writable_partition_count", "readable_partition_count", "update_partition_counts", "tags",
        "sys_tags", "auto_scale_enabled", "auto_scale_min_partition_count", "auto_scale_max_partition_count");
  }

  @Override
  protected Stream readProperties(JsonReader in) throws IOException {
    Stream.Builder builder = Stream.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.streamName(in.text());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.createTime(in.integer());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.lastModifiedTime(in.integer());
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.status(in.value(StreamStatusJson.CODEC));
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.streamType(in.value(StreamTypeJson.CODEC));
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.partitions(in.list(PartitionJson.CODEC));
        property = next(in, builder, 5);
      }
      if (property == 6) {
        builder.hasMorePartitions(in.bool());
        property = next(in, builder, 6);
      }
      if (property == 7) {
        builder.retentionPeriod(in.integer());
        property = next(in, builder, 7);
      }
      if (property == 8) {
        builder.streamId(in.text());
        property = next(in, builder, 8);
      }
      if (property == 9) {
        builder.dataType(in.value(DataTypeJson.CODEC));
        property = next(in, builder, 9);
      }
      if (property == 10) {
        builder.dataSchema(in.text());
        property = next(in, builder, 10);
      }
      if (property == 11) {
        builder.compressionFormat(in.value(CompressionFormatJson.CODEC));
        property = next(in, builder, 11);
      }
      if (property == 12) {
        builder.csvProperties(in.value(CsvPropertiesJson.CODEC));
        property = next(in, builder, 12);
      }
      if (property == 13) {
        builder.writablePartitionCount(in.integer());
        property = next(in, builder, 13);
      }
      if (property == 14) {
        builder.readablePartitionCount(in.integer());
        property = next(in, builder, 14);
      }
      if (property == 15) {
        builder.updatePartitionCounts(in.list(PartitionCountChangeJson.CODEC));
        property = next(in, builder, 15);
      }
      if (property == 16) {
        builder.tags(in.list(TagJson.CODEC));
        property = next(in, builder, 16);
      }
      if (property == 17) {
        builder.sysTags(in.list(SystemTagJson.CODEC));
        property = next(in, builder, 17);
      }
      if (property == 18) {
        builder.autoScaleEnabled(in.bool());
        property = next(in, builder, 18);
      }
      if (property == 19) {
        builder.autoScaleMinPartitionCount(in.integer());
        property = next(in, builder, 19);
      }
      if (property == 20) {
        builder.autoScaleMaxPartitionCount(in.integer());
        property = next(in, builder, 20);
      }
      if (property == 21) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 21);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, Stream.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, Stream value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("stream_name")) ? value.streamName() : null);
    out.integer(this, 1, (all || !kept.contains("create_time")) ? value.createTime() : null);
    out.integer(this, 2, (all || !kept.contains("last_modified_time")) ? value.lastModifiedTime() : null);
    out.value(this, 3, (all || !kept.contains("status")) ? value.status() : null, StreamStatusJson.CODEC);
    out.value(this, 4, (all || !kept.contains("stream_type")) ? value.streamType() : null, StreamTypeJson.CODEC);
    out.list(this, 5, (all || !kept.contains("partitions")) ? value.partitions() : null, PartitionJson.CODEC);
    out.bool(this, 6, (all || !kept.contains("has_more_partitions")) ? value.hasMorePartitions() : null);
    out.integer(this, 7, (all || !kept.contains("retention_period")) ? value.retentionPeriod() : null);
    out.text(this, 8, (all || !kept.contains("stream_id")) ? value.streamId() : null);
    out.value(this, 9, (all || !kept.contains("data_type")) ? value.dataType() : null, DataTypeJson.CODEC);
    out.text(this, 10, (all || !kept.contains("data_schema")) ? value.dataSchema() : null);
    out.value(this, 11, (all || !kept.contains("compression_format")) ? value.compressionFormat() : null, CompressionFormatJson.CODEC);
    out.value(this, 12, (all || !kept.contains("csv_properties")) ? value.csvProperties() : null, CsvPropertiesJson.CODEC);
    out.integer(this, 13, (all || !kept.contains("writable_partition_count")) ? value.writablePartitionCount() : null);
    out.integer(this, 14, (all || !kept.contains("readable_partition_count")) ? value.readablePartitionCount() : null);
    out.list(this, 15, (all || !kept.contains("update_partition_counts")) ? value.updatePartitionCounts() : null, PartitionCountChangeJson.CODEC);
    out.list(this, 16, (all || !kept.contains("tags")) ? value.tags() : null, TagJson.CODEC);
    out.list(this, 17, (all || !kept.contains("sys_tags")) ? value.sysTags() : null, SystemTagJson.CODEC);
    out.bool(this, 18, (all || !kept.contains("auto_scale_enabled")) ? value.autoScaleEnabled() : null);
    out.integer(this, 19, (all || !kept.contains("auto_scale_min_partition_count")) ? value.autoScaleMinPartitionCount() : null);
    out.integer(this, 20, (all || !kept.contains("auto_scale_max_partition_count")) ? value.autoScaleMaxPartitionCount() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
