// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Filter;
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
final class FilterJson extends ModelCodec<Filter> {
  static final FilterJson CODEC = new FilterJson();
  private static final Constraints NAME_CONSTRAINTS = Constraints.none().maxLength(5);

  private FilterJson() {
    super("Filter", "name", "size", "color");
  }

  @Override
  protected Filter readProperties(JsonReader in) throws IOException {
    Filter.Builder builder = Filter.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.name(in.text());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.size(in.smallInteger());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.color(in.value(ColorJson.CODEC));
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 3);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, Filter.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, Filter value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("name")) ? value.name() : null);
    out.smallInteger(this, 1, (all || !kept.contains("size")) ? value.size() : null);
    out.value(this, 2, (all || !kept.contains("color")) ? value.color() : null, ColorJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, Filter value) {
    Set<String> unreadable = check.unreadable(value.unreadable());
    check.value(this, 0, unreadable.contains("name") ? null : value.name(), JsonCodecs.TEXT, NAME_CONSTRAINTS);
  }
}
