// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Account;
import dev.apiscribe.runtime.json.Constraints;
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
final class AccountJson extends ModelCodec<Account> {
  static final AccountJson CODEC = new AccountJson();
  private static final Constraints PASSWORD_CONSTRAINTS = Constraints.none().minLength(3);

  private AccountJson() {
    super("Account", "id", "name", "password", "tags", "closed", "pin");
  }

  @Override
  protected Account readProperties(JsonReader in) throws IOException {
    Account.Builder builder = Account.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.id(in.required(in.text()));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.name(in.required(in.text()));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.password(in.text());
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.tags(in.requiredOrNull(in.list(JsonCodecs.TEXT)));
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.closed(in.text());
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.pin(in.integer());
        property = next(in, builder, 5);
      }
      if (property == 6) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 6);
      }
    }
    Account value = builder.build(in.missing());
    in.required("id", value.additionalProperties().containsKey("id") || value.id() != null);
    in.required("tags", value.additionalProperties().containsKey("tags") || value.tags() != null);
    in.required("closed", value.additionalProperties().containsKey("closed") || value.closed() != null);
    return value;
  }

  private int next(JsonReader in, Account.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, Account value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("id")) ? value.id() : null);
    out.text(this, 1, (all || !kept.contains("name")) ? value.name() : null);
    out.text(this, 2, (all || !kept.contains("password")) ? value.password() : null);
    out.list(this, 3, (all || !kept.contains("tags")) ? value.tags() : null, JsonCodecs.TEXT);
    out.text(this, 4, (all || !kept.contains("closed")) ? value.closed() : null);
    out.integer(this, 5, (all || !kept.contains("pin")) ? value.pin() : null);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, Account value) {
    Set<String> unreadable = check.unreadable(value.unreadable());
    check.required(this, 2, value.additionalProperties().containsKey("password") || value.password() != null);
    check.value(this, 2, unreadable.contains("password") ? null : value.password(), JsonCodecs.TEXT, PASSWORD_CONSTRAINTS);
    check.list(this, 3, unreadable.contains("tags") ? null : value.tags(), JsonCodecs.TEXT);
    check.required(this, 5, value.additionalProperties().containsKey("pin") || value.pin() != null);
  }
}
