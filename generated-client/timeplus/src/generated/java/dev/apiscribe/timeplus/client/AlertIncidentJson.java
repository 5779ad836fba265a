// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.timeplus.model.AlertIncident;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class AlertIncidentJson extends ModelCodec<AlertIncident> {
  static final AlertIncidentJson CODEC = new AlertIncidentJson();

  private AlertIncidentJson() {
    super("AlertIncident", "id", "status", "timeline");
  }

  @Override
  protected AlertIncident readProperties(JsonReader in) throws IOException {
    AlertIncident.Builder builder = AlertIncident.builder();
    for (int property = in.first(this); property >= 0; property = in.next(this, property)) {
      switch (property) {
        case 0 -> builder.id(in.required(in.text()));
        case 1 -> builder.status(in.required(in.text()));
        case 2 -> builder.timeline(in.requiredOrNull(in.list(AlertTimelineEntryJson.CODEC)));
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
  public void write(JsonWriter out, AlertIncident value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("id")) ? value.id() : null);
    out.text(this, 1, (all || !kept.contains("status")) ? value.status() : null);
    out.list(this, 2, (all || !kept.contains("timeline")) ? value.timeline() : null, AlertTimelineEntryJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }
}
