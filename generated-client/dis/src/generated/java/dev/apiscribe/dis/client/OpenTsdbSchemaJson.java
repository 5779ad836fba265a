// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.OpenTsdbSchema;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class OpenTsdbSchemaJson extends ModelCodec<OpenTsdbSchema> {
  static final OpenTsdbSchemaJson CODEC = new OpenTsdbSchemaJson();

  private OpenTsdbSchemaJson() {
    super("OpenTsdbSchema", "metric", "timestamp", "value", "tags");
  }

  @Override
  protected OpenTsdbSchema readProperties(JsonReader in) throws IOException {
    OpenTsdbSchema.Builder builder = OpenTsdbSchema.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.metric(in.list(OpenTsdbMetricJson.CODEC));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.timestamp(in.value(OpenTsdbTimestampJson.CODEC));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.value(in.value(OpenTsdbValueJson.CODEC));
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.tags(in.list(OpenTsdbTagJson.CODEC));
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 4);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, OpenTsdbSchema.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, OpenTsdbSchema value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.list(this, 0, (all || !kept.contains("metric")) ? value.metric() : null, OpenTsdbMetricJson.CODEC);
    out.value(this, 1, (all || !kept.contains("timestamp")) ? value.timestamp() : null, OpenTsdbTimestampJson.CODEC);
    out.value(this, 2, (all || !kept.contains("value")) ? value.value() : null, OpenTsdbValueJson.CODEC);
    out.list(this, 3, (all || !kept.contains("tags")) ? value.tags() : null, OpenTsdbTagJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }
}
