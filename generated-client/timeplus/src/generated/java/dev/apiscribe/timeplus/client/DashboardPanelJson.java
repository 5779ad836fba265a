// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import dev.apiscribe.timeplus.model.DashboardPanel;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class DashboardPanelJson extends ModelCodec<DashboardPanel> {
  static final DashboardPanelJson CODEC = new DashboardPanelJson();

  private DashboardPanelJson() {
    super("DashboardPanel", "description", "id", "position", "title", "viz_config", "viz_content", "viz_type");
  }

  @Override
  protected DashboardPanel readProperties(JsonReader in) throws IOException {
    DashboardPanel.Builder builder = DashboardPanel.builder();
    for (int property = in.first(this); property >= 0; property = in.next(this, property)) {
      switch (property) {
        case 0 -> builder.description(in.text());
        case 1 -> builder.id(in.text());
        case 2 -> builder.position(in.map(JsonCodecs.ANY));
        case 3 -> builder.title(in.text());
        case 4 -> builder.vizConfig(in.map(JsonCodecs.ANY));
        case 5 -> builder.vizContent(in.text());
        case 6 -> builder.vizType(in.value(PanelVizTypeJson.CODEC));
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
  public void write(JsonWriter out, DashboardPanel value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    out.start();
    out.text(this, 0, kept.contains("description") ? null : value.description());
    out.text(this, 1, kept.contains("id") ? null : value.id());
    out.map(this, 2, kept.contains("position") ? null : value.position(), JsonCodecs.ANY);
    out.text(this, 3, kept.contains("title") ? null : value.title());
    out.map(this, 4, kept.contains("viz_config") ? null : value.vizConfig(), JsonCodecs.ANY);
    out.text(this, 5, kept.contains("viz_content") ? null : value.vizContent());
    out.value(this, 6, kept.contains("viz_type") ? null : value.vizType(), PanelVizTypeJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, DashboardPanel value) {
    check.unreadable(value.unreadable());
  }
}
