// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.WorkspaceSettingsUpdate;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class WorkspaceSettingsUpdateJson extends ModelCodec<WorkspaceSettingsUpdate> {
  static final WorkspaceSettingsUpdateJson CODEC = new WorkspaceSettingsUpdateJson();

  private WorkspaceSettingsUpdateJson() {
    super("WorkspaceSettingsUpdate", "enabled_user_tracking");
  }

  @Override
  protected WorkspaceSettingsUpdate members(JsonReader in) throws IOException {
    WorkspaceSettingsUpdate.Builder builder = WorkspaceSettingsUpdate.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.enabledUserTracking(in.bool());
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, WorkspaceSettingsUpdate value) throws IOException {
    out.start();
    out.bool(this, 0, value.enabledUserTracking());
    out.others(value.additionalProperties());
    out.end();
  }
}
