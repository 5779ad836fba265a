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
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.password(in.text());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.role(in.value(UserRoleJson.CODEC));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 2);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, UpdateUserRequest.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
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
