package dev.apiscribe.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stream, and all that it is made of, as one writes it without a library for it. */
record PlainStream(
    @JsonProperty("column_families") @Nullable List<Family> columnFamilies,
    @JsonProperty("columns") @Nullable List<Column> columns,
    @JsonProperty("created_at") @Nullable String createdAt,
    @JsonProperty("created_by") @Nullable Person createdBy,
    @JsonProperty("description") @Nullable String description,
    @JsonProperty("engine") @Nullable String engine,
    @JsonProperty("is_external") boolean isExternal,
    @JsonProperty("last_updated_at") @Nullable String lastUpdatedAt,
    @JsonProperty("last_updated_by") @Nullable Person lastUpdatedBy,
    @JsonProperty("logstore_retention_bytes") long logstoreRetentionBytes,
    @JsonProperty("logstore_retention_ms") long logstoreRetentionMs,
    @JsonProperty("mode") @Nullable String mode,
    @JsonProperty("name") @Nullable String name,
    @JsonProperty("primary_key") @Nullable String primaryKey,
    @JsonProperty("secondary_indexes") @Nullable List<Index> secondaryIndexes,
    @JsonProperty("ttl") @Nullable String ttl,
    @JsonProperty("ttl_expression") @Nullable String ttlExpression) {

  static PlainStream read(JsonParser in) throws IOException {
    @Nullable List<Family> columnFamilies = null;
    @Nullable List<Column> columns = null;
    @Nullable String createdAt = null;
    @Nullable Person createdBy = null;
    @Nullable String description = null;
    @Nullable String engine = null;
    boolean isExternal = false;
    @Nullable String lastUpdatedAt = null;
    @Nullable Person lastUpdatedBy = null;
    long logstoreRetentionBytes = 0;
    long logstoreRetentionMs = 0;
    @Nullable String mode = null;
    @Nullable String name = null;
    @Nullable String primaryKey = null;
    @Nullable List<Index> secondaryIndexes = null;
    @Nullable String ttl = null;
    @Nullable String ttlExpression = null;
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String property = in.currentName();
      in.nextToken();
      switch (property) {
        case "column_families" -> columnFamilies = PlainJson.list(in, Family::read);
        case "columns" -> columns = PlainJson.list(in, Column::read);
        case "created_at" -> createdAt = PlainJson.text(in);
        case "created_by" -> createdBy = Person.read(in);
        case "description" -> description = PlainJson.text(in);
        case "engine" -> engine = PlainJson.text(in);
        case "is_external" -> isExternal = in.getBooleanValue();
        case "last_updated_at" -> lastUpdatedAt = PlainJson.text(in);
        case "last_updated_by" -> lastUpdatedBy = Person.read(in);
        case "logstore_retention_bytes" -> logstoreRetentionBytes = in.getLongValue();
        case "logstore_retention_ms" -> logstoreRetentionMs = in.getLongValue();
        case "mode" -> mode = PlainJson.text(in);
        case "name" -> name = PlainJson.text(in);
        case "primary_key" -> primaryKey = PlainJson.text(in);
        case "secondary_indexes" -> secondaryIndexes = PlainJson.list(in, Index::read);
        case "ttl" -> ttl = PlainJson.text(in);
        case "ttl_expression" -> ttlExpression = PlainJson.text(in);
        default -> in.skipChildren();
      }
    }
    return new PlainStream(
        columnFamilies,
        columns,
        createdAt,
        createdBy,
        description,
        engine,
        isExternal,
        lastUpdatedAt,
        lastUpdatedBy,
        logstoreRetentionBytes,
        logstoreRetentionMs,
        mode,
        name,
        primaryKey,
        secondaryIndexes,
        ttl,
        ttlExpression);
  }

  void write(JsonGenerator out) throws IOException {
    out.writeStartObject();
    PlainJson.writeList(out, "column_families", columnFamilies, Family::write);
    PlainJson.writeList(out, "columns", columns, Column::write);
    out.writeStringField("created_at", createdAt);
    PlainJson.write(out, "created_by", createdBy, Person::write);
    out.writeStringField("description", description);
    out.writeStringField("engine", engine);
    out.writeBooleanField("is_external", isExternal);
    out.writeStringField("last_updated_at", lastUpdatedAt);
    PlainJson.write(out, "last_updated_by", lastUpdatedBy, Person::write);
    out.writeNumberField("logstore_retention_bytes", logstoreRetentionBytes);
    out.writeNumberField("logstore_retention_ms", logstoreRetentionMs);
    out.writeStringField("mode", mode);
    out.writeStringField("name", name);
    out.writeStringField("primary_key", primaryKey);
    PlainJson.writeList(out, "secondary_indexes", secondaryIndexes, Index::write);
    out.writeStringField("ttl", ttl);
    out.writeStringField("ttl_expression", ttlExpression);
    out.writeEndObject();
  }

  /** A part of it. */
  record Family(
      @JsonProperty("columns") @Nullable List<String> columns,
      @JsonProperty("name") @Nullable String name) {

    static Family read(JsonParser in) throws IOException {
      @Nullable List<String> columns = null;
      @Nullable String name = null;
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String property = in.currentName();
        in.nextToken();
        switch (property) {
          case "columns" -> columns = PlainJson.list(in, PlainJson::string);
          case "name" -> name = PlainJson.text(in);
          default -> in.skipChildren();
        }
      }
      return new Family(columns, name);
    }

    void write(JsonGenerator out) throws IOException {
      out.writeStartObject();
      PlainJson.writeList(out, "columns", columns, (text, to) -> to.writeString(text));
      out.writeStringField("name", name);
      out.writeEndObject();
    }
  }

  /** A part of it. */
  record Column(
      @JsonProperty("codec") @Nullable String codec,
      @JsonProperty("default") @Nullable String defaultValue,
      @JsonProperty("name") @Nullable String name,
      @JsonProperty("nullable") boolean nullable,
      @JsonProperty("type") @Nullable String type) {

    static Column read(JsonParser in) throws IOException {
      @Nullable String codec = null;
      @Nullable String defaultValue = null;
      @Nullable String name = null;
      boolean nullable = false;
      @Nullable String type = null;
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String property = in.currentName();
        in.nextToken();
        switch (property) {
          case "codec" -> codec = PlainJson.text(in);
          case "default" -> defaultValue = PlainJson.text(in);
          case "name" -> name = PlainJson.text(in);
          case "nullable" -> nullable = in.getBooleanValue();
          case "type" -> type = PlainJson.text(in);
          default -> in.skipChildren();
        }
      }
      return new Column(codec, defaultValue, name, nullable, type);
    }

    void write(JsonGenerator out) throws IOException {
      out.writeStartObject();
      out.writeStringField("codec", codec);
      out.writeStringField("default", defaultValue);
      out.writeStringField("name", name);
      out.writeBooleanField("nullable", nullable);
      out.writeStringField("type", type);
      out.writeEndObject();
    }
  }

  /** A part of it. */
  record Index(
      @JsonProperty("columns") @Nullable List<String> columns,
      @JsonProperty("name") @Nullable String name,
      @JsonProperty("storing") @Nullable List<String> storing,
      @JsonProperty("unique") boolean unique) {

    static Index read(JsonParser in) throws IOException {
      @Nullable List<String> columns = null;
      @Nullable String name = null;
      @Nullable List<String> storing = null;
      boolean unique = false;
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String property = in.currentName();
        in.nextToken();
        switch (property) {
          case "columns" -> columns = PlainJson.list(in, PlainJson::string);
          case "name" -> name = PlainJson.text(in);
          case "storing" -> storing = PlainJson.list(in, PlainJson::string);
          case "unique" -> unique = in.getBooleanValue();
          default -> in.skipChildren();
        }
      }
      return new Index(columns, name, storing, unique);
    }

    void write(JsonGenerator out) throws IOException {
      out.writeStartObject();
      PlainJson.writeList(out, "columns", columns, (text, to) -> to.writeString(text));
      out.writeStringField("name", name);
      PlainJson.writeList(out, "storing", storing, (text, to) -> to.writeString(text));
      out.writeBooleanField("unique", unique);
      out.writeEndObject();
    }
  }

  /** A part of it. */
  record Person(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("name") @Nullable String name) {

    static Person read(JsonParser in) throws IOException {
      @Nullable String id = null;
      @Nullable String name = null;
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String property = in.currentName();
        in.nextToken();
        switch (property) {
          case "id" -> id = PlainJson.text(in);
          case "name" -> name = PlainJson.text(in);
          default -> in.skipChildren();
        }
      }
      return new Person(id, name);
    }

    void write(JsonGenerator out) throws IOException {
      out.writeStartObject();
      out.writeStringField("id", id);
      out.writeStringField("name", name);
      out.writeEndObject();
    }
  }
}
