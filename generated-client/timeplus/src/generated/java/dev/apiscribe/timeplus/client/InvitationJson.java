// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.Invitation;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class InvitationJson extends ModelCodec<Invitation> {
  static final InvitationJson CODEC = new InvitationJson();

  private InvitationJson() {
    super(
        "Invitation", "created_at", "created_by", "email", "id", "last_updated_at", "last_updated_by", "status",
        "user_id");
  }

  @Override
  protected Invitation members(JsonReader in) throws IOException {
    Invitation.Builder builder = Invitation.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.createdAt(in.text());
        case 1 -> builder.createdBy(in.value(OwnerJson.CODEC));
        case 2 -> builder.email(in.required(in.text()));
        case 3 -> builder.id(in.required(in.text()));
        case 4 -> builder.lastUpdatedAt(in.text());
        case 5 -> builder.lastUpdatedBy(in.value(OwnerJson.CODEC));
        case 6 -> builder.status(in.required(in.value(InvitationStatusJson.CODEC)));
        case 7 -> builder.userId(in.required(in.text()));
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, Invitation value) throws IOException {
    out.start();
    out.text(this, 0, value.createdAt());
    out.value(this, 1, value.createdBy(), OwnerJson.CODEC);
    out.text(this, 2, value.email());
    out.text(this, 3, value.id());
    out.text(this, 4, value.lastUpdatedAt());
    out.value(this, 5, value.lastUpdatedBy(), OwnerJson.CODEC);
    out.value(this, 6, value.status(), InvitationStatusJson.CODEC);
    out.text(this, 7, value.userId());
    out.others(value.additionalProperties());
    out.end();
  }
}
