package dev.apiscribe.conformance.contract;

import static dev.apiscribe.conformance.contract.ContractRow.where;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Bodies of JSON in another encoding than UTF-8, and what UTF-8 does not have; of all operations.
 */
final class EncodingRows {
  private static final String TOPIC = "encoding";

  private EncodingRows() {}

  static List<ContractRow> all() {
    List<ContractRow> rows = new ArrayList<>();
    for (String name : List.of("UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE")) {
      rows.add(each(name, body -> text(body).getBytes(Charset.forName(name))));
      rows.add(each(
          name + " with a byte order mark",
          body -> ("\uFEFF" + text(body)).getBytes(Charset.forName(name))));
    }
    Map.of(
            "an overlong zero", "c080",
            "an overlong quote of three bytes", "e080a2",
            "half of a surrogate pair", "eda080",
            "a surrogate pair", "eda080edb080",
            "a code point beyond the last", "f4908080",
            "a continuation without a start", "80",
            "five bytes", "f888808080")
        .forEach((name, octets) -> rows.add(each(name, body -> within(body, octets))));
    return rows;
  }

  private static ContractRow each(String name, UnaryOperator<byte[]> change) {
    return where(
        TOPIC,
        name,
        400,
        (exchange, request) -> ContractRow.isJson(exchange)
                && exchange.operation().rowFormatParameter() == null // which reads its own stream
            ? List.of(request.withBody(change.apply(request.body())))
            : List.of());
  }

  private static String text(byte[] body) {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** Returns the body with a text of these bytes in a property that is not documented. */
  private static byte[] within(byte[] body, String octets) {
    String text = text(body).strip();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean isObject = text.startsWith("{");
    bytes.writeBytes((isObject ? "{\"x-own\":\"" : "[\"").getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(java.util.HexFormat.of().parseHex(octets));
    String rest = text.substring(1);
    bytes.writeBytes(
        ("\"" + (rest.length() > 1 ? "," : "") + rest).getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }
}
