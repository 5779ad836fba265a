package dev.apiscribe.generator;

import dev.apiscribe.generator.Javadoc.Comment;
import dev.apiscribe.generator.OperationView.ParameterView;
import dev.apiscribe.generator.internal.CommentText;
import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.generator.internal.JavadocText;
import java.util.List;

/**
 * A whole API as the templates see it.
 *
 * @param serverText the server's URL in the font of code
 * @param springPaths where the interfaces of Spring are served; null for the root alone
 * @param hasNumbers whether it has an enumeration of numbers
 * @param uniqueBy the properties in which the items of some list differ
 */
record ApiView(
    JavaCode name,
    JavaCode javaName,
    List<JavadocText> javadoc,
    JavadocText docsUrl,
    CommentText specFile,
    JavaCode modelPackage,
    JavaCode clientPackage,
    JavaCode springPackage,
    JavaCode jaxrsPackage,
    List<TagView> tags,
    List<ParameterView> clientParameters,
    JavaCode serverUrl,
    JavadocText serverText,
    JavaCode springPaths,
    List<VariableView> variables,
    List<CredentialView> credentials,
    List<EnvelopePropertyView> errorEnvelope,
    List<SchemaView> values,
    boolean hasUnions,
    boolean hasNumbers,
    boolean hasFormats,
    boolean hasFormattedElements,
    List<UniqueByView> uniqueBy,
    List<JavaCode> imports) {

  /**
   * Returns whether servers respond with problem details, as the document has no body for errors.
   */
  boolean problems() {
    return errorEnvelope.isEmpty();
  }

  /** Returns whether some operation responds with an event stream. */
  boolean hasEvents() {
    return tags.stream()
        .flatMap(tag -> tag.operations().stream())
        .anyMatch(operation -> operation.result().events());
  }

  /** Returns whether an operation decides which credentials are sent with it. */
  boolean hasSchemes() {
    return credentials.stream().anyMatch(each -> each.scheme().length() > 0);
  }

  /** Returns whether some operation takes a body in parts. */
  boolean hasParts() {
    return tags.stream().anyMatch(TagView::hasParts);
  }

  /** Returns whether some success is a text in JSON, which frameworks write as it is. */
  boolean hasJsonTexts() {
    return tags.stream()
        .flatMap(tag -> tag.operations().stream())
        .flatMap(operation -> operation.successes().stream())
        .anyMatch(ResponseView::mayBeJsonText);
  }

  /** Returns whether the path of some operation ends with a slash. */
  boolean hasTrailingSlash() {
    return tags.stream()
        .flatMap(tag -> tag.operations().stream())
        .anyMatch(operation -> operation.path().toString().endsWith("/\""));
  }

  /** Returns whether some operation takes a cookie. */
  boolean hasCookies() {
    return tags.stream()
        .flatMap(tag -> tag.operations().stream())
        .flatMap(operation -> operation.parameters().stream())
        .anyMatch(ParameterView::isCookie);
  }

  /** Returns whether anything of the client can be set by the environment. */
  boolean hasEnvironment() {
    return variables.stream().anyMatch(variable -> variable.environment() != null)
        || clientParameters.stream().anyMatch(parameter -> parameter.environment() != null)
        || credentials.stream().anyMatch(CredentialView::hasEnvironment);
  }

  /** A group of operations: one class. */
  record TagView(
      JavaCode typeName,
      JavaCode accessorName,
      Comment comment,
      List<OperationView> operations,
      List<JavaCode> imports) {
    List<JavadocText> javadoc() {
      return comment.lines();
    }

    List<OperationView> operationsWithOptionalParameters() {
      return operations.stream().filter(OperationView::hasOptionalParameters).toList();
    }

    boolean hasOptionalParameters() {
      return !operationsWithOptionalParameters().isEmpty();
    }

    /** Returns whether some operation has successes of several types. */
    boolean hasResults() {
      return operations.stream().anyMatch(operation -> operation.result().isUnion());
    }

    /** Returns whether some response has a documented header. */
    boolean hasHeaders() {
      return operations.stream().anyMatch(operation -> operation.headers() != null);
    }

    /** Returns whether servers have methods that make the responses of some operation. */
    boolean hasResponses() {
      return operations.stream().anyMatch(operation -> operation.server().makesResponses());
    }

    /** Returns whether some operation has the method TRACE, which JAX-RS has no annotation of. */
    boolean hasTrace() {
      return operations.stream()
          .anyMatch(operation -> operation.httpMethod().toString().equals("TRACE"));
    }

    boolean hasParts() {
      return operations.stream()
          .anyMatch(operation -> !operation.bodiesOfParts().isEmpty());
    }
  }

  /**
   * A variable of the server's URL.
   *
   * @param variableText its name in the font of code
   * @param host whether the host in the URL is this variable
   * @param values all that it can have, as literals; null where it can have any
   */
  record VariableView(
      JavaCode wireName,
      JavadocText variableText,
      JavaCode name,
      JavaCode standard,
      boolean placeholder,
      boolean host,
      JavaCode values,
      List<JavadocText> javadoc,
      EnvironmentView environment) {}

  /**
   * A security scheme that a client can satisfy by itself.
   *
   * @param scheme its name as an argument before the credentials; empty where a client has one
   *     credential
   * @param key the name of a header, a parameter or a cookie; null for none
   * @param place {@code query} or {@code cookie}; null for a header
   * @param tokenUrl where a program fetches a token by its id and secret; null for nowhere
   * @param environment of a header
   * @param login of a user's name and password
   */
  record CredentialView(
      JavaCode name,
      JavaCode scheme,
      JavaCode key,
      JavaCode place,
      boolean isHeader,
      boolean isBasic,
      boolean isBearer,
      JavaCode tokenUrl,
      List<JavadocText> javadoc,
      EnvironmentView environment,
      EnvironmentView.Login login) {
    boolean hasEnvironment() {
      return environment != null || login != null;
    }
  }

  /** A property of the error envelope: its name and a Java expression for its value. */
  record EnvelopePropertyView(JavaCode wireName, JavaCode expression) {}
}
