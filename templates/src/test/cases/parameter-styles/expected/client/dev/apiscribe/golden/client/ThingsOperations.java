// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.json.Constraints;
import dev.apiscribe.runtime.json.JsonCodecs;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ThingsOperations {
  static final Operation<Void> LIST_THINGS =
      Operation.<Void>of("listThings", "GET", "/things/{key}/{keys}")
          .parameter(Parameter.path("key").explode(false).codec(FilterJson.CODEC))
          .parameter(Parameter.path("keys").codec(FilterJson.CODEC))
          .parameter(Parameter.query("deep").required().style(Parameter.Style.DEEP_OBJECT).codec(FilterJson.CODEC))
          .parameter(Parameter.query("form").codec(FilterJson.CODEC))
          .parameter(Parameter.query("joined").explode(false).codec(FilterJson.CODEC))
          .parameter(Parameter.query("free").style(Parameter.Style.DEEP_OBJECT).codec(JsonCodecs.map(JsonCodecs.ANY)))
          .parameter(Parameter.query("any"))
          .parameter(Parameter.query("spaced").style(Parameter.Style.SPACE_DELIMITED))
          .parameter(Parameter.query("piped").style(Parameter.Style.PIPE_DELIMITED).listConstraints(Constraints.none().maxItems(3)))
          .parameter(Parameter.query("piece"))
          .parameter(Parameter.query("colors").explode(false))
          .parameter(Parameter.query("level"))
          .parameter(Parameter.query("json").required().style(Parameter.Style.JSON).codec(JsonCodecs.list(FilterJson.CODEC)))
          .parameter(Parameter.header("X-Filter").explode(false).codec(FilterJson.CODEC))
          .parameter(Parameter.cookie("session").required().constraints(Constraints.none().maxLength(9)))
          .parameter(Parameter.cookie("tries"))
          .success(204, ResponseBody.none())
          .build();

  static final Operation<Void> READ_COOKIE =
      Operation.<Void>of("readCookie", "GET", "/cookies")
          .parameter(Parameter.cookie("session").required())
          .success(204, ResponseBody.none())
          .build();

  static final Operation<Void> READ_QUERY =
      Operation.<Void>of("readQuery", "GET", "/queries")
          .parameter(Parameter.query("query").codec(FilterJson.CODEC))
          .success(204, ResponseBody.none())
          .build();

  static final Operation<Void> READ_PATHS =
      Operation.<Void>of("readPaths", "GET", "/paths/{label}/{labels}/{matrix}")
          .parameter(Parameter.path("label").style(Parameter.Style.LABEL).explode(false))
          .parameter(Parameter.path("labels").style(Parameter.Style.LABEL).codec(FilterJson.CODEC))
          .parameter(Parameter.path("matrix").style(Parameter.Style.MATRIX))
          .parameter(Parameter.query("nested").style(Parameter.Style.DEEP_OBJECT).codec(NestedJson.CODEC))
          .parameter(Parameter.query("filters").codec(JsonCodecs.list(FilterJson.CODEC)))
          .parameter(Parameter.query("url").allowReserved())
          .parameter(Parameter.query("pairs").style(Parameter.Style.PIPE_DELIMITED).codec(FilterJson.CODEC))
          .parameter(Parameter.cookie("sizes"))
          .parameter(Parameter.cookie("filter").explode(false).codec(FilterJson.CODEC))
          .success(204, ResponseBody.none())
          .build();

  private ThingsOperations() {}
}
