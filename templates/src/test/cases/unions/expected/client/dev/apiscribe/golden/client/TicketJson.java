// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Ticket;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.UnionCodec;
import dev.apiscribe.runtime.json.UnionRules;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class TicketJson extends UnionCodec<Ticket> {
  static final TicketJson CODEC = new TicketJson();

  private TicketJson() {
    super("Ticket", UnionRules.none()
        .property(0, "id", "title")
        .property(1, "code", "price")
        .all(0)
        .known("id", "title")
        .all(1)
        .known("code", "price"));
  }

  @Override
  protected Ticket readVariant(int variant, JsonReader in) throws IOException {
    return switch (variant) {
      case 0 -> new Ticket.OfDraft(DraftJson.CODEC.read(in));
      case 1 -> new Ticket.OfSale(SaleJson.CODEC.read(in));
      default -> throw new IllegalArgumentException("variant " + variant);
    };
  }

  @Override
  protected Ticket unknown(Object json) {
    return new Ticket.Unknown(json);
  }

  @Override
  public void write(JsonWriter out, Ticket value) throws IOException {
    if (value instanceof Ticket.OfDraft variant) {
      DraftJson.CODEC.write(out, variant.value());
    } else if (value instanceof Ticket.OfSale variant) {
      SaleJson.CODEC.write(out, variant.value());
    } else {
      JsonCodecs.ANY.write(out, value.value());
    }
  }

  @Override
  public void check(ValueCheck check, Ticket value) {
    if (value instanceof Ticket.OfDraft variant) {
      DraftJson.CODEC.check(check, variant.value());
    } else if (value instanceof Ticket.OfSale variant) {
      SaleJson.CODEC.check(check, variant.value());
    }
  }
}
