// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Notice;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.UnionCodec;
import dev.apiscribe.runtime.json.UnionRules;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class NoticeJson extends UnionCodec<Notice> {
  static final NoticeJson CODEC = new NoticeJson();

  private NoticeJson() {
    super("Notice", UnionRules.none()
        .first("sent")
        .property(0, "number")
        .property(1, "address")
        .end()
        .all(0)
        .known("sent", "at")
        .all(1)
        .known("sent", "at"));
  }

  @Override
  protected Notice readVariant(int variant, JsonReader in) throws IOException {
    return switch (variant) {
      case 0 -> new Notice.OfCalls(CallsJson.CODEC.read(in));
      case 1 -> new Notice.OfMails(MailsJson.CODEC.read(in));
      default -> throw new IllegalArgumentException("variant " + variant);
    };
  }

  @Override
  protected Notice unknown(Object json) {
    return new Notice.Unknown(json);
  }

  @Override
  public void write(JsonWriter out, Notice value) throws IOException {
    if (value instanceof Notice.OfCalls variant) {
      CallsJson.CODEC.write(out, variant.value());
    } else if (value instanceof Notice.OfMails variant) {
      MailsJson.CODEC.write(out, variant.value());
    } else {
      JsonCodecs.ANY.write(out, value.value());
    }
  }

  @Override
  public void check(ValueCheck check, Notice value) {
    if (value instanceof Notice.OfCalls variant) {
      CallsJson.CODEC.check(check, variant.value());
    } else if (value instanceof Notice.OfMails variant) {
      MailsJson.CODEC.check(check, variant.value());
    }
  }
}
