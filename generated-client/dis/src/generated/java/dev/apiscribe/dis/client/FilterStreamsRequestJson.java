// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.FilterStreamsRequest;
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
final class FilterStreamsRequestJson extends ModelCodec<FilterStreamsRequest> {
  static final FilterStreamsRequestJson CODEC = new FilterStreamsRequestJson();
  private static final Constraints TAGS_CONSTRAINTS = Constraints.none().maxItems(10);
  private static final Constraints TAGS_ANY_CONSTRAINTS = Constraints.none().maxItems(10);
  private static final Constraints NOT_TAGS_CONSTRAINTS = Constraints.none().maxItems(10);
  private static final Constraints NOT_TAGS_ANY_CONSTRAINTS = Constraints.none().maxItems(10);

  private FilterStreamsRequestJson() {
    super(
        "FilterStreamsRequest", "action", "limit", "offset", "tags", "tags_any", "not_tags", "not_tags_any",
        "matches");
  }

  @Override
  protected FilterStreamsRequest readProperties(JsonReader in) throws IOException {
    FilterStreamsRequest.Builder builder = FilterStreamsRequest.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.action(in.required(in.value(FilterActionJson.CODEC)));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.limit(in.text());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.offset(in.text());
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.tags(in.list(TagValuesJson.CODEC));
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.tagsAny(in.list(TagValuesJson.CODEC));
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.notTags(in.list(TagValuesJson.CODEC));
        property = next(in, builder, 5);
      }
      if (property == 6) {
        builder.notTagsAny(in.list(TagValuesJson.CODEC));
        property = next(in, builder, 6);
      }
      if (property == 7) {
        builder.matches(in.list(StreamMatchJson.CODEC));
        property = next(in, builder, 7);
      }
      if (property == 8) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 8);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, FilterStreamsRequest.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, FilterStreamsRequest value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.value(this, 0, (all || !kept.contains("action")) ? value.action() : null, FilterActionJson.CODEC);
    out.text(this, 1, (all || !kept.contains("limit")) ? value.limit() : null);
    out.text(this, 2, (all || !kept.contains("offset")) ? value.offset() : null);
    out.list(this, 3, (all || !kept.contains("tags")) ? value.tags() : null, TagValuesJson.CODEC);
    out.list(this, 4, (all || !kept.contains("tags_any")) ? value.tagsAny() : null, TagValuesJson.CODEC);
    out.list(this, 5, (all || !kept.contains("not_tags")) ? value.notTags() : null, TagValuesJson.CODEC);
    out.list(this, 6, (all || !kept.contains("not_tags_any")) ? value.notTagsAny() : null, TagValuesJson.CODEC);
    out.list(this, 7, (all || !kept.contains("matches")) ? value.matches() : null, StreamMatchJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, FilterStreamsRequest value) {
    Set<String> unreadable = check.unreadable(value.unreadable());
    check.list(this, 3, unreadable.contains("tags") ? null : value.tags(), TagValuesJson.CODEC, TAGS_CONSTRAINTS);
    check.list(this, 4, unreadable.contains("tags_any") ? null : value.tagsAny(), TagValuesJson.CODEC, TAGS_ANY_CONSTRAINTS);
    check.list(this, 5, unreadable.contains("not_tags") ? null : value.notTags(), TagValuesJson.CODEC, NOT_TAGS_CONSTRAINTS);
    check.list(this, 6, unreadable.contains("not_tags_any") ? null : value.notTagsAny(), TagValuesJson.CODEC, NOT_TAGS_ANY_CONSTRAINTS);
    check.list(this, 7, unreadable.contains("matches") ? null : value.matches(), StreamMatchJson.CODEC);
  }
}
