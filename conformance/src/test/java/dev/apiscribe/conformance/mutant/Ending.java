package dev.apiscribe.conformance.mutant;

import dev.apiscribe.conformance.check.GeneratedClient.Result;
import dev.apiscribe.runtime.DecodingException;
import dev.apiscribe.runtime.RowResponse;
import dev.apiscribe.runtime.StatusException;
import org.jspecify.annotations.Nullable;

/**
 * What a call ended in.
 *
 * @param text tells endings apart
 * @param value what was read, of a success or of an error; null when nothing was
 */
record Ending(
    Type type,
    String text,
    @Nullable Object value,
    @Nullable Throwable failure) {
  /** The endings that a caller knows of, and any other. */
  enum Type {
    VALUE,
    DECODING_ERROR,
    TYPED_STATUS,
    STATUS,
    OTHER
  }

  static Ending of(Result result) {
    Throwable failure = result.failure();
    if (failure instanceof DecodingException error) {
      String text = String.join(" ", error.pointer(), "" + error.byteOffset(), error.getMessage());
      return new Ending(Type.DECODING_ERROR, text, null, failure);
    }
    if (failure instanceof StatusException refused) {
      Type type = refused.error() == null ? Type.STATUS : Type.TYPED_STATUS;
      return new Ending(type, String.valueOf(refused.getMessage()), refused.error(), failure);
    }
    if (failure != null || result.response() == null) {
      return new Ending(Type.OTHER, String.valueOf(failure), null, failure);
    }
    Object body = result.response().body();
    if (body instanceof RowResponse<?> rows) {
      rows.close();
      body = rows.value();
    }
    return new Ending(Type.VALUE, String.valueOf(result.response()), body, null);
  }

  /** Whether another way of calling ended alike. */
  boolean isLike(Ending other) {
    return type == other.type && text.equals(other.text);
  }
}
