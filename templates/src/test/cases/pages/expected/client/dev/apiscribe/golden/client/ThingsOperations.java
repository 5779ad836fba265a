// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.FoundThings;
import dev.apiscribe.golden.model.ListedThings;
import dev.apiscribe.golden.model.PageInfo;
import dev.apiscribe.golden.model.Thing;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.PageRule;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.json.JsonCodecs;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ThingsOperations {
  static final PageRule<ListedThings, Thing> LIST_THINGS_PAGES =
      PageRule.<ListedThings, Thing>afterItem(ListedThings::things, "start_name", Thing::name)
          .more(ListedThings::hasMore)
          .size("size", 10L);

  static final Operation<ListedThings> LIST_THINGS =
      Operation.<ListedThings>of("listThings", "GET", "/things")
          .parameter(Parameter.query("size"))
          .parameter(Parameter.query("start_name"))
          .success(200, ResponseBody.json(ListedThingsJson.CODEC))
          .build();

  static final PageRule<FoundThings, String> FIND_THINGS_PAGES =
      PageRule.<FoundThings, String>afterToken(value -> java.util.Optional.of(value).map(FoundThings::page).map(PageInfo::names).orElse(null), "X-Marker", value -> java.util.Optional.of(value).map(FoundThings::page).map(PageInfo::nextMarker).orElse(null));

  static final Operation<FoundThings> FIND_THINGS =
      Operation.<FoundThings>of("findThings", "POST", "/things")
          .parameter(Parameter.header("X-Marker"))
          .parameter(Parameter.query("kind").required())
          .requestMediaTypes("application/json")
          .success(200, ResponseBody.json(FoundThingsJson.CODEC))
          .build();

  static final PageRule<ListedThings, Thing> LIST_NAMES_ALL_PAGES =
      PageRule.<ListedThings, Thing>byOffset(ListedThings::things, "offset", 0L)
          .total(ListedThings::total);

  static final Operation<ListedThings> LIST_NAMES_ALL =
      Operation.<ListedThings>of("listNamesAll", "GET", "/things/all")
          .parameter(Parameter.query("offset").required())
          .success(200, ResponseBody.json(ListedThingsJson.CODEC))
          .build();

  static final PageRule<List<String>, String> LIST_NAMES_PAGES =
      PageRule.<List<String>, String>byNumber(value -> value, "page", 1L);

  static final Operation<List<String>> LIST_NAMES =
      Operation.<List<String>>of("listNames", "GET", "/names")
          .parameter(Parameter.query("page"))
          .success(200, ResponseBody.jsonList(JsonCodecs.TEXT))
          .build();

  private ThingsOperations() {}
}
