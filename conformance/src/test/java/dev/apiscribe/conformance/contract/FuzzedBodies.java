package dev.apiscribe.conformance.contract;

import static dev.apiscribe.conformance.contract.FuzzedHeads.one;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import dev.apiscribe.conformance.spec.JsonEdit;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.openapi.JsonPointers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Random changes of bodies, of how they are framed, and of what they are said to be. */
final class FuzzedBodies {
  private static final List<String> TYPES = List.of(
      "",
      "/",
      "a",
      "a/",
      "/a",
      ";",
      "text/plain",
      "text/csv",
      "*/*",
      "application/*",
      "application/xml",
      "application/jso",
      "application/json2",
      "image/png;a",
      "multipart/mixed",
      "multipart/form-data",
      "multipart/form-data; boundary=",
      "multipart/form-data; boundary=x",
      "application/x-www-form-urlencoded",
      "application/json;charset=utf-16",
      "application/json;charset=",
      "application/json;charset=\"",
      "a/b, application/json",
      "application/octet-stream",
      "message/http",
      "application/vnd.own+xml",
      "a/b;" + "c".repeat(900));
  private static final List<String> VALUES = List.of(
      "null",
      "true",
      "false",
      "0",
      "-1",
      "7.5",
      "1e400",
      "-0.0",
      "9223372036854775808",
      "\"\"",
      "\"a\"",
      "\" \"",
      "\"\\u0000\"",
      "\"\\ud800\"",
      "\"" + "x".repeat(5_000) + "\"",
      "[]",
      "[[]]",
      "[null]",
      "{}",
      "{\"\":{}}",
      "[1,\"a\",{}]",
      "1" + "0".repeat(1_200),
      "[".repeat(1_100) + "]".repeat(1_100),
      "{\"a\":".repeat(300) + "1" + "}".repeat(300),
      "\"2026-11-30T00:00:00Z\"",
      "\"\u6d41\ud83d\ude00\"",
      "1.0",
      "1E2");
  private static final String INSERTED = "{}[]\":,\\0-9.eE+tfn\u0000\u0001\t\n /*'ax";

  private FuzzedBodies() {}

  static FuzzedRequest mediaType(Random random, DocumentedExchange exchange, RawRequest request) {
    String type = one(random, TYPES);
    boolean documented = exchange.operation().requestMedia().keySet().stream()
        .anyMatch(media -> media.startsWith("text/") && type.startsWith("text/"));
    RawRequest changed = request.with("Content-Type", type);
    return documented ? FuzzedRequest.perhaps(changed) : FuzzedRequest.breaking(changed);
  }

  static FuzzedRequest text(Random random, DocumentedExchange exchange, RawRequest request) {
    byte[] body = request.body();
    for (int i = 0; i <= random.nextInt(3); i++) {
      body = edited(random, body);
    }
    return body.length == 0
        ? FuzzedRequest.perhaps(request.withBody(body))
        : FuzzedRequest.judged(exchange, request.withBody(body));
  }

  private static byte[] edited(Random random, byte[] body) {
    if (body.length == 0) {
      return body;
    }
    int at = random.nextInt(body.length);
    byte[] changed;
    switch (random.nextInt(4)) {
      case 0 -> {
        changed = body.clone();
        changed[at] = (byte) random.nextInt(256);
      }
      case 1 -> changed = Arrays.copyOf(body, at);
      case 2 -> {
        int end = Math.min(body.length, at + 1 + random.nextInt(5));
        changed = joined(Arrays.copyOf(body, at), Arrays.copyOfRange(body, end, body.length));
      }
      default -> {
        byte[] piece = {(byte) INSERTED.charAt(random.nextInt(INSERTED.length()))};
        changed = joined(
            joined(Arrays.copyOf(body, at), piece), Arrays.copyOfRange(body, at, body.length));
      }
    }
    return changed;
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  static FuzzedRequest value(Random random, DocumentedExchange exchange, RawRequest request) {
    List<String> places = new ArrayList<>();
    places(Json.parse(request.body()), "", places);
    JsonNode marked =
        JsonEdit.with(Json.parse(request.body()), one(random, places), Json.parse("\"@@\""));
    String text = marked.toString().replace("\"@@\"", one(random, VALUES));
    return FuzzedRequest.judged(exchange, request.withBody(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static void places(JsonNode value, String pointer, List<String> places) {
    places.add(pointer);
    if (value.isObject()) {
      value
          .properties()
          .forEach(property ->
              places(property.getValue(), pointer + JsonPointers.step(property.getKey()), places));
      places.add(pointer + "/x-own");
    }
    for (int i = 0; value.isArray() && i < value.size(); i++) {
      places(value.get(i), pointer + "/" + i, places);
    }
  }

  static FuzzedRequest framing(Random random, DocumentedExchange exchange, RawRequest request) {
    String text = new String(request.body(), StandardCharsets.UTF_8);
    String size = Integer.toHexString(request.body().length);
    return switch (random.nextInt(8)) {
      case 0 ->
        FuzzedRequest.breaking(request
            .with("Content-Length", "" + (request.body().length + 1 + random.nextInt(2_000)))
            .andNoMore());
      case 1 ->
        FuzzedRequest.breaking(request.inChunks(size + "\r\n" + text + "\r\n").andNoMore());
      case 2 ->
        FuzzedRequest.breaking(request
            .inChunks(size + "\r\n" + text.substring(0, random.nextInt(text.length())))
            .andNoMore());
      case 3 ->
        FuzzedRequest.breaking(request
            .inChunks(one(random, List.of("g", "-5", "", " ", "0x5", "99999999999999", ";"))
                + "\r\n" + text + "\r\n0\r\n\r\n")
            .andNoMore());
      case 4 ->
        FuzzedRequest.perhaps(request
            .inChunks(size + ";a=\"" + random.nextInt(99) + "\"\r\n" + text + "\r\n0\r\n\r\n")
            .andNoMore());
      case 5 -> FuzzedRequest.perhaps(request.inChunks(pieces(random, text)));
      case 6 -> FuzzedRequest.perhaps(request.inChunks("0\r\n\r\n"));
      default ->
        FuzzedRequest.breaking(request
            .with(
                "Content-Length",
                one(
                    random,
                    List.of("a", "-5", "+5", "1.5", "5,6", "0x5", "99999999999999999999", " ")))
            .andNoMore());
    };
  }

  private static String pieces(Random random, String text) {
    StringBuilder chunks = new StringBuilder();
    byte[] all = text.getBytes(StandardCharsets.ISO_8859_1);
    int at = 0;
    while (at < all.length && text.length() == text.getBytes(StandardCharsets.UTF_8).length) {
      int end = Math.min(all.length, at + 1 + random.nextInt(40));
      chunks.append(Integer.toHexString(end - at)).append("\r\n");
      chunks.append(text, at, end).append("\r\n");
      at = end;
    }
    return chunks.append("0\r\n\r\n").toString();
  }
}
