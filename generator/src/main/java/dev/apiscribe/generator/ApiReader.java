package dev.apiscribe.generator;

import dev.apiscribe.generator.ApiView.CredentialView;
import dev.apiscribe.generator.ApiView.MemberView;
import dev.apiscribe.generator.ApiView.TagView;
import dev.apiscribe.generator.ApiView.VariableView;
import dev.apiscribe.generator.OperationView.ParameterView;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads a document into the view that the templates print. */
final class ApiReader {
  private final OpenAPI openApi;
  private final String basePackage;

  ApiReader(OpenAPI openApi, String basePackage) {
    this.openApi = openApi;
    this.basePackage = basePackage;
  }

  ApiView read(Collection<SchemaView> schemaViews, SchemaReader schemas) {
    Map<?, ?> api = identity();
    String name = String.valueOf(api.get("name"));
    String root = basePackage + "." + name;
    Map<String, List<OperationView>> operations = new OperationReader(openApi, schemas).read();
    List<TagView> tags =
        operations.entrySet().stream().map(tag -> tag(tag.getKey(), tag.getValue())).toList();
    Server server = openApi.getServers().get(0);
    return new ApiView(
        name,
        String.valueOf(api.get("javaName")),
        openApi.getInfo().getTitle(),
        Javadoc.lines(openApi.getInfo().getTitle() + ".", openApi.getInfo().getDescription()),
        openApi.getExternalDocs() == null
            ? null
            : Javadoc.address(openApi.getExternalDocs().getUrl()),
        "specs/" + name + "/openapi.yaml",
        root + ".model",
        root + ".client",
        root + ".server.spring",
        root + ".server.jaxrs",
        tags,
        clientParameters(tags),
        JavaNames.literal(server.getUrl()),
        variables(server),
        credentials(),
        errorEnvelope(),
        schemaViews.stream().filter(SchemaView::isValue).toList(),
        imports(tags));
  }

  private Map<?, ?> identity() {
    Object api =
        openApi.getInfo().getExtensions() == null
            ? null
            : openApi.getInfo().getExtensions().get("x-api");
    if (!(api instanceof Map<?, ?> identity)
        || identity.get("name") == null
        || identity.get("javaName") == null) {
      throw new IllegalArgumentException(
          "#/info/x-api: expected {name: one-word, javaName: ForClassNames}");
    }
    return identity;
  }

  private TagView tag(String name, List<OperationView> operations) {
    String description =
        openApi.getTags() == null
            ? null
            : openApi.getTags().stream()
                .filter(tag -> tag.getName().equals(name))
                .map(Tag::getDescription)
                .findFirst()
                .orElse(null);
    Set<String> imports = new TreeSet<>();
    operations.forEach(operation -> imports.addAll(operation.imports()));
    return new TagView(
        name,
        JavaNames.type(name),
        JavaNames.member(name),
        Javadoc.comment(description),
        operations,
        imports);
  }

  private static Set<String> imports(List<TagView> tags) {
    Set<String> imports = new TreeSet<>();
    tags.forEach(tag -> imports.addAll(tag.imports()));
    return imports;
  }

  private static List<ParameterView> clientParameters(List<TagView> tags) {
    Map<String, ParameterView> parameters = new LinkedHashMap<>();
    tags.stream()
        .flatMap(tag -> tag.operations().stream())
        .flatMap(operation -> operation.parameters().stream())
        .filter(ParameterView::configured)
        .forEach(parameter -> parameters.putIfAbsent(parameter.wireName(), parameter));
    return List.copyOf(parameters.values());
  }

  private static List<VariableView> variables(Server server) {
    List<VariableView> variables = new ArrayList<>();
    if (server.getVariables() != null) {
      server
          .getVariables()
          .forEach(
              (name, variable) -> {
                boolean placeholder =
                    variable.getExtensions() != null
                        && Boolean.TRUE.equals(variable.getExtensions().get("x-placeholder"));
                variables.add(
                    new VariableView(
                        JavaNames.literal(name),
                        JavaNames.member(name),
                        JavaNames.literal(variable.getDefault()),
                        placeholder,
                        Javadoc.lines(
                            variable.getDescription(),
                            placeholder
                                ? "There is no default."
                                : "The default is " + variable.getDefault() + ".")));
              });
    }
    return variables;
  }

  private List<CredentialView> credentials() {
    List<CredentialView> credentials = new ArrayList<>();
    if (openApi.getComponents() != null && openApi.getComponents().getSecuritySchemes() != null) {
      openApi
          .getComponents()
          .getSecuritySchemes()
          .forEach(
              (name, scheme) -> {
                boolean basic =
                    scheme.getType() == SecurityScheme.Type.HTTP
                        && "basic".equalsIgnoreCase(scheme.getScheme());
                boolean header =
                    scheme.getType() == SecurityScheme.Type.APIKEY
                        && scheme.getIn() == SecurityScheme.In.HEADER
                        && !"Authorization".equalsIgnoreCase(scheme.getName());
                if (basic || header) {
                  credentials.add(
                      new CredentialView(
                          JavaNames.member(name),
                          header ? JavaNames.literal(scheme.getName()) : null,
                          header,
                          basic,
                          Javadoc.lines(scheme.getDescription())));
                }
              });
    }
    return credentials;
  }

  private List<MemberView> errorEnvelope() {
    Object envelope =
        openApi.getExtensions() == null ? null : openApi.getExtensions().get("x-error-envelope");
    if (!(envelope instanceof Map<?, ?> members)) {
      throw new IllegalArgumentException(
          "#/x-error-envelope: expected a map of member names to a constant, $message or $status");
    }
    return members.entrySet().stream()
        .map(
            member ->
                new MemberView(
                    JavaNames.literal(String.valueOf(member.getKey())),
                    expression(member.getValue())))
        .toList();
  }

  private static String expression(Object value) {
    return "$message".equals(value)
        ? "message"
        : "$status".equals(value)
            ? "status"
            : value instanceof Number number
                ? number.toString()
                : JavaNames.literal(String.valueOf(value));
  }
}
