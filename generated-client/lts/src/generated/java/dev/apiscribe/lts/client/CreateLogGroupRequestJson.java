// Generated from specs/lts/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.lts.client;

import dev.apiscribe.lts.model.CreateLogGroupRequest;
import dev.apiscribe.runtime.json.Constraints;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CreateLogGroupRequestJson extends ModelCodec<CreateLogGroupRequest> {
  static final CreateLogGroupRequestJson CODEC = new CreateLogGroupRequestJson();
  private static final Constraints LOG_GROUP_NAME_CONSTRAINTS = Constraints.none().minLength(1).maxLength(64);

  private CreateLogGroupRequestJson() {
    super("CreateLogGroupRequest", "log_group_name", "ttl_in_days");
  }

  @Override
  protected CreateLogGroupRequest readProperties(JsonReader in) throws IOException {
    CreateLogGroupRequest.Builder builder = CreateLogGroupRequest.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.logGroupName(in.required(in.text()));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.ttlInDays(in.required(in.smallInteger()));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 2);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, CreateLogGroupRequest.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, CreateLogGroupRequest value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("log_group_name")) ? value.logGroupName() : null);
    out.smallInteger(this, 1, (all || !kept.contains("ttl_in_days")) ? value.ttlInDays() : null);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, CreateLogGroupRequest value) {
    Set<String> unreadable = check.unreadable(value.unreadable());
    check.value(this, 0, unreadable.contains("log_group_name") ? null : value.logGroupName(), JsonCodecs.TEXT, LOG_GROUP_NAME_CONSTRAINTS);
  }
}
