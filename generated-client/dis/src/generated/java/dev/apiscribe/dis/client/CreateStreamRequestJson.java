// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.CreateStreamRequest;
import dev.apiscribe.runtime.json.Constraints;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CreateStreamRequestJson extends ModelCodec<CreateStreamRequest> {
  static final CreateStreamRequestJson CODEC = new CreateStreamRequestJson();
  private static final Constraints STREAM_NAME_CONSTRAINTS = Constraints.none().minLength(1).maxLength(64).pattern("^[A-Za-z0-9_\\-]+$");
  private static final Constraints DATA_DURATION_CONSTRAINTS = Constraints.none().minimum("24").maximum("72");
  private static final Constraints AUTO_SCALE_MIN_PARTITION_COUNT_CONSTRAINTS = Constraints.none().minimum("1");

  private CreateStreamRequestJson() {
    super(
        "CreateStreamRequest", "stream_name", "partition_count", "stream_type", "data_type", "data_duration",
        "auto_scale_enabled", "auto_scale_min_partition_count", "auto_scale_max_partition_count", "data_schema",
        "csv_properties", "compression_format", "tags", "sys_tags");
  }

  @Override
  protected CreateStreamRequest readProperties(JsonReader in) throws IOException {
    CreateStreamRequest.Builder builder = CreateStreamRequest.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.streamName(in.required(in.text()));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.partitionCount(in.required(in.integer()));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.streamType(in.value(StreamTypeJson.CODEC));
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.dataType(in.value(DataTypeJson.CODEC));
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.dataDuration(in.smallInteger());
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.autoScaleEnabled(in.bool());
        property = next(in, builder, 5);
      }
      if (property == 6) {
        builder.autoScaleMinPartitionCount(in.integer());
        property = next(in, builder, 6);
      }
      if (property == 7) {
        builder.autoScaleMaxPartitionCount(in.integer());
        property = next(in, builder, 7);
      }
      if (property == 8) {
        builder.dataSchema(in.text());
        property = next(in, builder, 8);
      }
      if (property == 9) {
        builder.csvProperties(in.value(CsvPropertiesJson.CODEC));
        property = next(in, builder, 9);
      }
      if (property == 10) {
        builder.compressionFormat(in.value(CompressionFormatJson.CODEC));
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

  private int next(JsonReader in, CreateStreamRequest.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, CreateStreamRequest value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("stream_name")) ? value.streamName() : null);
    out.integer(this, 1, (all || !kept.contains("partition_count")) ? value.partitionCount() : null);
    out.value(this, 2, (all || !kept.contains("stream_type")) ? value.streamType() : null, StreamTypeJson.CODEC);
    out.value(this, 3, (all || !kept.contains("data_type")) ? value.dataType() : null, DataTypeJson.CODEC);
    out.smallInteger(this, 4, (all || !kept.contains("data_duration")) ? value.dataDuration() : null);
    out.bool(this, 5, (all || !kept.contains("auto_scale_enabled")) ? value.autoScaleEnabled() : null);
    out.integer(this, 6, (all || !kept.contains("auto_scale_min_partition_count")) ? value.autoScaleMinPartitionCount() : null);
    out.integer(this, 7, (all || !kept.contains("auto_scale_max_partition_count")) ? value.autoScaleMaxPartitionCount() : null);
    out.text(this, 8, (all || !kept.contains("data_schema")) ? value.dataSchema() : null);
    out.value(this, 9, (all || !kept.contains("csv_properties")) ? value.csvProperties() : null, CsvPropertiesJson.CODEC);
    out.value(this, 10, (all || !kept.contains("compression_format")) ? value.compressionFormat() : null, CompressionFormatJson.CODEC);
    out.list(this, 11, (all || !kept.contains("tags")) ? value.tags() : null, TagJson.CODEC);
    out.list(this, 12, (all || !kept.contains("sys_tags")) ? value.sysTags() : null, SystemTagJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, CreateStreamRequest value) {
    Set<String> unreadable = check.unreadable(value.unreadable());
    check.value(this, 0, unreadable.contains("stream_name") ? null : value.streamName(), JsonCodecs.TEXT, STREAM_NAME_CONSTRAINTS);
    check.value(this, 4, unreadable.contains("data_duration") ? null : value.dataDuration(), JsonCodecs.SMALL_INTEGER, DATA_DURATION_CONSTRAINTS);
    check.value(this, 6, unreadable.contains("auto_scale_min_partition_count") ? null : value.autoScaleMinPartitionCount(), JsonCodecs.INTEGER, AUTO_SCALE_MIN_PARTITION_COUNT_CONSTRAINTS);
    check.value(this, 9, unreadable.contains("csv_properties") ? null : value.csvProperties(), CsvPropertiesJson.CODEC);
    check.list(this, 11, unreadable.contains("tags") ? null : value.tags(), TagJson.CODEC);
    check.list(this, 12, unreadable.contains("sys_tags") ? null : value.sysTags(), SystemTagJson.CODEC);
  }
}
