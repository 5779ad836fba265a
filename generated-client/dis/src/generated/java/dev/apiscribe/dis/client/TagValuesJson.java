// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.TagValues;
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
final class TagValuesJson extends ModelCodec<TagValues> {
  static final TagValuesJson CODEC = new TagValuesJson();
  private static final Constraints KEY_CONSTRAINTS = Constraints.none().maxLength(36).pattern("^[A-Za-z0-9_\\-\\u4E00-\\u9FFF]+$");

  private TagValuesJson() {
    super("TagValues", "key", "values");
  }

  @Override
  protected TagValues readProperties(JsonReader in) throws IOException {
    TagValues.Builder builder = TagValues.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.key(in.text());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.values(in.list(JsonCodecs.TEXT));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 2);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, TagValues.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, TagValues value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("key")) ? value.key() : null);
    out.list(this, 1, (all || !kept.contains("values")) ? value.values() : null, JsonCodecs.TEXT);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, TagValues value) {
    Set<String> unreadable = check.unreadable(value.unreadable());
    check.value(this, 0, unreadable.contains("key") ? null : value.key(), JsonCodecs.TEXT, KEY_CONSTRAINTS);
    check.list(this, 1, unreadable.contains("values") ? null : value.values(), JsonCodecs.TEXT);
  }
}
