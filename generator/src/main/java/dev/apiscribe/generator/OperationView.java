package dev.apiscribe.generator;

import dev.apiscribe.generator.Javadoc.Comment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One operation as the templates of clients and servers see it. */
record OperationView(
    String id,
    String methodName,
    String constant,
    String httpMethod,
    String path,
    List<String> javadoc,
    String source,
    String docsUrl,
    boolean deprecated,
    List<ParameterView> parameters,
    List<BodyView> bodies,
    boolean bodyRequired,
    boolean idempotent,
    List<String> requestMediaTypes,
    RowFormatsView rowFormats,
    List<AnswerView> answers,
    Result result,
    String optionsName,
    String parametersType,
    String parametersTypeName,
    String parametersName,
    Set<String> imports) {

  /** What a caller passes one by one: path parameters and whatever else is required. */
  List<ParameterView> arguments() {
    return parameters.stream().filter(p -> !p.configured() && p.required()).toList();
  }

  /** What travels in the parameter object. */
  List<ParameterView> optionalParameters() {
    return parameters.stream().filter(p -> !p.configured() && !p.required()).toList();
  }

  boolean hasOptionalParameters() {
    return !optionalParameters().isEmpty();
  }

  boolean hasBody() {
    return !bodies.isEmpty();
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

  ServerView server() {
    return new ServerView(this);
  }

  boolean hasRequestMediaTypes() {
    return !requestMediaTypes.isEmpty();
  }

  String requestMediaTypeList() {
    return JavaSource.list(requestMediaTypes.stream().map(JavaNames::literal).toList(), 90, 14);
  }

  List<AnswerView> failures() {
    return answers.stream().filter(answer -> !answer.success()).toList();
  }

  List<AnswerView> successes() {
    return answers.stream().filter(AnswerView::success).toList();
  }

  /** A parameter outside the body. */
  record ParameterView(
      String wireName,
      String name,
      String type,
      String validated,
      List<String> constraints,
      List<String> checks,
      Comment comment,
      String location,
      boolean required,
      boolean configured,
      boolean secret,
      boolean list,
      boolean wide) {

    List<String> javadoc() {
      return comment.lines();
    }

    /** The description on one line, for a {@code @param}; null if there is none. */
    String parameterText() {
      return comment.isEmpty()
          ? null
          : String.join(" ", comment.lines().stream().filter(line -> !line.isEmpty()).toList())
              .replace("<p>", "");
    }

    /** Whether the items of a list travel as one parameter, separated by commas. */
    boolean joined() {
      return checks.contains("explode(false)");
    }

    boolean isPath() {
      return location.equals("path");
    }

    boolean isQuery() {
      return location.equals("query");
    }

    boolean isHeader() {
      return location.equals("header");
    }
  }

  /** A body: one model type, or {@code content} when the caller brings bytes and a media type. */
  record BodyView(
      String name,
      String type,
      String validated,
      boolean content,
      String mediaType,
      List<String> constraints) {
    /** An expression for what a client writes it with; of no meaning for content. */
    String codec() {
      return CodecView.codec(type);
    }
  }

  /** In which formats the body may hold rows: the calls that say so to a descriptor, in order. */
  record RowFormatsView(String parameter, List<String> calls) {}

  /** The descriptor of the rows that a success brings; null where none does. */
  String rowEvents() {
    return successes().stream()
        .map(AnswerView::rowEvents)
        .filter(events -> events != null)
        .findFirst()
        .orElse(null);
  }

  /**
   * What a documented status answers.
   *
   * @param rowEvents the descriptor of the rows that it brings; null for none
   */
  record AnswerView(
      int status,
      boolean success,
      String client,
      String type,
      List<String> mediaTypes,
      String rowEvents) {
    boolean hasBody() {
      return !mediaTypes.isEmpty();
    }

    boolean isEvents() {
      return type.startsWith("EventAnswer<") || type.startsWith("RowAnswer<");
    }

    AnswerView decodedAs(AnswerView other) {
      return new AnswerView(status, success, other.client, other.type, mediaTypes, rowEvents);
    }
  }

  /**
   * What a call gives back.
   *
   * @param type the type argument, e.g. {@code List<Alert>}; {@code Void} for none
   * @param nullable whether some documented success has no body
   */
  record Result(String type, boolean nullable, boolean none, boolean events) {
    String returned() {
      return none ? "void" : nullable ? "@Nullable " + type : type;
    }
  }

  /** One way to call the operation. */
  record CallView(OperationView operation, BodyView body) {
    private static final int WIDTH = 120;

    /** What is left of a line beside the longest form in which the signature is printed. */
    private int width() {
      String longest =
          "  public CompletableFuture<Response<"
              + operation.result.type()
              + ">> "
              + operation.methodName
              + "WithResponse() {";
      return WIDTH - longest.length();
    }

    private Stream<String> leading() {
      Stream<String> arguments = operation.arguments().stream().map(p -> p.type() + " " + p.name());
      String nullness = operation.bodyRequired ? "" : "@Nullable ";
      return body == null
          ? arguments
          : Stream.concat(arguments, Stream.of(nullness + body.type() + " " + body.name()));
    }

    private Stream<String> leadingNames() {
      Stream<String> arguments = operation.arguments().stream().map(ParameterView::name);
      return body == null ? arguments : Stream.concat(arguments, Stream.of(body.name()));
    }

    /** Whether anything follows the text of the Javadoc. */
    boolean hasTags() {
      return operation.docsUrl != null
          || operation.arguments().stream().anyMatch(p -> p.parameterText() != null);
    }

    /** The erased types of the shortest form, to link to it. */
    String shortTypes() {
      return leading()
          .map(each -> each.replace("@Nullable ", ""))
          .map(each -> each.substring(0, each.lastIndexOf(' ')))
          .map(type -> type.replaceFirst("<.*", ""))
          .collect(java.util.stream.Collectors.joining(", "));
    }

    String shortSignature() {
      return JavaSource.list(leading().toList(), width(), 6);
    }

    String signature() {
      return JavaSource.list(Stream.concat(leading(), parameterObject()).toList(), width(), 6);
    }

    String signatureWithOptions() {
      Stream<String> all = Stream.concat(leading(), parameterObject());
      return JavaSource.list(
          Stream.concat(all, Stream.of("RequestOptions " + operation.optionsName)).toList(),
          width(),
          6);
    }

    /** The arguments that the short form passes on, with no optional parameter set. */
    String defaults() {
      Stream<String> none =
          operation.hasOptionalParameters()
              ? Stream.of(operation.parametersType + ".NONE")
              : Stream.of();
      return String.join(", ", Stream.concat(leadingNames(), none).toList());
    }

    String defaultsWithOptions() {
      return join(defaults(), "RequestOptions.none()");
    }

    String namesWithOptions() {
      return join(names(), operation.optionsName);
    }

    String namesAndNoOptions() {
      return join(names(), "RequestOptions.none()");
    }

    private String names() {
      Stream<String> object =
          operation.hasOptionalParameters() ? Stream.of(operation.parametersName) : Stream.of();
      return String.join(", ", Stream.concat(leadingNames(), object).toList());
    }

    private Stream<String> parameterObject() {
      return operation.hasOptionalParameters()
          ? Stream.of(operation.parametersType + " " + operation.parametersName)
          : Stream.of();
    }

    private static String join(String first, String second) {
      return first.isEmpty() ? second : first + ", " + second;
    }
  }
}
