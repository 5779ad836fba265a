package dev.apiscribe.review.site;

import dev.apiscribe.review.generated.JavaMethod;
import dev.apiscribe.review.generated.JavaOperation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The methods that one operation became, by output, and the models that they take and give. */
record JavaView(List<MethodGroup> groups, List<ModelLink> models) {
  /**
   * @param type its simple name
   * @param file that has it, from the project's root
   * @param javadoc of the first of the methods, relative to the site's folder; null where it was
   *     not built
   */
  record MethodGroup(
      String title,
      String type,
      String file,
      @Nullable String javadoc,
      List<Method> methods,
      boolean open) {}

  record Method(String declaration, int line) {}

  /**
   * The class of a schema that the operation sends or answers.
   *
   * @param href of the schema's page
   * @param javadoc relative to the site's folder; null where it was not built
   */
  record ModelLink(String name, String href, @Nullable String javadoc) {}

  /** @param javadoc the folder of the client's Javadoc on the site; null where it was not built */
  static JavaView of(JavaOperation operation, List<ModelLink> models, @Nullable String javadoc) {
    List<MethodGroup> groups = new ArrayList<>();
    add("Client", operation.client(), javadoc, groups);
    add("Client, async", operation.async(), javadoc, groups);
    add("Spring interface", operation.spring(), null, groups);
    add("JAX-RS interface", operation.jaxrs(), null, groups);
    return new JavaView(groups, models);
  }

  private static void add(
      String title, List<JavaMethod> methods, @Nullable String javadoc, List<MethodGroup> groups) {
    if (!methods.isEmpty()) {
      String type = methods.get(0).type();
      groups.add(new MethodGroup(
          title,
          type.substring(type.lastIndexOf('.') + 1),
          methods.get(0).file(),
          javadoc == null || methods.get(0).javadocAnchor().isEmpty()
              ? null
              : javadoc + "/" + methods.get(0).javadocAnchor(),
          methods.stream()
              .map(method -> new Method(method.declaration(), method.line()))
              .toList(),
          groups.isEmpty()));
    }
  }
}
