// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.TextCodec;
import dev.apiscribe.timeplus.model.InvitationStatus;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class InvitationStatusJson extends TextCodec<InvitationStatus> {
  static final InvitationStatusJson CODEC = new InvitationStatusJson();

  private InvitationStatusJson() {
    super("InvitationStatus");
  }

  @Override
  protected InvitationStatus fromText(String text) {
    return InvitationStatus.valueOf(text);
  }

  @Override
  protected String toText(InvitationStatus value) {
    return value.value();
  }
}
