// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.CloudTableSchema;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CloudTableSchemaJson extends ModelCodec<CloudTableSchema> {
  static final CloudTableSchemaJson CODEC = new CloudTableSchemaJson();

  private CloudTableSchemaJson() {
    super("CloudTableSchema", "row_key", "columns");
  }

  @Override
  protected CloudTableSchema readProperties(JsonReader in) throws IOException {
    CloudTableSchema.Builder builder = CloudTableSchema.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.rowKey(in.list(CloudTableRowKeyJson.CODEC));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.columns(in.list(CloudTableColumnJson.CODEC));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 2);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, CloudTableSchema.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, CloudTableSchema value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.list(this, 0, (all || !kept.contains("row_key")) ? value.rowKey() : null, CloudTableRowKeyJson.CODEC);
    out.list(this, 1, (all || !kept.contains("columns")) ? value.columns() : null, CloudTableColumnJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }
}
