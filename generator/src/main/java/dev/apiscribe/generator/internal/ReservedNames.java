package dev.apiscribe.generator.internal;

import java.util.Set;

/** Simple names of types that generated code uses beside models, which no model can have. */
public final class ReservedNames {
  private static final Set<String> TYPES =
      Set.of(("ApiClient ArrayList AutoCloseable BigDecimal Boolean Builder"
              + " CallListener ClientCredentials Collections Collectors"
              + " CompletableFuture Constraints Consumes CookieParam CookieValue"
              + " Credentials DecimalMax DecimalMin DELETE Deprecated Duration"
              + " EnvironmentVariables EventResponse FilePart Generated GET HEAD"
              + " HeaderParam Headers HeaderValue HttpHeaders HttpStatus"
              + " IllegalArgumentException IncompleteModelException InputStream"
              + " Integer Interceptor IOException JsonAnyGetter JsonAnySetter"
              + " JsonAutoDetect JsonCodec JsonCodecs JsonCreator JsonInclude"
              + " JsonModel JsonProperty JsonPropertyOrder JsonReader JsonValue"
              + " JsonWriter LinkedHashMap List Long Map Max MediaType Min"
              + " ModelBuilder ModelCodec ModelProperties MultipartBody"
              + " MultivaluedMap MultiValueMap NotNull Null Nullable Object"
              + " Objects OffsetDateTime Operation OPTIONS Override Parameter"
              + " PATCH Path PathParam PathVariable Pattern POST Produces"
              + " ProxySelector ProxySettings PUT QueryParam RequestBody"
              + " RequestHeader RequestMapping RequestMethod RequestOptions"
              + " RequestParam Resource Response ResponseBody"
              + " ResponseBodyEmitter ResponseEntity ResponseStatus RetryPolicy"
              + " RowEvents RowFormat RowFormats RowResponse Set Size"
              + " StreamingOutput String Supplier SuppressWarnings System"
              + " TextCodec TextFormats TimeSource TokenSource Transport"
              + " UnaryOperator UnionCodec UnionRules"
              + " UnreadablePropertyException UnreadProperty URI UriInfo Valid"
              + " ValueCheck ValueStream VariantReader Visitor Void")
          .split(" "));

  private ReservedNames() {}

  /** @param type the simple name of a class */
  public static boolean isReserved(String type) {
    return TYPES.contains(type) || type.matches("Status[1-5](\\d\\d|xx)");
  }
}
