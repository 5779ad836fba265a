// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.timeplus.model.WorkspaceSettings;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class WorkspaceSettingsJson extends ModelCodec<WorkspaceSettings> {
  static final WorkspaceSettingsJson CODEC = new WorkspaceSettingsJson();

  private WorkspaceSettingsJson() {
    super(
        "WorkspaceSettings", "created_at", "created_by", "enabled_user_tracking", "last_updated_at",
        "last_updated_by", "name");
  }

  @Override
  protected WorkspaceSettings readProperties(JsonReader in) throws IOException {
    WorkspaceSettings.Builder builder = WorkspaceSettings.builder();
    for (int property = in.first(this); property >= 0; property = in.next(this, property)) {
      switch (property) {
        case 0 -> builder.createdAt(in.text());
        case 1 -> builder.createdBy(in.value(OwnerJson.CODEC));
        case 2 -> builder.enabledUserTracking(in.bool());
        case 3 -> builder.lastUpdatedAt(in.text());
        case 4 -> builder.lastUpdatedBy(in.value(OwnerJson.CODEC));
        case 5 -> builder.name(in.text());
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
  public void write(JsonWriter out, WorkspaceSettings value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("created_at")) ? value.createdAt() : null);
    out.value(this, 1, (all || !kept.contains("created_by")) ? value.createdBy() : null, OwnerJson.CODEC);
    out.bool(this, 2, (all || !kept.contains("enabled_user_tracking")) ? value.enabledUserTracking() : null);
    out.text(this, 3, (all || !kept.contains("last_updated_at")) ? value.lastUpdatedAt() : null);
    out.value(this, 4, (all || !kept.contains("last_updated_by")) ? value.lastUpdatedBy() : null, OwnerJson.CODEC);
    out.text(this, 5, (all || !kept.contains("name")) ? value.name() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
