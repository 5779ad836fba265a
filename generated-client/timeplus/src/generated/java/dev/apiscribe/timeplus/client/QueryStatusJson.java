// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.TextCodec;
import dev.apiscribe.timeplus.model.QueryStatus;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class QueryStatusJson extends TextCodec<QueryStatus> {
  static final QueryStatusJson CODEC = new QueryStatusJson();

  private QueryStatusJson() {
    super("QueryStatus");
  }

  @Override
  protected QueryStatus fromText(String text) {
    return QueryStatus.valueOf(text);
  }

  @Override
  protected String toText(QueryStatus value) {
    return value.value();
  }
}
