// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import dev.apiscribe.timeplus.model.CreateUserRequest;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CreateUserRequestJson extends ModelCodec<CreateUserRequest> {
  static final CreateUserRequestJson CODEC = new CreateUserRequestJson();

  private CreateUserRequestJson() {
    super("CreateUserRequest", "password", "role", "username");
  }

  @Override
  protected CreateUserRequest readProperties(JsonReader in) throws IOException {
    CreateUserRequest.Builder builder = CreateUserRequest.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.password(in.required(in.text()));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.role(in.value(UserRoleJson.CODEC));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.username(in.required(in.text()));
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 3);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, CreateUserRequest.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, CreateUserRequest value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("password")) ? value.password() : null);
    out.value(this, 1, (all || !kept.contains("role")) ? value.role() : null, UserRoleJson.CODEC);
    out.text(this, 2, (all || !kept.contains("username")) ? value.username() : null);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, CreateUserRequest value) {
    check.unreadable(value.unreadable());
  }
}
