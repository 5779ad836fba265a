// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Square;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class SquareJson extends ModelCodec<Square> {
  static final SquareJson CODEC = new SquareJson();

  private SquareJson() {
    super("Square", "side", "top");
  }

  @Override
  protected Square readProperties(JsonReader in) throws IOException {
    Square.Builder builder = Square.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.side(in.integer());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.top(in.integer());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 2);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, Square.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, Square value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.integer(this, 0, (all || !kept.contains("side")) ? value.side() : null);
    out.integer(this, 1, (all || !kept.contains("top")) ? value.top() : null);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, Square value) {
    check.unreadable(value.unreadable());
  }
}
