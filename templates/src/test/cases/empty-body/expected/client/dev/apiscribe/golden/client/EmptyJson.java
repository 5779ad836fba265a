// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Empty;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class EmptyJson extends ModelCodec<Empty> {
  static final EmptyJson CODEC = new EmptyJson();

  private EmptyJson() {
    super("Empty");
  }

  @Override
  protected Empty readProperties(JsonReader in) throws IOException {
    Empty.Builder builder = Empty.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 0);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, Empty.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, Empty value) throws IOException {
    out.start();
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, Empty value) {
    check.unreadable(value.unreadable());
  }
}
