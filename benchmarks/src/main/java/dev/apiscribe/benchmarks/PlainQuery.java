package dev.apiscribe.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A query, and all that it is made of, as one writes it without a library for it. */
record PlainQuery(
    @JsonProperty("analysis") @Nullable Analysis analysis,
    @JsonProperty("created_at") @Nullable String createdAt,
    @JsonProperty("created_by") PlainStream.@Nullable Person createdBy,
    @JsonProperty("description") @Nullable String description,
    @JsonProperty("duration") long duration,
    @JsonProperty("end_time") long endTime,
    @JsonProperty("id") @Nullable String id,
    @JsonProperty("last_updated_at") @Nullable String lastUpdatedAt,
    @JsonProperty("last_updated_by") PlainStream.@Nullable Person lastUpdatedBy,
    @JsonProperty("message") @Nullable String message,
    @JsonProperty("name") @Nullable String name,
    @JsonProperty("response_time") long responseTime,
    @JsonProperty("result") @Nullable Result result,
    @JsonProperty("sinks") @Nullable Map<String, Sink> sinks,
    @JsonProperty("sql") @Nullable String sql,
    @JsonProperty("start_time") long startTime,
    @JsonProperty("status") @Nullable String status,
    @JsonProperty("tags") @Nullable List<String> tags,
    @JsonProperty("timeColumns") @Nullable TimeColumns timeColumns) {

  static PlainQuery read(JsonParser in) throws IOException {
    @Nullable Analysis analysis = null;
    @Nullable String createdAt = null;
    PlainStream.@Nullable Person createdBy = null;
    @Nullable String description = null;
    long duration = 0;
    long endTime = 0;
    @Nullable String id = null;
    @Nullable String lastUpdatedAt = null;
    PlainStream.@Nullable Person lastUpdatedBy = null;
    @Nullable String message = null;
    @Nullable String name = null;
    long responseTime = 0;
    @Nullable Result result = null;
    @Nullable Map<String, Sink> sinks = null;
    @Nullable String sql = null;
    long startTime = 0;
    @Nullable String status = null;
    @Nullable List<String> tags = null;
    @Nullable TimeColumns timeColumns = null;
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String property = in.currentName();
      in.nextToken();
      switch (property) {
        case "analysis" -> analysis = Analysis.read(in);
        case "created_at" -> createdAt = PlainJson.text(in);
        case "created_by" -> createdBy = PlainStream.Person.read(in);
        case "description" -> description = PlainJson.text(in);
        case "duration" -> duration = in.getLongValue();
        case "end_time" -> endTime = in.getLongValue();
        case "id" -> id = PlainJson.text(in);
        case "last_updated_at" -> lastUpdatedAt = PlainJson.text(in);
        case "last_updated_by" -> lastUpdatedBy = PlainStream.Person.read(in);
        case "message" -> message = PlainJson.text(in);
        case "name" -> name = PlainJson.text(in);
        case "response_time" -> responseTime = in.getLongValue();
        case "result" -> result = Result.read(in);
        case "sinks" -> sinks = PlainJson.map(in, Sink::read);
        case "sql" -> sql = PlainJson.text(in);
        case "start_time" -> startTime = in.getLongValue();
        case "status" -> status = PlainJson.text(in);
        case "tags" -> tags = PlainJson.list(in, PlainJson::string);
        case "timeColumns" -> timeColumns = TimeColumns.read(in);
        default -> in.skipChildren();
      }
    }
    return new PlainQuery(
        analysis,
        createdAt,
        createdBy,
        description,
        duration,
        endTime,
        id,
        lastUpdatedAt,
        lastUpdatedBy,
        message,
        name,
        responseTime,
        result,
        sinks,
        sql,
        startTime,
        status,
        tags,
        timeColumns);
  }

  /** A part of it. */
  record Analysis(
      @JsonProperty("group_by_columns") @Nullable List<String> groupByColumns,
      @JsonProperty("has_aggr") boolean hasAggr,
      @JsonProperty("has_subquery") boolean hasSubquery,
      @JsonProperty("has_table_join") boolean hasTableJoin,
      @JsonProperty("has_union") boolean hasUnion,
      @JsonProperty("is_streaming") boolean isStreaming,
      @JsonProperty("original_query") @Nullable String originalQuery,
      @JsonProperty("query_type") @Nullable String queryType,
      @JsonProperty("required_columns") @Nullable List<Used> requiredColumns,
      @JsonProperty("result_columns") @Nullable List<Used> resultColumns,
      @JsonProperty("rewritten_query") @Nullable String rewrittenQuery) {

    static Analysis read(JsonParser in) throws IOException {
      @Nullable List<String> groupByColumns = null;
      boolean hasAggr = false;
      boolean hasSubquery = false;
      boolean hasTableJoin = false;
      boolean hasUnion = false;
      boolean isStreaming = false;
      @Nullable String originalQuery = null;
      @Nullable String queryType = null;
      @Nullable List<Used> requiredColumns = null;
      @Nullable List<Used> resultColumns = null;
      @Nullable String rewrittenQuery = null;
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String property = in.currentName();
        in.nextToken();
        switch (property) {
          case "group_by_columns" -> groupByColumns = PlainJson.list(in, PlainJson::string);
          case "has_aggr" -> hasAggr = in.getBooleanValue();
          case "has_subquery" -> hasSubquery = in.getBooleanValue();
          case "has_table_join" -> hasTableJoin = in.getBooleanValue();
          case "has_union" -> hasUnion = in.getBooleanValue();
          case "is_streaming" -> isStreaming = in.getBooleanValue();
          case "original_query" -> originalQuery = PlainJson.text(in);
          case "query_type" -> queryType = PlainJson.text(in);
          case "required_columns" -> requiredColumns = PlainJson.list(in, Used::read);
          case "result_columns" -> resultColumns = PlainJson.list(in, Used::read);
          case "rewritten_query" -> rewrittenQuery = PlainJson.text(in);
          default -> in.skipChildren();
        }
      }
      return new Analysis(
          groupByColumns,
          hasAggr,
          hasSubquery,
          hasTableJoin,
          hasUnion,
          isStreaming,
          originalQuery,
          queryType,
          requiredColumns,
          resultColumns,
          rewrittenQuery);
    }
  }

  /** A part of it. */
  record Used(
      @JsonProperty("column") @Nullable String column,
      @JsonProperty("column_type") @Nullable String columnType,
      @JsonProperty("database") @Nullable String database,
      @JsonProperty("is_view") boolean isView,
      @JsonProperty("table") @Nullable String table) {

    static Used read(JsonParser in) throws IOException {
      @Nullable String column = null;
      @Nullable String columnType = null;
      @Nullable String database = null;
      boolean isView = false;
      @Nullable String table = null;
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String property = in.currentName();
        in.nextToken();
        switch (property) {
          case "column" -> column = PlainJson.text(in);
          case "column_type" -> columnType = PlainJson.text(in);
          case "database" -> database = PlainJson.text(in);
          case "is_view" -> isView = in.getBooleanValue();
          case "table" -> table = PlainJson.text(in);
          default -> in.skipChildren();
        }
      }
      return new Used(column, columnType, database, isView, table);
    }
  }

  /** A part of it. */
  record Result(@JsonProperty("header") @Nullable List<Named> header) {

    static Result read(JsonParser in) throws IOException {
      @Nullable List<Named> header = null;
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String property = in.currentName();
        in.nextToken();
        switch (property) {
          case "header" -> header = PlainJson.list(in, Named::read);
          default -> in.skipChildren();
        }
      }
      return new Result(header);
    }
  }

  /** A part of it. */
  record Named(
      @JsonProperty("name") @Nullable String name,
      @JsonProperty("type") @Nullable String type) {

    static Named read(JsonParser in) throws IOException {
      @Nullable String name = null;
      @Nullable String type = null;
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String property = in.currentName();
        in.nextToken();
        switch (property) {
          case "name" -> name = PlainJson.text(in);
          case "type" -> type = PlainJson.text(in);
          default -> in.skipChildren();
        }
      }
      return new Named(name, type);
    }
  }

  /** A part of it. */
  record Sink(
      @JsonProperty("failure_count") long failureCount,
      @JsonProperty("success_count") long successCount) {

    static Sink read(JsonParser in) throws IOException {
      long failureCount = 0;
      long successCount = 0;
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String property = in.currentName();
        in.nextToken();
        switch (property) {
          case "failure_count" -> failureCount = in.getLongValue();
          case "success_count" -> successCount = in.getLongValue();
          default -> in.skipChildren();
        }
      }
      return new Sink(failureCount, successCount);
    }
  }

  /** A part of it. */
  record TimeColumns(
      @JsonProperty("eventTime") long eventTime,
      @JsonProperty("windowEnd") long windowEnd,
      @JsonProperty("windowStart") long windowStart) {

    static TimeColumns read(JsonParser in) throws IOException {
      long eventTime = 0;
      long windowEnd = 0;
      long windowStart = 0;
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String property = in.currentName();
        in.nextToken();
        switch (property) {
          case "eventTime" -> eventTime = in.getLongValue();
          case "windowEnd" -> windowEnd = in.getLongValue();
          case "windowStart" -> windowStart = in.getLongValue();
          default -> in.skipChildren();
        }
      }
      return new TimeColumns(eventTime, windowEnd, windowStart);
    }
  }
}
