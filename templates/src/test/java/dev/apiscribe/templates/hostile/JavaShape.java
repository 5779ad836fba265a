package dev.apiscribe.templates.hostile;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What sources declare and do, by the compiler's own parser, without the words: the kinds of all
 * their trees, in order.
 */
final class JavaShape {
  private JavaShape() {}

  /** Returns how often each shape of a file is there. */
  static Map<String, Integer> of(List<Path> sources) throws IOException {
    Map<String, Integer> shapes = new TreeMap<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      JavacTask task = (JavacTask) compiler.getTask(
          new StringWriter(),
          files,
          null,
          List.of("-proc:none"),
          null,
          files.getJavaFileObjectsFromPaths(sources));
      for (CompilationUnitTree unit : task.parse()) {
        List<String> kinds = new ArrayList<>();
        new TreeScanner<Void, Void>() {
          @Override
          public Void scan(Tree tree, Void nothing) {
            if (tree instanceof AnnotationTree annotation && isOfServerPaths(annotation)) {
              return null;
            }
            if (tree != null && !(tree instanceof ImportTree)) {
              // sorted by name, and as many as there are names
              kinds.add(tree.getKind().name());
            }
            return super.scan(tree, null);
          }

          @Override
          public Void visitImport(ImportTree tree, Void nothing) {
            return null;
          }
        }.scan(unit, null);
        shapes.merge(String.join(" ", kinds), 1, Integer::sum);
      }
    }
    return shapes;
  }

  /** Paths of servers are texts, as many as can be told from those of operations. */
  private static boolean isOfServerPaths(AnnotationTree annotation) {
    return annotation.getAnnotationType().toString().equals("RequestMapping")
        && annotation.getArguments().stream()
            .allMatch(argument -> argument instanceof LiteralTree
                || (argument instanceof NewArrayTree paths
                    && paths.getInitializers().stream().allMatch(LiteralTree.class::isInstance)));
  }
}
