package dev.apiscribe.review.diff;

import japicmp.model.AccessModifier;
import japicmp.model.JApiBehavior;
import japicmp.model.JApiChangeStatus;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiField;
import japicmp.model.JApiHasAccessModifier;
import japicmp.model.JApiMethod;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what japicmp found of a class into one line for each member. */
final class JavaChangeReader {
  private final JApiClass type;
  private final String packageName;
  private final String typeName;
  private final List<JavaChange> changes;

  private JavaChangeReader(JApiClass type, List<JavaChange> changes) {
    String name = type.getFullyQualifiedName();
    this.type = type;
    packageName = name.substring(0, Math.max(0, name.lastIndexOf('.')));
    typeName = simple(name);
    this.changes = changes;
  }

  static void read(JApiClass type, List<JavaChange> changes) {
    if (type.getChangeStatus() != JApiChangeStatus.UNCHANGED
        || !type.isSourceCompatible()
        || !type.isBinaryCompatible()) {
      new JavaChangeReader(type, changes).read();
    }
  }

  private void read() {
    JApiChangeStatus status = type.getChangeStatus();
    if (status == JApiChangeStatus.NEW || status == JApiChangeStatus.REMOVED) {
      add("", word(status) + " class " + typeName, Set.of(), type, status);
      return;
    }
    type.getMethods().forEach(method -> behavior(method, method.getName(), signature(method)));
    type.getConstructors()
        .forEach(constructor ->
            behavior(constructor, "new", "new " + typeName + parameters(constructor)));
    type.getFields().forEach(this::field);
    if (!type.getCompatibilityChanges().isEmpty()) {
      String what = type.getCompatibilityChanges().stream()
          .map(each -> each.getType().name().toLowerCase(Locale.ROOT).replace('_', ' '))
          .distinct()
          .collect(Collectors.joining(", "));
      boolean source =
          type.getCompatibilityChanges().stream().allMatch(each -> each.isSourceCompatible());
      boolean binary =
          type.getCompatibilityChanges().stream().allMatch(each -> each.isBinaryCompatible());
      changes.add(new JavaChange(
          packageName, typeName, "", "class " + typeName + ": " + what, source, binary, Set.of()));
    }
  }

  private void behavior(JApiBehavior behavior, String member, String signature) {
    JApiChangeStatus status = behavior.getChangeStatus();
    if (isVisible(behavior)
        && (status != JApiChangeStatus.UNCHANGED
            || !behavior.isSourceCompatible()
            || !behavior.isBinaryCompatible())) {
      Set<String> mentions = new LinkedHashSet<>();
      behavior.getParameters().forEach(parameter -> mentions.add(simple(parameter.getType())));
      if (behavior instanceof JApiMethod method) {
        mentions.add(simple(method.getReturnType().getOldReturnType()));
        mentions.add(simple(method.getReturnType().getNewReturnType()));
      }
      add(member, word(status) + " " + signature, mentions, behavior, status);
    }
  }

  private void field(JApiField field) {
    JApiChangeStatus status = field.getChangeStatus();
    if (isVisible(field)
        && (status != JApiChangeStatus.UNCHANGED
            || !field.isSourceCompatible()
            || !field.isBinaryCompatible())) {
      add(
          field.getName(),
          word(status) + " " + typeName + "." + field.getName(),
          Set.of(),
          field,
          status);
    }
  }

  /** Returns whether it is, or was, more than private or of its package. */
  private static boolean isVisible(JApiHasAccessModifier member) {
    return Stream.of(
            member.getAccessModifier().getOldModifier(),
            member.getAccessModifier().getNewModifier())
        .flatMap(Optional::stream)
        .anyMatch(access -> access == AccessModifier.PUBLIC || access == AccessModifier.PROTECTED);
  }

  private void add(
      String member,
      String text,
      Set<String> mentions,
      JApiCompatibility what,
      JApiChangeStatus status) {
    // A method that is gone is gone for those who compile again as for those who only link.
    boolean gone = status == JApiChangeStatus.REMOVED;
    changes.add(new JavaChange(
        packageName,
        typeName,
        member,
        text,
        what.isSourceCompatible() && !gone,
        what.isBinaryCompatible() && !gone,
        mentions));
  }

  private String signature(JApiMethod method) {
    String before = simple(method.getReturnType().getOldReturnType());
    String after = simple(method.getReturnType().getNewReturnType());
    boolean changed =
        method.getChangeStatus() == JApiChangeStatus.MODIFIED && !before.equals(after);
    return typeName + "." + method.getName() + parameters(method)
        + (changed ? ": " + before + " → " + after : "");
  }

  private static String parameters(JApiBehavior behavior) {
    return behavior.getParameters().stream()
        .map(parameter -> simple(parameter.getType()))
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String word(JApiChangeStatus status) {
    return switch (status) {
      case NEW -> "new:";
      case REMOVED -> "gone:";
      default -> "changed:";
    };
  }

  private static String simple(String qualified) {
    return qualified.substring(qualified.lastIndexOf('.') + 1).replace('$', '.');
  }
}
