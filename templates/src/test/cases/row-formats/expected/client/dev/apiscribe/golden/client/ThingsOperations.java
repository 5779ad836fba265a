// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.RowFormat;
import dev.apiscribe.runtime.RowFormats;
import dev.apiscribe.runtime.json.Constraints;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ThingsOperations {
  static final Operation<Void> INGEST_ROWS =
      Operation.<Void>of("ingestRows", "POST", "/things/{name}")
          .parameter(Parameter.path("name").constraints(Constraints.none().minLength(1)))
          .parameter(Parameter.query("format"))
          .requestMediaTypes("application/json", "application/x-ndjson", "text/plain", "text/plain;format=lines")
          .rowFormats(
              RowFormats.parameter("format")
                  .sentAs(RowFormat.COMPACT, "application/json")
                  .sentAs(RowFormat.STREAMING, "application/x-ndjson")
                  .sentAs(RowFormat.RAW, "text/plain")
                  .sentAs(RowFormat.LINES, "text/plain")
                  .means("application/json", RowFormat.COMPACT)
                  .means("application/x-ndjson", RowFormat.STREAMING)
                  .means("text/plain", RowFormat.RAW)
                  .means("text/plain;format=lines", RowFormat.LINES))
          .requiresBody()
          .success(200, ResponseBody.none())
          .build();

  private ThingsOperations() {}
}
