package dev.apiscribe.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Classes that need each other are read together, so that they must be few. */
@AnalyzeClasses(
    packages = {
      "dev.apiscribe.runtime",
      "dev.apiscribe.iam",
      "dev.apiscribe.opentelemetry",
      "dev.apiscribe.okhttp"
    },
    importOptions = ImportOption.DoNotIncludeTests.class)
class ClassCirclesTest {
  private static final int MOST = 6;

  @ArchTest
  static void fewClassesOfTheRuntimeNeedEachOther(JavaClasses classes) {
    List<List<String>> circles = new Circles(dependencies(classes)).find();
    assertThat(circles).allSatisfy(circle -> assertThat(circle).hasSizeLessThanOrEqualTo(MOST));
  }

  @ArchTest
  static void noClassBelowAClientNeedsTheClient(JavaClasses classes) {
    List<List<String>> circles = new Circles(dependencies(classes)).find();
    assertThat(circles).noneMatch(circle -> circle.contains("dev.apiscribe.runtime.ApiClient"));
  }

  /** By the names of top-level classes: nested ones are a part of them. */
  private static Map<String, Set<String>> dependencies(JavaClasses classes) {
    Map<String, Set<String>> all = new TreeMap<>();
    for (JavaClass each : classes) {
      Set<String> needed = all.computeIfAbsent(topLevel(each), name -> new TreeSet<>());
      for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
        needed.add(topLevel(dependency.getTargetClass()));
      }
    }
    all.forEach((name, needed) -> {
      needed.retainAll(all.keySet());
      needed.remove(name);
    });
    return all;
  }

  private static String topLevel(JavaClass type) {
    return type.getBaseComponentType().getName().replaceFirst("\\$.*", "");
  }

  /** Strongly connected components of more than one class, by Tarjan's algorithm. */
  private static final class Circles {
    private final Map<String, Set<String>> dependencies;
    private final Map<String, Integer> index = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final List<List<String>> found = new ArrayList<>();

    Circles(Map<String, Set<String>> dependencies) {
      this.dependencies = dependencies;
    }

    /** Returns the largest first. */
    List<List<String>> find() {
      for (String each : dependencies.keySet()) {
        if (!index.containsKey(each)) {
          visit(each);
        }
      }
      found.sort(Comparator.comparing(circle -> -circle.size()));
      return found;
    }

    private void visit(String name) {
      int number = index.size();
      index.put(name, number);
      lowest.put(name, number);
      open.push(name);
      for (String needed : dependencies.get(name)) {
        if (!index.containsKey(needed)) {
          visit(needed);
          lowest.merge(name, lowest.get(needed), Math::min);
        } else if (open.contains(needed)) {
          lowest.merge(name, index.get(needed), Math::min);
        }
      }
      if (lowest.get(name) == number) {
        List<String> circle = new ArrayList<>();
        String last;
        do {
          last = open.pop();
          circle.add(last);
        } while (!last.equals(name));
        if (circle.size() > 1) {
          found.add(circle);
        }
      }
    }
  }
}
