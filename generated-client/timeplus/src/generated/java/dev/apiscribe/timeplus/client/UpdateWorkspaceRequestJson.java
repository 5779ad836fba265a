// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import dev.apiscribe.timeplus.model.UpdateWorkspaceRequest;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class UpdateWorkspaceRequestJson extends ModelCodec<UpdateWorkspaceRequest> {
  static final UpdateWorkspaceRequestJson CODEC = new UpdateWorkspaceRequestJson();

  private UpdateWorkspaceRequestJson() {
    super("UpdateWorkspaceRequest", "settings");
  }

  @Override
  protected UpdateWorkspaceRequest readProperties(JsonReader in) throws IOException {
    UpdateWorkspaceRequest.Builder builder = UpdateWorkspaceRequest.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.settings(in.value(WorkspaceSettingsUpdateJson.CODEC));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 1);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, UpdateWorkspaceRequest.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, UpdateWorkspaceRequest value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.value(this, 0, (all || !kept.contains("settings")) ? value.settings() : null, WorkspaceSettingsUpdateJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, UpdateWorkspaceRequest value) {
    Set<String> unreadable = check.unreadable(value.unreadable());
    check.value(this, 0, unreadable.contains("settings") ? null : value.settings(), WorkspaceSettingsUpdateJson.CODEC);
  }
}
