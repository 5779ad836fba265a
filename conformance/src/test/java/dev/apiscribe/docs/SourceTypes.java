package dev.apiscribe.docs;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The types and methods that the Java of all modules declares, read from their sources. */
final class SourceTypes {
  private static final Path MAIN = Path.of("src", "main", "java");
  private static final List<Path> FOLDERS = List.of(
      MAIN,
      Path.of("src", "generated", "java"),
      Path.of("src", "test", "java"),
      Path.of("src", "test", "cases"));
  private static final Set<String> LEFT_OUT = Set.of(".git", "target", "node_modules");

  private SourceTypes() {}

  /**
   * A declared type.
   *
   * @param module the module's folder
   * @param name the qualified name, nested types after a dot
   * @param parent the superclass as written; empty for none
   * @param folder the source folder below the module
   * @param methods their names; those of an anonymous class belong to the type around it
   */
  record DeclaredType(String module, String name, String parent, Path folder, Set<String> methods) {
    boolean isMain() {
      return folder.equals(MAIN);
    }

    boolean isOfTests() {
      return folder.equals(Path.of("src", "test", "java"));
    }

    String simpleName() {
      return name.substring(name.lastIndexOf('.') + 1);
    }
  }

  static List<DeclaredType> below(Path root) throws IOException {
    List<DeclaredType> types = new ArrayList<>();
    for (Path folder : sourceFolders(root)) {
      Path module = folder.getParent().getParent().getParent();
      types.addAll(
          declared(root.relativize(module).toString(), module.relativize(folder), files(folder)));
    }
    return types;
  }

  private static List<Path> sourceFolders(Path root) throws IOException {
    List<Path> folders = new ArrayList<>();
    Files.walkFileTree(root, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (FOLDERS.stream().anyMatch(folder::endsWith)) {
          folders.add(folder);
          return FileVisitResult.SKIP_SUBTREE;
        }
        return LEFT_OUT.contains(folder.getFileName().toString())
            ? FileVisitResult.SKIP_SUBTREE
            : FileVisitResult.CONTINUE;
      }
    });
    return folders;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
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
            type.accept(
                new TreeScanner<Void, Void>() {
                  @Override
                  public Void visitClass(ClassTree nested, Void unused) {
                    return nested == type || nested.getSimpleName().isEmpty()
                        ? super.visitClass(nested, null)
                        : null;
                  }

                  @Override
                  public Void visitMethod(MethodTree method, Void unused) {
                    methods.add(method.getName().toString());
                    return super.visitMethod(method, null);
                  }
                },
                null);
            types.add(new DeclaredType(module, name, parent, folder, methods));
            return super.visitClass(type, name);
          }
        }.scan(unit, unit.getPackageName() == null ? "" : unit.getPackageName().toString());
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return types;
  }
}
