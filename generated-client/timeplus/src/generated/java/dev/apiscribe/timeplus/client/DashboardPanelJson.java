// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.DashboardPanel;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class DashboardPanelJson extends ModelCodec<DashboardPanel> {
  static final DashboardPanelJson CODEC = new DashboardPanelJson();

  private DashboardPanelJson() {
    super("DashboardPanel", "description", "id", "position", "title", "viz_config", "viz_content", "viz_type");
  }

  @Override
  protected DashboardPanel members(JsonReader in) throws IOException {
    DashboardPanel.Builder builder = DashboardPanel.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.description(in.text());
        case 1 -> builder.id(in.text());
        case 2 -> builder.position(in.map(JsonCodecs.ANY));
        case 3 -> builder.title(in.text());
        case 4 -> builder.vizConfig(in.map(JsonCodecs.ANY));
        case 5 -> builder.vizContent(in.text());
        case 6 -> builder.vizType(in.value(PanelVizTypeJson.CODEC));
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, DashboardPanel value) throws IOException {
    out.start();
    out.text(this, 0, value.description());
    out.text(this, 1, value.id());
    out.map(this, 2, value.position(), JsonCodecs.ANY);
    out.text(this, 3, value.title());
    out.map(this, 4, value.vizConfig(), JsonCodecs.ANY);
    out.text(this, 5, value.vizContent());
    out.value(this, 6, value.vizType(), PanelVizTypeJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }
}
