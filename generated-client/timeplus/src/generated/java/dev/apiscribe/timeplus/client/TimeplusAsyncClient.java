// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.ApiClient;
import javax.annotation.processing.Generated;

/** The async operations of {@link TimeplusClient}. Cancelling a future cancels its exchange. */
@Generated("apiscribe")
public final class TimeplusAsyncClient {
  private final ApiClient api;

  TimeplusAsyncClient(ApiClient api) {
    this.api = api;
  }

  /** Queries that watch streams and act on what they find. */
  public AlertsAsyncClient alerts() {
    return new AlertsAsyncClient(this.api);
  }

  /** Keys that programs authenticate with. */
  public ApiKeysAsyncClient apiKeys() {
    return new ApiKeysAsyncClient(this.api);
  }

  /** Pages of charts and texts. */
  public DashboardsAsyncClient dashboards() {
    return new DashboardsAsyncClient(this.api);
  }

  /** Streams whose data stays in another system, such as Kafka. */
  public ExternalStreamsAsyncClient externalStreams() {
    return new ExternalStreamsAsyncClient(this.api);
  }

  /** Tables that are kept in another database. */
  public ExternalTablesAsyncClient externalTables() {
    return new ExternalTablesAsyncClient(this.api);
  }

  /** Running SQL, and looking at what runs. */
  public QueriesAsyncClient queries() {
    return new QueriesAsyncClient(this.api);
  }

  /** Figures of the deployment as a whole. */
  public MetricsAsyncClient metrics() {
    return new MetricsAsyncClient(this.api);
  }

  /** Asking users to join the tenant. */
  public InvitationsAsyncClient invitations() {
    return new InvitationsAsyncClient(this.api);
  }

  /** Queries that run in the background and keep their result. */
  public MaterializedViewsAsyncClient materializedViews() {
    return new MaterializedViewsAsyncClient(this.api);
  }

  /** The users of a deployment, and their roles. */
  public UsersAsyncClient users() {
    return new UsersAsyncClient(this.api);
  }

  /** SQL texts kept for later use. */
  public SavedQueriesAsyncClient savedQueries() {
    return new SavedQueriesAsyncClient(this.api);
  }

  /** Definitions of message formats. */
  public SchemasAsyncClient schemas() {
    return new SchemasAsyncClient(this.api);
  }

  /** Outgoing connections: query results sent to other systems. */
  public SinksAsyncClient sinks() {
    return new SinksAsyncClient(this.api);
  }

  /** Incoming connections: data read from other systems. */
  public SourcesAsyncClient sources() {
    return new SourcesAsyncClient(this.api);
  }

  /** Streams of the workspace, and writing to them. */
  public StreamsAsyncClient streams() {
    return new StreamsAsyncClient(this.api);
  }

  /** What the tenant has paid for. */
  public SubscriptionAsyncClient subscription() {
    return new SubscriptionAsyncClient(this.api);
  }

  /** How the resources depend on each other. */
  public TopologyAsyncClient topology() {
    return new TopologyAsyncClient(this.api);
  }

  /** User-defined functions for use in SQL. */
  public UdfsAsyncClient udfs() {
    return new UdfsAsyncClient(this.api);
  }

  /** Named queries. */
  public ViewsAsyncClient views() {
    return new ViewsAsyncClient(this.api);
  }

  /** The workspace and its settings. */
  public WorkspaceAsyncClient workspace() {
    return new WorkspaceAsyncClient(this.api);
  }
}
