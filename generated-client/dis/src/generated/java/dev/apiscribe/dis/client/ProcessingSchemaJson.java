// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.ProcessingSchema;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ProcessingSchemaJson extends ModelCodec<ProcessingSchema> {
  static final ProcessingSchemaJson CODEC = new ProcessingSchemaJson();

  private ProcessingSchemaJson() {
    super("ProcessingSchema", "timestamp_name", "timestamp_type", "timestamp_format");
  }

  @Override
  protected ProcessingSchema readProperties(JsonReader in) throws IOException {
    ProcessingSchema.Builder builder = ProcessingSchema.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.timestampName(in.required(in.text()));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.timestampType(in.required(in.value(TimestampTypeJson.CODEC)));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.timestampFormat(in.value(TimestampFormatJson.CODEC));
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 3);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, ProcessingSchema.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, ProcessingSchema value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("timestamp_name")) ? value.timestampName() : null);
    out.value(this, 1, (all || !kept.contains("timestamp_type")) ? value.timestampType() : null, TimestampTypeJson.CODEC);
    out.value(this, 2, (all || !kept.contains("timestamp_format")) ? value.timestampFormat() : null, TimestampFormatJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, ProcessingSchema value) {
    check.unreadable(value.unreadable());
  }
}
