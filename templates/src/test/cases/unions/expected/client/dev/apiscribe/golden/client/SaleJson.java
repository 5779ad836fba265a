// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Sale;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class SaleJson extends ModelCodec<Sale> {
  static final SaleJson CODEC = new SaleJson();

  private SaleJson() {
    super("Sale", "code", "price");
  }

  @Override
  protected Sale readProperties(JsonReader in) throws IOException {
    Sale.Builder builder = Sale.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.code(in.text());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.price(in.integer());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 2);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, Sale.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, Sale value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("code")) ? value.code() : null);
    out.integer(this, 1, (all || !kept.contains("price")) ? value.price() : null);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, Sale value) {
    check.unreadable(value.unreadable());
    check.required(this, 0, value.additionalProperties().containsKey("code") || value.code() != null);
  }
}
