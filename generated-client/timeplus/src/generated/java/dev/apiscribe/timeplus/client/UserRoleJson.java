// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.TextCodec;
import dev.apiscribe.timeplus.model.UserRole;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class UserRoleJson extends TextCodec<UserRole> {
  static final UserRoleJson CODEC = new UserRoleJson();

  private UserRoleJson() {
    super("UserRole");
  }

  @Override
  protected UserRole fromText(String text) {
    return UserRole.valueOf(text);
  }

  @Override
  protected String toText(UserRole value) {
    return value.value();
  }
}
