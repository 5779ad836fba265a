// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import dev.apiscribe.timeplus.model.UdfAuthContext;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class UdfAuthContextJson extends ModelCodec<UdfAuthContext> {
  static final UdfAuthContextJson CODEC = new UdfAuthContextJson();

  private UdfAuthContextJson() {
    super("UdfAuthContext", "key_name", "key_value");
  }

  @Override
  protected UdfAuthContext readProperties(JsonReader in) throws IOException {
    UdfAuthContext.Builder builder = UdfAuthContext.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.keyName(in.text());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.keyValue(in.text());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 2);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, UdfAuthContext.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, UdfAuthContext value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("key_name")) ? value.keyName() : null);
    out.text(this, 1, (all || !kept.contains("key_value")) ? value.keyValue() : null);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, UdfAuthContext value) {
    check.unreadable(value.unreadable());
  }
}
