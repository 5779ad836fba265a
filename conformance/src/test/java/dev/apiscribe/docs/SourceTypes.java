package dev.apiscribe.docs;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
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
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The types that the hand-written main code of all modules declares, read from their sources. */
final class SourceTypes {
  private static final Path MAIN = Path.of("src", "main", "java");
  private static final Set<String> LEFT_OUT = Set.of(".git", "target", "node_modules");

  private SourceTypes() {}

  /**
   * A declared type.
   *
   * @param module the module's folder
   * @param name the qualified name, nested types after a dot
   * @param parent the superclass as written; empty for none
   */
  record DeclaredType(String module, String name, String parent) {
    String simpleName() {
      return name.substring(name.lastIndexOf('.') + 1);
    }
  }

  static List<DeclaredType> below(Path root) throws IOException {
    List<DeclaredType> types = new ArrayList<>();
    for (Path folder : sourceFolders(root)) {
      Path module = folder.getParent().getParent().getParent();
      types.addAll(declared(root.relativize(module).toString(), files(folder)));
    }
    return types;
  }

  private static List<Path> sourceFolders(Path root) throws IOException {
    List<Path> folders = new ArrayList<>();
    Files.walkFileTree(root, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (folder.endsWith(MAIN)) {
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

  private static List<DeclaredType> declared(String module, List<Path> files) throws IOException {
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
            types.add(new DeclaredType(module, name, parent));
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
