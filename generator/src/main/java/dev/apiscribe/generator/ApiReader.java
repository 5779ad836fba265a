package dev.apiscribe.generator;

import dev.apiscribe.generator.ApiView.EnvelopePropertyView;
import dev.apiscribe.generator.ApiView.TagView;
import dev.apiscribe.generator.ApiView.VariableView;
import dev.apiscribe.generator.OperationView.ParameterView;
import dev.apiscribe.generator.internal.CommentText;
import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.generator.internal.JavaNames;
import dev.apiscribe.generator.internal.JavadocText;
import dev.apiscribe.openapi.JsonPointers;
import io.swagger.v3.oas.models.ExternalDocumentation;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a document into the view that the templates print. */
final class ApiReader {
  private final OpenAPI openApi;
  private final String basePackage;
  private final String documentName;

  /** @param documentName how the banner of each file names the document */
  ApiReader(OpenAPI openApi, String basePackage, String documentName) {
    this.openApi = openApi;
    this.basePackage = basePackage;
    this.documentName = documentName;
  }

  ApiView read(Collection<SchemaView> schemaViews, SchemaReader schemas) {
    ApiIdentity identity = identity(openApi);
    String name = identity.name();
    String root = basePackage + "." + name;
    Map<String, List<OperationView>> operations = new OperationReader(openApi, schemas).read();
    List<TagView> tags = operations.entrySet().stream()
        .map(tag -> tag(tag.getKey(), tag.getValue()))
        .toList();
    Server server = new ServerReader(openApi).ofApi();
    List<VariableView> variables = variables(server);
    List<ParameterView> clientParameters = clientParameters(tags);
    return new ApiView(
        JavaCode.name(name),
        JavaCode.name(identity.javaName()),
        JavadocText.lines(openApi.getInfo().getTitle() + ".", openApi.getInfo().getDescription()),
        address(openApi.getExternalDocs()),
        CommentText.path(documentName),
        JavaCode.name(root + ".model"),
        JavaCode.name(root + ".client"),
        JavaCode.name(root + ".server.spring"),
        JavaCode.name(root + ".server.jaxrs"),
        tags,
        clientParameters,
        JavaCode.literal(server.getUrl()),
        JavadocText.code(server.getUrl()),
        new ServedPaths(openApi).ofSpring(),
        variables,
        new SecurityReader(openApi).credentials(methods(variables, clientParameters)),
        errorEnvelope(),
        schemaViews.stream().filter(SchemaView::isValue).toList(),
        schemaViews.stream().anyMatch(schema -> schema.union() != null),
        schemaViews.stream().anyMatch(schema -> schema.number() != null),
        schemaViews.stream().anyMatch(SchemaView::hasFormats),
        schemaViews.stream().anyMatch(SchemaView::hasFormattedElements),
        schemas.uniqueBy(),
        imports(tags.stream().map(TagView::imports)));
  }

  /** Returns null where there is no address. */
  static JavadocText address(ExternalDocumentation docs) {
    return docs == null || docs.getUrl() == null ? null : JavadocText.address(docs.getUrl());
  }

  static ApiIdentity identity(OpenAPI openApi) {
    Map<String, Object> extensions =
        openApi.getInfo() == null ? null : openApi.getInfo().getExtensions();
    return ApiIdentity.of(extensions == null ? null : extensions.get("x-api"));
  }

  private TagView tag(String name, List<OperationView> operations) {
    String description = openApi.getTags() == null
        ? null
        : openApi.getTags().stream()
            .filter(tag -> name.equals(tag.getName()))
            .findFirst()
            .map(Tag::getDescription)
            .orElse(null);
    return new TagView(
        JavaCode.name(JavaNames.type(name)),
        JavaCode.name(JavaNames.lowerCamelCase(name)),
        Javadoc.comment(
            description == null || description.isBlank()
                ? "Operations with the tag " + name + "."
                : description),
        operations,
        imports(operations.stream().map(OperationView::imports)));
  }

  private static List<JavaCode> imports(Stream<List<JavaCode>> all) {
    return all.flatMap(List::stream)
        .distinct()
        .sorted(Comparator.comparing(JavaCode::toString))
        .toList();
  }

  private static List<ParameterView> clientParameters(List<TagView> tags) {
    Map<JavaCode, ParameterView> parameters = new LinkedHashMap<>();
    tags.stream()
        .flatMap(tag -> tag.operations().stream())
        .flatMap(operation -> operation.parameters().stream())
        .filter(ParameterView::configured)
        .forEach(parameter -> parameters.putIfAbsent(parameter.wireName(), parameter));
    return List.copyOf(parameters.values());
  }

  private static List<VariableView> variables(Server server) {
    List<VariableView> variables = new ArrayList<>();
    Set<String> taken = new HashSet<>(SecurityReader.OF_BUILDER);
    if (server.getVariables() != null) {
      server.getVariables().forEach((name, variable) -> {
        boolean placeholder = variable.getExtensions() != null
            && Boolean.TRUE.equals(variable.getExtensions().get("x-placeholder"));
        variables.add(new VariableView(
            JavaCode.literal(name),
            JavadocText.code(name),
            JavaCode.name(setter(name, taken)),
            JavaCode.literal(String.valueOf(variable.getDefault())),
            placeholder,
            server.getUrl().contains("://{" + name + "}"),
            variable.getEnum() == null || variable.getEnum().isEmpty()
                ? null
                : JavaCode.join(JavaCode.literals(variable.getEnum())),
            JavadocText.lines(
                variable.getDescription(),
                variable.getEnum() == null || variable.getEnum().isEmpty()
                    ? null
                    : "One of " + String.join(", ", variable.getEnum()) + ".",
                placeholder
                    ? "There is no default."
                    : "The default is " + variable.getDefault() + "."),
            EnvironmentView.of(
                variable.getExtensions(), "#/servers/0/variables" + JsonPointers.step(name))));
      });
    }
    return variables;
  }

  private static Set<String> methods(List<VariableView> variables, List<ParameterView> parameters) {
    return Stream.concat(
            variables.stream().map(VariableView::name),
            parameters.stream().map(ParameterView::name))
        .map(JavaCode::toString)
        .collect(Collectors.toSet());
  }

  /**
   * Returns the setter of a server variable; {@code endpoint} is the builder's own, and takes a
   * whole address.
   */
  private static String setter(String variable, Set<String> taken) {
    String name = JavaNames.lowerCamelCase(variable);
    return JavaNames.free(
        taken, name, name.equals("endpoint") ? "endpointHost" : name + "Variable");
  }

  /** Returns nothing where servers respond with problem details. */
  private List<EnvelopePropertyView> errorEnvelope() {
    Object envelope =
        openApi.getExtensions() == null ? null : openApi.getExtensions().get("x-error-envelope");
    if (envelope == null) {
      return List.of();
    }
    if (!(envelope instanceof Map<?, ?> properties) || properties.isEmpty()) {
      throw new IllegalArgumentException("#/x-error-envelope: expected a map of property names to"
          + " a constant, $message or $status");
    }
    return properties.entrySet().stream()
        .map(property -> new EnvelopePropertyView(
            JavaCode.literal(String.valueOf(property.getKey())),
            expression(property.getValue(), String.valueOf(property.getKey()))))
        .toList();
  }

  private static JavaCode expression(Object value, String property) {
    return "$message".equals(value)
        ? JavaCode.name("message")
        : "$status".equals(value)
            ? JavaCode.name("status")
            : value instanceof Number number
                ? number(number, property)
                : JavaCode.literal(String.valueOf(value));
  }

  private static JavaCode number(Number number, String property) {
    if (!(number instanceof Integer)) {
      throw new IllegalArgumentException("#/x-error-envelope" + JsonPointers.step(property)
          + ": found " + number + ", expected an integer of 32 bits or a text");
    }
    return JavaCode.of("%s", number);
  }
}
