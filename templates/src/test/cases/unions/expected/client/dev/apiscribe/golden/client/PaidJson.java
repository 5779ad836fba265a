// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Paid;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class PaidJson extends ModelCodec<Paid> {
  static final PaidJson CODEC = new PaidJson();

  private PaidJson() {
    super("Paid", "sort", "to", "by");
  }

  @Override
  protected Paid readProperties(JsonReader in) throws IOException {
    Paid.Builder builder = Paid.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.sort(in.value(PaidSortJson.CODEC));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.to(in.text());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.by(in.integer());
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 3);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, Paid.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, Paid value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.value(this, 0, (all || !kept.contains("sort")) ? value.sort() : null, PaidSortJson.CODEC);
    out.text(this, 1, (all || !kept.contains("to")) ? value.to() : null);
    out.integer(this, 2, (all || !kept.contains("by")) ? value.by() : null);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, Paid value) {
    check.unreadable(value.unreadable());
  }
}
