package dev.apiscribe.generator;

import static dev.apiscribe.generator.ExtensionValues.refusal;

import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.generator.internal.JavaNames;
import dev.apiscribe.generator.internal.PlainText;
import dev.apiscribe.openapi.JsonMediaType;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how an operation brings a long list page by page. */
final class PagesReader {
  private static final String NAME = "x-pages";
  private static final String[] WAYS = {"item", "token", "offset", "page"};
  private static final Set<String> SENT = Set.of("string", "integer");

  private final OpenAPI openApi;
  private final SchemaReader schemas;

  PagesReader(OpenAPI openApi, SchemaReader schemas) {
    this.openApi = openApi;
    this.schemas = schemas;
  }

  /**
   * What an operation is, beside its pages.
   *
   * @param names taken ones
   */
  record Paged(
      Operation operation,
      Collection<Parameter> parameters,
      List<BodyView> bodies,
      ResultView result,
      BodyReader.TakenNames names,
      Set<String> imports) {}

  /** Returns null where nothing is said of pages. */
  @Nullable
  PagesView read(Paged paged, String where) {
    Operation operation = paged.operation;
    Object declared =
        operation.getExtensions() == null ? null : operation.getExtensions().get(NAME);
    if (declared == null) {
      return null;
    }
    String at = where + "/" + NAME;
    Map<?, ?> pages =
        ExtensionValues.object(declared, at, Set.of("items", "next"), "more", "total", "limit");
    Schema<?> body = body(paged, at);
    PagePath list = path(body, pages, "items", paged.imports, at);
    if (!list.isOf("array") || list.schema().getItems() == null) {
      throw refusal(pages.get("items"), at + "/items", "the way from the response to a list");
    }
    Schema<?> item = list.schema().getItems();
    if (schemas.isNullable(item) || schemas.resolve(item).getType() == null) {
      throw refusal(
          pages.get("items"), at + "/items", "a list whose items have a type and are never null");
    }
    JavaType itemType = schemas.type(item, at + "/items");
    paged.imports.addAll(itemType.imports());
    List<JavaCode> steps = new ArrayList<>();
    steps.add(next(paged, pages, new Places(body, list, item), at + "/next"));
    flag(pages, "more", "boolean", body, paged, steps, at);
    flag(pages, "total", "integer", body, paged, steps, at);
    if (pages.get("limit") != null) {
      Parameter size = parameter(paged, ExtensionValues.text(pages, "limit", at), at + "/limit");
      steps.add(JavaCode.of("size(%s, %s)", JavaCode.literal(size.getName()), standard(size)));
    }
    String id = operation.getOperationId();
    return new PagesView(
        JavaCode.name(JavaNames.free(paged.names.constants(), JavaNames.constant(id) + "_PAGES")),
        PagesView.suffix("All", id, paged.bodies, paged.names.methods()),
        itemType.text(),
        JavaCode.join("\n          .", steps));
  }

  /** Where the list is, and what it consists of. */
  private record Places(Schema<?> body, PagePath list, Schema<?> item) {}

  /** Returns the schema of the success of an operation that is called again and again. */
  Schema<?> body(Paged paged, String at) {
    if (paged.bodies.stream().anyMatch(body -> body.content() || body.hasParts())) {
      throw refusal(
          "a body that the caller streams", at, "an operation whose body can be sent again");
    }
    ResultView result = paged.result;
    boolean isOne = !result.isUnion() && !result.none() && !result.nullable() && !result.events();
    Schema<?> schema = isOne ? schema(paged.operation, at) : null;
    if (schema == null) {
      throw refusal(
          "successes of another kind", at, "an operation whose every success is the same JSON");
    }
    return schema;
  }

  private @Nullable Schema<?> schema(Operation operation, String at) {
    for (Map.Entry<String, ApiResponse> each : operation.getResponses().entrySet()) {
      ApiResponse response = each.getValue().get$ref() == null
          ? each.getValue()
          : ComponentReference.target(
              ComponentReference.of(openApi).getResponses(),
              each.getValue().get$ref(),
              "responses",
              at);
      Content content = response.getContent();
      if (StatusView.of(each.getKey()).success() && content != null) {
        return content.entrySet().stream()
            .filter(media -> JsonMediaType.matches(media.getKey()))
            .<Schema<?>>map(media -> media.getValue().getSchema())
            .findFirst()
            .orElse(null);
      }
    }
    return null;
  }

  /** Returns where the pointer under a key of the extension leads. */
  PagePath path(Schema<?> root, Map<?, ?> owner, String key, Set<String> imports, String at) {
    String pointer = ExtensionValues.pointerOrRoot(owner, key, at);
    PagePath path = PagePath.of(schemas, root, pointer, imports, at + "/" + key);
    if (path == null) {
      throw refusal(pointer, at + "/" + key, "the way to a documented property");
    }
    return path;
  }

  /** Returns what creates the rule: how the next page is asked for. */
  private JavaCode next(Paged paged, Map<?, ?> pages, Places places, String at) {
    Map<?, ?> next = ExtensionValues.object(pages.get("next"), at, Set.of("parameter"), WAYS);
    if (next.size() != 2) {
      throw refusal(next, at, "parameter and one of " + String.join(", ", WAYS));
    }
    Parameter parameter =
        parameter(paged, ExtensionValues.text(next, "parameter", at), at + "/parameter");
    JavaCode name = JavaCode.literal(parameter.getName());
    JavaCode items = places.list.accessor();
    if (next.containsKey("item")) {
      JavaCode value = value(places.item, next, "item", parameter, paged, at);
      return JavaCode.of("afterItem(%s, %s, %s)", items, name, value);
    }
    if (next.containsKey("token")) {
      JavaCode value = value(places.body, next, "token", parameter, paged, at);
      return JavaCode.of("afterToken(%s, %s, %s)", items, name, value);
    }
    return next.containsKey("offset")
        ? JavaCode.of("byOffset(%s, %s, %s)", items, name, whole(next, "offset", at))
        : JavaCode.of("byNumber(%s, %s, %s)", items, name, whole(next, "page", at));
  }

  private JavaCode value(
      Schema<?> root, Map<?, ?> next, String key, Parameter parameter, Paged paged, String at) {
    PagePath value = path(root, next, key, paged.imports, at);
    String sent = type(parameter);
    boolean fits = sent.equals("string")
        ? SENT.contains(String.valueOf(value.schema().getType()))
        : value.isOf(sent);
    if (!fits) {
      throw refusal(
          next.get(key),
          at + "/" + key,
          "the way to a value that the parameter, of type " + sent + ", can have");
    }
    return value.accessor();
  }

  private static JavaCode whole(Map<?, ?> next, String key, String at) {
    if (next.get(key) instanceof Integer number) {
      return JavaCode.number(BigInteger.valueOf(number));
    }
    throw refusal(next.get(key), at + "/" + key, "the number of the first one, such as 0 or 1");
  }

  private void flag(
      Map<?, ?> pages,
      String key,
      String type,
      Schema<?> body,
      Paged paged,
      List<JavaCode> steps,
      String at) {
    if (!pages.containsKey(key)) {
      return;
    }
    PagePath value = path(body, pages, key, paged.imports, at);
    if (!value.isOf(type)) {
      throw refusal(pages.get(key), at + "/" + key, "the way to a value of type " + type);
    }
    steps.add(JavaCode.of("%s(%s)", JavaCode.name(key), value.accessor()));
  }

  /** Returns what the server takes where the parameter is not sent. */
  private JavaCode standard(Parameter parameter) {
    Object standard = schemas.defaultOf(ParameterReader.schema(parameter));
    return standard != null && standard.toString().matches("\\d{1,18}")
        ? JavaCode.number(new BigInteger(standard.toString()))
        : JavaCode.of("null");
  }

  private String type(Parameter parameter) {
    return String.valueOf(schemas.resolve(ParameterReader.schema(parameter)).getType());
  }

  private Parameter parameter(Paged paged, String name, String at) {
    for (Parameter each : paged.parameters) {
      boolean isPlaced = "query".equals(each.getIn()) || "header".equals(each.getIn());
      if (each.getName().equals(name)
          && isPlaced
          && !ParameterReader.isConfigured(each)
          && SENT.contains(type(each))) {
        return each;
      }
    }
    throw refusal(
        PlainText.of(name),
        at,
        "a query or header parameter of the operation that is a string or an integer");
  }
}
