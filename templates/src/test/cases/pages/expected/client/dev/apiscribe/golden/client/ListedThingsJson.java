// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.ListedThings;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ListedThingsJson extends ModelCodec<ListedThings> {
  static final ListedThingsJson CODEC = new ListedThingsJson();

  private ListedThingsJson() {
    super("ListedThings", "things", "has_more", "total");
  }

  @Override
  protected ListedThings readProperties(JsonReader in) throws IOException {
    ListedThings.Builder builder = ListedThings.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.things(in.requiredOrNull(in.list(ThingJson.CODEC)));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.hasMore(in.bool());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.total(in.integer());
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 3);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, ListedThings.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, ListedThings value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.list(this, 0, (all || !kept.contains("things")) ? value.things() : null, ThingJson.CODEC);
    out.bool(this, 1, (all || !kept.contains("has_more")) ? value.hasMore() : null);
    out.integer(this, 2, (all || !kept.contains("total")) ? value.total() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
