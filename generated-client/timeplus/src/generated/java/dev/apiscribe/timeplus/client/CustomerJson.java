// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.Customer;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CustomerJson extends ModelCodec<Customer> {
  static final CustomerJson CODEC = new CustomerJson();

  private CustomerJson() {
    super("Customer", "email", "name");
  }

  @Override
  protected Customer members(JsonReader in) throws IOException {
    Customer.Builder builder = Customer.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.email(in.required(in.text()));
        case 1 -> builder.name(in.required(in.text()));
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, Customer value) throws IOException {
    out.start();
    out.text(this, 0, value.email());
    out.text(this, 1, value.name());
    out.others(value.additionalProperties());
    out.end();
  }
}
