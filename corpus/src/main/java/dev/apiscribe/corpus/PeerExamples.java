package dev.apiscribe.corpus;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.proof.DocumentExample;
import dev.apiscribe.proof.JsonDifference;
import dev.apiscribe.proof.ModelTypes;
import dev.apiscribe.proof.SchemaJudge;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.openapitools.jackson.nullable.JsonNullableModule;

/**
 * Examples through the models of openapi-generator.
 *
 * @param read the document as openapi-generator has it after a generation: each inline object that
 *     became a class is among the components
 * @param classNames makes the name of a class from that of a component
 */
record PeerExamples(Path document, JsonNode read, UnaryOperator<String> classNames)
    implements Examples {
  @Override
  public ExampleCount count(ClassLoader loader) throws IOException {
    ObjectMapper mapper = mapper(loader);
    JsonNode written = YamlFile.read(document).root();
    SchemaJudge judge = new SchemaJudge(written);
    ModelTypes types = new ModelTypes(read, name -> type(loader, name));
    int valid = 0;
    int unproven = 0;
    List<String> lost = new ArrayList<>();
    for (DocumentExample example : DocumentExample.of(written)) {
      if (!judge.problem(example).isEmpty()) {
        continue;
      }
      Optional<Type> type = types.of(example.schema());
      if (type.isEmpty()) {
        unproven++;
        continue;
      }
      valid++;
      String problem = problem(mapper, example, type.get());
      if (!problem.isEmpty()) {
        lost.add(example.place() + ": " + problem);
      }
    }
    return new ExampleCount(valid, lost, unproven);
  }

  private static String problem(ObjectMapper mapper, DocumentExample example, Type type) {
    try {
      Object value = mapper.readValue(Json.bytes(example.value()), mapper.constructType(type));
      return JsonDifference.first(example.value(), Json.parse(mapper.writeValueAsBytes(value)));
    } catch (IOException | RuntimeException | LinkageError e) {
      return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
  }

  private Optional<Class<?>> type(ClassLoader loader, String component) {
    try {
      return Optional.of(
          loader.loadClass(Implementation.PACKAGE + ".model." + classNames.apply(component)));
    } catch (ClassNotFoundException | LinkageError e) {
      return Optional.empty();
    }
  }

  /** Returns the mapper of the client, or for a server the one that Spring Boot makes. */
  private static ObjectMapper mapper(ClassLoader loader) {
    try {
      return (ObjectMapper) loader
          .loadClass(Implementation.PACKAGE + ".ApiClient")
          .getMethod("createDefaultObjectMapper")
          .invoke(null);
    } catch (ReflectiveOperationException e) {
      return JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(new JsonNullableModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();
    }
  }
}
