// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.TaggedStream;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class TaggedStreamJson extends ModelCodec<TaggedStream> {
  static final TaggedStreamJson CODEC = new TaggedStreamJson();

  private TaggedStreamJson() {
    super("TaggedStream", "resource_id", "resource_name", "tags");
  }

  @Override
  protected TaggedStream readProperties(JsonReader in) throws IOException {
    TaggedStream.Builder builder = TaggedStream.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.resourceId(in.text());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.resourceName(in.text());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.tags(in.list(TagJson.CODEC));
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 3);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, TaggedStream.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, TaggedStream value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("resource_id")) ? value.resourceId() : null);
    out.text(this, 1, (all || !kept.contains("resource_name")) ? value.resourceName() : null);
    out.list(this, 2, (all || !kept.contains("tags")) ? value.tags() : null, TagJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }
}
