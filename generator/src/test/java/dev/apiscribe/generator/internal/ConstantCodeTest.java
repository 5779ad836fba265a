package dev.apiscribe.generator.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Code that the generator composes is written in its source: no text of a document can be the first
 * argument of {@link JavaCode#of}.
 */
class ConstantCodeTest {
  private int calls;
  private final List<String> others = new ArrayList<>();

  @Test
  void composesCodeOfConstantsOnly() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      List<Path> all = sources.filter(file -> file.toString().endsWith(".java")).toList();
      JavacTask task = (JavacTask) compiler.getTask(
          null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(all));
      task.parse()
          .forEach(unit -> new TreePathScanner<Void, Void>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
              String method = call.getMethodSelect().toString();
              boolean joins =
                  method.equals("JavaCode.join") && call.getArguments().size() == 2;
              if (method.equals("JavaCode.of") || joins) {
                calls++;
                if (!isConstant(call.getArguments().get(0))) {
                  others.add(unit.getSourceFile().getName() + ":"
                      + unit.getLineMap()
                          .getLineNumber(com.sun.source.util.Trees.instance(task)
                              .getSourcePositions()
                              .getStartPosition(unit, call))
                      + ": " + call);
                }
              }
              return super.visitMethodInvocation(call, null);
            }
          }.scan(unit, null));
    }
    assertThat(others).isEmpty();
    assertThat(calls).isGreaterThan(50);
  }

  private static boolean isConstant(ExpressionTree argument) {
    if (argument instanceof ParenthesizedTree inner) {
      return isConstant(inner.getExpression());
    } else if (argument instanceof ConditionalExpressionTree choice) {
      return isConstant(choice.getTrueExpression()) && isConstant(choice.getFalseExpression());
    } else if (argument instanceof BinaryTree sum) {
      return isConstant(sum.getLeftOperand()) && isConstant(sum.getRightOperand());
    }
    return argument instanceof LiteralTree;
  }
}
