// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Draft;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class DraftJson extends ModelCodec<Draft> {
  static final DraftJson CODEC = new DraftJson();

  private DraftJson() {
    super("Draft", "id", "title");
  }

  @Override
  protected Draft readProperties(JsonReader in) throws IOException {
    Draft.Builder builder = Draft.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.id(in.required(in.integer()));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.title(in.text());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 2);
      }
    }
    Draft value = builder.build(in.missing());
    in.required("id", value.additionalProperties().containsKey("id") || value.id() != null);
    return value;
  }

  private int next(JsonReader in, Draft.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, Draft value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.integer(this, 0, (all || !kept.contains("id")) ? value.id() : null);
    out.text(this, 1, (all || !kept.contains("title")) ? value.title() : null);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, Draft value) {
    check.unreadable(value.unreadable());
  }
}
