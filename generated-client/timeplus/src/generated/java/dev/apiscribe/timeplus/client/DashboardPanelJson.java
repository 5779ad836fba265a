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
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.description(in.text());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.id(in.text());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.position(in.map(JsonCodecs.ANY));
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.title(in.text());
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.vizConfig(in.map(JsonCodecs.ANY));
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.vizContent(in.text());
        property = next(in, builder, 5);
      }
      if (property == 6) {
        builder.vizType(in.value(PanelVizTypeJson.CODEC));
        property = next(in, builder, 6);
      }
      if (property == 7) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 7);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, DashboardPanel.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, DashboardPanel value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("description")) ? value.description() : null);
    out.text(this, 1, (all || !kept.contains("id")) ? value.id() : null);
    out.map(this, 2, (all || !kept.contains("position")) ? value.position() : null, JsonCodecs.ANY);
    out.text(this, 3, (all || !kept.contains("title")) ? value.title() : null);
    out.map(this, 4, (all || !kept.contains("viz_config")) ? value.vizConfig() : null, JsonCodecs.ANY);
    out.text(this, 5, (all || !kept.contains("viz_content")) ? value.vizContent() : null);
    out.value(this, 6, (all || !kept.contains("viz_type")) ? value.vizType() : null, PanelVizTypeJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, DashboardPanel value) {
    check.unreadable(value.unreadable());
  }
}
