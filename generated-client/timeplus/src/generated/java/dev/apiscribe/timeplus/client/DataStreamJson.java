// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.DataStream;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
@SuppressWarnings("deprecation")
final class DataStreamJson extends ModelCodec<DataStream> {
  static final DataStreamJson CODEC = new DataStreamJson();

  private DataStreamJson() {
    super(
        "DataStream", "column_families", "columns", "created_at", "created_by", "description", "engine",
        "is_external", "last_updated_at", "last_updated_by", "logstore_retention_bytes", "logstore_retention_ms",
        "mode", "name", "primary_key", "secondary_indexes", "ttl", "ttl_expression");
  }

  @Override
  protected DataStream members(JsonReader in) throws IOException {
    DataStream.Builder builder = DataStream.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.columnFamilies(in.list(ColumnFamilyJson.CODEC));
        case 1 -> builder.columns(in.required(in.list(StreamColumnJson.CODEC)));
        case 2 -> builder.createdAt(in.text());
        case 3 -> builder.createdBy(in.value(OwnerJson.CODEC));
        case 4 -> builder.description(in.required(in.text()));
        case 5 -> builder.engine(in.required(in.text()));
        case 6 -> builder.isExternal(in.bool());
        case 7 -> builder.lastUpdatedAt(in.text());
        case 8 -> builder.lastUpdatedBy(in.value(OwnerJson.CODEC));
        case 9 -> builder.logstoreRetentionBytes(in.required(in.integer()));
        case 10 -> builder.logstoreRetentionMs(in.required(in.integer()));
        case 11 -> builder.mode(in.required(in.value(StreamModeJson.CODEC)));
        case 12 -> builder.name(in.required(in.text()));
        case 13 -> builder.primaryKey(in.text());
        case 14 -> builder.secondaryIndexes(in.list(SecondaryIndexJson.CODEC));
        case 15 -> builder.ttl(in.required(in.text()));
        case 16 -> builder.ttlExpression(in.required(in.text()));
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, DataStream value) throws IOException {
    out.start();
    out.list(this, 0, value.columnFamilies(), ColumnFamilyJson.CODEC);
    out.list(this, 1, value.columns(), StreamColumnJson.CODEC);
    out.text(this, 2, value.createdAt());
    out.value(this, 3, value.createdBy(), OwnerJson.CODEC);
    out.text(this, 4, value.description());
    out.text(this, 5, value.engine());
    out.bool(this, 6, value.isExternal());
    out.text(this, 7, value.lastUpdatedAt());
    out.value(this, 8, value.lastUpdatedBy(), OwnerJson.CODEC);
    out.integer(this, 9, value.logstoreRetentionBytes());
    out.integer(this, 10, value.logstoreRetentionMs());
    out.value(this, 11, value.mode(), StreamModeJson.CODEC);
    out.text(this, 12, value.name());
    out.text(this, 13, value.primaryKey());
    out.list(this, 14, value.secondaryIndexes(), SecondaryIndexJson.CODEC);
    out.text(this, 15, value.ttl());
    out.text(this, 16, value.ttlExpression());
    out.others(value.additionalProperties());
    out.end();
  }
}
