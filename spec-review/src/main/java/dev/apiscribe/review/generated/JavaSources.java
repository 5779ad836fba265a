package dev.apiscribe.review.generated;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import dev.apiscribe.openapi.UnreadableSpecException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Java sources by the compiler's own parser. Nothing is resolved or compiled. */
final class JavaSources {
  private JavaSources() {}

  private static final class SourceFile extends SimpleJavaFileObject {
    private final String name;
    private final String text;

    SourceFile(URI address, String name, String text) {
      super(address, Kind.SOURCE);
      this.name = name;
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  /**
   * The wanted files of the folders, one parsing for all of them. A folder that is missing has
   * none.
   */
  static List<JavaFile> of(Path root, List<String> folders, Predicate<String> wanted) {
    List<SourceFile> sources = new ArrayList<>();
    for (String each : folders) {
      Path folder = root.resolve(each);
      if (Files.isDirectory(folder)) {
        read(root, folder, wanted, sources);
      }
    }
    return sources.isEmpty() ? List.of() : parsed(sources);
  }

  private static void read(
      Path root, Path folder, Predicate<String> wanted, List<SourceFile> sources) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        if (name.endsWith(".java") && !name.endsWith("-info.java") && wanted.test(name)) {
          sources.add(new SourceFile(file.toUri(), name, Files.readString(file)));
        }
      }
    } catch (IOException e) {
      throw new UnreadableSpecException(
          folder
              + ": cannot be read, expected generated Java. Check the folder, or build it: ./mvnw package.");
    }
  }

  private static List<JavaFile> parsed(List<SourceFile> sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new UnreadableSpecException(
          sources.get(0).name
              + ": this Java has no compiler, whose parser reads the generated Java. Run with the java of a JDK.");
    }
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    JavacTask task =
        (JavacTask) compiler.getTask(null, null, problems, List.of("-proc:none"), null, sources);
    List<JavaFile> files = new ArrayList<>();
    try {
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      Map<URI, SourceFile> byAddress = new HashMap<>();
      Map<String, Set<String>> packages = new HashMap<>();
      for (SourceFile source : sources) {
        byAddress.put(source.toUri(), source);
        packages
            .computeIfAbsent(folder(source.name), name -> new HashSet<>())
            .add(type(source.name));
      }
      for (CompilationUnitTree unit : task.parse()) {
        SourceFile source =
            Objects.requireNonNull(byAddress.get(unit.getSourceFile().toUri()));
        problems.getDiagnostics().forEach(JavaSources::refuse);
        if (unit.getPackage() == null
            || unit.getTypeDecls().isEmpty()
            || !(unit.getTypeDecls().get(0) instanceof ClassTree)) {
          throw new UnreadableSpecException(
              source.name
                  + ":1: found no type in a package, expected generated Java. Build it again: ./mvnw package.");
        }
        files.add(new JavaFile(
            source.name,
            source.text,
            unit,
            positions,
            packages.getOrDefault(folder(source.name), Set.of())));
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return files;
  }

  private static void refuse(Diagnostic<? extends JavaFileObject> problem) {
    if (problem.getKind() == Diagnostic.Kind.ERROR
        && problem.getSource() instanceof SourceFile source) {
      throw new UnreadableSpecException(
          source.name + ":" + problem.getLineNumber() + ": is not valid Java: "
              + problem.getMessage(Locale.ROOT) + ". Build it again: ./mvnw package.");
    }
  }

  private static String folder(String name) {
    return name.substring(0, name.lastIndexOf('/') + 1);
  }

  private static String type(String name) {
    return name.substring(name.lastIndexOf('/') + 1, name.length() - ".java".length());
  }
}
