// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.runtime.ApiClient;
import javax.annotation.processing.Generated;

/** The async operations of {@link DisClient}. Cancelling a future cancels its exchange. */
@Generated("apiscribe")
public final class DisAsyncClient {
  private final ApiClient api;

  DisAsyncClient(ApiClient api) {
    this.api = api;
  }

  /** Streams hold records in partitions for a number of hours. */
  public StreamsAsyncClient streams() {
    return new StreamsAsyncClient(this.api);
  }

  /** Records are the data that producers upload to a stream and consumers download from it. */
  public RecordsAsyncClient records() {
    return new RecordsAsyncClient(this.api);
  }

  /** Apps are programs that consume streams. */
  public AppsAsyncClient apps() {
    return new AppsAsyncClient(this.api);
  }

  /** Checkpoints say how far an app has read a partition. */
  public CheckpointsAsyncClient checkpoints() {
    return new CheckpointsAsyncClient(this.api);
  }

  /** Dump tasks copy the records of a stream into another service. */
  public DumpTasksAsyncClient dumpTasks() {
    return new DumpTasksAsyncClient(this.api);
  }

  /** Metrics count the records, bytes and requests of a stream or a partition. */
  public MetricsAsyncClient metrics() {
    return new MetricsAsyncClient(this.api);
  }

  /** Resource tags are the keys and values that users attach to a stream. */
  public ResourceTagsAsyncClient resourceTags() {
    return new ResourceTagsAsyncClient(this.api);
  }
}
