package dev.apiscribe.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.generator.ApiscribeCodegen;
import dev.apiscribe.generator.internal.SafeText;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What templates print is a safe text, a number or a constant of our own, at the end of every path
 * that they can take.
 */
class SafeTemplatesTest {
  private static final String VIEWS = ApiscribeCodegen.class.getPackageName();
  private static final Set<Class<?>> HARMLESS =
      Set.of(int.class, Integer.class, boolean.class, Boolean.class);
  private static final Set<String> OF_LISTS = Set.of("-first", "-last", "-index");

  /**
   * What a template is given, by its name there; the root of the test kit's constants is a view
   * itself.
   */
  private static final Map<String, String> ROOTS = Map.ofEntries(
      Map.entry("api", "ApiView"),
      Map.entry("schema", "SchemaView"),
      Map.entry("tag", "ApiView$TagView"),
      Map.entry("syncClient", "ClientKindView"),
      Map.entry("asyncClient", "ClientKindView"),
      Map.entry("apiPackage", "internal.JavaCode"),
      Map.entry("modulePackage", "internal.JavaCode"),
      Map.entry("reflected", "internal.JavaCode"),
      Map.entry("constraintImports", "internal.JavaCode"));

  @Test
  void noViewHasAPlainString() throws ClassNotFoundException {
    Set<String> plain = new TreeSet<>();
    Set<Class<?>> seen = new java.util.LinkedHashSet<>();
    Deque<Class<?>> left = new ArrayDeque<>(List.of(view("PayloadsView")));
    for (String root : ROOTS.values()) {
      left.add(view(root));
    }
    int members = 0;
    while (!left.isEmpty()) {
      Class<?> view = left.pop();
      if (isPrintable(view) || !seen.add(view)) {
        continue;
      }
      for (Method member : members(view)) {
        members++;
        Class<?> element = element(member.getGenericReturnType());
        if (element.getPackageName().equals(VIEWS)) {
          left.add(element);
        } else if (!isPrintable(element)) {
          plain.add(view.getSimpleName() + "." + member.getName() + ": " + element.getName());
        }
      }
    }
    System.out.println("Views: " + seen.size() + ", members that a template can reach: " + members);
    assertThat(plain).isEmpty();
    assertThat(seen.size()).isGreaterThan(15);
  }

  @Test
  void everyTagOfEveryTemplateLeadsToASafeText() throws Exception {
    List<Path> templates;
    try (Stream<Path> walk = Files.walk(Path.of("").toAbsolutePath())) {
      templates = walk.filter(file ->
              file.toString().endsWith(".mustache") && !file.toString().contains("/target/"))
          .sorted()
          .toList();
    }
    List<String> problems = new ArrayList<>();
    Set<Path> read = new TreeSet<>();
    int tags = 0;
    for (Path folder : templates.stream()
        .map(Path::getParent)
        .filter(each -> !each.endsWith("shared"))
        .distinct()
        .toList()) {
      for (Path template : templates) {
        boolean here = template.startsWith(folder)
            || (template.getParent().endsWith("shared") && !folder.endsWith("payloads"));
        if (here && !isPartial(template, templates)) {
          Walk walk =
              new Walk(folder, folder.endsWith("payloads") ? view("PayloadsView") : roots());
          walk.template(template);
          problems.addAll(walk.problems);
          read.addAll(walk.read);
          tags += walk.tags;
        }
      }
    }
    System.out.println("Templates: " + read.size() + ", tags: " + tags);
    assertThat(problems).isEmpty();
    assertThat(read).containsAll(templates);
    assertThat(tags).isGreaterThan(500);
  }

  private static Map<String, Class<?>> roots() throws ClassNotFoundException {
    Map<String, Class<?>> roots = new LinkedHashMap<>();
    for (Map.Entry<String, String> root : ROOTS.entrySet()) {
      roots.put(root.getKey(), view(root.getValue()));
    }
    return roots;
  }

  private static Class<?> view(String name) throws ClassNotFoundException {
    return Class.forName(VIEWS + "." + name);
  }

  /**
   * The files beside a template, or in the folder that outputs share, that another one includes.
   */
  private static boolean isPartial(Path template, List<Path> all) throws IOException {
    String include = "{{>" + template.getFileName().toString().replace(".mustache", "}}");
    for (Path each : all) {
      if (Files.readString(each).contains(include)) {
        return true;
      }
    }
    return false;
  }

  /** Follows the tags of a template through the types of what they stand for. */
  private static final class Walk {
    private static final Pattern TAG = Pattern.compile("\\{\\{(!|[#^/>]?)([\\s\\S]*?)\\}\\}");

    private final Path folder;
    private final Deque<Object> context = new ArrayDeque<>();
    private final List<String> problems = new ArrayList<>();
    private final Set<Path> read = new TreeSet<>();
    private int tags;

    Walk(Path folder, Object root) {
      this.folder = folder;
      context.push(root);
    }

    void template(Path file) throws IOException {
      read.add(file);
      Matcher tag = TAG.matcher(Files.readString(file));
      while (tag.find()) {
        String name = tag.group(2).strip();
        String where = file.getFileName() + ": " + tag.group();
        switch (tag.group(1)) {
          case "!" -> {}
          case "#", "^" -> {
            tags++;
            Class<?> type = OF_LISTS.contains(name) ? null : resolve(name, where);
            boolean shown = tag.group(1).equals("#") && type != null && type != boolean.class;
            context.push(shown ? type : context.peek());
          }
          case "/" -> context.pop();
          case ">" -> {
            Path beside = folder.resolve(name + ".mustache");
            template(
                Files.exists(beside)
                    ? beside
                    : folder.resolveSibling("shared").resolve(name + ".mustache"));
          }
          default -> {
            tags++;
            Class<?> type = resolve(name, where);
            if (type != null && !isPrintable(type)) {
              problems.add(where + " prints a " + type.getName());
            }
          }
        }
      }
    }

    private Class<?> resolve(String path, String where) {
      if (path.equals(".")) {
        return (Class<?>) context.peek();
      }
      String[] steps = path.split("\\.");
      for (Object frame : context) {
        Class<?> type = member(frame, steps[0]);
        for (int i = 1; i < steps.length && type != null; i++) {
          type = member(type, steps[i]);
        }
        if (type != null) {
          return type;
        }
      }
      problems.add(where + " stands for nothing that a template is given");
      return null;
    }
  }

  private static Class<?> member(Object frame, String name) {
    if (frame instanceof Map<?, ?> roots) {
      return (Class<?>) roots.get(name);
    }
    return members((Class<?>) frame).stream()
        .filter(method -> method.getName().equals(name))
        .map(method -> element(method.getGenericReturnType()))
        .findFirst()
        .orElse(null);
  }

  /** Every method that takes nothing: Mustache finds private ones, too. */
  private static List<Method> members(Class<?> view) {
    return Arrays.stream(view.getDeclaredMethods())
        .filter(method -> method.getParameterCount() == 0
            && !Modifier.isStatic(method.getModifiers())
            && !method.isSynthetic())
        .filter(method -> !Set.of("toString", "hashCode", "equals").contains(method.getName()))
        .toList();
  }

  private static boolean isPrintable(Class<?> type) {
    return SafeText.class.isAssignableFrom(type)
        || HARMLESS.contains(type)
        || (type.isEnum() && type.getPackageName().equals(VIEWS));
  }

  /** The type itself, or that of what a list holds. */
  private static Class<?> element(Type type) {
    if (type instanceof ParameterizedType generic
        && Collection.class.isAssignableFrom((Class<?>) generic.getRawType())) {
      return element(generic.getActualTypeArguments()[0]);
    }
    return type instanceof ParameterizedType generic
        ? (Class<?>) generic.getRawType()
        : (Class<?>) type;
  }
}
