package dev.apiscribe.generator;

import dev.apiscribe.generator.OperationView.ParameterView;
import dev.apiscribe.generator.internal.FileName;
import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.generator.internal.JavaNames;
import dev.apiscribe.generator.internal.JavadocText;
import dev.apiscribe.generator.internal.PlainText;
import dev.apiscribe.generator.internal.adapt.SameRequests;
import dev.apiscribe.openapi.JsonPointers;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the operations of a document into what the templates print. */
final class OperationReader {
  private static final Pattern IN_BRACES = Pattern.compile("\\{([^}]*)(}?)");

  /** By RFC 9110, section 9.2.2. */
  private static final Set<PathItem.HttpMethod> NOT_IDEMPOTENT =
      Set.of(PathItem.HttpMethod.POST, PathItem.HttpMethod.PATCH);

  private final OpenAPI openApi;
  private final ParameterReader parameterReader;
  private final BodyReader bodyReader;
  private final RowFormatReader rowFormatReader;
  private final ResponseReader responseReader;
  private final PagesReader pagesReader;
  private final WaitReader waitReader;
  private final ServerReader serverReader;
  private final ServedPaths servedPaths;
  private final SecurityReader securityReader;
  private final NestedNames nestedNames;
  /** Names of methods by tag. */
  private final Map<String, Set<String>> methods = new HashMap<>();

  OperationReader(OpenAPI openApi, SchemaReader schemas) {
    this.openApi = openApi;
    nestedNames = new NestedNames(openApi);
    parameterReader = new ParameterReader(openApi, schemas);
    bodyReader = new BodyReader(openApi, schemas, nestedNames);
    rowFormatReader = new RowFormatReader(schemas);
    responseReader = new ResponseReader(openApi, schemas);
    pagesReader = new PagesReader(openApi, schemas);
    waitReader = new WaitReader(pagesReader);
    serverReader = new ServerReader(openApi);
    servedPaths = new ServedPaths(openApi);
    securityReader = new SecurityReader(openApi);
  }

  /** Leaves out what the service itself calls. */
  static void removeWebhooks(OpenAPI openApi) {
    openApi
        .getPaths()
        .values()
        .removeIf(item -> item.readOperations().stream().anyMatch(OperationReader::isWebhook));
  }

  private static boolean isWebhook(Operation operation) {
    return operation.getExtensions() != null && operation.getExtensions().containsKey("x-webhook");
  }

  /** Returns the path in Spring, where a property of the application may set that of a webhook. */
  private JavaCode springPath(String path, Operation operation) {
    return JavaCode.literal(
        isWebhook(operation)
            ? "${" + ApiReader.identity(openApi).name() + path.replace('/', '.') + ":" + path + "}"
            : path);
  }

  /** The operations by tag, both in the order of the document. */
  Map<String, List<OperationView>> read() {
    checkNames();
    Map<String, List<OperationView>> tags = new LinkedHashMap<>();
    Set<String> constants = constants();
    openApi
        .getPaths()
        .forEach((path, item) -> item.readOperationsMap()
            .forEach((method, operation) -> tags.computeIfAbsent(
                    operation.getTags().get(0), tag -> new ArrayList<>())
                .add(operation(path, method, item, operation, constants, where(path, method)))));
    return tags;
  }

  private static String where(String path, PathItem.HttpMethod method) {
    return "#/paths" + JsonPointers.step(path) + "/" + method.name().toLowerCase(Locale.ROOT);
  }

  private void checkNames() {
    Map<String, String> names = new HashMap<>();
    openApi
        .getPaths()
        .forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
          String where = where(path, method);
          if (operation.getOperationId() == null
              || operation.getTags() == null
              || operation.getTags().size() != 1) {
            throw new IllegalArgumentException(where
                + ": found "
                + (operation.getOperationId() == null
                    ? "no operationId"
                    : (operation.getTags() == null ? 0 : operation.getTags().size()) + " tags")
                + ", expected an operationId and exactly one tag. Add what is missing, and remove"
                + " further tags.");
          }
          claim(names, operation.getTags().get(0), "", where + "/tags/0");
          claim(
              names,
              operation.getOperationId(),
              operation.getTags().get(0),
              where + "/operationId");
        }));
  }

  /** The constants of all operations. */
  private Set<String> constants() {
    Set<String> constants = new HashSet<>();
    openApi.getPaths().values().stream()
        .flatMap(item -> item.readOperations().stream())
        .forEach(operation -> constants.add(JavaNames.constant(operation.getOperationId())));
    return constants;
  }

  /** Returns the names of the methods that a tag's operations have of their own. */
  private Set<String> methods(String tag) {
    return methods.computeIfAbsent(tag, key -> {
      Set<String> names = new HashSet<>();
      openApi.getPaths().values().stream()
          .flatMap(item -> item.readOperations().stream())
          .filter(operation -> operation.getTags().get(0).equals(tag))
          .map(operation -> JavaNames.lowerCamelCase(operation.getOperationId()))
          .forEach(name -> names.addAll(List.of(name, name + BodyNames.WITH_RESPONSE)));
      return names;
    });
  }

  /** A client would find out only when it is loaded. */
  private static void checkPath(String path, List<ParameterView> parameters, String where) {
    Set<String> named = new TreeSet<>();
    Matcher name = IN_BRACES.matcher(path);
    while (name.find()) {
      named.add(JavaCode.literal(name.group(2).isEmpty() ? name.group() : name.group(1))
          .toString());
    }
    Set<String> declared = new TreeSet<>();
    parameters.stream()
        .filter(ParameterView::isPath)
        .forEach(parameter -> declared.add(parameter.wireName().toString()));
    if (!named.equals(declared)) {
      throw new IllegalArgumentException(where + ": the path names " + named
          + ", and the path parameters are " + declared + "; expected the same names");
    }
  }

  /**
   * Notes what a name becomes in Java, and in a file system.
   *
   * @param owner the tag of an operation; empty for a tag
   */
  private static void claim(Map<String, String> names, String name, String owner, String where) {
    String type = FileName.checked(JavaNames.type(name), where);
    String before = names.putIfAbsent(owner + "\n" + type.toLowerCase(Locale.ROOT), name);
    if (before != null && !(owner.isEmpty() && before.equals(name))) {
      throw new IllegalArgumentException(where + ": '" + PlainText.of(name) + "' and '"
          + PlainText.of(before) + "' become the same Java name; rename one of them");
    }
  }

  private OperationView operation(
      String path,
      PathItem.HttpMethod method,
      PathItem item,
      Operation operation,
      Set<String> constants,
      String where) {
    Set<String> imports = new TreeSet<>();
    Set<String> names = new HashSet<>();
    List<ParameterView> parameters =
        parameterReader.read(item, operation, names, imports, where).stream()
            .map(parameter -> parameter.servedAs(ServedPaths.literals(path)))
            .toList();
    checkPath(path, parameters, where);
    List<ResponseView> documented = responseReader.read(operation, imports, where);
    ResultView result = ResultView.of(operation, nestedNames.of(operation), documented);
    List<ResponseView> responses = result.wrapped(documented);
    BodyReader.TakenNames taken =
        new BodyReader.TakenNames(names, constants, methods(operation.getTags().get(0)));
    List<BodyView> bodies = bodyReader.read(operation, taken, imports, where);
    PagesReader.Paged repeated = new PagesReader.Paged(
        operation,
        parameterReader.declared(item, operation, where),
        bodies,
        result,
        taken,
        imports);
    PagesView pages = pagesReader.read(repeated, where);
    boolean isIdempotent = ParameterReader.flag(operation.getExtensions(), "x-idempotent");
    boolean isRepeatable = isIdempotent || !NOT_IDEMPOTENT.contains(method);
    WaitView awaited = waitReader.read(repeated, isRepeatable, names, where);
    RequestBody body = bodyReader.declared(operation, where);
    String id = operation.getOperationId();
    return new OperationView(
        JavaCode.literal(id),
        JavaCode.name(JavaNames.lowerCamelCase(id)),
        JavaCode.name(JavaNames.constant(id)),
        JavaCode.name(method.name()),
        JavaCode.literal(path),
        springPath(ServedPaths.inSpring(path), operation),
        servedPaths.ofJaxrs(ServedPaths.named(path)),
        comment(operation, method, path),
        SourceView.of(operation.getExtensions()),
        ApiReader.address(operation.getExternalDocs()),
        SchemaReader.isTrue(operation.getDeprecated()),
        parameters,
        bodies,
        body != null && SchemaReader.isTrue(body.getRequired()),
        isIdempotent,
        serverReader.of(item, operation),
        !ParameterReader.flag(operation.getExtensions(), SameRequests.EXTENSION),
        securityReader.calls(operation),
        body == null ? List.of() : JavaCode.literals(body.getContent().keySet()),
        rowFormatReader.read(
            operation,
            parameterReader.declared(item, operation, where),
            body == null ? null : body.getContent(),
            where),
        responses,
        result,
        pages,
        awaited,
        JavaCode.name(JavaNames.free(names, "options", "requestOptions")),
        JavaCode.name(
            JavaNames.type(operation.getTags().get(0)) + "Parameters." + nestedNames.of(operation)),
        nestedNames.of(operation),
        JavaCode.name(JavaNames.free(names, "parameters", "optionalParameters")),
        JavaCode.name(JavaNames.free(names, "query", "allParameters")),
        JavaCode.names(imports));
  }

  private static List<JavadocText> comment(
      Operation operation, PathItem.HttpMethod method, String path) {
    List<JavadocText> written =
        JavadocText.lines(operation.getSummary(), operation.getDescription());
    return written.isEmpty() ? List.of(JavadocText.code(method.name() + " " + path)) : written;
  }
}
