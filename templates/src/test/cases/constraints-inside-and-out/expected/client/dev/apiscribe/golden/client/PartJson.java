// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Part;
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
final class PartJson extends ModelCodec<Part> {
  static final PartJson CODEC = new PartJson();
  private static final Constraints NAME_CONSTRAINTS = Constraints.none().minLength(1).maxLength(3);

  private PartJson() {
    super("Part", "name", "parts");
  }

  @Override
  protected Part readProperties(JsonReader in) throws IOException {
    Part.Builder builder = Part.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.name(in.text());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.parts(in.list(PartJson.CODEC));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 2);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, Part.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, Part value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("name")) ? value.name() : null);
    out.list(this, 1, (all || !kept.contains("parts")) ? value.parts() : null, PartJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, Part value) {
    Set<String> unreadable = check.unreadable(value.unreadable());
    check.value(this, 0, unreadable.contains("name") ? null : value.name(), JsonCodecs.TEXT, NAME_CONSTRAINTS);
    check.list(this, 1, unreadable.contains("parts") ? null : value.parts(), PartJson.CODEC);
  }
}
