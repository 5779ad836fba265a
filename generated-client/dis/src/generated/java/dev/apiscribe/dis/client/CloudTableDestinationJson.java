// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.CloudTableDestination;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CloudTableDestinationJson extends ModelCodec<CloudTableDestination> {
  static final CloudTableDestinationJson CODEC = new CloudTableDestinationJson();

  private CloudTableDestinationJson() {
    super(
        "CloudTableDestination", "task_name", "agency_name", "deliver_time_interval", "consumer_strategy",
        "cloudtable_cluster_name", "cloudtable_cluster_id", "cloudtable_table_name", "cloudtable_schema",
        "opentsdb_schema", "cloudtable_row_key_delimiter", "obs_backup_bucket_path", "backup_file_prefix",
        "retry_duration");
  }

  @Override
  protected CloudTableDestination readProperties(JsonReader in) throws IOException {
    CloudTableDestination.Builder builder = CloudTableDestination.builder();
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
        builder.cloudtableClusterName(in.text());
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.cloudtableClusterId(in.text());
        property = next(in, builder, 5);
      }
      if (property == 6) {
        builder.cloudtableTableName(in.text());
        property = next(in, builder, 6);
      }
      if (property == 7) {
        builder.cloudtableSchema(in.value(CloudTableSchemaJson.CODEC));
        property = next(in, builder, 7);
      }
      if (property == 8) {
        builder.opentsdbSchema(in.list(OpenTsdbSchemaJson.CODEC));
        property = next(in, builder, 8);
      }
      if (property == 9) {
        builder.cloudtableRowKeyDelimiter(in.text());
        property = next(in, builder, 9);
      }
      if (property == 10) {
        builder.obsBackupBucketPath(in.text());
        property = next(in, builder, 10);
      }
      if (property == 11) {
        builder.backupFilePrefix(in.text());
        property = next(in, builder, 11);
      }
      if (property == 12) {
        builder.retryDuration(in.text());
        property = next(in, builder, 12);
      }
      if (property == 13) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 13);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, CloudTableDestination.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, CloudTableDestination value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("task_name")) ? value.taskName() : null);
    out.text(this, 1, (all || !kept.contains("agency_name")) ? value.agencyName() : null);
    out.smallInteger(this, 2, (all || !kept.contains("deliver_time_interval")) ? value.deliverTimeInterval() : null);
    out.value(this, 3, (all || !kept.contains("consumer_strategy")) ? value.consumerStrategy() : null, ConsumerStrategyJson.CODEC);
    out.text(this, 4, (all || !kept.contains("cloudtable_cluster_name")) ? value.cloudtableClusterName() : null);
    out.text(this, 5, (all || !kept.contains("cloudtable_cluster_id")) ? value.cloudtableClusterId() : null);
    out.text(this, 6, (all || !kept.contains("cloudtable_table_name")) ? value.cloudtableTableName() : null);
    out.value(this, 7, (all || !kept.contains("cloudtable_schema")) ? value.cloudtableSchema() : null, CloudTableSchemaJson.CODEC);
    out.list(this, 8, (all || !kept.contains("opentsdb_schema")) ? value.opentsdbSchema() : null, OpenTsdbSchemaJson.CODEC);
    out.text(this, 9, (all || !kept.contains("cloudtable_row_key_delimiter")) ? value.cloudtableRowKeyDelimiter() : null);
    out.text(this, 10, (all || !kept.contains("obs_backup_bucket_path")) ? value.obsBackupBucketPath() : null);
    out.text(this, 11, (all || !kept.contains("backup_file_prefix")) ? value.backupFilePrefix() : null);
    out.text(this, 12, (all || !kept.contains("retry_duration")) ? value.retryDuration() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
