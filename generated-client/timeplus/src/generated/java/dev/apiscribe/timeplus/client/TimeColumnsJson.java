// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.timeplus.model.TimeColumns;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class TimeColumnsJson extends ModelCodec<TimeColumns> {
  static final TimeColumnsJson CODEC = new TimeColumnsJson();

  private TimeColumnsJson() {
    super("TimeColumns", "eventTime", "windowEnd", "windowStart");
  }

  @Override
  protected TimeColumns readProperties(JsonReader in) throws IOException {
    TimeColumns.Builder builder = TimeColumns.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.eventTime(in.required(in.integer()));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.windowEnd(in.required(in.integer()));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.windowStart(in.required(in.integer()));
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 3);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, TimeColumns.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, TimeColumns value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.integer(this, 0, (all || !kept.contains("eventTime")) ? value.eventTime() : null);
    out.integer(this, 1, (all || !kept.contains("windowEnd")) ? value.windowEnd() : null);
    out.integer(this, 2, (all || !kept.contains("windowStart")) ? value.windowStart() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
