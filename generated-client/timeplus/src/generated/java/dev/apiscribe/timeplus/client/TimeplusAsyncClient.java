// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.ApiClient;
import javax.annotation.processing.Generated;

/** The operations of {@link TimeplusClient} without waiting. Cancelling a future cancels its exchange. */
@Generated("apiscribe")
public final class TimeplusAsyncClient {
  private final AlertsAsyncClient alerts;
  private final ApiKeysAsyncClient apiKeys;
  private final DashboardsAsyncClient dashboards;
  private final ExternalStreamsAsyncClient externalStreams;
  private final ExternalTablesAsyncClient externalTables;
  private final QueriesAsyncClient queries;
  private final MetricsAsyncClient metrics;
  private final InvitationsAsyncClient invitations;
  private final MaterializedViewsAsyncClient materializedViews;
  private final UsersAsyncClient users;
  private final SavedQueriesAsyncClient savedQueries;
  private final SchemasAsyncClient schemas;
  private final SinksAsyncClient sinks;
  private final SourcesAsyncClient sources;
  private final StreamsAsyncClient streams;
  private final SubscriptionAsyncClient subscription;
  private final TopologyAsyncClient topology;
  private final UdfsAsyncClient udfs;
  private final ViewsAsyncClient views;
  private final WorkspaceAsyncClient workspace;

  TimeplusAsyncClient(ApiClient api) {
    this.alerts = new AlertsAsyncClient(api);
    this.apiKeys = new ApiKeysAsyncClient(api);
    this.dashboards = new DashboardsAsyncClient(api);
    this.externalStreams = new ExternalStreamsAsyncClient(api);
    this.externalTables = new ExternalTablesAsyncClient(api);
    this.queries = new QueriesAsyncClient(api);
    this.metrics = new MetricsAsyncClient(api);
    this.invitations = new InvitationsAsyncClient(api);
    this.materializedViews = new MaterializedViewsAsyncClient(api);
    this.users = new UsersAsyncClient(api);
    this.savedQueries = new SavedQueriesAsyncClient(api);
    this.schemas = new SchemasAsyncClient(api);
    this.sinks = new SinksAsyncClient(api);
    this.sources = new SourcesAsyncClient(api);
    this.streams = new StreamsAsyncClient(api);
    this.subscription = new SubscriptionAsyncClient(api);
    this.topology = new TopologyAsyncClient(api);
    this.udfs = new UdfsAsyncClient(api);
    this.views = new ViewsAsyncClient(api);
    this.workspace = new WorkspaceAsyncClient(api);
  }

  /** Queries that watch streams and act on what they find. */
  public AlertsAsyncClient alerts() {
    return this.alerts;
  }

  /** Keys that programs authenticate with. */
  public ApiKeysAsyncClient apiKeys() {
    return this.apiKeys;
  }

  /** Pages of charts and texts. */
  public DashboardsAsyncClient dashboards() {
    return this.dashboards;
  }

  /** Streams whose data stays in another system, such as Kafka. */
  public ExternalStreamsAsyncClient externalStreams() {
    return this.externalStreams;
  }

  /** Tables that are kept in another database. */
  public ExternalTablesAsyncClient externalTables() {
    return this.externalTables;
  }

  /** Running SQL, and looking at what runs. */
  public QueriesAsyncClient queries() {
    return this.queries;
  }

  /** Figures of the deployment as a whole. */
  public MetricsAsyncClient metrics() {
    return this.metrics;
  }

  /** Asking users to join the tenant. */
  public InvitationsAsyncClient invitations() {
    return this.invitations;
  }

  /** Queries that run in the background and keep their result. */
  public MaterializedViewsAsyncClient materializedViews() {
    return this.materializedViews;
  }

  /** The users of a deployment, and their roles. */
  public UsersAsyncClient users() {
    return this.users;
  }

  /** SQL texts kept for later use. */
  public SavedQueriesAsyncClient savedQueries() {
    return this.savedQueries;
  }

  /** Definitions of message formats. */
  public SchemasAsyncClient schemas() {
    return this.schemas;
  }

  /** Outgoing connections: query results sent to other systems. */
  public SinksAsyncClient sinks() {
    return this.sinks;
  }

  /** Incoming connections: data read from other systems. */
  public SourcesAsyncClient sources() {
    return this.sources;
  }

  /** Streams of the workspace, and writing to them. */
  public StreamsAsyncClient streams() {
    return this.streams;
  }

  /** What the tenant has paid for. */
  public SubscriptionAsyncClient subscription() {
    return this.subscription;
  }

  /** How the resources depend on each other. */
  public TopologyAsyncClient topology() {
    return this.topology;
  }

  /** User-defined functions for use in SQL. */
  public UdfsAsyncClient udfs() {
    return this.udfs;
  }

  /** Named queries. */
  public ViewsAsyncClient views() {
    return this.views;
  }

  /** The workspace and its settings. */
  public WorkspaceAsyncClient workspace() {
    return this.workspace;
  }
}
