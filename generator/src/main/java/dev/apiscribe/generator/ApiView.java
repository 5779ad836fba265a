package dev.apiscribe.generator;

import dev.apiscribe.generator.Javadoc.Comment;
import dev.apiscribe.generator.OperationView.ParameterView;
import java.util.List;
import java.util.Set;

/** A whole API as the templates see it. */
record ApiView(
    String name,
    String javaName,
    String title,
    List<String> javadoc,
    String docsUrl,
    String specFile,
    String modelPackage,
    String clientPackage,
    String springPackage,
    String jaxrsPackage,
    List<TagView> tags,
    List<ParameterView> clientParameters,
    String serverUrl,
    List<VariableView> variables,
    List<CredentialView> credentials,
    List<MemberView> errorEnvelope,
    List<SchemaView> values,
    Set<String> imports) {

  /** The server's URL as text for Javadoc's code tag, whose braces are balanced. */
  String serverText() {
    return serverUrl.substring(1, serverUrl.length() - 1);
  }

  /** Whether some operation answers with an event stream. */
  boolean hasEvents() {
    return tags.stream()
        .flatMap(tag -> tag.operations().stream())
        .anyMatch(operation -> operation.result().events());
  }

  /** A group of operations: one class. */
  record TagView(
      String name,
      String typeName,
      String memberName,
      Comment comment,
      List<OperationView> operations,
      Set<String> imports) {
    List<String> javadoc() {
      return comment.lines();
    }

    List<OperationView> operationsWithOptionalParameters() {
      return operations.stream().filter(OperationView::hasOptionalParameters).toList();
    }

    boolean hasOptionalParameters() {
      return !operationsWithOptionalParameters().isEmpty();
    }
  }

  /** A variable of the server's URL. */
  record VariableView(
      String wireName, String name, String standard, boolean placeholder, List<String> javadoc) {
    String variableText() {
      return wireName.substring(1, wireName.length() - 1);
    }
  }

  /** A security scheme that a client can satisfy by itself. */
  record CredentialView(
      String name, String header, boolean isHeader, boolean isBasic, List<String> javadoc) {}

  /** A member of the error envelope: its name and a Java expression for its value. */
  record MemberView(String wireName, String expression) {}
}
