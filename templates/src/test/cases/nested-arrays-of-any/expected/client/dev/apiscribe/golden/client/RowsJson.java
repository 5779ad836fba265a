// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Rows;
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
final class RowsJson extends ModelCodec<Rows> {
  static final RowsJson CODEC = new RowsJson();
  private static final Constraints DATA_CONSTRAINTS = Constraints.none().minItems(1);
  private static final Constraints NAMES_ELEMENT_CONSTRAINTS = Constraints.none().minLength(1).pattern("[a-z]");

  private RowsJson() {
    super("Rows", "data", "names");
  }

  @Override
  protected Rows readProperties(JsonReader in) throws IOException {
    Rows.Builder builder = Rows.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.data(in.requiredOrNull(in.list(JsonCodecs.list(JsonCodecs.ANY))));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.names(in.list(JsonCodecs.TEXT));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 2);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, Rows.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, Rows value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.list(this, 0, (all || !kept.contains("data")) ? value.data() : null, JsonCodecs.list(JsonCodecs.ANY));
    out.list(this, 1, (all || !kept.contains("names")) ? value.names() : null, JsonCodecs.TEXT);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, Rows value) {
    Set<String> unreadable = check.unreadable(value.unreadable());
    check.list(this, 0, unreadable.contains("data") ? null : value.data(), JsonCodecs.list(JsonCodecs.ANY), DATA_CONSTRAINTS);
    check.list(this, 1, unreadable.contains("names") ? null : value.names(), JsonCodecs.constrained(JsonCodecs.TEXT, NAMES_ELEMENT_CONSTRAINTS));
  }
}
