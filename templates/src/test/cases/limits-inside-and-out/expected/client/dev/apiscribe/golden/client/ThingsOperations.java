// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Outcome;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.json.Constraints;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ThingsOperations {
  static final Operation<Outcome> CREATE_THING =
      Operation.<Outcome>of("createThing", "POST", "/things")
          .parameter(Parameter.query("ratio").constraints(Constraints.none().moreThan("0").lessThan("1")))
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(200, ResponseBody.json(OutcomeJson.CODEC))
          .build();

  private ThingsOperations() {}
}
