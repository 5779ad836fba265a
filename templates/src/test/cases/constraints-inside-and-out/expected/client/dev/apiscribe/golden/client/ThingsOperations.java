// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Outcome;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.json.Constraints;
import dev.apiscribe.runtime.json.JsonCodec;
import dev.apiscribe.runtime.json.JsonCodecs;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ThingsOperations {
  static final Operation<Outcome> CREATE_THING =
      Operation.<Outcome>of("createThing", "POST", "/things")
          .parameter(Parameter.query("ratio").constraints(Constraints.none().moreThan("0").lessThan("1")))
          .parameter(Parameter.query("names").listConstraints(Constraints.none().maxItems(2)).constraints(Constraints.none().minLength(1).maxLength(3)))
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(200, ResponseBody.json(OutcomeJson.CODEC))
          .build();

  static final JsonCodec<List<List<Long>>> PUT_GRID_BODY_ =
      JsonCodecs.constrained(JsonCodecs.list(JsonCodecs.constrained(JsonCodecs.list(JsonCodecs.constrained(JsonCodecs.INTEGER, Constraints.none().minimum("0"))), Constraints.none().maxItems(2))), Constraints.none().minItems(1));

  static final JsonCodec<Map<String, String>> PUT_GRID_BODY__ =
      JsonCodecs.map(JsonCodecs.constrained(JsonCodecs.TEXT, Constraints.none().minLength(1).maxLength(3)));

  static final Operation<Void> PUT_GRID =
      Operation.<Void>of("putGrid", "PUT", "/grids")
          .requestMediaTypes("application/json", "application/x+json")
          .success(204, ResponseBody.none())
          .build();

  static final Operation<Void> PUT_GRID_BODY =
      Operation.<Void>of("putGridBody", "POST", "/grids")
          .requestMediaTypes("application/json")
          .success(204, ResponseBody.none())
          .build();

  private ThingsOperations() {}
}
