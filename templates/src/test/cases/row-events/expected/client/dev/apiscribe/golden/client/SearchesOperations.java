// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Search;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.RowEvents;
import dev.apiscribe.runtime.RowResponse;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class SearchesOperations {
  static final RowEvents START_SEARCH_ROWS =
      RowEvents.opening("search", "/table/columns")
          .rows("message")
          .metrics("progress", "last \"progress\"")
          .status("/state", List.of("done"), List.of("broken", "given \"up\""))
          .message("/reason")
          .errors("error", "last \"error\"")
          .stopId("/job");

  static final Operation<RowResponse<Search>> START_SEARCH =
      Operation.<RowResponse<Search>>of("startSearch", "POST", "/searches")
          .stoppedBy(() -> JobsOperations.STOP_JOB, "job_id")
          .success(200, ResponseBody.rows(SearchJson.CODEC, START_SEARCH_ROWS))
          .success(204, ResponseBody.rows(SearchJson.CODEC, START_SEARCH_ROWS))
          .build();

  static final RowEvents FOLLOW_LATEST_ROWS =
      RowEvents.opening("search", "/table/columns")
          .rows("found")
          .status("/state", List.of(), List.of("broken"));

  static final Operation<RowResponse<Search>> FOLLOW_LATEST =
      Operation.<RowResponse<Search>>of("followLatest", "GET", "/searches/latest")
          .success(200, ResponseBody.rows(SearchJson.CODEC, FOLLOW_LATEST_ROWS))
          .build();

  private SearchesOperations() {}
}
