package dev.apiscribe.conformance.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedOperation;
import dev.apiscribe.runtime.PageIterable;
import dev.apiscribe.testkit.ApiMock;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each list that a spec says to have pages is read over all of them. */
class ListedPagesTest {
  @TestFactory
  Stream<DynamicTest> isReadToItsEnd() {
    List<DocumentedOperation> listed = DocumentedApi.all().stream()
        .flatMap(api -> api.operations().stream())
        .filter(operation -> !pages(operation).isMissingNode())
        .toList();
    assertThat(listed).isNotEmpty();
    return listed.stream()
        .map(operation -> dynamicTest(operation.toString(), () -> isReadToItsEnd(operation)));
  }

  private static void isReadToItsEnd(DocumentedOperation operation) throws Exception {
    JsonNode pages = pages(operation);
    JsonNode next = pages.path("next");
    assertThat(next.has("item")).as("the next page begins behind an item").isTrue();
    try (ApiMock kit = ApiMock.start(operation.api())) {
      kit.respondNext(operation.id()).withPayload(page(pages, true, "newstream-1", "newstream-2"));
      kit.respondNext(operation.id()).withPayload(page(pages, false, "newstream-3"));

      List<Object> items = new ArrayList<>();
      items(operation, kit.endpoint()).forEach(items::add);

      assertThat(items).hasSize(3);
      assertThat(kit.requests()).hasSize(2);
      assertThat(kit.requests().get(0).target())
          .doesNotContain(next.path("parameter").asText());
      assertThat(kit.requests().get(1).target())
          .contains(next.path("parameter").asText() + "=newstream-2");
    }
  }

  /** A page with these values in the place that the next one begins behind. */
  private static String page(JsonNode pages, boolean more, String... names) {
    ObjectNode page = JsonNodeFactory.instance.objectNode();
    JsonPointer items = JsonPointer.compile(pages.path("items").asText());
    JsonPointer name = JsonPointer.compile(pages.path("next").path("item").asText());
    for (String each : names) {
      page.withArray(items).addObject().put(name.last().getMatchingProperty(), each);
    }
    if (pages.has("more")) {
      JsonPointer flag = JsonPointer.compile(pages.path("more").asText());
      page.put(flag.last().getMatchingProperty(), more);
    }
    return page.toString();
  }

  private static PageIterable<?, ?> items(DocumentedOperation operation, URI endpoint)
      throws ReflectiveOperationException {
    DocumentedApi api = DocumentedApi.named(operation.api());
    Class<?> facade =
        Class.forName("dev.apiscribe." + api.name() + ".client." + api.javaName() + "Client");
    Object builder = facade.getMethod("builder").invoke(null);
    builder.getClass().getMethod("endpoint", URI.class).invoke(builder, endpoint);
    builder.getClass().getMethod("projectId", String.class).invoke(builder, "a-project");
    Object client = builder.getClass().getMethod("build").invoke(builder);
    Object tag = facade.getMethod(ClientNames.camelCase(operation.tag())).invoke(client);
    Method method = Stream.of(tag.getClass().getMethods())
        .filter(each -> each.getName().equals(operation.id() + "All"))
        .min(Comparator.comparing(Method::getParameterCount))
        .orElseThrow();
    List<Object> arguments = new ArrayList<>();
    for (Class<?> type : method.getParameterTypes()) {
      arguments.add(type == String.class ? "newstream" : oneOf(type));
    }
    return (PageIterable<?, ?>) method.invoke(tag, arguments.toArray());
  }

  /** One of the values that a document names. */
  private static Object oneOf(Class<?> type) throws ReflectiveOperationException {
    for (Field field : type.getFields()) {
      if (field.getType() == type) {
        return field.get(null);
      }
    }
    throw new IllegalArgumentException("no value of " + type);
  }

  private static JsonNode pages(DocumentedOperation operation) {
    return DocumentedApi.named(operation.api())
        .document()
        .at(operation.pointer())
        .path("x-pages");
  }
}
