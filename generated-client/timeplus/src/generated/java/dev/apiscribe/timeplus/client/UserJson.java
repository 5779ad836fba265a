// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.timeplus.model.User;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class UserJson extends ModelCodec<User> {
  static final UserJson CODEC = new UserJson();

  private UserJson() {
    super("User", "role", "username");
  }

  @Override
  protected User readProperties(JsonReader in) throws IOException {
    User.Builder builder = User.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.role(in.required(in.value(UserRoleJson.CODEC)));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.username(in.required(in.text()));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 2);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, User.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, User value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.value(this, 0, (all || !kept.contains("role")) ? value.role() : null, UserRoleJson.CODEC);
    out.text(this, 1, (all || !kept.contains("username")) ? value.username() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
