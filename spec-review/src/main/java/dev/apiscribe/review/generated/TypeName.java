package dev.apiscribe.review.generated;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A type in full, without its annotations.
 *
 * @param erasure fully qualified
 */
public record TypeName(String erasure, List<TypeName> arguments) {
  private static final String LANG = "java.lang.";

  /** @param qualified the full name of a simple one */
  static TypeName of(Tree written, UnaryOperator<String> qualified) {
    if (written instanceof AnnotatedTypeTree annotated) {
      return of(annotated.getUnderlyingType(), qualified);
    } else if (written instanceof ParameterizedTypeTree generic) {
      List<TypeName> arguments = generic.getTypeArguments().stream()
          .map(argument -> of(argument, qualified))
          .toList();
      return new TypeName(of(generic.getType(), qualified).erasure(), arguments);
    } else if (written instanceof ArrayTypeTree array) {
      return new TypeName(of(array.getType(), qualified).erasure() + "[]", List.of());
    } else if (written instanceof MemberSelectTree nested) {
      return new TypeName(
          of(nested.getExpression(), qualified).erasure() + "." + nested.getIdentifier(),
          List.of());
    }
    return new TypeName(
        written instanceof IdentifierTree name
            ? qualified.apply(name.getName().toString())
            : written.toString(),
        List.of());
  }

  /** A name with dots as it is written. */
  static String dotted(Tree written) {
    return written instanceof MemberSelectTree nested
        ? dotted(nested.getExpression()) + "." + nested.getIdentifier()
        : written instanceof IdentifierTree name ? name.getName().toString() : "";
  }

  public boolean is(Class<?> type) {
    return erasure.equals(type.getName());
  }

  /** The simple name, after that of the type that it is nested in. */
  public String simple() {
    return erasure.substring(packageName().isEmpty() ? 0 : packageName().length() + 1);
  }

  /** As it is written where it is imported; what it needs for that is added to the imports. */
  public String text(Set<String> imports) {
    String owner = packageName();
    if (!owner.isEmpty() && !erasure.equals(LANG + simple())) {
      String nested = simple();
      imports.add(
          owner + "." + (nested.contains(".") ? nested.substring(0, nested.indexOf('.')) : nested));
    }
    return arguments.isEmpty()
        ? simple()
        : simple()
            + arguments.stream()
                .map(argument -> argument.text(imports))
                .collect(Collectors.joining(", ", "<", ">"));
  }

  /** Packages are written in lower case, types are not. */
  private String packageName() {
    int end = 0;
    while (end < erasure.length()
        && erasure.indexOf('.', end) > 0
        && Character.isLowerCase(erasure.charAt(end))) {
      end = erasure.indexOf('.', end) + 1;
    }
    return end == 0 ? "" : erasure.substring(0, end - 1);
  }
}
