package dev.apiscribe.review.generated;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sources of one client: what it is built with, and which of its methods call which operation.
 */
public final class ClientSource {
  /**
   * One operation's methods in one class.
   *
   * @param calls one for each type of body
   */
  public record Calls(
      JavaFile file, String name, List<MethodTree> methods, List<ClientCall> calls) {
    public TypeName returned() {
      return file.typeName(methods.get(0).getReturnType());
    }
  }

  private final JavaFile client;
  private final List<BuilderSetting> settings;
  private final Map<String, String> accessors;
  private final Map<String, Calls> waiting = new HashMap<>();
  private final Map<String, Calls> async = new HashMap<>();
  private final Map<String, Map<String, Setter>> optional = new HashMap<>();

  private ClientSource(JavaFile client, ClassTree builder, List<JavaFile> files) {
    this.client = client;
    settings = BuilderSetting.of(client, builder);
    accessors = accessors(client);
    Map<String, String> operations = operations(files);
    for (JavaFile file : files) {
      calls(file, operations)
          .forEach((id, calls) ->
              (accessors.containsKey(file.typeName()) ? waiting : async).put(id, calls));
      file.nested()
          .forEach(nested -> builder(JavaFile.nested(nested))
              .ifPresent(collector -> optional.put(
                  file.typeName() + "." + nested.getSimpleName(), setters(file, collector))));
    }
  }

  /** The client is the class that is built; without it there are no sources of one. */
  static Optional<ClientSource> of(List<JavaFile> files) {
    return files.stream()
        .flatMap(file ->
            builder(file.nested()).map(builder -> new ClientSource(file, builder, files)).stream())
        .findFirst();
  }

  private static Optional<ClassTree> builder(List<ClassTree> nested) {
    return nested.stream()
        .filter(type -> JavaFile.methods(type).stream()
            .anyMatch(method -> method.getName().contentEquals("build")))
        .findFirst();
  }

  /** Returns how the client leads to the class of that name. */
  private static Map<String, String> accessors(JavaFile client) {
    Map<String, String> accessors = new HashMap<>();
    for (MethodTree method : client.methods()) {
      if (method.getReturnType() != null && method.getParameters().isEmpty()) {
        accessors.put(client.typeName(method.getReturnType()).erasure(), method.getName() + "()");
      }
    }
    return accessors;
  }

  /** Ids of operations by the constants that describe them to the runtime. */
  private static Map<String, String> operations(List<JavaFile> files) {
    Map<String, String> operations = new HashMap<>();
    for (JavaFile file : files) {
      for (VariableTree constant : file.fields()) {
        Invocation.in(constant.getInitializer()).stream()
            .filter(call -> call.receiver().equals("Operation") && call.method().equals("of"))
            .flatMap(call -> call.text().stream())
            .forEach(
                id -> operations.put(file.type().getSimpleName() + "." + constant.getName(), id));
      }
    }
    return operations;
  }

  private static Map<String, Calls> calls(JavaFile file, Map<String, String> operations) {
    Map<String, Calls> all = new LinkedHashMap<>();
    for (MethodTree method : file.methods()) {
      // One that reads all pages, or waits, makes the same call again and again.
      if (!method.getName().toString().endsWith(ClientCall.WITH_RESPONSE)) {
        continue;
      }
      Invocation.in(method.getBody()).stream()
          .filter(call -> call.method().equals("call") && call.arguments().size() == 1)
          .map(call -> operations.get(TypeName.dotted(call.arguments().get(0))))
          .filter(id -> id != null)
          .forEach(id -> {
            ClientCall call = ClientCall.of(file, method);
            Calls before = all.get(id);
            List<ClientCall> calls = before == null
                ? List.of(call)
                : Stream.concat(before.calls().stream(), Stream.of(call)).toList();
            List<MethodTree> methods = file.methods().stream()
                .filter(other -> other.getName().contentEquals(call.method())
                    || other.getName().contentEquals(call.method() + ClientCall.WITH_RESPONSE))
                .toList();
            all.put(id, new Calls(file, call.method(), methods, calls));
          });
    }
    return all;
  }

  private static Map<String, Setter> setters(JavaFile file, ClassTree builder) {
    Map<String, Setter> setters = new HashMap<>();
    for (MethodTree method : JavaFile.methods(builder)) {
      if (method.getParameters().size() == 1) {
        TypeName type = file.typeName(method.getParameters().get(0).getType());
        setters.put(method.getName().toString(), new Setter(method.getName().toString(), type));
      }
    }
    return setters;
  }

  public TypeName type() {
    return new TypeName(client.typeName(), List.of());
  }

  public String accessor(Calls calls) {
    return accessors.getOrDefault(calls.file().typeName(), "");
  }

  public Optional<Calls> waiting(String operationId) {
    return Optional.ofNullable(waiting.get(operationId));
  }

  Optional<Calls> async(String operationId) {
    return Optional.ofNullable(async.get(operationId));
  }

  /** The builder's method for an optional parameter, given how its value is asked for. */
  public Setter optional(TypeName parameters, String accessor) {
    return optional
        .getOrDefault(parameters.erasure(), Map.of())
        .getOrDefault(accessor, new Setter(accessor, parameters));
  }

  public List<BuilderSetting> settings() {
    return new ArrayList<>(settings);
  }
}
