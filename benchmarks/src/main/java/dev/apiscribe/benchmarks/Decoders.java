package dev.apiscribe.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.reflect.TypeToken;
import dev.apiscribe.runtime.Headers;
import dev.apiscribe.runtime.Transport;
import dev.apiscribe.runtime.TransportResponse;
import dev.apiscribe.timeplus.client.BareCodec;
import dev.apiscribe.timeplus.client.TimeplusClient;
import dev.apiscribe.unions.client.BareUnionCodec;
import dev.apiscribe.unions.client.UnionsClient;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** All who can turn a response's bytes into objects. */
final class Decoders {
  static final List<String> ALL = List.of(
      ImplementationNames.APISCRIBE_CALL,
      ImplementationNames.APISCRIBE_BARE,
      ImplementationNames.STREAMING,
      ImplementationNames.NATIVE,
      ImplementationNames.OKHTTP);

  private static final ObjectMapper NATIVE =
      peer.jdk.timeplus.ApiClient.createDefaultObjectMapper();
  private static final Headers JSON =
      Headers.of(Map.of("Content-Type", List.of("application/json")));

  private Decoders() {}

  /** Reads one document. */
  @FunctionalInterface
  interface Decoder {
    Object decode() throws Exception;
  }

  /** The documents that are decoded. */
  enum Document {
    STREAM("Decode a Stream", 0.9, Documented.stream()),
    QUERY("Decode a Query", 0.9, Documented.query()),
    STREAMS("Decode 200 Streams", 0.85, Documented.streams()),
    SHAPES("Decode 200 values of a union", 1.2, Documented.shapes());

    final String work;
    final double bound;
    private final byte[] json;

    Document(String work, double bound, byte[] json) {
      this.work = work;
      this.bound = bound;
      this.json = json;
    }

    byte[] json() {
      return json.clone();
    }

    /** Returns who has a class for it. */
    List<String> implementations() {
      return this == SHAPES ? ALL.subList(0, ALL.indexOf(ImplementationNames.NATIVE)) : ALL;
    }
  }

  static Decoder of(String implementation, Document document) {
    byte[] json = document.json();
    return switch (implementation) {
      case ImplementationNames.APISCRIBE_CALL -> call(document, json);
      case ImplementationNames.APISCRIBE_BARE ->
        switch (document) {
          case STREAM -> () -> BareCodec.stream(json);
          case QUERY -> () -> BareCodec.query(json);
          case STREAMS -> () -> BareCodec.streams(json);
          case SHAPES -> () -> BareUnionCodec.shapes(json);
        };
      case ImplementationNames.STREAMING ->
        switch (document) {
          case STREAM -> () -> PlainJson.decode(json, PlainStream::read);
          case QUERY -> () -> PlainJson.decode(json, PlainQuery::read);
          case STREAMS -> () -> PlainJson.decode(json, in -> PlainJson.list(in, PlainStream::read));
          case SHAPES -> () -> PlainJson.decode(json, in -> PlainJson.list(in, PlainShape::read));
        };
      case ImplementationNames.NATIVE -> nativeDecoder(document, json);
      case ImplementationNames.OKHTTP -> gsonDecoder(document, json);
      default ->
        throw new IllegalArgumentException(
            "no such implementation: " + implementation + "; there are " + ALL);
    };
  }

  /** A whole call, but for the network. */
  private static Decoder call(Document document, byte[] json) {
    Transport transport =
        request -> new TransportResponse(200, JSON, new ByteArrayInputStream(json));
    URI endpoint = URI.create("http://localhost");
    TimeplusClient timeplus =
        TimeplusClient.builder().endpoint(endpoint).transport(transport).build();
    UnionsClient unions =
        UnionsClient.builder().endpoint(endpoint).transport(transport).build();
    return switch (document) {
      case STREAM -> () -> timeplus.streams().getStream("test_stream");
      case QUERY -> () -> timeplus.queries().getQuery("UUID");
      case STREAMS -> () -> timeplus.streams().listStreams();
      case SHAPES -> () -> unions.shapes().listShapes();
    };
  }

  /** As its generated code does: the body becomes a String, and that the objects. */
  private static Decoder nativeDecoder(Document document, byte[] json) {
    Class<?> type = document == Document.QUERY
        ? peer.jdk.timeplus.model.Query.class
        : peer.jdk.timeplus.model.DataStream.class;
    var reader = NATIVE.readerFor(
        document == Document.STREAMS
            ? NATIVE.getTypeFactory().constructCollectionType(List.class, type)
            : NATIVE.constructType(type));
    return () -> reader.readValue(new String(json, StandardCharsets.UTF_8));
  }

  private static Decoder gsonDecoder(Document document, byte[] json) {
    new peer.okhttp.timeplus.JSON(); // its constructor is what sets it up
    Type type = switch (document) {
      case STREAM -> peer.okhttp.timeplus.model.DataStream.class;
      case QUERY -> peer.okhttp.timeplus.model.Query.class;
      case STREAMS -> new TypeToken<List<peer.okhttp.timeplus.model.DataStream>>() {}.getType();
      case SHAPES -> throw new IllegalArgumentException("it is not made for " + document);
    };
    return () ->
        peer.okhttp.timeplus.JSON.deserialize(new String(json, StandardCharsets.UTF_8), type);
  }

  /** Returns what was read, written again by the same library. */
  static JsonNode written(String implementation, Object decoded) throws IOException {
    return switch (implementation) {
      case ImplementationNames.NATIVE ->
        Documented.PLAIN.readTree(NATIVE.writeValueAsBytes(decoded));
      case ImplementationNames.OKHTTP ->
        Documented.PLAIN.readTree(peer.okhttp.timeplus.JSON.serialize(decoded));
      default -> Documented.PLAIN.readTree(Documented.PLAIN.writeValueAsBytes(decoded));
    };
  }

  /** Returns how the decoded value differs from the document; empty when it does not. */
  static String error(String implementation, Document document) {
    try {
      JsonNode expected = Documented.tree(document.json());
      JsonNode written = written(implementation, of(implementation, document).decode());
      return Difference.between(expected, written).map(Decoders::shortened).orElse("");
    } catch (Exception e) {
      return "threw " + shortened(e.toString());
    }
  }

  static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ").replace("|", "\\|");
    return line.length() > 160 ? line.substring(0, 160) + "…" : line;
  }
}
