// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.CreateUserRequest;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CreateUserRequestJson extends ModelCodec<CreateUserRequest> {
  static final CreateUserRequestJson CODEC = new CreateUserRequestJson();

  private CreateUserRequestJson() {
    super("CreateUserRequest", "password", "role", "username");
  }

  @Override
  protected CreateUserRequest members(JsonReader in) throws IOException {
    CreateUserRequest.Builder builder = CreateUserRequest.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.password(in.required(in.text()));
        case 1 -> builder.role(in.value(UserRoleJson.CODEC));
        case 2 -> builder.username(in.required(in.text()));
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, CreateUserRequest value) throws IOException {
    out.start();
    out.text(this, 0, value.password());
    out.value(this, 1, value.role(), UserRoleJson.CODEC);
    out.text(this, 2, value.username());
    out.others(value.additionalProperties());
    out.end();
  }
}
