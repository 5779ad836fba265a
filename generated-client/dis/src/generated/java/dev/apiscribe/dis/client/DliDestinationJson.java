// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.DliDestination;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class DliDestinationJson extends ModelCodec<DliDestination> {
  static final DliDestinationJson CODEC = new DliDestinationJson();

  private DliDestinationJson() {
    super(
        "DliDestination", "task_name", "agency_name", "deliver_time_interval", "consumer_strategy",
        "dli_database_name", "dli_table_name", "obs_bucket_path", "file_prefix", "retry_duration");
  }

  @Override
  protected DliDestination readProperties(JsonReader in) throws IOException {
    DliDestination.Builder builder = DliDestination.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.taskName(in.text());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.agencyName(in.text());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.deliverTimeInterval(in.smallInteger());
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.consumerStrategy(in.value(ConsumerStrategyJson.CODEC));
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.dliDatabaseName(in.text());
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.dliTableName(in.text());
        property = next(in, builder, 5);
      }
      if (property == 6) {
        builder.obsBucketPath(in.text());
        property = next(in, builder, 6);
      }
      if (property == 7) {
        builder.filePrefix(in.text());
        property = next(in, builder, 7);
      }
      if (property == 8) {
        builder.retryDuration(in.text());
        property = next(in, builder, 8);
      }
      if (property == 9) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 9);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, DliDestination.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, DliDestination value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("task_name")) ? value.taskName() : null);
    out.text(this, 1, (all || !kept.contains("agency_name")) ? value.agencyName() : null);
    out.smallInteger(this, 2, (all || !kept.contains("deliver_time_interval")) ? value.deliverTimeInterval() : null);
    out.value(this, 3, (all || !kept.contains("consumer_strategy")) ? value.consumerStrategy() : null, ConsumerStrategyJson.CODEC);
    out.text(this, 4, (all || !kept.contains("dli_database_name")) ? value.dliDatabaseName() : null);
    out.text(this, 5, (all || !kept.contains("dli_table_name")) ? value.dliTableName() : null);
    out.text(this, 6, (all || !kept.contains("obs_bucket_path")) ? value.obsBucketPath() : null);
    out.text(this, 7, (all || !kept.contains("file_prefix")) ? value.filePrefix() : null);
    out.text(this, 8, (all || !kept.contains("retry_duration")) ? value.retryDuration() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
