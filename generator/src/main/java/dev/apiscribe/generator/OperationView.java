package dev.apiscribe.generator;

import dev.apiscribe.generator.Javadoc.Comment;
import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.generator.internal.JavadocText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One operation as the templates of clients and servers see it. */
record OperationView(
    JavaCode id,
    JavaCode methodName,
    JavaCode constant,
    JavaCode httpMethod,
    JavaCode path,
    JavaCode springPath,
    JavaCode jaxrsPath,
    List<JavadocText> javadoc,
    SourceView source,
    JavadocText docsUrl,
    boolean deprecated,
    List<ParameterView> parameters,
    List<BodyView> bodies,
    boolean bodyRequired,
    boolean idempotent,
    JavaCode serverAddress,
    boolean isServed,
    List<JavaCode> security,
    List<JavaCode> requestMediaTypes,
    RowFormatsView rowFormats,
    List<ResponseView> responses,
    ResultView result,
    PagesView pages,
    WaitView awaited,
    JavaCode optionsName,
    JavaCode parametersType,
    JavaCode parametersTypeName,
    JavaCode parametersName,
    JavaCode queryName,
    List<JavaCode> imports) {

  /** The tag that links to the document; null if its address is not known, or linked already. */
  JavadocText seeSource() {
    return source == null || source.address() == null || source.address().equals(docsUrl)
        ? null
        : source.see();
  }

  /** Returns what a caller passes one by one: path parameters and whatever else is required. */
  List<ParameterView> arguments() {
    return parameters.stream().filter(p -> !p.configured() && p.required()).toList();
  }

  /** Returns what travels in the parameter object. */
  List<ParameterView> optionalParameters() {
    return parameters.stream().filter(p -> !p.configured() && !p.required()).toList();
  }

  boolean hasOptionalParameters() {
    return !optionalParameters().isEmpty();
  }

  /** Returns whether clients read all its pages. */
  boolean hasPages() {
    return pages != null;
  }

  /** Returns whether clients wait for its state. */
  boolean hasState() {
    return awaited != null;
  }

  boolean hasBody() {
    return !bodies.isEmpty();
  }

  /** The parameters as servers get them. */
  List<ParameterView> serverParameters() {
    List<ParameterView> all = new ArrayList<>();
    parameters.stream()
        .filter(parameter -> !parameter.isSpread())
        .map(ParameterView::ofServer)
        .forEach(all::add);
    if (all.size() < parameters.size()) {
      all.add(ParameterView.wholeQuery(queryName));
    }
    return all;
  }

  /** The ways in which a client can call it: one for each schema and kind of body. */
  List<CallView> calls() {
    List<CallView> calls = new ArrayList<>();
    if (bodies.isEmpty()) {
      calls.add(new CallView(this, null));
    }
    bodies.forEach(body -> calls.add(new CallView(this, body)));
    return calls;
  }

  /** The bodies whose parts the caller sets one by one. */
  List<BodyView> bodiesOfParts() {
    return bodies.stream().filter(BodyView::hasParts).toList();
  }

  /** The documented headers of its responses; null for none. */
  HeadersView headers() {
    return HeadersView.of(parametersTypeName, responses);
  }

  /** Returns the methods of a server: one for each form in which it is given the body. */
  List<ServerView> servers() {
    return isServed ? ServerView.of(this) : List.of();
  }

  /** Returns what all methods of a server have in common. */
  ServerView server() {
    return ServerView.of(this).get(0);
  }

  boolean hasRequestMediaTypes() {
    return !requestMediaTypes.isEmpty();
  }

  JavaCode requestMediaTypeList() {
    return JavaCode.list(requestMediaTypes, 90, 14);
  }

  List<ResponseView> failures() {
    return responses.stream().filter(response -> !response.success()).toList();
  }

  List<ResponseView> successes() {
    return responses.stream().filter(ResponseView::success).toList();
  }

  /** Where a parameter is sent: the constants are called as OpenAPI and the runtime call them. */
  enum Location {
    path,
    query,
    header,
    cookie
  }

  /**
   * A parameter outside the body.
   *
   * @param servedName its name in servers
   * @param typed the builder's method for a value in a type of Java; null where it has none
   */
  record ParameterView(
      JavaCode wireName,
      JavaCode servedName,
      JavaCode name,
      JavaCode type,
      JavaCode validated,
      List<JavaCode> constraints,
      List<JavaCode> checks,
      Comment comment,
      Location location,
      boolean required,
      boolean configured,
      boolean secret,
      boolean list,
      boolean wide,
      FormattedType.View typed,
      EnvironmentView environment) {

    List<JavadocText> javadoc() {
      return comment.lines();
    }

    /** The description on one line, for a {@code @param}; null if there is none. */
    JavadocText parameterText() {
      return comment.isEmpty() ? null : JavadocText.joined(comment.lines());
    }

    /** An expression for its value as text. */
    JavaCode text() {
      return type.is("String") ? name : JavaCode.of("%s.toString()", name);
    }

    /** Returns whether the items of a list travel as one parameter, separated by commas. */
    boolean joined() {
      return (list && (isPath() || isHeader())) || checks.contains(JavaCode.of("explode(false)"));
    }

    boolean isPath() {
      return location == Location.path;
    }

    boolean isQuery() {
      return location == Location.query;
    }

    boolean isHeader() {
      return location == Location.header;
    }

    boolean isCookie() {
      return location == Location.cookie;
    }

    /** Returns whether a server is handed all parameters of the query in its place. */
    boolean isWholeQuery() {
      return location == null;
    }

    /** Returns what a server's framework reads of it, which is text where it has no other form. */
    ParameterView ofServer() {
      return isTextInServers() || type.is("Object")
          ? with(servedName, JavaCode.name("String"), JavaCode.name("String"), false)
          : with(servedName, type, validated, true);
    }

    /** @param others what names of paths are called by both frameworks, where they differ */
    ParameterView servedAs(Map<JavaCode, JavaCode> others) {
      return isPath() && others.containsKey(wireName)
          ? new ParameterView(
              wireName,
              others.get(wireName),
              name,
              type,
              validated,
              constraints,
              checks,
              comment,
              location,
              required,
              configured,
              secret,
              list,
              wide,
              typed,
              environment)
          : this;
    }

    private boolean isTextInServers() {
      return isStyled() || has("codec(") || (isCookie() && list);
    }

    private boolean isStyled() {
      return has("style(");
    }

    private boolean has(String call) {
      return checks.stream().anyMatch(check -> check.startsWith(call));
    }

    /** Returns whether each property of the object is a parameter of the query. */
    boolean isSpread() {
      boolean isDeep = checks.contains(JavaCode.of("style(Parameter.Style.DEEP_OBJECT)"));
      return isQuery() && has("codec(") && (isDeep || (!joined() && !isStyled()));
    }

    private ParameterView with(JavaCode served, JavaCode read, JavaCode checked, boolean isTyped) {
      return new ParameterView(
          served,
          served,
          name,
          read,
          checked,
          isTyped ? constraints : List.of(),
          isTyped ? checks : List.of(),
          comment,
          location,
          required,
          configured,
          secret,
          isTyped && list,
          isTyped && wide,
          isTyped ? typed : null,
          environment);
    }

    /** Returns the parameter by which a server gets the whole query. */
    static ParameterView wholeQuery(JavaCode name) {
      return new ParameterView(
          null,
          null,
          name,
          null,
          null,
          List.of(),
          List.of(),
          Javadoc.comment("all parameters of the query, those of objects among them"),
          null,
          true,
          false,
          false,
          false,
          false,
          null,
          null);
    }
  }

  /**
   * Rows in a stream of events.
   *
   * @param descriptor an expression of several lines
   * @param stop a call that names the operation which stops the stream; null for none
   */
  record RowEventsView(JavaCode descriptor, JavaCode stop) {}

  /** In which formats the body may hold rows: the calls that say so to a descriptor, in order. */
  record RowFormatsView(JavaCode parameter, List<JavaCode> calls) {}

  /** The rows that a success brings; null where none does. */
  RowEventsView rowEvents() {
    return successes().stream()
        .map(ResponseView::rowEvents)
        .filter(events -> events != null)
        .findFirst()
        .orElse(null);
  }
}
