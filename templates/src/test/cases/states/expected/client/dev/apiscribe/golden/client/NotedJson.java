// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Noted;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class NotedJson extends ModelCodec<Noted> {
  static final NotedJson CODEC = new NotedJson();

  private NotedJson() {
    super("Noted", "note");
  }

  @Override
  protected Noted readProperties(JsonReader in) throws IOException {
    Noted.Builder builder = Noted.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.note(in.text());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 1);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, Noted.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, Noted value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("note")) ? value.note() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
