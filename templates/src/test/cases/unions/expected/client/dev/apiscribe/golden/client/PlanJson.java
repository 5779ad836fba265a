// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Plan;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class PlanJson extends ModelCodec<Plan> {
  static final PlanJson CODEC = new PlanJson();

  private PlanJson() {
    super("Plan", "floor", "kind");
  }

  @Override
  protected Plan readProperties(JsonReader in) throws IOException {
    Plan.Builder builder = Plan.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.floor(in.required(in.integer()));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.kind(in.required(in.value(SiteKindJson.CODEC)));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 2);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, Plan.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, Plan value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.integer(this, 0, (all || !kept.contains("floor")) ? value.floor() : null);
    out.value(this, 1, (all || !kept.contains("kind")) ? value.kind() : null, SiteKindJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, Plan value) {
    check.unreadable(value.unreadable());
  }
}
