// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Call;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CallJson extends ModelCodec<Call> {
  static final CallJson CODEC = new CallJson();

  private CallJson() {
    super("Call", "number");
  }

  @Override
  protected Call readProperties(JsonReader in) throws IOException {
    Call.Builder builder = Call.builder();
    for (int property = in.first(this); property >= 0; property = in.next(this, property)) {
      switch (property) {
        case 0 -> builder.number(in.required(in.text()));
        default -> builder.additionalProperty(in.name(), in.any());
      }
      UnreadProperty unread = in.unread();
      if (unread != null) {
        builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
      }
    }
    return builder.build(in.missing());
  }

  @Override
  public void write(JsonWriter out, Call value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("number")) ? value.number() : null);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, Call value) {
    check.unreadable(value.unreadable());
  }
}
