package dev.apiscribe.generator.internal;

import java.util.Set;

/** Simple names of types that generated code uses beside models, which no model can have. */
public final class ReservedNames {
  private static final Set<String> TYPES =
      Set.of(("ApiClient ArrayList AssertFalse AssertTrue AutoCloseable BigDecimal Boolean Builder"
              + " CallListener CharSequence Class ClassValue ClientCredentials"
              + " Collections Collectors CommaSeparated CompletableFuture Constraints"
              + " Consumes CookieParam CookieValue Credentials DecimalMax DecimalMin"
              + " DELETE Deprecated Duration EnvironmentVariables EventResponse"
              + " Exception FilePart Float FunctionalInterface Generated GET HEAD"
              + " HeaderParam Headers HeaderValue HttpHeaders HttpStatus"
              + " IllegalAccessException IllegalArgumentException"
              + " IllegalStateException IncompleteModelException InputStream Integer"
              + " Interceptor IOException JsonAnyGetter JsonAnySetter JsonAutoDetect"
              + " JsonCodec JsonCodecs JsonCreator JsonInclude JsonModel JsonProperty"
              + " JsonPropertyOrder JsonReader JsonValue JsonWriter LinkedHashMap"
              + " List Long Map Max MediaType Min ModelBuilder ModelCodec"
              + " ModelProperties MultipartBody MultivaluedMap MultiValueMap"
              + " NoSuchFieldException NoSuchMethodException NotNull Null Nullable"
              + " Number Object Objects OffsetDateTime Operation OPTIONS Override"
              + " PageIterable PagePublisher PageRule Parameter PATCH Path PathParam PathVariable Pattern POST Produces"
              + " ProxySelector ProxySettings PUT QueryParam"
              + " ReflectiveOperationException RequestBody RequestHeader"
              + " RequestMapping RequestMethod RequestOptions RequestParam Resource"
              + " Response ResponseBody ResponseBodyEmitter ResponseEntity"
              + " ResponseStatus RetryPolicy RowEvents RowFormat RowFormats"
              + " RowResponse RuntimeException Set Size StateRule StreamingOutput String"
              + " StringBuilder Supplier SuppressWarnings System TextCodec"
              + " TextFormats Throwable TimeSource TokenSource TRACE"
              + " Transport"
              + " UnaryOperator UnionCodec UnionRules UniqueBy UnreadablePropertyException"
              + " UnreadProperty URI UriInfo Valid ValueCheck ValueCodec ValueStream"
              + " VariantReader Visitor Void WaitOptions")
          .split(" "));

  private ReservedNames() {}

  /** @param type the simple name of a class */
  public static boolean isReserved(String type) {
    return TYPES.contains(type) || type.matches("Status[1-5](\\d\\d|xx)");
  }
}
