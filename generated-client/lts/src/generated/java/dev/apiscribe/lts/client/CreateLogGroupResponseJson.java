// Generated from specs/lts/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.lts.client;

import dev.apiscribe.lts.model.CreateLogGroupResponse;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CreateLogGroupResponseJson extends ModelCodec<CreateLogGroupResponse> {
  static final CreateLogGroupResponseJson CODEC = new CreateLogGroupResponseJson();

  private CreateLogGroupResponseJson() {
    super("CreateLogGroupResponse", "log_group_id");
  }

  @Override
  protected CreateLogGroupResponse readProperties(JsonReader in) throws IOException {
    CreateLogGroupResponse.Builder builder = CreateLogGroupResponse.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.logGroupId(in.text());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 1);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, CreateLogGroupResponse.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, CreateLogGroupResponse value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("log_group_id")) ? value.logGroupId() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
