// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.jaxrs;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.io.CharConversionException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.Generated;

/** One mapper for each kind of failure; those of Jackson are two, because a framework may bring its own for each. */
@Generated("apiscribe")
final class ErrorMappers {
  private ErrorMappers() {}

  static Response badRequest(String message) {
    return refusal(400, message);
  }

  static Response refusal(int status, String message) {
    return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(ErrorEnvelope.of(status, message)).build();
  }

  static final class OfErrorResponse implements ExceptionMapper<ErrorResponseException> {
    @Override
    public Response toResponse(ErrorResponseException error) {
      Response.ResponseBuilder response = Response.status(error.status());
      if (error.body() == null) {
        return response.build();
      }
      boolean text = error.body() instanceof CharSequence;
      return response
          .type(text ? MediaType.TEXT_PLAIN_TYPE : MediaType.APPLICATION_JSON_TYPE)
          .entity(text ? error.body().toString() : error.body())
          .build();
    }
  }

  /** Maps what the framework refuses: unknown routes, methods, media types. Keeps a body that is there already. */
  static final class OfRefusal implements ExceptionMapper<WebApplicationException> {
    @Override
    public Response toResponse(WebApplicationException refusal) {
      Response response = refusal.getResponse();
      if (response.getStatus() < 400 || response.hasEntity()) {
        return response;
      }
      String message = response.getStatusInfo().getReasonPhrase();
      Set<String> allowed = new TreeSet<>(response.getAllowedMethods());
      if (!allowed.isEmpty()) {
        if (allowed.contains("GET")) {
          allowed.add("HEAD");
        }
        allowed.add("OPTIONS");
      }
      return Response.fromResponse(response)
          .allow(allowed.isEmpty() ? null : allowed)
          .type(MediaType.APPLICATION_JSON_TYPE)
          .entity(ErrorEnvelope.of(response.getStatus(), message))
          .build();
    }
  }

  static final class OfMalformedJson implements ExceptionMapper<JsonParseException> {
    @Override
    public Response toResponse(JsonParseException failure) {
      return badRequest(JsonViolations.describe(failure));
    }
  }

  static final class OfMismatchedJson implements ExceptionMapper<JsonMappingException> {
    @Override
    public Response toResponse(JsonMappingException failure) {
      for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
        if (cause instanceof RequestStream.UnreadableException unreadable) { // inside of a list
          return new OfUnreadableBody().toResponse(unreadable);
        }
      }
      boolean read =
          failure.getProcessor() instanceof JsonParser
              || failure.getCause() instanceof StreamConstraintsException
              || failure.getCause() instanceof CharConversionException;
      if (!read || failure instanceof InvalidDefinitionException) {
        throw new UncheckedIOException(failure); // a response that could not be written is not the caller's fault
      }
      return badRequest(JsonViolations.describe(failure));
    }
  }

  /** Maps a number, name or nesting beyond what the parser accepts. */
  static final class OfExcessiveJson implements ExceptionMapper<StreamConstraintsException> {
    @Override
    public Response toResponse(StreamConstraintsException failure) {
      return badRequest(JsonViolations.describe(failure));
    }
  }

  /** Maps a body that ends early, or is not framed as HTTP has it; what follows it is not the next request. */
  static final class OfUnreadableBody implements ExceptionMapper<RequestStream.UnreadableException> {
    @Override
    public Response toResponse(RequestStream.UnreadableException failure) {
      Response refusal = badRequest("body: ends early, or is not framed as HTTP has it");
      return Response.fromResponse(refusal).header("Connection", "close").build();
    }
  }

  /** Maps what the framework wraps when it reads a body. */
  static final class OfProcessing implements ExceptionMapper<ProcessingException> {
    @Override
    public Response toResponse(ProcessingException failure) {
      if (failure.getCause() instanceof RequestStream.UnreadableException unreadable) {
        return new OfUnreadableBody().toResponse(unreadable);
      }
      throw failure;
    }
  }

  /** Maps bytes that are not valid text in any encoding of JSON. */
  static final class OfUnreadableText implements ExceptionMapper<CharConversionException> {
    @Override
    public Response toResponse(CharConversionException failure) {
      return badRequest("body: malformed JSON");
    }
  }

  static final class OfViolations implements ExceptionMapper<ConstraintViolationException> {
    @Override
    public Response toResponse(ConstraintViolationException failure) {
      return badRequest(
          failure.getConstraintViolations().stream()
              .map(OfViolations::describe)
              .sorted()
              .distinct()
              .collect(Collectors.joining("; ")));
    }

    private static String describe(ConstraintViolation<?> violation) {
      Method method = null;
      String parameter = null;
      Type type = violation.getRootBeanClass();
      for (Path.Node node : violation.getPropertyPath()) {
        if (node.getKind() == ElementKind.METHOD) {
          Class<?>[] types = node.as(Path.MethodNode.class).getParameterTypes().toArray(Class<?>[]::new);
          method = Declarations.of(violation.getRootBeanClass(), node.getName(), types);
        } else if (node.getKind() == ElementKind.PARAMETER && method != null) {
          int index = node.as(Path.ParameterNode.class).getParameterIndex();
          parameter = Declarations.parameter(method.getParameterAnnotations()[index]);
          type = method.getGenericParameterTypes()[index];
        }
      }
      String pointer = JsonPointers.of(type, violation.getPropertyPath());
      String place = parameter != null ? parameter : JsonPointers.place(pointer);
      return place + ": " + JsonViolations.rule(violation);
    }
  }
}
