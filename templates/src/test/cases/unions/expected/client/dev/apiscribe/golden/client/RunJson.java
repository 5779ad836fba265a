// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Run;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class RunJson extends ModelCodec<Run> {
  static final RunJson CODEC = new RunJson();

  private RunJson() {
    super("Run", "size");
  }

  @Override
  protected Run readProperties(JsonReader in) throws IOException {
    Run.Builder builder = Run.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.size(in.required(in.value(RunSizeJson.CODEC)));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 1);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, Run.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, Run value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.value(this, 0, (all || !kept.contains("size")) ? value.size() : null, RunSizeJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, Run value) {
    check.unreadable(value.unreadable());
  }
}
