package dev.apiscribe.generator;

import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.generator.internal.JavaNames;
import io.swagger.v3.oas.models.Operation;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of what an operation has for each of its bodies. */
final class BodyNames {
  /** What a second method of each call has behind its name. */
  static final String WITH_RESPONSE = "WithResponse";

  private final Operation operation;
  private final JavaCode parameter;
  private final Set<String> constants;
  private final Set<String> methods;
  private final Set<JavaCode> erasures = new HashSet<>();

  /**
   * @param constants taken names beside the operations
   * @param methods taken names of the operation's tag
   */
  BodyNames(Operation operation, JavaCode parameter, Set<String> constants, Set<String> methods) {
    this.operation = operation;
    this.parameter = parameter;
    this.constants = constants;
    this.methods = methods;
  }

  JavaCode parameter() {
    return parameter;
  }

  JavaCode constant() {
    return JavaCode.name(
        JavaNames.free(constants, JavaNames.constant(operation.getOperationId()) + "_BODY"));
  }

  /**
   * Returns nothing where the type of the body tells the method from those before, else the name of
   * the media type: Java knows no list from another one.
   */
  JavaCode suffix(JavaCode type, String mediaType) {
    if (erasures.add(type.erasure())) {
      return JavaCode.of("");
    }
    String method = JavaNames.lowerCamelCase(operation.getOperationId());
    String plain = mediaType
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^application/(x-www-)?", "")
        .replaceFirst("-urlencoded|\\+json", "");
    String name = method + "As" + JavaNames.type(plain);
    while (methods.contains(name) || methods.contains(name + WITH_RESPONSE)) {
      name += "_";
    }
    methods.addAll(List.of(name, name + WITH_RESPONSE));
    return JavaCode.name(name.substring(method.length()));
  }
}
