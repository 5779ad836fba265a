// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.CreateResourceTagRequest;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CreateResourceTagRequestJson extends ModelCodec<CreateResourceTagRequest> {
  static final CreateResourceTagRequestJson CODEC = new CreateResourceTagRequestJson();

  private CreateResourceTagRequestJson() {
    super("CreateResourceTagRequest", "tag");
  }

  @Override
  protected CreateResourceTagRequest readProperties(JsonReader in) throws IOException {
    CreateResourceTagRequest.Builder builder = CreateResourceTagRequest.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.tag(in.required(in.value(TagJson.CODEC)));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 1);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, CreateResourceTagRequest.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, CreateResourceTagRequest value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.value(this, 0, (all || !kept.contains("tag")) ? value.tag() : null, TagJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, CreateResourceTagRequest value) {
    Set<String> unreadable = check.unreadable(value.unreadable());
    check.value(this, 0, unreadable.contains("tag") ? null : value.tag(), TagJson.CODEC);
  }
}
