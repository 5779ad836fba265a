// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.AlertIncident;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class AlertIncidentJson extends ModelCodec<AlertIncident> {
  static final AlertIncidentJson CODEC = new AlertIncidentJson();

  private AlertIncidentJson() {
    super("AlertIncident", "id", "status", "timeline");
  }

  @Override
  protected AlertIncident members(JsonReader in) throws IOException {
    AlertIncident.Builder builder = AlertIncident.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.id(in.required(in.text()));
        case 1 -> builder.status(in.required(in.text()));
        case 2 -> builder.timeline(in.required(in.list(AlertTimelineEntryJson.CODEC)));
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, AlertIncident value) throws IOException {
    out.start();
    out.text(this, 0, value.id());
    out.text(this, 1, value.status());
    out.list(this, 2, value.timeline(), AlertTimelineEntryJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }
}
