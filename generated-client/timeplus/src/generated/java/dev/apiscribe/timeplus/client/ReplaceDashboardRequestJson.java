// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import dev.apiscribe.timeplus.model.ReplaceDashboardRequest;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ReplaceDashboardRequestJson extends ModelCodec<ReplaceDashboardRequest> {
  static final ReplaceDashboardRequestJson CODEC = new ReplaceDashboardRequestJson();

  private ReplaceDashboardRequestJson() {
    super("ReplaceDashboardRequest", "description", "name", "panels");
  }

  @Override
  protected ReplaceDashboardRequest readProperties(JsonReader in) throws IOException {
    ReplaceDashboardRequest.Builder builder = ReplaceDashboardRequest.builder();
    for (int property = in.first(this); property >= 0; property = in.next(this, property)) {
      switch (property) {
        case 0 -> builder.description(in.text());
        case 1 -> builder.name(in.required(in.text()));
        case 2 -> builder.panels(in.list(DashboardPanelJson.CODEC));
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
  public void write(JsonWriter out, ReplaceDashboardRequest value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("description")) ? value.description() : null);
    out.text(this, 1, (all || !kept.contains("name")) ? value.name() : null);
    out.list(this, 2, (all || !kept.contains("panels")) ? value.panels() : null, DashboardPanelJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, ReplaceDashboardRequest value) {
    Set<String> unreadable = check.unreadable(value.unreadable());
    check.list(this, 2, unreadable.contains("panels") ? null : value.panels(), DashboardPanelJson.CODEC);
  }
}
