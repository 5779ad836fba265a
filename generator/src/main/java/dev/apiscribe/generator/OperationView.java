package dev.apiscribe.generator;

import dev.apiscribe.generator.Javadoc.Comment;
import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.generator.internal.JavadocText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
    List<JavaCode> security,
    List<JavaCode> requestMediaTypes,
    RowFormatsView rowFormats,
    List<ResponseView> responses,
    ResultView result,
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

  /** The ways in which a client can call it: one for each kind of body. */
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

  ServerView server() {
    return new ServerView(this);
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

  /** A parameter outside the body. */
  record ParameterView(
      JavaCode wireName,
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
      return isTextInServers() || type.is("Object") ? withType(JavaCode.name("String")) : this;
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

    private ParameterView withType(JavaCode text) {
      return new ParameterView(
          wireName,
          name,
          text,
          text,
          List.of(),
          List.of(),
          comment,
          location,
          required,
          configured,
          secret,
          false,
          false,
          environment);
    }

    /** Returns the parameter by which a server gets the whole query. */
    static ParameterView wholeQuery(JavaCode name) {
      return new ParameterView(
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
          null);
    }
  }

  /**
   * A body: one model type, or {@code content} when the caller brings bytes and a media type.
   *
   * @param codec an expression for what a client writes and checks it with; null for content
   * @param constant the name under which the codec is kept; null where the codec of the type is
   *     enough
   * @param form null for what is not sent as a form
   * @param parts empty for what has no parts
   */
  record BodyView(
      JavaCode name,
      JavaCode type,
      JavaCode validated,
      boolean content,
      JavaCode mediaType,
      List<JavaCode> constraints,
      JavaCode codec,
      JavaCode constant,
      FormView form,
      List<PartView> parts) {

    /** The type where null may be given; the annotation is on the class, not on what it is in. */
    JavaCode nullable() {
      return hasParts()
          ? JavaCode.of(
              "%s.@Nullable %s",
              JavaCode.name(type.toString().replaceFirst("\\..*", "")), partsName())
          : JavaCode.of("@Nullable %s", type);
    }

    boolean hasParts() {
      return !parts.isEmpty();
    }

    /** The simple name of the class that has the parts, which is nested in another. */
    JavaCode partsName() {
      return JavaCode.name(type.toString().replaceFirst(".*\\.", ""));
    }

    /** The parts that must be there, as literals; null for none. */
    JavaCode requiredParts() {
      List<JavaCode> names =
          parts.stream().filter(PartView::required).map(PartView::wireName).toList();
      return names.isEmpty() ? null : JavaCode.join(names);
    }
  }

  /**
   * A body that is sent as a form.
   *
   * @param properties the calls that say how properties are written that are not written as usual
   */
  record FormView(List<JavaCode> properties) {}

  /**
   * A part of a body.
   *
   * @param text its name in the font of code
   * @param call on the body in the runtime, which adds it
   */
  record PartView(
      JavaCode wireName,
      JavadocText text,
      JavaCode name,
      JavaCode type,
      JavaCode call,
      List<JavadocText> javadoc,
      boolean required) {}

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

  /** One way to call the operation. */
  record CallView(OperationView operation, BodyView body) {
    private static final int WIDTH = 120;

    /** Returns what is left of a line beside the longest form in which the signature is printed. */
    private int width() {
      int longest = "  public CompletableFuture<Response<>> WithResponse() {".length()
          + operation.result.type().length()
          + operation.methodName.length();
      return WIDTH - longest;
    }

    private List<JavaCode> leading() {
      List<JavaCode> arguments = operation.arguments().stream()
          .map(p -> JavaCode.of("%s %s", p.type(), p.name()))
          .toList();
      return body == null
          ? arguments
          : JavaCode.concat(
              arguments,
              List.of(JavaCode.of(
                  "%s %s", operation.bodyRequired ? body.type() : body.nullable(), body.name())));
    }

    private List<JavaCode> leadingNames() {
      List<JavaCode> arguments =
          operation.arguments().stream().map(ParameterView::name).toList();
      return body == null ? arguments : JavaCode.concat(arguments, List.of(body.name()));
    }

    /** Returns whether anything follows the text of the Javadoc. */
    boolean hasTags() {
      return operation.docsUrl != null
          || operation.seeSource() != null
          || operation.arguments().stream().anyMatch(p -> p.parameterText() != null);
    }

    /** The erased types of the shortest form, to link to it. */
    JavaCode shortTypes() {
      Stream<JavaCode> arguments = operation.arguments().stream().map(ParameterView::type);
      Stream<JavaCode> all =
          body == null ? arguments : Stream.concat(arguments, Stream.of(body.type()));
      return JavaCode.join(
          all.map(type -> type.withoutLeadingNullness().erasure()).toList());
    }

    JavaCode shortSignature() {
      return JavaCode.list(leading(), width(), 6);
    }

    JavaCode signature() {
      return JavaCode.list(JavaCode.concat(leading(), parameterObject()), width(), 6);
    }

    JavaCode signatureWithOptions() {
      List<JavaCode> options = List.of(JavaCode.of("RequestOptions %s", operation.optionsName));
      return JavaCode.list(JavaCode.concat(leading(), parameterObject(), options), width(), 6);
    }

    /** The arguments that the short form passes on, with no optional parameter set. */
    JavaCode defaultsWithOptions() {
      return JavaCode.join(JavaCode.concat(
          leadingNames(),
          object(JavaCode.of("%s.NONE", operation.parametersType)),
          List.of(JavaCode.of("RequestOptions.none()"))));
    }

    JavaCode namesWithOptions() {
      return JavaCode.join(JavaCode.concat(
          leadingNames(), object(operation.parametersName), List.of(operation.optionsName)));
    }

    JavaCode namesAndNoOptions() {
      return JavaCode.join(JavaCode.concat(
          leadingNames(),
          object(operation.parametersName),
          List.of(JavaCode.of("RequestOptions.none()"))));
    }

    private List<JavaCode> parameterObject() {
      return object(JavaCode.of("%s %s", operation.parametersType, operation.parametersName));
    }

    /** Returns what belongs to the parameter object, where there is one. */
    private List<JavaCode> object(JavaCode code) {
      return operation.hasOptionalParameters() ? List.of(code) : List.of();
    }
  }
}
