// Generated from specs/lts/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.lts.client;

import dev.apiscribe.lts.model.CreateLogGroupRequest;
import dev.apiscribe.runtime.json.Constraints;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CreateLogGroupRequestJson extends ModelCodec<CreateLogGroupRequest> {
  static final CreateLogGroupRequestJson CODEC = new CreateLogGroupRequestJson();
  private static final Constraints LOG_GROUP_NAME_LIMITS = Constraints.none().minLength(1).maxLength(64);

  private CreateLogGroupRequestJson() {
    super("CreateLogGroupRequest", "log_group_name", "ttl_in_days");
  }

  @Override
  protected CreateLogGroupRequest members(JsonReader in) throws IOException {
    CreateLogGroupRequest.Builder builder = CreateLogGroupRequest.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.logGroupName(in.required(in.text()));
        case 1 -> builder.ttlInDays(in.required(in.smallInteger()));
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, CreateLogGroupRequest value) throws IOException {
    out.start();
    out.text(this, 0, value.logGroupName());
    out.smallInteger(this, 1, value.ttlInDays());
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, CreateLogGroupRequest value) {
    check.value(this, 0, value.logGroupName(), JsonCodecs.TEXT, LOG_GROUP_NAME_LIMITS);
  }
}
