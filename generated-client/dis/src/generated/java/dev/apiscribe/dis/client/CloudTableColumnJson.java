// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.CloudTableColumn;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CloudTableColumnJson extends ModelCodec<CloudTableColumn> {
  static final CloudTableColumnJson CODEC = new CloudTableColumnJson();

  private CloudTableColumnJson() {
    super("CloudTableColumn", "column_family_name", "column_name", "value", "type");
  }

  @Override
  protected CloudTableColumn readProperties(JsonReader in) throws IOException {
    CloudTableColumn.Builder builder = CloudTableColumn.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.columnFamilyName(in.text());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.columnName(in.text());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.value(in.text());
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.type(in.value(JsonAttributeTypeJson.CODEC));
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 4);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, CloudTableColumn.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, CloudTableColumn value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("column_family_name")) ? value.columnFamilyName() : null);
    out.text(this, 1, (all || !kept.contains("column_name")) ? value.columnName() : null);
    out.text(this, 2, (all || !kept.contains("value")) ? value.value() : null);
    out.value(this, 3, (all || !kept.contains("type")) ? value.type() : null, JsonAttributeTypeJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }
}
