package dev.apiscribe.review.generated;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/**
 * The source of a model, as far as its use is concerned.
 *
 * @param setters of its builder, by property; empty for an enumeration
 * @param constants of an enumeration, by value; empty for an object
 * @param choice how a reader chooses the variant of a union, in the words of the comment, a line
 *     for each; empty for anything else
 * @param variants the methods of a union that take a variant; empty for anything else
 */
public record ModelSource(
    String schema,
    JavaType type,
    boolean isEnumeration,
    Map<String, Setter> setters,
    Map<String, String> constants,
    List<Setter> variants,
    List<String> choice) {
  private static final String SCHEMAS = "#/components/schemas/";
  private static final String PROPERTY = "JsonProperty";
  private static final Pattern LIST_ITEM = Pattern.compile("<li>(.*?)(?=<li>|</ul>|$)");

  /** Empty for a file that is not a schema's: the banner of a model leads back to its schema. */
  static Optional<ModelSource> of(JavaFile file) {
    int at = file.banner().indexOf(SCHEMAS);
    if (at < 0) {
      return Optional.empty();
    }
    String rest = file.banner().substring(at + SCHEMAS.length());
    String schema = rest.substring(0, rest.indexOf(' '));
    List<JavaMember> members = new ArrayList<>();
    Map<String, String> constants = new LinkedHashMap<>();
    for (VariableTree field : file.fields()) {
      if (field.getInitializer() instanceof NewClassTree value
          && value.getArguments().size() == 1) {
        Invocation.text(value.getArguments().get(0)).ifPresent(text -> {
          constants.put(text, field.getName().toString());
          members.add(new JavaMember(text, file.declaration(field)));
        });
      }
    }
    for (VariableTree field : file.fields()) {
      property(field.getModifiers())
          .ifPresent(name -> accessor(file, field)
              .ifPresent(
                  accessor -> members.add(new JavaMember(name, file.declaration(accessor)))));
    }
    Optional<ClassTree> builder = file.nested().stream()
        .filter(nested -> nested.getSimpleName().contentEquals("Builder"))
        .findFirst();
    Map<String, Setter> setters = new LinkedHashMap<>();
    builder.stream()
        .flatMap(nested -> JavaFile.methods(nested).stream())
        .forEach(method -> property(method.getModifiers())
            .ifPresent(name -> setters.put(
                name,
                new Setter(
                    method.getName().toString(),
                    file.typeName(method.getParameters().get(0).getType())))));
    JavaType type = new JavaType(
        file.typeName(),
        file.name(),
        file.line(file.type(), file.type().getSimpleName()),
        members,
        file.javadocPage());
    List<Setter> variants = variants(file);
    return Optional.of(new ModelSource(
        schema,
        type,
        builder.isEmpty() && variants.isEmpty(),
        setters,
        constants,
        variants,
        variants.isEmpty() ? List.of() : choice(file.comment())));
  }

  /** The items of the list in the comment. */
  private static List<String> choice(String comment) {
    return LIST_ITEM
        .matcher(comment.replaceAll("\\s*\\R\\s*\\*\\s*", " "))
        .results()
        .map(item -> item.group(1).replaceAll("</?code>", "").strip())
        .map(ModelSource::plain)
        .toList();
  }

  private static String plain(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#64;", "@")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  private static List<Setter> variants(JavaFile file) {
    return file.type().getKind() != Tree.Kind.INTERFACE
        ? List.of()
        : file.methods().stream()
            .filter(method -> method.getModifiers().getFlags().contains(Modifier.STATIC)
                && method.getName().toString().startsWith("of")
                && method.getParameters().size() == 1)
            .map(method -> new Setter(
                method.getName().toString(),
                file.typeName(method.getParameters().get(0).getType())))
            .toList();
  }

  private static Optional<MethodTree> accessor(JavaFile file, VariableTree field) {
    return file.methods().stream()
        .filter(method -> method.getName().contentEquals(field.getName()))
        .filter(method -> method.getParameters().isEmpty())
        .findFirst();
  }

  private static Optional<String> property(ModifiersTree modifiers) {
    for (AnnotationTree annotation : modifiers.getAnnotations()) {
      if (TypeName.dotted(annotation.getAnnotationType()).equals(PROPERTY)) {
        ExpressionTree name = annotation.getArguments().get(0);
        return Invocation.text(
            name instanceof AssignmentTree assignment ? assignment.getExpression() : name);
      }
    }
    return Optional.empty();
  }
}
