// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.DwsDestination;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class DwsDestinationJson extends ModelCodec<DwsDestination> {
  static final DwsDestinationJson CODEC = new DwsDestinationJson();

  private DwsDestinationJson() {
    super(
        "DwsDestination", "task_name", "agency_name", "deliver_time_interval", "consumer_strategy",
        "dws_cluster_name", "dws_cluster_id", "dws_database_name", "dws_schema", "dws_table_name", "dws_delimiter",
        "user_name", "user_password", "kms_user_key_name", "kms_user_key_id", "obs_bucket_path", "file_prefix",
        "retry_duration", "dws_table_columns", "options");
  }

  @Override
  protected DwsDestination readProperties(JsonReader in) throws IOException {
    DwsDestination.Builder builder = DwsDestination.builder();
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
        builder.dwsClusterName(in.text());
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.dwsClusterId(in.text());
        property = next(in, builder, 5);
      }
      if (property == 6) {
        builder.dwsDatabaseName(in.text());
        property = next(in, builder, 6);
      }
      if (property == 7) {
        builder.dwsSchema(in.text());
        property = next(in, builder, 7);
      }
      if (property == 8) {
        builder.dwsTableName(in.text());
        property = next(in, builder, 8);
      }
      if (property == 9) {
        builder.dwsDelimiter(in.text());
        property = next(in, builder, 9);
      }
      if (property == 10) {
        builder.userName(in.text());
        property = next(in, builder, 10);
      }
      if (property == 11) {
        builder.userPassword(in.text());
        property = next(in, builder, 11);
      }
      if (property == 12) {
        builder.kmsUserKeyName(in.text());
        property = next(in, builder, 12);
      }
      if (property == 13) {
        builder.kmsUserKeyId(in.text());
        property = next(in, builder, 13);
      }
      if (property == 14) {
        builder.obsBucketPath(in.text());
        property = next(in, builder, 14);
      }
      if (property == 15) {
        builder.filePrefix(in.text());
        property = next(in, builder, 15);
      }
      if (property == 16) {
        builder.retryDuration(in.text());
        property = next(in, builder, 16);
      }
      if (property == 17) {
        builder.dwsTableColumns(in.text());
        property = next(in, builder, 17);
      }
      if (property == 18) {
        builder.options(in.value(DwsOptionsJson.CODEC));
        property = next(in, builder, 18);
      }
      if (property == 19) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 19);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, DwsDestination.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, DwsDestination value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("task_name")) ? value.taskName() : null);
    out.text(this, 1, (all || !kept.contains("agency_name")) ? value.agencyName() : null);
    out.smallInteger(this, 2, (all || !kept.contains("deliver_time_interval")) ? value.deliverTimeInterval() : null);
    out.value(this, 3, (all || !kept.contains("consumer_strategy")) ? value.consumerStrategy() : null, ConsumerStrategyJson.CODEC);
    out.text(this, 4, (all || !kept.contains("dws_cluster_name")) ? value.dwsClusterName() : null);
    out.text(this, 5, (all || !kept.contains("dws_cluster_id")) ? value.dwsClusterId() : null);
    out.text(this, 6, (all || !kept.contains("dws_database_name")) ? value.dwsDatabaseName() : null);
    out.text(this, 7, (all || !kept.contains("dws_schema")) ? value.dwsSchema() : null);
    out.text(this, 8, (all || !kept.contains("dws_table_name")) ? value.dwsTableName() : null);
    out.text(this, 9, (all || !kept.contains("dws_delimiter")) ? value.dwsDelimiter() : null);
    out.text(this, 10, (all || !kept.contains("user_name")) ? value.userName() : null);
    out.text(this, 11, (all || !kept.contains("user_password")) ? value.userPassword() : null);
    out.text(this, 12, (all || !kept.contains("kms_user_key_name")) ? value.kmsUserKeyName() : null);
    out.text(this, 13, (all || !kept.contains("kms_user_key_id")) ? value.kmsUserKeyId() : null);
    out.text(this, 14, (all || !kept.contains("obs_bucket_path")) ? value.obsBucketPath() : null);
    out.text(this, 15, (all || !kept.contains("file_prefix")) ? value.filePrefix() : null);
    out.text(this, 16, (all || !kept.contains("retry_duration")) ? value.retryDuration() : null);
    out.text(this, 17, (all || !kept.contains("dws_table_columns")) ? value.dwsTableColumns() : null);
    out.value(this, 18, (all || !kept.contains("options")) ? value.options() : null, DwsOptionsJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }
}
