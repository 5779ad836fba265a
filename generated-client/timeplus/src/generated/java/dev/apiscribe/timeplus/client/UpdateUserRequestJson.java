// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import dev.apiscribe.timeplus.model.UpdateUserRequest;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class UpdateUserRequestJson extends ModelCodec<UpdateUserRequest> {
  static final UpdateUserRequestJson CODEC = new UpdateUserRequestJson();

  private UpdateUserRequestJson() {
    super("UpdateUserRequest", "password", "role");
  }

  @Override
  protected UpdateUserRequest readProperties(JsonReader in) throws IOException {
    UpdateUserRequest.Builder builder = UpdateUserRequest.builder();
    for (int property = in.first(this); property >= 0; property = in.next(this, property)) {
      switch (property) {
        case 0 -> builder.password(in.text());
        case 1 -> builder.role(in.value(UserRoleJson.CODEC));
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
  public void write(JsonWriter out, UpdateUserRequest value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("password")) ? value.password() : null);
    out.value(this, 1, (all || !kept.contains("role")) ? value.role() : null, UserRoleJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, UpdateUserRequest value) {
    check.unreadable(value.unreadable());
  }
}
