package dev.apiscribe.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.apiscribe.conformance.check.ClientCall;
import dev.apiscribe.conformance.check.ClientKind;
import dev.apiscribe.conformance.check.ClientPool;
import dev.apiscribe.conformance.check.ModelTypes;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import dev.apiscribe.conformance.spec.DocumentedOperation;
import dev.apiscribe.conformance.spec.DocumentedParameter;
import dev.apiscribe.conformance.spec.DocumentedSchema;
import dev.apiscribe.conformance.spec.ExchangeValues;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.runtime.InvalidRequestException;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever required value a program leaves out, one exception names all of them at once. */
class MissingValuesTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final URI NOWHERE = URI.create("https://api.example.com");

  @TestFactory
  Stream<DynamicTest> aBuilderNamesEachRequiredPropertyAndAllOfThem() {
    return DocumentedApi.all().stream()
        .flatMap(api -> api.schemas().entrySet().stream()
            .filter(schema -> schema.getValue().isModel())
            .map(schema -> dynamicTest(
                api + " " + schema.getKey(),
                () -> builds(api, schema.getKey(), schema.getValue()))));
  }

  private static void builds(DocumentedApi api, String name, DocumentedSchema schema)
      throws Throwable {
    Class<?> model = (Class<?>) ModelTypes.of(api.name(), schema);
    JsonNode whole = ExchangeValues.full(schema, name, 1);
    List<String> required = schema.properties().keySet().stream()
        .filter(schema.required()::contains)
        .toList();
    for (String property : required) {
      isRefused(model, builder(model, whole, Set.of(property)), List.of(property));
      DocumentedSchema type = schema.properties().get(property);
      if (!type.isNullable() && !type.type().isEmpty()) {
        Object builder = builder(model, whole, Set.of());
        setters(builder).get(property).invoke(builder, (Object) null);
        isRefused(model, builder, List.of(property));
      }
    }
    Object builder = builder(model, whole, Set.copyOf(required));
    if (!required.isEmpty()) {
      isRefused(model, builder, required);
    }
    fill(builder, whole, Set.of());
    assertThat(build(builder)).as("built by the builder that refused").isInstanceOf(model);
  }

  private static void isRefused(Class<?> model, Object builder, List<String> properties)
      throws Exception {
    Throwable refusal = catchThrowable(() -> build(builder));
    List<String> pointers = properties.stream().map(JsonPointers::step).toList();
    assertThat(refusal)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(model.getSimpleName() + " was not built: "
            + String.join(": missing property; ", pointers) + ": missing property");
    assertThat(refusal.getClass())
        .isEqualTo(Class.forName(model.getPackageName() + ".IncompleteModelException"));
    assertThat(refusal.getClass().getMethod("pointers").invoke(refusal)).isEqualTo(pointers);
  }

  private static Object builder(Class<?> model, JsonNode values, Set<String> without)
      throws Exception {
    Object builder = model.getMethod("builder").invoke(null);
    fill(builder, values, without);
    return builder;
  }

  private static void fill(Object builder, JsonNode values, Set<String> without) throws Exception {
    for (Map.Entry<String, Method> setter : setters(builder).entrySet()) {
      JsonNode value = values.get(setter.getKey());
      if (value != null && !without.contains(setter.getKey())) {
        Type type = setter.getValue().getGenericParameterTypes()[0];
        setter
            .getValue()
            .invoke(builder, JSON.readerFor(JSON.constructType(type)).<Object>readValue(value));
      }
    }
  }

  /** By wire name. */
  private static Map<String, Method> setters(Object builder) {
    Map<String, Method> setters = new LinkedHashMap<>();
    for (Method method : builder.getClass().getMethods()) {
      JsonProperty property = method.getAnnotation(JsonProperty.class);
      if (property != null) {
        setters.put(property.value(), method);
      }
    }
    return setters;
  }

  private static Object build(Object builder) throws Throwable {
    try {
      return builder.getClass().getMethod("build").invoke(builder);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @TestFactory
  Stream<DynamicTest> aClientNamesEachRequiredArgumentAndAllOfThem() {
    return DocumentedApi.all().stream()
        .flatMap(api -> api.operations().stream()
            .filter(operation -> !requiredArguments(operation).isEmpty())
            .map(operation -> dynamicTest(api + " " + operation, () -> calls(api, operation))));
  }

  /** By the names that violations have. */
  private static List<String> requiredArguments(DocumentedOperation operation) {
    List<String> places = new ArrayList<>();
    for (DocumentedParameter parameter : operation.parameters()) {
      if (parameter.required() && !parameter.ofClient()) {
        places.add(parameter.place());
      }
    }
    if (operation.bodyRequired()) {
      places.add("body");
    }
    return places;
  }

  private static void calls(DocumentedApi api, DocumentedOperation operation) {
    ScriptedTransport server = new ScriptedTransport();
    ClientPool clients = new ClientPool(api, NOWHERE, server);
    List<String> required = requiredArguments(operation);
    for (DocumentedExchange exchange : api.exchanges()) {
      if (exchange.operation().id().equals(operation.id())) {
        for (ClientKind kind : ClientKind.values()) {
          required.forEach(place -> isRefused(clients, exchange, kind, List.of(place)));
          isRefused(clients, exchange, kind, required);
        }
      }
    }
    assertThat(server.requests()).isEmpty();
  }

  private static void isRefused(
      ClientPool clients, DocumentedExchange exchange, ClientKind kind, List<String> places) {
    ClientCall whole = ClientCall.of(exchange, RequestOptions.none());
    Map<String, JsonNode> values = new LinkedHashMap<>(whole.values());
    values.keySet().removeAll(places);
    JsonNode body = places.contains("body") ? null : whole.body();
    ClientCall call =
        new ClientCall(whole.operation(), values, whole.mediaType(), body, whole.options());
    Throwable failure =
        clients.client(call.operation(), values).call(call, kind).failure();
    assertThat(failure)
        .as("%s, %s, without %s", exchange, kind, places)
        .isInstanceOfSatisfying(
            InvalidRequestException.class,
            refusal -> assertThat(refusal.pointers()).containsExactlyInAnyOrderElementsOf(places));
  }
}
