// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.SendPartsRequest;
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
final class SendPartsRequestJson extends ModelCodec<SendPartsRequest> {
  static final SendPartsRequestJson CODEC = new SendPartsRequestJson();

  private SendPartsRequestJson() {
    super("SendPartsRequest", "file", "files", "part", "parts", "color", "number", "names", "any");
  }

  @Override
  protected SendPartsRequest readProperties(JsonReader in) throws IOException {
    SendPartsRequest.Builder builder = SendPartsRequest.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.file(in.required(in.text()));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.files(in.list(JsonCodecs.TEXT));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.part(in.required(in.value(PartJson.CODEC)));
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.parts(in.list(PartJson.CODEC));
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.color(in.value(ColorJson.CODEC));
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.number(in.smallInteger());
        property = next(in, builder, 5);
      }
      if (property == 6) {
        builder.names(in.list(JsonCodecs.TEXT));
        property = next(in, builder, 6);
      }
      if (property == 7) {
        builder.any(in.any());
        property = next(in, builder, 7);
      }
      if (property == 8) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 8);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, SendPartsRequest.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, SendPartsRequest value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("file")) ? value.file() : null);
    out.list(this, 1, (all || !kept.contains("files")) ? value.files() : null, JsonCodecs.TEXT);
    out.value(this, 2, (all || !kept.contains("part")) ? value.part() : null, PartJson.CODEC);
    out.list(this, 3, (all || !kept.contains("parts")) ? value.parts() : null, PartJson.CODEC);
    out.value(this, 4, (all || !kept.contains("color")) ? value.color() : null, ColorJson.CODEC);
    out.smallInteger(this, 5, (all || !kept.contains("number")) ? value.number() : null);
    out.list(this, 6, (all || !kept.contains("names")) ? value.names() : null, JsonCodecs.TEXT);
    out.any(this, 7, (all || !kept.contains("any")) ? value.any() : null);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, SendPartsRequest value) {
    Set<String> unreadable = check.unreadable(value.unreadable());
    check.list(this, 1, unreadable.contains("files") ? null : value.files(), JsonCodecs.TEXT);
    check.value(this, 2, unreadable.contains("part") ? null : value.part(), PartJson.CODEC);
    check.list(this, 3, unreadable.contains("parts") ? null : value.parts(), PartJson.CODEC);
    check.list(this, 6, unreadable.contains("names") ? null : value.names(), JsonCodecs.TEXT);
  }
}
