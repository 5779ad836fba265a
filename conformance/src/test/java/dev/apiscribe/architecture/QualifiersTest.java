package dev.apiscribe.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import dev.apiscribe.docs.RepositoryFiles;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Hand-written Java qualifies a name with {@code this} only where a variable of that name would be
 * meant without it.
 */
@Tag("of-documents")
@Execution(ExecutionMode.CONCURRENT) // it reads files, and needs nothing of the other classes
class QualifiersTest {
  @Test
  void noNameIsQualifiedWithoutNeed() throws IOException {
    List<Path> files = handWritten();
    assertThat(files).hasSizeGreaterThan(1000);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      assertThat(needless(manager.getJavaFileObjectsFromPaths(files))).isEmpty();
    }
  }

  @Test
  void aFieldBehindAVariableOfItsNameIsQualified() {
    assertThat(
            needlessIn(
                "class A { int a; A(int a) { this.a = a; } void set(int b) { Runnable r = () -> this.a = b; } }"))
        .containsExactly("this.a");
    assertThat(needlessIn(
            "class A { int a; void m() { for (int a : x) { this.a += a; } this.m(); } }"))
        .containsExactly("this.m");
    assertThat(needlessIn("class A { int a; Object o = new Object() { int b = this.b(2); }; }"))
        .containsExactly("this.b");
  }

  @Test
  void aFindingHasItsFileAndLine() {
    assertThat(needless(source("class A {\n  int a;\n  int b = this.a;\n}")))
        .containsExactly("/A.java:3: this.a");
  }

  private static List<String> needlessIn(String source) {
    return needless(source(source)).stream()
        .map(found -> found.substring(found.lastIndexOf(' ') + 1))
        .toList();
  }

  private static List<JavaFileObject> source(String text) {
    return List.of(
        new SimpleJavaFileObject(URI.create("string:///A.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
          }
        });
  }

  /** Returns file, line and name of each. */
  private static List<String> needless(Iterable<? extends JavaFileObject> files) {
    JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
        .getTask(null, null, problem -> {}, List.of("-proc:none"), null, files);
    List<String> found = new ArrayList<>();
    try {
      for (CompilationUnitTree unit : task.parse()) {
        new Qualifiers(unit, Trees.instance(task).getSourcePositions(), found).scan(unit, null);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return found;
  }

  private static List<Path> handWritten() throws IOException {
    return RepositoryFiles.all().stream()
        .filter(file -> file.toString().endsWith(".java"))
        .filter(
            file -> !file.toString().replace('\\', '/').matches(".*/src/(generated|test/cases)/.*"))
        .toList();
  }

  private static final class Qualifiers extends TreePathScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<String> found;

    Qualifiers(CompilationUnitTree unit, SourcePositions positions, List<String> found) {
      this.unit = unit;
      this.positions = positions;
      this.found = found;
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree node, Void none) {
      String name = node.getIdentifier().toString();
      if (node.getExpression() instanceof IdentifierTree owner
          && owner.getName().contentEquals("this")
          && (isCalled(node) || !variablesAround().contains(name))) {
        long line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, node));
        found.add(unit.getSourceFile().getName() + ":" + line + ": this." + name);
      }
      return super.visitMemberSelect(node, null);
    }

    private boolean isCalled(MemberSelectTree node) {
      return getCurrentPath().getParentPath().getLeaf() instanceof MethodInvocationTree call
          && call.getMethodSelect() == node;
    }

    /** Returns the variables of the methods and initializers that enclose the place. */
    private Set<String> variablesAround() {
      Set<String> names = new HashSet<>();
      for (TreePath path = getCurrentPath();
          path.getParentPath() != null;
          path = path.getParentPath()) {
        Tree owner = path.getLeaf();
        if (path.getParentPath().getLeaf() instanceof ClassTree && !(owner instanceof ClassTree)) {
          collect(owner instanceof VariableTree field ? field.getInitializer() : owner, names);
        }
      }
      return names;
    }

    private static void collect(Tree tree, Set<String> names) {
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitVariable(VariableTree variable, Void none) {
          names.add(variable.getName().toString());
          return super.visitVariable(variable, null);
        }
      }.scan(tree, null);
    }
  }
}
