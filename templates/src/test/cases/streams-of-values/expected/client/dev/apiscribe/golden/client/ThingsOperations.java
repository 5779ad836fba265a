// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Color;
import dev.apiscribe.golden.model.Thing;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.ValueStream;
import dev.apiscribe.runtime.json.JsonCodecs;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ThingsOperations {
  static final Operation<ValueStream<Thing>> WATCH_LINES =
      Operation.<ValueStream<Thing>>of("watchLines", "GET", "/lines")
          .success(200, ResponseBody.jsonLines(ThingJson.CODEC).withMediaType("application/x-ndjson"))
          .success(204, ResponseBody.none())
          .build();

  static final Operation<ThingsResults.ExportLines> EXPORT_LINES =
      Operation.<ThingsResults.ExportLines>of("exportLines", "POST", "/lines")
          .success(200, ResponseBody.jsonLines(ThingJson.CODEC).withMediaType("application/stream+json").map(ThingsResults.ExportLines.Status200::new))
          .success(202, ResponseBody.json(ThingJson.CODEC).map(ThingsResults.ExportLines.Status202::new))
          .build();

  static final Operation<ValueStream<Thing>> WATCH_EVENTS =
      Operation.<ValueStream<Thing>>of("watchEvents", "GET", "/events")
          .success(200, ResponseBody.jsonEvents(ThingJson.CODEC))
          .build();

  static final Operation<ValueStream<String>> WATCH_TEXTS =
      Operation.<ValueStream<String>>of("watchTexts", "PUT", "/events")
          .success(200, ResponseBody.textEvents(JsonCodecs.TEXT))
          .build();

  static final Operation<ValueStream<Color>> WATCH_COLORS =
      Operation.<ValueStream<Color>>of("watchColors", "POST", "/events")
          .success(200, ResponseBody.textEvents(ColorJson.CODEC))
          .build();

  private ThingsOperations() {}
}
