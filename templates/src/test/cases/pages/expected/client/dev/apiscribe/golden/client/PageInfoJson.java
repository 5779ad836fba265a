// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.PageInfo;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class PageInfoJson extends ModelCodec<PageInfo> {
  static final PageInfoJson CODEC = new PageInfoJson();

  private PageInfoJson() {
    super("PageInfo", "next/marker", "names");
  }

  @Override
  protected PageInfo readProperties(JsonReader in) throws IOException {
    PageInfo.Builder builder = PageInfo.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.nextMarker(in.text());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.names(in.list(JsonCodecs.TEXT));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 2);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, PageInfo.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, PageInfo value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("next/marker")) ? value.nextMarker() : null);
    out.list(this, 1, (all || !kept.contains("names")) ? value.names() : null, JsonCodecs.TEXT);
    out.others(value.additionalProperties());
    out.end();
  }
}
