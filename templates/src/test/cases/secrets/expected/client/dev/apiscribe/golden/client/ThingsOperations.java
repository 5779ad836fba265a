// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Thing;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.json.Constraints;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ThingsOperations {
  static final Operation<Thing> GET_THING =
      Operation.<Thing>of("getThing", "GET", "/things")
          .parameter(Parameter.query("by-mark").secret())
          .parameter(Parameter.query("by-format").secret())
          .parameter(Parameter.query("by-mark-of-schema").secret())
          .parameter(Parameter.query("by-format-elsewhere").secret())
          .parameter(Parameter.query("by-mark-elsewhere").secret())
          .parameter(Parameter.query("by-format-of-elements").secret())
          .parameter(Parameter.header("X-By-Format").secret())
          .parameter(Parameter.query("shown").constraints(Constraints.none().maxLength(8)))
          .success(200, ResponseBody.json(ThingJson.CODEC))
          .build();

  private ThingsOperations() {}
}
