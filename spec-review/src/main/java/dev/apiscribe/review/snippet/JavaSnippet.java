package dev.apiscribe.review.snippet;

import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.generated.GeneratedJava;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An operation as a piece of a Java program with the generated client: documented examples where
 * there are any, and variables to fill in for all else that it needs.
 *
 * @param imports of types, fully qualified
 * @param variables texts that a caller must give; secrets are among them, and never have a value
 *     here
 * @param client the statement that makes the client
 * @param call the statements that call the operation, and what comes of it
 */
public record JavaSnippet(
    List<String> imports, List<Variable> variables, String client, String call) {
  /**
   * A text that a caller must give.
   *
   * @param environment the name of the variable of the environment that it is read from, as in the
   *     {@link CurlSnippet}
   * @param meaning a sentence; empty when the spec has none
   */
  public record Variable(String name, String environment, String meaning) {
    /** Adds one that has another name than those that are there. */
    static void add(List<Variable> variables, String name, String wanted, String meaning) {
      String free = ShellVariables.free(
          wanted, variables.stream().map(Variable::environment).toList());
      variables.add(new Variable(name, free, ShellVariables.firstSentence(meaning)));
    }

    String text() {
      String declaration = "String " + name + " = System.getenv(\"" + environment + "\");";
      // Java reads numbers of characters in comments, too: one backslash more, and they are text.
      String comment = meaning.isEmpty() ? "" : "// " + meaning.replace("\\", "\\\\");
      return declaration.length() + 1 + comment.length() > Expression.WIDTH
          ? comment + "\n" + declaration
          : (declaration + " " + comment).stripTrailing();
    }
  }

  /**
   * Empty when there is no generated client with the operation. Fails with
   * {@link dev.apiscribe.openapi.UnreadableSpecException} when the pointer leads to no operation.
   */
  public static Optional<JavaSnippet> of(
      CuratedApi api, String operationPointer, GeneratedJava java) {
    CalledOperation operation = CalledOperation.of(api, operationPointer);
    return java.client()
        .flatMap(client -> client
            .waiting(operation.id())
            .map(calls -> new SnippetWriter(api.name(), operation, java, client, calls).snippet()));
  }

  /** Everything, as it can be in a file that is run: imports, variables, client, call. */
  public String text() {
    return imports.stream().map(type -> "import " + type + ";\n").collect(Collectors.joining())
        + "\n"
        + variables.stream().map(variable -> variable.text() + "\n").collect(Collectors.joining())
        + client
        + "\n\n"
        + call
        + "\n";
  }
}
