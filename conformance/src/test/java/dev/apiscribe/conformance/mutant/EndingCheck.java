package dev.apiscribe.conformance.mutant;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.conformance.check.Difference;
import dev.apiscribe.conformance.check.Jackson2Mapper;
import dev.apiscribe.conformance.check.ModelMapper;
import dev.apiscribe.runtime.DecodingException;
import dev.apiscribe.runtime.StatusException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Compares what a call ended in with what its mutant may end in. */
final class EndingCheck {
  private static final ModelMapper MAPPER = Jackson2Mapper.plain();
  private static final int KEPT = 64 * 1024;
  private static final int LONGEST_MESSAGE = 500;

  private final Mutant mutant;
  private final int status;

  EndingCheck(Mutant mutant, int status) {
    this.mutant = mutant;
    this.status = status;
  }

  /** What is wrong; empty when nothing is. */
  Optional<String> complaint(Ending ending) {
    boolean success = status < 300;
    return Optional.ofNullable(
        switch (ending.type()) {
          case VALUE -> success ? value(ending.value()) : "an error became a value";
          case DECODING_ERROR ->
            success ? decoding((DecodingException) ending.failure()) : "an error's status is lost";
          case TYPED_STATUS, STATUS ->
            success ? "a success became an error" : refused((StatusException) ending.failure());
          case OTHER -> "ended in " + ending.text();
        });
  }

  private @Nullable String value(@Nullable Object value) {
    Expectation expected = mutant.expected();
    if (!expected.mayBeValue()) {
      return "read, although invalid at " + expected.errors();
    }
    if (expected.value() == null) {
      return null;
    }
    return value == null ? "nothing was read" : loss(expected.value(), MAPPER.write(value));
  }

  private static @Nullable String loss(JsonNode expected, JsonNode actual) {
    List<Difference> lost = Difference.between(expected, actual);
    return lost.isEmpty()
        ? null
        : "not kept: " + lost.get(0).pointer() + " " + lost.get(0).message();
  }

  private @Nullable String decoding(DecodingException error) {
    Expectation expected = mutant.expected();
    if (!expected.allowsError(error.pointer())) {
      return "points to <" + error.pointer() + "> instead of " + expected + ": "
          + error.getMessage();
    }
    if (error.byteOffset() < (looksLikeUtf16() ? -1 : 0)
        || error.byteOffset() > mutant.body().length) {
      return "byte offset " + error.byteOffset() + ": " + error.getMessage();
    }
    if (error.status() != status || String.valueOf(error.getMessage()).length() > LONGEST_MESSAGE) {
      return "status " + error.status() + ", message of "
          + String.valueOf(error.getMessage()).length();
    }
    return kept(error.rawBody(), error.isTruncated());
  }

  /** A parser that reads characters counts no bytes. */
  private boolean looksLikeUtf16() {
    byte[] body = mutant.body();
    return IntStream.range(0, Math.min(4, body.length)).anyMatch(index -> body[index] == 0);
  }

  private @Nullable String refused(StatusException refused) {
    Expectation expected = mutant.expected();
    boolean decoded = refused.error() != null;
    boolean shortEnough = mutant.body().length <= KEPT;
    if (refused.status() != status || !refused.isDocumented()) {
      return "the status is lost";
    }
    if (decoded && !expected.mayBeValue()) {
      return "an error was read, although invalid at " + expected.errors();
    }
    if (!decoded && shortEnough && !expected.allowsError() && mutant.body().length > 0) {
      return "an error was not read";
    }
    String loss = decoded ? value(refused.error()) : null;
    return loss == null ? kept(refused.rawBody(), refused.isTruncated()) : loss;
  }

  private @Nullable String kept(byte[] raw, boolean truncated) {
    byte[] body = mutant.body();
    byte[] expected = body.length > KEPT ? Arrays.copyOf(body, KEPT) : body;
    return Arrays.equals(raw, expected) && truncated == body.length > KEPT
        ? null
        : "the raw body is lost";
  }
}
