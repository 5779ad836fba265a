// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.ChangeResourceTagsRequest;
import dev.apiscribe.dis.model.Tag;
import dev.apiscribe.runtime.json.Constraints;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ChangeResourceTagsRequestJson extends ModelCodec<ChangeResourceTagsRequest> {
  static final ChangeResourceTagsRequestJson CODEC = new ChangeResourceTagsRequestJson();
  private static final Constraints TAGS_CONSTRAINTS = Constraints.none().uniqueBy("key", Tag::key);

  private ChangeResourceTagsRequestJson() {
    super("ChangeResourceTagsRequest", "action", "tags");
  }

  @Override
  protected ChangeResourceTagsRequest readProperties(JsonReader in) throws IOException {
    ChangeResourceTagsRequest.Builder builder = ChangeResourceTagsRequest.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.action(in.required(in.value(TagActionJson.CODEC)));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.tags(in.requiredOrNull(in.list(TagJson.CODEC)));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 2);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, ChangeResourceTagsRequest.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, ChangeResourceTagsRequest value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.value(this, 0, (all || !kept.contains("action")) ? value.action() : null, TagActionJson.CODEC);
    out.list(this, 1, (all || !kept.contains("tags")) ? value.tags() : null, TagJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, ChangeResourceTagsRequest value) {
    Set<String> unreadable = check.unreadable(value.unreadable());
    check.list(this, 1, unreadable.contains("tags") ? null : value.tags(), TagJson.CODEC, TAGS_CONSTRAINTS);
  }
}
