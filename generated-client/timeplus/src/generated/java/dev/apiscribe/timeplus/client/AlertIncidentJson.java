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
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.id(in.required(in.text()));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.status(in.required(in.text()));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.timeline(in.requiredOrNull(in.list(AlertTimelineEntryJson.CODEC)));
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 3);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, AlertIncident.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
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
