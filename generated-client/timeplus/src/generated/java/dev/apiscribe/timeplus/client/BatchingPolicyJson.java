// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.BatchingPolicy;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class BatchingPolicyJson extends ModelCodec<BatchingPolicy> {
  static final BatchingPolicyJson CODEC = new BatchingPolicyJson();

  private BatchingPolicyJson() {
    super("BatchingPolicy", "count", "time_ms");
  }

  @Override
  protected BatchingPolicy members(JsonReader in) throws IOException {
    BatchingPolicy.Builder builder = BatchingPolicy.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.count(in.integer());
        case 1 -> builder.timeMs(in.integer());
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, BatchingPolicy value) throws IOException {
    out.start();
    out.integer(this, 0, value.count());
    out.integer(this, 1, value.timeMs());
    out.others(value.additionalProperties());
    out.end();
  }
}
