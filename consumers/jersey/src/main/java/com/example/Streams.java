package com.example;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.apiscribe.timeplus.model.ColumnDefinition;
import dev.apiscribe.timeplus.model.CreateStreamRequest;
import dev.apiscribe.timeplus.model.DataStream;
import dev.apiscribe.timeplus.model.IngestFormat;
import dev.apiscribe.timeplus.model.StreamColumn;
import dev.apiscribe.timeplus.model.StreamMode;
import dev.apiscribe.timeplus.model.StreamStats;
import dev.apiscribe.timeplus.model.UpdateStreamRequest;
import dev.apiscribe.timeplus.server.jaxrs.ErrorResponseException;
import dev.apiscribe.timeplus.server.jaxrs.StreamsOperations;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

final class Streams implements StreamsOperations {
  private static final TypeReference<Map<String, Object>> ROW = new TypeReference<>() {};

  private final ObjectMapper json;
  private final Map<String, LiveStream> streams = new ConcurrentHashMap<>();

  Streams(ObjectMapper json) {
    this.json = json;
  }

  Optional<LiveStream> find(String name) {
    return Optional.ofNullable(streams.get(name));
  }

  private LiveStream named(String name) {
    return find(name)
        .orElseThrow(() -> new ErrorResponseException(404)); // documented without a body
  }

  @Override
  public List<DataStream> listStreams() {
    return streams.values().stream().map(LiveStream::definition).toList();
  }

  @Override
  public DataStream createStream(CreateStreamRequest body) {
    List<ColumnDefinition> columns = body.columns() == null ? List.of() : body.columns();
    DataStream definition = DataStream.builder()
        .name(body.name())
        .columns(columns.stream()
            .map(each ->
                StreamColumn.builder().name(each.name()).type(each.type()).build())
            .toList())
        .mode(StreamMode.APPEND)
        .engine("Stream")
        .description(body.description() == null ? "" : body.description())
        .logstoreRetentionBytes(0)
        .logstoreRetentionMs(0)
        .ttl("")
        .ttlExpression("")
        .build();
    if (streams.putIfAbsent(body.name(), new LiveStream(definition)) != null) {
      throw LiveServer.refusal(400, "There is a stream of this name.");
    }
    return definition;
  }

  @Override
  public DataStream getStream(String name) {
    return named(name).definition();
  }

  @Override
  public void deleteStream(String name) {
    named(name);
    streams.remove(name);
  }

  /** Each row is handed on as soon as it has arrived. */
  @Override
  public void ingestRows(String name, IngestFormat format, String contentType, InputStream body) {
    LiveStream stream =
        find(name).orElseThrow(() -> LiveServer.refusal(400, "There is no such stream."));
    if (!IngestFormat.STREAMING.equals(format)) {
      throw LiveServer.refusal(
          400, "Of the formats this server reads only: " + IngestFormat.STREAMING);
    }
    try (MappingIterator<Map<String, Object>> rows = json.readerFor(ROW).readValues(body)) {
      while (rows.hasNextValue()) {
        stream.add(rows.nextValue());
      }
    } catch (JacksonException e) {
      throw LiveServer.refusal(400, "A row is not a JSON object.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public DataStream updateStream(String name, UpdateStreamRequest body) {
    throw LiveServer.refusal(501, "Nothing is retained here.");
  }

  @Override
  public StreamStats getStreamStats(String name, Integer historyDays) {
    throw LiveServer.refusal(500, "Nothing is counted here.");
  }
}
