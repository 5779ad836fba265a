package dev.apiscribe.conformance.mutant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.conformance.spec.JsonEdit;
import dev.apiscribe.openapi.Json;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** JSON text with something in it that no tree can hold. */
final class RawJson {
  private static final String MARK = "@@mutant@@";
  private static final byte[] VALUE = ('"' + MARK + '"').getBytes(StandardCharsets.US_ASCII);
  private static final byte[] PROPERTY =
      ('"' + MARK + "\":null").getBytes(StandardCharsets.US_ASCII);

  private RawJson() {}

  /** The body with these bytes in place of the value at the pointer. */
  static byte[] withValue(JsonNode body, String pointer, byte[] raw) {
    return replaced(
        Json.bytes(JsonEdit.with(body, pointer, JsonNodeFactory.instance.textNode(MARK))),
        VALUE,
        raw);
  }

  static byte[] withValue(JsonNode body, String pointer, String raw) {
    return withValue(body, pointer, raw.getBytes(StandardCharsets.UTF_8));
  }

  /** The body with these bytes as the last property of the object at the pointer. */
  static byte[] withProperty(JsonNode body, String pointer, byte[] raw) {
    ObjectNode owner = body.at(pointer).deepCopy();
    owner.putNull(MARK);
    return replaced(Json.bytes(JsonEdit.with(body, pointer, owner)), PROPERTY, raw);
  }

  private static byte[] replaced(byte[] text, byte[] mark, byte[] raw) {
    String latin = new String(text, StandardCharsets.ISO_8859_1);
    int start = latin.indexOf(new String(mark, StandardCharsets.ISO_8859_1));
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length + raw.length);
    out.write(text, 0, start);
    out.writeBytes(raw);
    out.write(text, start + mark.length, text.length - start - mark.length);
    return out.toByteArray();
  }
}
