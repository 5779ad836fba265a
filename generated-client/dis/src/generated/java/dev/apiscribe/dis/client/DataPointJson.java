// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.DataPoint;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class DataPointJson extends ModelCodec<DataPoint> {
  static final DataPointJson CODEC = new DataPointJson();

  private DataPointJson() {
    super("DataPoint", "timestamp", "value");
  }

  @Override
  protected DataPoint readProperties(JsonReader in) throws IOException {
    DataPoint.Builder builder = DataPoint.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.timestamp(in.integer());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.value(in.integer());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 2);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, DataPoint.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, DataPoint value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.integer(this, 0, (all || !kept.contains("timestamp")) ? value.timestamp() : null);
    out.integer(this, 1, (all || !kept.contains("value")) ? value.value() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
