// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.timeplus.model.AlertTimelineEntry;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class AlertTimelineEntryJson extends ModelCodec<AlertTimelineEntry> {
  static final AlertTimelineEntryJson CODEC = new AlertTimelineEntryJson();

  private AlertTimelineEntryJson() {
    super("AlertTimelineEntry", "timestamp", "type");
  }

  @Override
  protected AlertTimelineEntry readProperties(JsonReader in) throws IOException {
    AlertTimelineEntry.Builder builder = AlertTimelineEntry.builder();
    for (int property = in.first(this); property >= 0; property = in.next(this, property)) {
      switch (property) {
        case 0 -> builder.timestamp(in.required(in.integer()));
        case 1 -> builder.type(in.required(in.text()));
        default -> builder.additionalProperty(in.name(), in.any());
      }
      UnreadProperty unread = in.unread();
      if (unread != null) {
        builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
      }
    }
    return builder.build(in.missing());
  }

  @Override
  public void write(JsonWriter out, AlertTimelineEntry value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.integer(this, 0, (all || !kept.contains("timestamp")) ? value.timestamp() : null);
    out.text(this, 1, (all || !kept.contains("type")) ? value.type() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
