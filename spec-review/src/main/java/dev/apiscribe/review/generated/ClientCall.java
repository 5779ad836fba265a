package dev.apiscribe.review.generated;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The call inside a method of a generated client.
 *
 * @param method its shortest name
 * @param arguments what a call must say, in the order of its parameters
 * @param optional the type of its optional parameters; null when it has none
 * @param optionalAccessors of that type, by the parameter's name as it travels
 * @param mediaTypes of the body; empty for all that the operation has
 */
public record ClientCall(
    String method,
    List<Argument> arguments,
    @Nullable TypeName optional,
    Map<String, String> optionalAccessors,
    List<String> mediaTypes) {
  /**
   * A method that also takes everything, and gives status and headers, has the shortest name with
   * this behind it.
   */
  static final String WITH_RESPONSE = "WithResponse";

  /**
   * @param location as in the spec, or {@code body}
   * @param name as it travels; empty for the body
   */
  public record Argument(String location, String name, TypeName type) {}

  /** Returns what a method with everything says; its last parameter are the options of the call. */
  static ClientCall of(JavaFile file, MethodTree method) {
    Map<String, TypeName> types = new LinkedHashMap<>();
    for (VariableTree parameter : method.getParameters()) {
      types.put(parameter.getName().toString(), file.typeName(parameter.getType()));
    }
    Map<String, Argument> arguments = new LinkedHashMap<>();
    Map<String, String> accessors = new LinkedHashMap<>();
    List<String> mediaTypes = new ArrayList<>();
    TypeName optional = null;
    for (Invocation step : Invocation.in(method.getBody())) {
      ExpressionTree value = step.arguments().isEmpty()
          ? null
          : step.arguments().get(step.arguments().size() - 1);
      Optional<Invocation> accessor = Invocation.in(value).stream()
          .filter(inner -> types.containsKey(inner.receiver()))
          .findFirst();
      if (step.method().equals("body")) {
        for (ExpressionTree argument : step.arguments()) {
          if (argument instanceof IdentifierTree name && types.containsKey(name.toString())) {
            arguments.put(name.toString(), new Argument("body", "", type(types, name)));
          } else if (argument instanceof LiteralTree mediaType) {
            mediaTypes.add(String.valueOf(mediaType.getValue()));
          }
        }
      } else if (step.text().isPresent() && value instanceof IdentifierTree name) {
        arguments.put(
            name.toString(), new Argument(step.method(), step.text().get(), type(types, name)));
      } else if (step.text().isPresent() && accessor.isPresent()) {
        accessors.put(step.text().get(), accessor.get().method());
        optional = types.get(accessor.get().receiver());
      }
    }
    List<Argument> ordered = new ArrayList<>();
    types
        .keySet()
        .forEach(name -> Optional.ofNullable(arguments.get(name)).ifPresent(ordered::add));
    String name = method.getName().toString();
    return new ClientCall(
        name.substring(0, name.length() - WITH_RESPONSE.length()),
        ordered,
        optional,
        accessors,
        mediaTypes);
  }

  private static TypeName type(Map<String, TypeName> types, IdentifierTree name) {
    return types.getOrDefault(name.toString(), new TypeName("java.lang.Object", List.of()));
  }

  public Optional<TypeName> body() {
    return arguments.stream()
        .filter(argument -> argument.location().equals("body"))
        .map(Argument::type)
        .findFirst();
  }
}
