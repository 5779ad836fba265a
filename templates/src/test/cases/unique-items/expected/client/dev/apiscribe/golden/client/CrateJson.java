// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Crate;
import dev.apiscribe.golden.model.Label;
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
final class CrateJson extends ModelCodec<Crate> {
  static final CrateJson CODEC = new CrateJson();
  private static final Constraints LABELS_CONSTRAINTS = Constraints.none().maxItems(3).uniqueBy("key", Label::key);
  private static final Constraints ROWS_ELEMENT_CONSTRAINTS = Constraints.none().uniqueBy("line-number", Label::lineNumber);

  private CrateJson() {
    super("Crate", "labels", "rows");
  }

  @Override
  protected Crate readProperties(JsonReader in) throws IOException {
    Crate.Builder builder = Crate.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.labels(in.requiredOrNull(in.list(LabelJson.CODEC)));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.rows(in.list(JsonCodecs.list(LabelJson.CODEC)));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 2);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, Crate.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, Crate value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.list(this, 0, (all || !kept.contains("labels")) ? value.labels() : null, LabelJson.CODEC);
    out.list(this, 1, (all || !kept.contains("rows")) ? value.rows() : null, JsonCodecs.list(LabelJson.CODEC));
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, Crate value) {
    Set<String> unreadable = check.unreadable(value.unreadable());
    check.list(this, 0, unreadable.contains("labels") ? null : value.labels(), LabelJson.CODEC, LABELS_CONSTRAINTS);
    check.list(this, 1, unreadable.contains("rows") ? null : value.rows(), JsonCodecs.constrained(JsonCodecs.list(LabelJson.CODEC), ROWS_ELEMENT_CONSTRAINTS));
  }
}
