// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.FilterStreamsResponse;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class FilterStreamsResponseJson extends ModelCodec<FilterStreamsResponse> {
  static final FilterStreamsResponseJson CODEC = new FilterStreamsResponseJson();

  private FilterStreamsResponseJson() {
    super("FilterStreamsResponse", "resources", "total_count");
  }

  @Override
  protected FilterStreamsResponse readProperties(JsonReader in) throws IOException {
    FilterStreamsResponse.Builder builder = FilterStreamsResponse.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.resources(in.list(TaggedStreamJson.CODEC));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.totalCount(in.integer());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 2);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, FilterStreamsResponse.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, FilterStreamsResponse value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.list(this, 0, (all || !kept.contains("resources")) ? value.resources() : null, TaggedStreamJson.CODEC);
    out.integer(this, 1, (all || !kept.contains("total_count")) ? value.totalCount() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
