// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Label;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.json.Constraints;
import dev.apiscribe.runtime.json.JsonCodec;
import dev.apiscribe.runtime.json.JsonCodecs;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ThingsOperations {
  static final Operation<Void> CREATE_CRATE =
      Operation.<Void>of("createCrate", "POST", "/crates")
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(204, ResponseBody.none())
          .build();

  static final JsonCodec<List<Label>> REPLACE_LABELS_BODY =
      JsonCodecs.constrained(JsonCodecs.list(LabelJson.CODEC), Constraints.none().uniqueBy("key", Label::key));

  static final Operation<Void> REPLACE_LABELS =
      Operation.<Void>of("replaceLabels", "PUT", "/labels")
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(204, ResponseBody.none())
          .build();

  private ThingsOperations() {}
}
