// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Home;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class HomeJson extends ModelCodec<Home> {
  static final HomeJson CODEC = new HomeJson();

  private HomeJson() {
    super(
        "Home", "pet", "others", "byName", "guest", "payment", "setting", "door", "window", "lamp", "shelf",
        "creature", "tile", "parcel", "notice", "outline", "check", "ticket", "voucher", "step", "basket");
  }

  @Override
  protected Home readProperties(JsonReader in) throws IOException {
    Home.Builder builder = Home.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.pet(in.required(in.value(PetJson.CODEC)));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.others(in.list(PetJson.CODEC));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.byName(in.map(PetJson.CODEC));
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.guest(in.value(PetJson.CODEC));
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.payment(in.value(PaymentJson.CODEC));
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.setting(in.value(SettingJson.CODEC));
        property = next(in, builder, 5);
      }
      if (property == 6) {
        builder.door(in.value(DoorJson.CODEC));
        property = next(in, builder, 6);
      }
      if (property == 7) {
        builder.window(in.value(WindowJson.CODEC));
        property = next(in, builder, 7);
      }
      if (property == 8) {
        builder.lamp(in.value(LampJson.CODEC));
        property = next(in, builder, 8);
      }
      if (property == 9) {
        builder.shelf(in.value(ShelfJson.CODEC));
        property = next(in, builder, 9);
      }
      if (property == 10) {
        builder.creature(in.value(CreatureJson.CODEC));
        property = next(in, builder, 10);
      }
      if (property == 11) {
        builder.tile(in.value(TileJson.CODEC));
        property = next(in, builder, 11);
      }
      if (property == 12) {
        builder.parcel(in.value(ParcelJson.CODEC));
        property = next(in, builder, 12);
      }
      if (property == 13) {
        builder.notice(in.value(NoticeJson.CODEC));
        property = next(in, builder, 13);
      }
      if (property == 14) {
        builder.outline(in.value(OutlineJson.CODEC));
        property = next(in, builder, 14);
      }
      if (property == 15) {
        builder.check(in.value(CheckJson.CODEC));
        property = next(in, builder, 15);
      }
      if (property == 16) {
        builder.ticket(in.value(TicketJson.CODEC));
        property = next(in, builder, 16);
      }
      if (property == 17) {
        builder.voucher(in.value(VoucherJson.CODEC));
        property = next(in, builder, 17);
      }
      if (property == 18) {
        builder.step(in.value(StepJson.CODEC));
        property = next(in, builder, 18);
      }
      if (property == 19) {
        builder.basket(in.value(BasketJson.CODEC));
        property = next(in, builder, 19);
      }
      if (property == 20) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 20);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, Home.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, Home value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.value(this, 0, (all || !kept.contains("pet")) ? value.pet() : null, PetJson.CODEC);
    out.list(this, 1, (all || !kept.contains("others")) ? value.others() : null, PetJson.CODEC);
    out.map(this, 2, (all || !kept.contains("byName")) ? value.byName() : null, PetJson.CODEC);
    out.value(this, 3, (all || !kept.contains("guest")) ? value.guest() : null, PetJson.CODEC);
    out.value(this, 4, (all || !kept.contains("payment")) ? value.payment() : null, PaymentJson.CODEC);
    out.value(this, 5, (all || !kept.contains("setting")) ? value.setting() : null, SettingJson.CODEC);
    out.value(this, 6, (all || !kept.contains("door")) ? value.door() : null, DoorJson.CODEC);
    out.value(this, 7, (all || !kept.contains("window")) ? value.window() : null, WindowJson.CODEC);
    out.value(this, 8, (all || !kept.contains("lamp")) ? value.lamp() : null, LampJson.CODEC);
    out.value(this, 9, (all || !kept.contains("shelf")) ? value.shelf() : null, ShelfJson.CODEC);
    out.value(this, 10, (all || !kept.contains("creature")) ? value.creature() : null, CreatureJson.CODEC);
    out.value(this, 11, (all || !kept.contains("tile")) ? value.tile() : null, TileJson.CODEC);
    out.value(this, 12, (all || !kept.contains("parcel")) ? value.parcel() : null, ParcelJson.CODEC);
    out.value(this, 13, (all || !kept.contains("notice")) ? value.notice() : null, NoticeJson.CODEC);
    out.value(this, 14, (all || !kept.contains("outline")) ? value.outline() : null, OutlineJson.CODEC);
    out.value(this, 15, (all || !kept.contains("check")) ? value.check() : null, CheckJson.CODEC);
    out.value(this, 16, (all || !kept.contains("ticket")) ? value.ticket() : null, TicketJson.CODEC);
    out.value(this, 17, (all || !kept.contains("voucher")) ? value.voucher() : null, VoucherJson.CODEC);
    out.value(this, 18, (all || !kept.contains("step")) ? value.step() : null, StepJson.CODEC);
    out.value(this, 19, (all || !kept.contains("basket")) ? value.basket() : null, BasketJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, Home value) {
    Set<String> unreadable = check.unreadable(value.unreadable());
    check.value(this, 0, unreadable.contains("pet") ? null : value.pet(), PetJson.CODEC);
    check.list(this, 1, unreadable.contains("others") ? null : value.others(), PetJson.CODEC);
    check.map(this, 2, unreadable.contains("byName") ? null : value.byName(), PetJson.CODEC);
    check.value(this, 3, unreadable.contains("guest") ? null : value.guest(), PetJson.CODEC);
    check.value(this, 4, unreadable.contains("payment") ? null : value.payment(), PaymentJson.CODEC);
    check.value(this, 5, unreadable.contains("setting") ? null : value.setting(), SettingJson.CODEC);
    check.value(this, 6, unreadable.contains("door") ? null : value.door(), DoorJson.CODEC);
    check.value(this, 7, unreadable.contains("window") ? null : value.window(), WindowJson.CODEC);
    check.value(this, 8, unreadable.contains("lamp") ? null : value.lamp(), LampJson.CODEC);
    check.value(this, 9, unreadable.contains("shelf") ? null : value.shelf(), ShelfJson.CODEC);
    check.value(this, 10, unreadable.contains("creature") ? null : value.creature(), CreatureJson.CODEC);
    check.value(this, 11, unreadable.contains("tile") ? null : value.tile(), TileJson.CODEC);
    check.value(this, 12, unreadable.contains("parcel") ? null : value.parcel(), ParcelJson.CODEC);
    check.value(this, 13, unreadable.contains("notice") ? null : value.notice(), NoticeJson.CODEC);
    check.value(this, 14, unreadable.contains("outline") ? null : value.outline(), OutlineJson.CODEC);
    check.value(this, 15, unreadable.contains("check") ? null : value.check(), CheckJson.CODEC);
    check.value(this, 16, unreadable.contains("ticket") ? null : value.ticket(), TicketJson.CODEC);
    check.value(this, 17, unreadable.contains("voucher") ? null : value.voucher(), VoucherJson.CODEC);
    check.value(this, 18, unreadable.contains("step") ? null : value.step(), StepJson.CODEC);
    check.value(this, 19, unreadable.contains("basket") ? null : value.basket(), BasketJson.CODEC);
  }
}
