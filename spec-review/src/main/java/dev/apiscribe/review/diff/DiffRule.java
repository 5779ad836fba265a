package dev.apiscribe.review.diff;

import static dev.apiscribe.review.diff.ChangelogSection.ADDED;
import static dev.apiscribe.review.diff.ChangelogSection.CHANGED;
import static dev.apiscribe.review.diff.ChangelogSection.DEPRECATED;
import static dev.apiscribe.review.diff.ChangelogSection.DOCUMENTATION;
import static dev.apiscribe.review.diff.ChangelogSection.REMOVED;
import static dev.apiscribe.review.report.Severity.BREAKING;
import static dev.apiscribe.review.report.Severity.NOTE;
import static dev.apiscribe.review.report.Severity.WARNING;

import dev.apiscribe.review.report.Breaks;
import dev.apiscribe.review.report.Severity;
import java.util.Locale;
import java.util.Set;

/**
 * Every kind of change that is told apart. The meaning continues a sentence that starts with what
 * changed.
 *
 * <p>The severity speaks of what travels; where nothing that travels changes, of the Java that is
 * generated. What a change does to Java callers is in {@link #breaks()} whatever its severity: a
 * property that a request loses may break nothing that travels, but its builder method is gone.
 */
public enum DiffRule {
  API_ADDED(NOTE, ADDED, On.NOTHING, "is new"),
  API_REMOVED(BREAKING, REMOVED, On.BOTH, "is gone with its models, clients and server interfaces"),
  OPERATION_ADDED(NOTE, ADDED, On.NOTHING, "is new"),
  OPERATION_REMOVED(BREAKING, REMOVED, On.BOTH, "is gone"),
  OPERATION_MOVED(BREAKING, CHANGED, On.WIRE, "has another path or method"),
  OPERATION_ID_CHANGED(
      BREAKING, CHANGED, On.JAVA, "has another operationId, so its methods have other names"),
  TAG_RENAMED(
      BREAKING,
      CHANGED,
      On.JAVA,
      "has another name, so its client and its server interface have other names"),
  OPERATION_TAG_CHANGED(
      BREAKING, CHANGED, On.JAVA, "has other tags, so its methods are in another client"),
  OPERATION_DEPRECATED(NOTE, DEPRECATED, On.NOTHING, "is deprecated"),
  OPERATION_NO_LONGER_DEPRECATED(NOTE, CHANGED, On.NOTHING, "is no longer deprecated"),
  RETRY_PROMISE_WITHDRAWN(
      WARNING, CHANGED, On.WIRE, "is no longer documented as idempotent, so clients retry it less"),
  RETRY_PROMISED(NOTE, CHANGED, On.NOTHING, "is documented as idempotent, so clients may retry it"),
  PAGES_ADDED(NOTE, ADDED, On.NOTHING, "has methods that read all its pages"),
  PAGES_CHANGED(WARNING, CHANGED, On.JAVA, "has other pages, or another way to the next one"),
  PAGES_REMOVED(BREAKING, REMOVED, On.JAVA, "has no methods that read all its pages any more"),
  ROW_FORMATS_CHANGED(WARNING, CHANGED, On.BOTH, "takes rows in other formats"),
  ROW_EVENTS_CHANGED(WARNING, CHANGED, On.BOTH, "brings rows in other events"),

  REQUIRED_PARAMETER_ADDED(BREAKING, ADDED, On.BOTH, "is new and must be sent"),
  OPTIONAL_PARAMETER_ADDED(NOTE, ADDED, On.NOTHING, "is new and may be sent"),
  FIRST_OPTIONAL_PARAMETER_ADDED(
      BREAKING,
      ADDED,
      On.JAVA,
      "is the first that may be sent, so methods with options take a parameter object, too"),
  CLIENT_PARAMETER_ADDED(BREAKING, ADDED, On.WIRE, "is new and must be set when a client is built"),
  PARAMETER_REMOVED(WARNING, REMOVED, On.BOTH, "is no longer documented"),
  PARAMETER_RENAMED(BREAKING, CHANGED, On.BOTH, "has another name"),
  PATH_PARAMETER_RENAMED(NOTE, CHANGED, On.NOTHING, "has another name, which does not travel"),
  CLIENT_PARAMETER_RENAMED(
      BREAKING, CHANGED, On.JAVA, "has another name, and so has the client builder's method"),
  PARAMETER_MOVED(BREAKING, CHANGED, On.BOTH, "is sent elsewhere in the request"),
  PARAMETER_BECOMES_REQUIRED(BREAKING, CHANGED, On.BOTH, "must be sent now"),
  PARAMETER_BECOMES_OPTIONAL(
      BREAKING, CHANGED, On.JAVA, "need not be sent, so it moves to the parameter object"),
  CLIENT_PARAMETER_BECOMES_OPTIONAL(
      NOTE, CHANGED, On.NOTHING, "need not be set when a client is built"),
  PARAMETER_BECOMES_CLIENT_PARAMETER(
      BREAKING, CHANGED, On.JAVA, "is set when a client is built, no longer with each call"),
  PARAMETER_NO_LONGER_CLIENT_PARAMETER(
      BREAKING, CHANGED, On.JAVA, "is set with each call, no longer when a client is built"),
  PARAMETERS_REORDERED(BREAKING, CHANGED, On.JAVA, "takes the same arguments in another order"),
  PARAMETER_STYLE_CHANGED(BREAKING, CHANGED, On.WIRE, "is written in another style"),
  PARAMETER_DEPRECATED(NOTE, DEPRECATED, On.NOTHING, "is deprecated"),
  PARAMETER_NO_LONGER_DEPRECATED(NOTE, CHANGED, On.NOTHING, "is no longer deprecated"),
  REQUIRED_BODY_ADDED(BREAKING, ADDED, On.BOTH, "is new and must be sent"),
  OPTIONAL_BODY_ADDED(BREAKING, ADDED, On.JAVA, "is new and may be sent, so methods take it, too"),
  BODY_REMOVED(WARNING, REMOVED, On.BOTH, "is no longer documented"),
  BODY_BECOMES_REQUIRED(BREAKING, CHANGED, On.WIRE, "must be sent now"),
  BODY_BECOMES_OPTIONAL(NOTE, CHANGED, On.NOTHING, "need not be sent"),
  REQUEST_MEDIA_TYPE_REMOVED(BREAKING, REMOVED, On.WIRE, "is no longer accepted"),
  REQUEST_MEDIA_TYPE_ADDED(NOTE, ADDED, On.NOTHING, "is accepted as well"),
  RESPONSE_MEDIA_TYPE_REMOVED(BREAKING, REMOVED, On.WIRE, "is no longer returned"),
  RESPONSE_MEDIA_TYPE_ADDED(NOTE, ADDED, On.NOTHING, "is returned as well"),
  MEDIA_TYPE_PARAMETER_CHANGED(
      NOTE, CHANGED, On.NOTHING, "has other parameters, such as its charset"),
  SUCCESS_STATUS_REMOVED(BREAKING, REMOVED, On.WIRE, "is no longer a documented success"),
  SUCCESS_STATUS_ADDED(NOTE, ADDED, On.NOTHING, "is a new documented success"),
  ERROR_STATUS_REMOVED(WARNING, REMOVED, On.WIRE, "is no longer documented"),
  ERROR_STATUS_ADDED(NOTE, ADDED, On.NOTHING, "may be returned"),
  RESPONSE_BODY_REMOVED(BREAKING, REMOVED, On.BOTH, "is no longer returned"),
  SUCCESS_BODY_ADDED(BREAKING, ADDED, On.JAVA, "is returned now, so methods return another type"),
  ERROR_BODY_ADDED(NOTE, ADDED, On.NOTHING, "is returned now"),
  RESPONSE_HEADER_ADDED(NOTE, ADDED, On.NOTHING, "is new"),
  REQUIRED_RESPONSE_HEADER_REMOVED(BREAKING, REMOVED, On.WIRE, "is no longer returned"),
  OPTIONAL_RESPONSE_HEADER_REMOVED(WARNING, REMOVED, On.WIRE, "is no longer documented"),
  RESPONSE_HEADER_BECOMES_OPTIONAL(BREAKING, CHANGED, On.WIRE, "may be missing now"),
  RESPONSE_HEADER_BECOMES_REQUIRED(NOTE, CHANGED, On.NOTHING, "is always there"),
  SECURITY_REQUIRED(BREAKING, CHANGED, On.WIRE, "needs credentials now"),
  SECURITY_DROPPED(NOTE, CHANGED, On.NOTHING, "needs no credentials any more"),
  SECURITY_ALTERNATIVE_REMOVED(BREAKING, REMOVED, On.WIRE, "is no longer a way to authenticate"),
  SECURITY_ALTERNATIVE_ADDED(NOTE, ADDED, On.NOTHING, "is another way to authenticate"),
  SECURITY_SCOPE_ADDED(BREAKING, CHANGED, On.WIRE, "needs more scopes"),
  SECURITY_SCOPE_REMOVED(NOTE, CHANGED, On.NOTHING, "needs fewer scopes"),
  SECURITY_SCHEME_CHANGED(BREAKING, CHANGED, On.BOTH, "authenticates in another way"),
  SECURITY_SCHEME_RENAMED(
      BREAKING, CHANGED, On.JAVA, "has another name, and so has the client builder's method"),
  UNUSED_SECURITY_SCHEME_ADDED(NOTE, ADDED, On.NOTHING, "is new, and no operation needs it"),
  UNUSED_SECURITY_SCHEME_REMOVED(
      BREAKING,
      REMOVED,
      On.JAVA,
      "is gone with the client builder's method; no operation needed it"),
  WEBHOOK_ADDED(NOTE, ADDED, On.NOTHING, "is new: receivers may be called"),
  WEBHOOK_REMOVED(BREAKING, REMOVED, On.WIRE, "is gone: receivers are no longer called"),
  WEBHOOK_CHANGED(WARNING, CHANGED, On.WIRE, "calls receivers in another way"),
  SERVER_CHANGED(BREAKING, CHANGED, On.WIRE, "has another address"),
  SERVER_REMOVED(BREAKING, REMOVED, On.WIRE, "is no longer documented"),
  SERVER_ADDED(NOTE, ADDED, On.NOTHING, "is new"),
  SERVER_VARIABLE_ADDED(NOTE, ADDED, On.NOTHING, "is new"),
  SERVER_VARIABLE_REMOVED(BREAKING, REMOVED, On.JAVA, "is gone with the client builder's method"),
  SERVER_VARIABLE_CHANGED(WARNING, CHANGED, On.WIRE, "has another default or other values"),
  ENVIRONMENT_VARIABLE_ADDED(NOTE, ADDED, On.NOTHING, "can be set by another environment variable"),
  ENVIRONMENT_VARIABLE_REMOVED(
      BREAKING, REMOVED, On.JAVA, "is set by other environment variables, or by none"),
  API_NAME_CHANGED(
      BREAKING, CHANGED, On.JAVA, "has another name, and so have packages and clients"),
  ERROR_ENVELOPE_CHANGED(
      WARNING, CHANGED, On.WIRE, "is another for requests that break the contract"),
  SCHEMA_RENAMED(BREAKING, CHANGED, On.JAVA, "has another name, and so has its class"),
  SCHEMA_REFERENCE_CHANGED(BREAKING, CHANGED, On.JAVA, "is another schema, and so another class"),
  SCHEMA_NAMED_OR_INLINED(
      BREAKING, CHANGED, On.JAVA, "is written in place or by name, unlike before"),
  SCHEMA_KIND_CHANGED(BREAKING, CHANGED, On.JAVA, "becomes another kind of Java type"),
  SCHEMA_TYPE_STATED_OR_DROPPED(
      WARNING,
      CHANGED,
      On.JAVA,
      "states the type that followed from its keywords, or no longer does"),
  UNUSED_SCHEMA_ADDED(NOTE, ADDED, On.NOTHING, "is new, and no operation uses it"),
  UNUSED_SCHEMA_REMOVED(BREAKING, REMOVED, On.JAVA, "is gone with its class; no operation used it"),
  UNUSED_SCHEMA_CHANGED(
      WARNING,
      CHANGED,
      On.JAVA,
      "is not the same, and no operation that is in both versions uses it"),
  SCHEMA_DEPRECATED(NOTE, DEPRECATED, On.NOTHING, "is deprecated"),
  SCHEMA_NO_LONGER_DEPRECATED(NOTE, CHANGED, On.NOTHING, "is no longer deprecated"),
  REQUEST_TYPE_CHANGED(BREAKING, CHANGED, On.BOTH, "is accepted as another type"),
  REQUEST_TYPE_NARROWED(BREAKING, CHANGED, On.BOTH, "is accepted as a narrower type"),
  REQUEST_TYPE_WIDENED(
      BREAKING, CHANGED, On.JAVA, "is accepted as a wider type, which is another type in Java"),
  RESPONSE_TYPE_CHANGED(BREAKING, CHANGED, On.BOTH, "is returned as another type"),
  RESPONSE_TYPE_WIDENED(BREAKING, CHANGED, On.BOTH, "is returned as a wider type"),
  RESPONSE_TYPE_NARROWED(
      BREAKING, CHANGED, On.JAVA, "is returned as a narrower type, which is another type in Java"),
  // A warning: the builder goes on taking a plain int. Who reads the value back, or was linked
  // before, is broken.
  REQUEST_INTEGER_WIDENED(WARNING, CHANGED, On.JAVA, "takes 64 bits"),
  REQUEST_INTEGER_NARROWED(BREAKING, CHANGED, On.BOTH, "takes 32 bits only"),
  RESPONSE_INTEGER_WIDENED(BREAKING, CHANGED, On.BOTH, "may have 64 bits"),
  RESPONSE_INTEGER_NARROWED(
      BREAKING, CHANGED, On.JAVA, "has 32 bits only, which is another type in Java"),
  REQUEST_FORMAT_CHANGED(BREAKING, CHANGED, On.WIRE, "is accepted in another format"),
  REQUEST_FORMAT_ADDED(
      WARNING, CHANGED, On.WIRE, "is accepted in a format, where none was documented"),
  REQUEST_FORMAT_DROPPED(NOTE, CHANGED, On.NOTHING, "is accepted in any format"),
  RESPONSE_FORMAT_CHANGED(BREAKING, CHANGED, On.WIRE, "is returned in another format"),
  RESPONSE_FORMAT_ADDED(
      NOTE, CHANGED, On.NOTHING, "is returned in a format, where none was documented"),
  RESPONSE_FORMAT_DROPPED(WARNING, CHANGED, On.BOTH, "no longer has a documented format"),
  REQUEST_BECOMES_NULLABLE(NOTE, CHANGED, On.NOTHING, "may be sent as null"),
  REQUEST_NO_LONGER_NULLABLE(BREAKING, CHANGED, On.WIRE, "may not be sent as null any more"),
  RESPONSE_BECOMES_NULLABLE(BREAKING, CHANGED, On.WIRE, "may be null in responses"),
  RESPONSE_NO_LONGER_NULLABLE(NOTE, CHANGED, On.NOTHING, "is never null any more"),
  REQUEST_ENUM_VALUE_ADDED(NOTE, ADDED, On.NOTHING, "takes another value"),
  REQUEST_ENUM_VALUE_REMOVED(BREAKING, REMOVED, On.WIRE, "no longer takes a value"),
  REQUEST_ENUM_VALUE_RENAMED(BREAKING, CHANGED, On.WIRE, "accepts a value by another name"),
  RESPONSE_ENUM_VALUE_ADDED(WARNING, ADDED, On.WIRE, "may be a value that callers do not know"),
  RESPONSE_ENUM_VALUE_REMOVED(NOTE, REMOVED, On.NOTHING, "no longer returns a value"),
  RESPONSE_ENUM_CONSTANT_REMOVED(
      WARNING, REMOVED, On.JAVA, "no longer has a constant for a value that is no longer returned"),
  RESPONSE_ENUM_VALUE_RENAMED(WARNING, CHANGED, On.WIRE, "returns a value by another name"),
  REQUEST_ENUM_INTRODUCED(BREAKING, CHANGED, On.WIRE, "takes listed values only"),
  REQUEST_ENUM_DROPPED(NOTE, CHANGED, On.NOTHING, "takes any value"),
  RESPONSE_ENUM_INTRODUCED(NOTE, CHANGED, On.NOTHING, "is one of listed values"),
  RESPONSE_ENUM_DROPPED(WARNING, CHANGED, On.WIRE, "is no longer one of listed values"),
  REQUEST_ENUM_OPENED(NOTE, CHANGED, On.NOTHING, "takes values beside the listed ones"),
  REQUEST_ENUM_CLOSED(BREAKING, CHANGED, On.WIRE, "takes the listed values only"),
  RESPONSE_ENUM_OPENED(WARNING, CHANGED, On.WIRE, "may be a value beside the listed ones"),
  RESPONSE_ENUM_CLOSED(NOTE, CHANGED, On.NOTHING, "is one of the listed values"),
  OPEN_VALUE_ADDED(NOTE, ADDED, On.NOTHING, "names another value of its open set"),
  OPEN_VALUE_REMOVED(WARNING, REMOVED, On.NOTHING, "no longer names a value of its open set"),
  OPEN_SET_DECLARED_OR_DROPPED(
      NOTE, CHANGED, On.NOTHING, "lists values of an open set, unlike before"),
  REQUEST_LENGTH_TIGHTENED(BREAKING, CHANGED, On.WIRE, "takes fewer lengths"),
  REQUEST_LENGTH_LOOSENED(NOTE, CHANGED, On.NOTHING, "takes more lengths"),
  RESPONSE_LENGTH_TIGHTENED(NOTE, CHANGED, On.NOTHING, "has fewer lengths"),
  RESPONSE_LENGTH_LOOSENED(WARNING, CHANGED, On.WIRE, "may be shorter or longer than before"),
  REQUEST_RANGE_TIGHTENED(BREAKING, CHANGED, On.WIRE, "takes a smaller range"),
  REQUEST_RANGE_LOOSENED(NOTE, CHANGED, On.NOTHING, "takes a larger range"),
  RESPONSE_RANGE_TIGHTENED(NOTE, CHANGED, On.NOTHING, "has a smaller range"),
  RESPONSE_RANGE_LOOSENED(WARNING, CHANGED, On.WIRE, "may be less or more than before"),
  REQUEST_COUNT_TIGHTENED(BREAKING, CHANGED, On.WIRE, "takes fewer numbers of elements"),
  REQUEST_COUNT_LOOSENED(NOTE, CHANGED, On.NOTHING, "takes more numbers of elements"),
  RESPONSE_COUNT_TIGHTENED(NOTE, CHANGED, On.NOTHING, "has fewer numbers of elements"),
  RESPONSE_COUNT_LOOSENED(WARNING, CHANGED, On.WIRE, "may have less or more elements than before"),
  REQUEST_PATTERN_CHANGED(BREAKING, CHANGED, On.WIRE, "must match another pattern"),
  REQUEST_PATTERN_DROPPED(NOTE, CHANGED, On.NOTHING, "no longer needs to match a pattern"),
  RESPONSE_PATTERN_CHANGED(WARNING, CHANGED, On.WIRE, "follows another pattern, or none"),
  RESPONSE_PATTERN_ADDED(NOTE, CHANGED, On.NOTHING, "follows a pattern"),
  REQUEST_OPTIONAL_PROPERTY_ADDED(NOTE, ADDED, On.NOTHING, "is new and may be sent"),
  REQUEST_REQUIRED_PROPERTY_ADDED(BREAKING, ADDED, On.WIRE, "is new and must be sent"),
  REQUEST_PROPERTY_REMOVED(WARNING, REMOVED, On.BOTH, "is no longer documented"),
  REQUEST_PROPERTY_RENAMED(BREAKING, CHANGED, On.BOTH, "is accepted by another name"),
  REQUEST_PROPERTY_BECOMES_REQUIRED(BREAKING, CHANGED, On.WIRE, "must be sent now"),
  REQUEST_PROPERTY_BECOMES_OPTIONAL(NOTE, CHANGED, On.NOTHING, "need not be sent"),
  RESPONSE_PROPERTY_ADDED(NOTE, ADDED, On.NOTHING, "is new"),
  RESPONSE_REQUIRED_PROPERTY_REMOVED(BREAKING, REMOVED, On.BOTH, "was always returned and is gone"),
  RESPONSE_OPTIONAL_PROPERTY_REMOVED(
      WARNING, REMOVED, On.BOTH, "was sometimes returned and is gone"),
  RESPONSE_PROPERTY_RENAMED(BREAKING, CHANGED, On.BOTH, "is returned by another name"),
  RESPONSE_PROPERTY_BECOMES_OPTIONAL(BREAKING, CHANGED, On.WIRE, "may be missing now"),
  RESPONSE_PROPERTY_BECOMES_REQUIRED(NOTE, CHANGED, On.NOTHING, "is always there"),
  REQUEST_PROPERTY_BECOMES_READ_ONLY(BREAKING, CHANGED, On.WIRE, "may not be sent any more"),
  RESPONSE_PROPERTY_BECOMES_WRITE_ONLY(BREAKING, CHANGED, On.WIRE, "is no longer returned"),
  READ_ONLY_OR_WRITE_ONLY_LIFTED(NOTE, CHANGED, On.NOTHING, "travels both ways"),
  REQUEST_ADDITIONAL_PROPERTIES_REFUSED(
      BREAKING, CHANGED, On.WIRE, "accepts no additional properties"),
  REQUEST_ADDITIONAL_PROPERTIES_ALLOWED(NOTE, CHANGED, On.NOTHING, "accepts additional properties"),
  RESPONSE_ADDITIONAL_PROPERTIES_CHANGED(
      NOTE, CHANGED, On.NOTHING, "has additional properties now, or no longer has them"),
  REQUEST_ALTERNATIVE_ADDED(NOTE, ADDED, On.NOTHING, "takes another alternative"),
  REQUEST_ALTERNATIVE_REMOVED(BREAKING, REMOVED, On.WIRE, "no longer takes an alternative"),
  // A warning: our clients keep it whole as Unknown, and a visitor takes it as other.
  RESPONSE_ALTERNATIVE_ADDED(
      WARNING, ADDED, On.WIRE, "may be an alternative that callers do not know"),
  RESPONSE_ALTERNATIVE_REMOVED(NOTE, REMOVED, On.NOTHING, "no longer returns an alternative"),
  DISCRIMINATOR_CHANGED(BREAKING, CHANGED, On.WIRE, "tells its alternatives apart in another way"),
  REQUEST_DEFAULT_CHANGED(WARNING, CHANGED, On.WIRE, "means something else when it is not sent"),
  RESPONSE_DEFAULT_CHANGED(NOTE, DOCUMENTATION, On.DOCS, "has another documented default"),
  SECRET_MARKED(NOTE, CHANGED, On.NOTHING, "is a secret, and no longer shown"),
  SECRET_UNMARKED(
      WARNING, CHANGED, On.NOTHING, "is no longer a secret, and is shown in texts and logs"),
  INFO_CHANGED(NOTE, DOCUMENTATION, On.DOCS, "is described in other words, or has another version"),
  DESCRIPTION_CHANGED(NOTE, DOCUMENTATION, On.DOCS, "is described in other words"),
  TAG_DECLARATION_CHANGED(NOTE, DOCUMENTATION, On.DOCS, "is declared for readers, or is no longer"),
  EXAMPLE_CHANGED(NOTE, DOCUMENTATION, On.DOCS, "has another example"),
  SOURCE_CHANGED(
      NOTE,
      DOCUMENTATION,
      On.DOCS,
      "leads to another place in the documents, or has another name there"),
  EXTENSION_CHANGED(NOTE, CHANGED, On.NOTHING, "has an extension that is not the same"),
  KEYWORD_CHANGED(
      WARNING, CHANGED, On.NOTHING, "has a keyword that is not the same, and that no rule knows");

  private final Severity severity;
  private final ChangelogSection section;
  private final Set<Breaks> breaks;
  private final String meaning;

  DiffRule(Severity severity, ChangelogSection section, Set<Breaks> breaks, String meaning) {
    this.severity = severity;
    this.section = section;
    this.breaks = breaks;
    this.meaning = meaning;
  }

  /** The name in kebab-case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Severity severity() {
    return severity;
  }

  public Set<Breaks> breaks() {
    return breaks;
  }

  public String meaning() {
    return meaning;
  }

  ChangelogSection section() {
    return severity == BREAKING ? ChangelogSection.BREAKING : section;
  }

  /** Returns whether it is about schemas, and not about what refers to them. */
  boolean isOfSchemas() {
    return compareTo(SCHEMA_RENAMED) >= 0 && compareTo(SECRET_UNMARKED) <= 0;
  }

  /** The title of the report's list that its findings belong to. */
  String list() {
    return switch (severity) {
      case BREAKING -> "Breaking";
      case WARNING -> "May break";
      case NOTE -> section == DOCUMENTATION ? "Documentation only" : "Compatible";
    };
  }

  private static final class On {
    static final Set<Breaks> NOTHING = Set.of();
    static final Set<Breaks> WIRE = Set.of(Breaks.WIRE);
    static final Set<Breaks> JAVA = Set.of(Breaks.JAVA_SOURCE, Breaks.JAVA_BINARY);
    static final Set<Breaks> BOTH = Set.of(Breaks.WIRE, Breaks.JAVA_SOURCE, Breaks.JAVA_BINARY);
    static final Set<Breaks> DOCS = Set.of(Breaks.DOCS);
  }
}
