// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.CreateInvitationRequest;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CreateInvitationRequestJson extends ModelCodec<CreateInvitationRequest> {
  static final CreateInvitationRequestJson CODEC = new CreateInvitationRequestJson();

  private CreateInvitationRequestJson() {
    super("CreateInvitationRequest", "email");
  }

  @Override
  protected CreateInvitationRequest members(JsonReader in) throws IOException {
    CreateInvitationRequest.Builder builder = CreateInvitationRequest.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.email(in.required(in.text()));
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, CreateInvitationRequest value) throws IOException {
    out.start();
    out.text(this, 0, value.email());
    out.others(value.additionalProperties());
    out.end();
  }
}
