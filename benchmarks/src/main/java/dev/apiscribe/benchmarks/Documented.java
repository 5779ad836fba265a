package dev.apiscribe.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The payloads that the documents print, without their white space, as services send them. */
final class Documented {
  static final ObjectMapper PLAIN = new ObjectMapper();

  private static final Path EXAMPLES = Path.of("specs/timeplus/examples");

  private Documented() {}

  static byte[] stream() {
    return bytes(read("get-stream.200.json"));
  }

  static byte[] query() {
    return bytes(read("get-query.200.json"));
  }

  /** 200 streams with a name of their own each. */
  static byte[] streams() {
    ArrayNode list = PLAIN.createArrayNode();
    for (int i = 0; i < 200; i++) {
      list.add(((ObjectNode) read("get-stream.200.json")).put("name", "stream_" + i));
    }
    return bytes(list);
  }

  /** 200 values of a union, of each variant one after the other. */
  static byte[] shapes() {
    ArrayNode list = PLAIN.createArrayNode();
    for (int i = 0; i < 200; i++) {
      ObjectNode shape = list.addObject();
      shape.put("kind", List.of("circle", "rectangle", "label").get(i % 3));
      shape.put("id", "shape-" + i).put("x", i).put("y", 2 * i);
      switch (i % 3) {
        case 0 -> shape.put("radius", i).put("color", "green");
        case 1 -> shape.put("width", i).put("height", 1_000 + i).put("color", "blue");
        default -> shape.put("text", "The label of a shape").put("bold", i % 2 == 0);
      }
    }
    return bytes(list);
  }

  /** The documented query, with three columns. */
  static String queryOfCars(String status) {
    ObjectNode query = (ObjectNode) read("create-query.200.json");
    query.put("status", status);
    ArrayNode header = query.withObject("/result").putArray("header");
    header.addObject().put("name", "id").put("type", "int64");
    header.addObject().put("name", "name").put("type", "string");
    header.addObject().put("name", "speed").put("type", "float64");
    return query.toString();
  }

  static JsonNode tree(byte[] json) {
    try {
      return PLAIN.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode read(String name) {
    try {
      return PLAIN.readTree(Files.readString(EXAMPLES.resolve(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "run it in the project's folder, where " + EXAMPLES.resolve(name) + " is", e);
    }
  }

  private static byte[] bytes(JsonNode tree) {
    try {
      return PLAIN.writeValueAsBytes(tree);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
