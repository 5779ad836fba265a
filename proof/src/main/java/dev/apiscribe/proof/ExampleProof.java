package dev.apiscribe.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.apiscribe.generator.internal.JavaNames;
import dev.apiscribe.generator.internal.adapt.Adaptation;
import dev.apiscribe.openapi.YamlFile;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks generated code with every example of the document that it was generated from: the example
 * is compared with its schema, and read and written by the models with Jackson 2 and 3, by the
 * client, and by the servers as their interfaces configure Jackson. Of a schema that is any JSON
 * only the schema is checked.
 */
public final class ExampleProof {
  private ExampleProof() {}

  /**
   * Checks the classes that the caller has on its class path. Servers that are not there are not
   * checked.
   *
   * @param apiPackage the package above {@code model} and {@code client}, such as
   *     {@code com.example.harbour}
   */
  public static ExampleReport of(Path document, String apiPackage) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    return of(document, apiPackage, loader == null ? ExampleProof.class.getClassLoader() : loader);
  }

  /** Checks the classes of a loader. */
  public static ExampleReport of(Path document, String apiPackage, ClassLoader loader) {
    JsonNode written = YamlFile.read(document).root();
    Map<Subject, Reading> readings = readings(apiPackage, loader);
    ModelTypes types = new ModelTypes(
        Adaptation.of(document.toString()).document().root(),
        name -> classNamed(loader, apiPackage + ".model." + JavaNames.type(name)));
    SchemaJudge judge = new SchemaJudge(written);
    List<ExampleCheck> checks = new ArrayList<>();
    List<String> unproven = new ArrayList<>();
    for (DocumentExample example : DocumentExample.of(written)) {
      String place = document + "#" + example.place();
      ExampleCheck schema = new ExampleCheck(place, Subject.SCHEMA, judge.problem(example));
      checks.add(schema);
      Optional<Type> type =
          example.value().isNull() ? Optional.empty() : types.of(example.schema());
      if (schema.passed() && type.isEmpty()) {
        unproven.add(place);
      } else if (schema.passed()) {
        readings.forEach((subject, reading) -> checks.add(new ExampleCheck(
            place, subject, Reading.problem(reading, example.value(), type.get()))));
      }
    }
    return new ExampleReport(checks, unproven);
  }

  private static Map<Subject, Reading> readings(String apiPackage, ClassLoader loader) {
    Map<Subject, Reading> readings = new EnumMap<>(Subject.class);
    readings.put(Subject.JACKSON_2, Reading.jackson2(JsonMapper.builder().build()));
    readings.put(
        Subject.JACKSON_3,
        Reading.jackson3(tools.jackson.databind.json.JsonMapper.builder().build()));
    readings.put(Subject.CLIENT, Reading.client(loader, apiPackage + ".client"));
    Reading.spring(loader, apiPackage + ".server.spring")
        .ifPresent(reading -> readings.put(Subject.SPRING, reading));
    Reading.jaxrs(loader, apiPackage + ".server.jaxrs")
        .ifPresent(reading -> readings.put(Subject.JAXRS, reading));
    return readings;
  }

  private static Optional<Class<?>> classNamed(ClassLoader loader, String name) {
    try {
      return Optional.of(loader.loadClass(name));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
  }
}
