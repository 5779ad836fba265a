package dev.apiscribe.generator;

import dev.apiscribe.generator.internal.PlainText;
import dev.apiscribe.openapi.JsonPointers;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.Map;

/** References to components. */
final class ComponentReference {
  private ComponentReference() {}

  /**
   * Returns the name of the component that a reference leads to; fails with
   * {@link IllegalArgumentException} if it leads elsewhere.
   *
   * @param kind {@code schemas}, {@code responses} or another
   * @param where JSON Pointer of the reference's owner
   */
  static String name(String reference, String kind, String where) {
    String prefix = "#/components/" + kind + "/";
    if (!reference.startsWith(prefix) || reference.indexOf('/', prefix.length()) >= 0) {
      throw new IllegalArgumentException(where + "/$ref: found '" + PlainText.of(reference)
          + "', expected " + prefix + " and a name. Correct it.");
    }
    return JsonPointers.unescaped(JsonPointers.ofFragment(reference.substring(prefix.length())));
  }

  /** Returns the component itself; fails with {@link IllegalArgumentException} if there is none. */
  static <T> T target(Map<String, T> components, String reference, String kind, String where) {
    T target = components == null ? null : components.get(name(reference, kind, where));
    if (target == null) {
      throw new IllegalArgumentException(
          where + "/$ref: there is no '" + PlainText.of(reference) + "'. Correct the name.");
    }
    return target;
  }

  static Components of(OpenAPI openApi) {
    return openApi.getComponents() == null ? new Components() : openApi.getComponents();
  }
}
