package dev.apiscribe.review.generated;

import com.sun.source.tree.MethodTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The committed Java of one API, read by the compiler's parser: which methods an operation has
 * become, and which class a schema.
 */
public final class GeneratedJava {
  /** What the build commits, by modules. */
  private static final Layout MODULES = new Layout(
      "generated-models/",
      "generated-client/",
      "generated-server-stubs/spring/",
      "generated-server-stubs/jaxrs/");

  /** What {@code ./apiscribe generate} writes, by outputs. */
  private static final Layout OUTPUTS = new Layout("models/", "client/", "spring/", "jaxrs/");

  private static final String OF_OUTPUTS = ".apiscribe";
  /** Servers are interfaces of these names; what else they have is not an operation's. */
  private static final String INTERFACE = "Operations.java";

  private final Optional<ClientSource> client;
  private final Map<String, ModelSource> models = new HashMap<>();
  private final Map<String, ModelSource> modelsByType = new HashMap<>();
  private final List<JavaFile> spring;
  private final List<JavaFile> jaxrs;

  /** The folders of the outputs, each with a slash at its end. */
  private record Layout(String models, String client, String spring, String jaxrs) {
    boolean isServer(String file) {
      return file.startsWith(spring) || file.startsWith(jaxrs);
    }
  }

  private GeneratedJava(Layout layout, List<JavaFile> files) {
    client = ClientSource.of(below(layout.client(), files));
    below(layout.models(), files)
        .forEach(file -> ModelSource.of(file).ifPresent(model -> {
          models.put(model.schema(), model);
          modelsByType.put(model.type().type(), model);
        }));
    spring = below(layout.spring(), files);
    jaxrs = below(layout.jaxrs(), files);
  }

  private static List<JavaFile> below(String folder, List<JavaFile> files) {
    return files.stream().filter(file -> file.name().startsWith(folder)).toList();
  }

  /**
   * The sources below the project's root, or below the output of {@code ./apiscribe generate};
   * folders that are missing have nothing. Fails with
   * {@link dev.apiscribe.openapi.UnreadableSpecException} that names file and line where a source
   * is not Java.
   */
  public static GeneratedJava read(Path root, String api) {
    boolean isOutput = Files.isRegularFile(root.resolve(OF_OUTPUTS));
    Layout layout = isOutput ? OUTPUTS : MODULES;
    List<String> folders = Stream.of(
            layout.client(), layout.models(), layout.spring(), layout.jaxrs())
        .map(folder -> isOutput ? folder : folder + api + "/src/generated/java")
        .toList();
    return new GeneratedJava(
        layout,
        JavaSources.of(root, folders, file -> !layout.isServer(file) || file.endsWith(INTERFACE)));
  }

  /** Returns whether anything is generated for the API. */
  public boolean isPresent() {
    return client.isPresent() || !models.isEmpty() || !spring.isEmpty() || !jaxrs.isEmpty();
  }

  public Optional<JavaOperation> operation(String operationId) {
    Optional<ClientSource.Calls> waiting = client.flatMap(source -> source.waiting(operationId));
    Optional<ClientSource.Calls> async = client.flatMap(source -> source.async(operationId));
    // A name that Java reserves is another in Java, the same everywhere; the client tells which.
    String name = waiting.map(ClientSource.Calls::name).orElse(operationId);
    JavaOperation operation = new JavaOperation(
        waiting.map(GeneratedJava::methods).orElse(List.of()),
        async.map(GeneratedJava::methods).orElse(List.of()),
        served(spring, name),
        served(jaxrs, name),
        waiting.map(calls -> client.orElseThrow().accessor(calls)).orElse(""),
        waiting.map(calls -> client.orElseThrow().type().erasure()).orElse(""));
    boolean found = !operation.client().isEmpty()
        || !operation.spring().isEmpty()
        || !operation.jaxrs().isEmpty();
    return found ? Optional.of(operation) : Optional.empty();
  }

  public Optional<JavaType> model(String schemaName) {
    return Optional.ofNullable(models.get(schemaName)).map(ModelSource::type);
  }

  /** Returns how a reader chooses the variant of a union, in the words of its generated comment. */
  public List<String> choice(String schemaName) {
    return Optional.ofNullable(models.get(schemaName)).map(ModelSource::choice).orElse(List.of());
  }

  public Optional<ClientSource> client() {
    return client;
  }

  public Optional<ModelSource> modelOfType(TypeName type) {
    return Optional.ofNullable(modelsByType.get(type.erasure()));
  }

  private static List<JavaMethod> methods(ClientSource.Calls calls) {
    return calls.methods().stream()
        .map(method -> method(calls.file(), method, anchor(calls.file(), method)))
        .toList();
  }

  private static List<JavaMethod> served(List<JavaFile> files, String name) {
    return files.stream()
        .flatMap(file -> file.methods().stream()
            .filter(method -> method.getName().contentEquals(name))
            .map(method -> method(file, method, "")))
        .toList();
  }

  private static JavaMethod method(JavaFile file, MethodTree method, String anchor) {
    return new JavaMethod(
        file.typeName(),
        file.declaration(method),
        file.name(),
        file.line(method, method.getName()),
        anchor);
  }

  private static String anchor(JavaFile file, MethodTree method) {
    return method.getParameters().stream()
        .map(parameter -> file.typeName(parameter.getType()).erasure())
        .collect(Collectors.joining(",", file.javadocPage() + "#" + method.getName() + "(", ")"));
  }
}
