// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.timeplus.model.Dashboard;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class DashboardJson extends ModelCodec<Dashboard> {
  static final DashboardJson CODEC = new DashboardJson();

  private DashboardJson() {
    super(
        "Dashboard", "created_at", "created_by", "description", "id", "last_updated_at", "last_updated_by", "name",
        "panels");
  }

  @Override
  protected Dashboard readProperties(JsonReader in) throws IOException {
    Dashboard.Builder builder = Dashboard.builder();
    for (int property = in.first(this); property >= 0; property = in.next(this, property)) {
      switch (property) {
        case 0 -> builder.createdAt(in.text());
        case 1 -> builder.createdBy(in.value(OwnerJson.CODEC));
        case 2 -> builder.description(in.required(in.text()));
        case 3 -> builder.id(in.required(in.text()));
        case 4 -> builder.lastUpdatedAt(in.text());
        case 5 -> builder.lastUpdatedBy(in.value(OwnerJson.CODEC));
        case 6 -> builder.name(in.required(in.text()));
        case 7 -> builder.panels(in.requiredOrNull(in.list(DashboardPanelJson.CODEC)));
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
  public void write(JsonWriter out, Dashboard value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("created_at")) ? value.createdAt() : null);
    out.value(this, 1, (all || !kept.contains("created_by")) ? value.createdBy() : null, OwnerJson.CODEC);
    out.text(this, 2, (all || !kept.contains("description")) ? value.description() : null);
    out.text(this, 3, (all || !kept.contains("id")) ? value.id() : null);
    out.text(this, 4, (all || !kept.contains("last_updated_at")) ? value.lastUpdatedAt() : null);
    out.value(this, 5, (all || !kept.contains("last_updated_by")) ? value.lastUpdatedBy() : null, OwnerJson.CODEC);
    out.text(this, 6, (all || !kept.contains("name")) ? value.name() : null);
    out.list(this, 7, (all || !kept.contains("panels")) ? value.panels() : null, DashboardPanelJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }
}
