package dev.apiscribe.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.apiscribe.timeplus.client.BareCodec;
import dev.apiscribe.timeplus.model.DataStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** All who can turn a stream into bytes. */
final class Encoders {
  static final List<String> ALL = List.of(
      ImplementationNames.APISCRIBE_ENCODING,
      ImplementationNames.STREAMING,
      ImplementationNames.NATIVE,
      ImplementationNames.OKHTTP);

  private Encoders() {}

  static Decoders.Decoder of(String implementation) throws Exception {
    Decoders.Document document = Decoders.Document.STREAM;
    switch (implementation) {
      case ImplementationNames.APISCRIBE_ENCODING -> {
        DataStream stream = BareCodec.stream(document.json());
        return () -> BareCodec.encode(stream);
      }
      case ImplementationNames.STREAMING -> {
        PlainStream stream = PlainJson.decode(document.json(), PlainStream::read);
        return () -> PlainJson.encode(stream);
      }
      case ImplementationNames.NATIVE -> {
        ObjectMapper mapper = peer.jdk.timeplus.ApiClient.createDefaultObjectMapper();
        Object stream = Decoders.of(implementation, document).decode();
        return () -> mapper.writeValueAsBytes(stream);
      }
      case ImplementationNames.OKHTTP -> {
        Object stream = Decoders.of(implementation, document).decode();
        return () -> peer.okhttp.timeplus.JSON.serialize(stream).getBytes(StandardCharsets.UTF_8);
      }
      default ->
        throw new IllegalArgumentException(
            "no such implementation: " + implementation + "; there are " + ALL);
    }
  }

  /** Returns how the written JSON differs from what was read; empty when it does not. */
  static String error(String implementation) {
    try {
      byte[] written = (byte[]) of(implementation).decode();
      return Difference.between(Documented.tree(Documented.stream()), Documented.tree(written))
          .map(Decoders::shortened)
          .orElse("");
    } catch (Exception e) {
      return "threw " + Decoders.shortened(e.toString());
    }
  }
}
