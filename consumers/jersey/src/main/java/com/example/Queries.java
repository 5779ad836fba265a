package com.example;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.apiscribe.timeplus.model.AnalyzeSqlRequest;
import dev.apiscribe.timeplus.model.Column;
import dev.apiscribe.timeplus.model.CreateQueryRequest;
import dev.apiscribe.timeplus.model.FormatSqlRequest;
import dev.apiscribe.timeplus.model.FormattedSql;
import dev.apiscribe.timeplus.model.Query;
import dev.apiscribe.timeplus.model.QueryPipeline;
import dev.apiscribe.timeplus.model.QueryResult;
import dev.apiscribe.timeplus.model.QueryStatus;
import dev.apiscribe.timeplus.model.SqlAnalysis;
import dev.apiscribe.timeplus.model.TimeColumns;
import dev.apiscribe.timeplus.server.jaxrs.ErrorResponseException;
import dev.apiscribe.timeplus.server.jaxrs.QueriesOperations;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows a stream, row by row, until the query is cancelled or the client is gone. */
final class Queries implements QueriesOperations {
  private static final Pattern ALL_OF =
      Pattern.compile("select \\* from (\\w+)", Pattern.CASE_INSENSITIVE);

  private final ObjectMapper json;
  private final Streams streams;
  private final Map<String, Running> running = new ConcurrentHashMap<>();

  Queries(ObjectMapper json, Streams streams) {
    this.json = json;
    this.streams = streams;
  }

  private record Running(
      Query query, LiveStream stream, BlockingQueue<Optional<List<Object>>> rows) {
    void end() {
      stream.leave(rows);
    }
  }

  @Override
  public Response createQuery(CreateQueryRequest body) {
    Matcher all = ALL_OF.matcher(body.sql());
    if (!all.matches()) {
      throw LiveServer.refusal(400, "This server knows one statement: " + ALL_OF);
    }
    LiveStream stream = streams
        .find(all.group(1))
        .orElseThrow(() -> LiveServer.refusal(400, "There is no such stream."));
    Running query = new Running(opening(body.sql(), stream), stream, stream.follow());
    running.put(query.query().id(), query);
    StreamingOutput events = out -> send(query, out);
    return Response.ok(events, MediaType.SERVER_SENT_EVENTS_TYPE).build();
  }

  private void send(Running query, OutputStream out) throws IOException {
    try {
      event(out, "event: query\n", query.query());
      for (Optional<List<Object>> row = query.rows().take();
          row.isPresent();
          row = query.rows().take()) {
        event(out, "", List.of(row.get()));
      }
      event(
          out,
          "event: query\n",
          query.query().toBuilder().status(QueryStatus.CANCELED).build());
    } catch (InterruptedException e) {
      throw new InterruptedIOException("The server has been stopped.");
    } finally {
      running.remove(query.query().id());
      query.end();
    }
  }

  private void event(OutputStream out, String name, Object data) throws IOException {
    out.write((name + "data: " + json.writeValueAsString(data) + "\n\n")
        .getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static Query opening(String sql, LiveStream stream) {
    List<Column> header = stream.definition().columns().stream()
        .map(each -> Column.builder().name(each.name()).type(each.type()).build())
        .toList();
    return Query.builder()
        .id(UUID.randomUUID().toString())
        .name("")
        .description("")
        .message("")
        .sql(sql)
        .status(QueryStatus.RUNNING)
        .startTime(System.currentTimeMillis())
        .endTime(0)
        .duration(0)
        .responseTime(0)
        .analysis(SqlAnalysis.builder().build())
        .timeColumns(
            TimeColumns.builder().eventTime(0).windowStart(0).windowEnd(0).build())
        .result(QueryResult.builder().header(header).build())
        .build();
  }

  @Override
  public List<Query> listQueries(String tag) {
    return running.values().stream().map(Running::query).toList();
  }

  @Override
  public Query getQuery(String id) {
    return named(id).query();
  }

  @Override
  public void cancelQuery(String id) {
    named(id).end();
  }

  @Override
  public void deleteQuery(String id) {
    named(id).end();
  }

  private Running named(String id) {
    Running query = running.get(id);
    if (query == null) {
      throw new ErrorResponseException(404); // documented without a body
    }
    return query;
  }

  @Override
  public QueryPipeline getQueryPipeline(String id) {
    throw noSql();
  }

  @Override
  public FormattedSql formatSql(FormatSqlRequest body) {
    throw noSql();
  }

  @Override
  public SqlAnalysis analyzeSql(AnalyzeSqlRequest body) {
    throw noSql();
  }

  private static ErrorResponseException noSql() {
    return LiveServer.refusal(500, "This server reads no SQL but: " + ALL_OF);
  }
}
