package dev.apiscribe.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** The two bodies of the call, written and read by hand. */
final class GroupJson {
  private static final JsonFactory JSON = new JsonFactory();

  private GroupJson() {}

  static byte[] request() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(64);
    try (JsonGenerator out = JSON.createGenerator(bytes)) {
      out.writeStartObject();
      out.writeStringField("log_group_name", "lts-group-01nh");
      out.writeNumberField("ttl_in_days", 7);
      out.writeEndObject();
    }
    return bytes.toByteArray();
  }

  /** Empty when the response has no id. */
  static String id(byte[] body, int offset, int length) throws IOException {
    String id = "";
    try (JsonParser in = JSON.createParser(body, offset, length)) {
      in.nextToken();
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String name = in.currentName();
        in.nextToken();
        if (name.equals("log_group_id")) {
          id = in.getText();
        } else {
          in.skipChildren();
        }
      }
    }
    return id;
  }
}
