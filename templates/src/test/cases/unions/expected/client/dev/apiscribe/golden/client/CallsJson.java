// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Calls;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CallsJson extends ModelCodec<Calls> {
  static final CallsJson CODEC = new CallsJson();

  private CallsJson() {
    super("Calls", "sent", "at");
  }

  @Override
  protected Calls readProperties(JsonReader in) throws IOException {
    Calls.Builder builder = Calls.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.sent(in.list(CallJson.CODEC));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.at(in.integer());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 2);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, Calls.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, Calls value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.list(this, 0, (all || !kept.contains("sent")) ? value.sent() : null, CallJson.CODEC);
    out.integer(this, 1, (all || !kept.contains("at")) ? value.at() : null);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, Calls value) {
    Set<String> unreadable = check.unreadable(value.unreadable());
    check.list(this, 0, unreadable.contains("sent") ? null : value.sent(), CallJson.CODEC);
  }
}
