package dev.apiscribe.docs;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The types, methods and variables that the Java of all modules declares, read from their sources.
 */
final class SourceTypes {
  private static final Path MAIN = Path.of("src", "main", "java");
  private static final List<Path> FOLDERS = List.of(
      MAIN,
      Path.of("src", "generated", "java"),
      Path.of("src", "test", "java"),
      Path.of("src", "test", "cases"));

  private SourceTypes() {}

  /**
   * A declared type.
   *
   * @param module the module's folder
   * @param name the qualified name, nested types after a dot
   * @param parent the superclass as written; empty for none
   * @param folder the source folder below the module
   * @param methods their names, with those of accessors of record components; those of an anonymous
   *     class belong to the type around it
   * @param variables the names of its fields, parameters and local variables
   */
  record DeclaredType(
      String module,
      String name,
      String parent,
      Path folder,
      Set<String> methods,
      Set<String> variables) {
    boolean isMain() {
      return folder.equals(MAIN);
    }

    boolean isHandWritten() {
      return isMain() || isOfTests();
    }

    boolean isOfTests() {
      return folder.equals(Path.of("src", "test", "java"));
    }

    String simpleName() {
      return name.substring(name.lastIndexOf('.') + 1);
    }
  }

  static List<DeclaredType> all() throws IOException {
    Map<Path, List<Path>> filesByFolder = new LinkedHashMap<>();
    for (Path file : RepositoryFiles.all()) {
      Path folder = file.toString().endsWith(".java") ? sourceFolder(file) : null;
      if (folder != null) {
        filesByFolder.computeIfAbsent(folder, key -> new ArrayList<>()).add(file);
      }
    }
    List<DeclaredType> types = new ArrayList<>();
    for (Map.Entry<Path, List<Path>> files : filesByFolder.entrySet()) {
      Path folder = files.getKey();
      Path module = folder.getParent().getParent().getParent();
      types.addAll(declared(
          RepositoryFiles.ROOT.relativize(module).toString(),
          module.relativize(folder),
          files.getValue()));
    }
    return types;
  }

  /** Returns the outermost one; null outside of all. */
  private static @Nullable Path sourceFolder(Path file) {
    Path found = null;
    for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
      if (FOLDERS.stream().anyMatch(folder::endsWith)) {
        found = folder;
      }
    }
    return found;
  }

  private static List<DeclaredType> declared(String module, Path folder, List<Path> files)
      throws IOException {
    List<DeclaredType> types = new ArrayList<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task = (JavacTask) compiler.getTask(
          null,
          manager,
          null,
          List.of("-proc:none"),
          null,
          manager.getJavaFileObjectsFromPaths(files));
      for (CompilationUnitTree unit : task.parse()) {
        new TreePathScanner<Void, String>() {
          @Override
          public Void visitClass(ClassTree type, String owner) {
            if (type.getSimpleName().isEmpty()) {
              return super.visitClass(type, owner);
            }
            String name = owner + "." + type.getSimpleName();
            String parent =
                type.getExtendsClause() == null ? "" : type.getExtendsClause().toString();
            Set<String> methods = new TreeSet<>();
            Set<String> variables = new TreeSet<>();
            type.accept(
                new TreeScanner<Void, Void>() {
                  @Override
                  public Void visitClass(ClassTree nested, Void unused) {
                    return nested == type || nested.getSimpleName().isEmpty()
                        ? super.visitClass(nested, null)
                        : null;
                  }

                  @Override
                  public Void visitVariable(VariableTree variable, Void unused) {
                    variables.add(variable.getName().toString());
                    if (isRecordComponent(type, variable)) {
                      methods.add(variable.getName().toString());
                    }
                    return super.visitVariable(variable, null);
                  }

                  @Override
                  public Void visitMethod(MethodTree method, Void unused) {
                    methods.add(method.getName().toString());
                    return super.visitMethod(method, null);
                  }
                },
                null);
            types.add(new DeclaredType(module, name, parent, folder, methods, variables));
            return super.visitClass(type, name);
          }
        }.scan(unit, unit.getPackageName() == null ? "" : unit.getPackageName().toString());
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return types;
  }

  // A record has no other fields than these and static ones.
  private static boolean isRecordComponent(ClassTree type, VariableTree variable) {
    return type.getKind() == Tree.Kind.RECORD
        && type.getMembers().contains(variable)
        && !variable.getModifiers().getFlags().contains(Modifier.STATIC);
  }
}
