package dev.apiscribe.review.generated;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call within a method or an initializer.
 *
 * @param receiver the name that the method is called on; empty for anything but a name
 */
record Invocation(String receiver, String method, List<? extends ExpressionTree> arguments) {
  /** All of them, those on the outside first. */
  static List<Invocation> in(@Nullable Tree code) {
    List<Invocation> all = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        if (call.getMethodSelect() instanceof MemberSelectTree select) {
          String receiver = select.getExpression() instanceof IdentifierTree name
              ? name.getName().toString()
              : "";
          all.add(new Invocation(receiver, select.getIdentifier().toString(), call.getArguments()));
        }
        return super.visitMethodInvocation(call, null);
      }
    }.scan(code, null);
    return all;
  }

  /** The first argument, where it is a string. */
  Optional<String> text() {
    return arguments.isEmpty() ? Optional.empty() : text(arguments.get(0));
  }

  static Optional<String> text(Tree expression) {
    return expression instanceof LiteralTree literal && literal.getValue() instanceof String text
        ? Optional.of(text)
        : Optional.empty();
  }
}
