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
    for (int property = in.first(this); property >= 0; property = in.next(this, property)) {
      switch (property) {
        case 0 -> builder.floor(in.required(in.integer()));
        case 1 -> builder.kind(in.required(in.value(SiteKindJson.CODEC)));
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
