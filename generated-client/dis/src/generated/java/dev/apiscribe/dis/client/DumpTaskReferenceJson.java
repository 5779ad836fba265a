// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.DumpTaskReference;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class DumpTaskReferenceJson extends ModelCodec<DumpTaskReference> {
  static final DumpTaskReferenceJson CODEC = new DumpTaskReferenceJson();

  private DumpTaskReferenceJson() {
    super("DumpTaskReference", "id");
  }

  @Override
  protected DumpTaskReference readProperties(JsonReader in) throws IOException {
    DumpTaskReference.Builder builder = DumpTaskReference.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.id(in.required(in.text()));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 1);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, DumpTaskReference.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, DumpTaskReference value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("id")) ? value.id() : null);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, DumpTaskReference value) {
    check.unreadable(value.unreadable());
  }
}
