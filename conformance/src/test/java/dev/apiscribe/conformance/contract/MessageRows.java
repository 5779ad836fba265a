package dev.apiscribe.conformance.contract;

import static dev.apiscribe.conformance.contract.ContractRow.SUCCESS;
import static dev.apiscribe.conformance.contract.ContractRow.any;
import static dev.apiscribe.conformance.contract.ContractRow.ofJson;
import static dev.apiscribe.conformance.contract.ContractRow.where;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Methods, and how a body is framed. */
final class MessageRows {
  private static final String METHOD = "method";
  private static final String FRAMING = "framing";

  private MessageRows() {}

  static List<ContractRow> all() {
    List<ContractRow> rows = new ArrayList<>(List.of(
        where(
            METHOD,
            "HEAD where GET is documented",
            SUCCESS,
            (exchange, request) ->
                request.method().equals("GET") ? List.of(request.withMethod("HEAD")) : List.of()),
        any(METHOD, "OPTIONS", 200, request -> bare(request, "OPTIONS")),
        any(METHOD, "OPTIONS for *", 200, request -> bare(request, "OPTIONS").withTarget("*"))
            .byJdkServer(404),
        any(METHOD, "TRACE", 405, request -> bare(request, "TRACE")),
        any(METHOD, "an unknown one", 405, request -> bare(request, "BREW")),
        any(
            METHOD,
            "small letters",
            405,
            request -> request.withMethod(request.method().toLowerCase(java.util.Locale.ROOT))),
        ofJson(FRAMING, "in chunks", SUCCESS, request -> request.inChunks(chunked(request, ""))),
        ofJson(
            FRAMING,
            "chunks with an extension",
            SUCCESS,
            request -> request.inChunks(chunked(request, ";x-own=1"))),
        ofJson(
                FRAMING,
                "chunks with a trailer",
                SUCCESS,
                request -> request.inChunks(
                    chunked(request, "").replace("\r\n0\r\n\r\n", "\r\n0\r\nX-Own: 1\r\n\r\n")))
            .byJdkServer(400),
        chunks("a chunk without a size", "zz\r\n{}\r\n0\r\n\r\n"),
        chunks("a huge chunk size", "fffffffffffffffff\r\n{}"),
        chunks("a negative chunk size", "-1\r\n{}"),
        chunks("a chunk that is cut", "5\r\n{\"a"),
        chunks("chunks without an end", "2\r\n{}\r\n"),
        ofJson(
            FRAMING,
            "a body that is cut",
            400,
            request -> request
                .with("Content-Length", "" + (request.body().length + 10))
                .andNoMore()),
        ofJson(FRAMING, "no body", 400, request -> request.withBody("")),
        length("a length that is not a number", "two").byJdkServer(400),
        length("a negative length", "-1").byJdkServer(400),
        length("two lengths", "5, 6").byJdkServer(400),
        any(FRAMING, "two hosts", 400, request -> request.and("Host", "other"))
            .byJdkServer(SUCCESS),
        any(FRAMING, "no host", 400, request -> request.without("Host")).byJdkServer(SUCCESS),
        any(
                FRAMING,
                "a control character in a header",
                400,
                request -> request.with("X-Own", "a\u0001b"))
            .byJdkServer(SUCCESS),
        any(FRAMING, "a header without a name", 400, request -> request.and("", "b"))
            .byJdkServer(400),
        any(
                FRAMING,
                "an expectation that is not known",
                417,
                request -> request.with("Expect", "something"))
            .byJdkServer(SUCCESS)));
    return rows;
  }

  private static RawRequest bare(RawRequest request, String method) {
    return request.hasBody()
        ? request.withMethod(method).without("Content-Type").withBody("").without("Content-Length")
        : request.withMethod(method);
  }

  private static String chunked(RawRequest request, String extension) {
    String text = new String(request.body(), StandardCharsets.UTF_8);
    return Integer.toHexString(request.body().length) + extension + "\r\n" + text + "\r\n0\r\n\r\n";
  }

  private static ContractRow chunks(String name, String bytes) {
    return ofJson(FRAMING, name, 400, request -> request.inChunks(bytes).andNoMore());
  }

  private static ContractRow length(String name, String value) {
    return ofJson(
        FRAMING, name, 400, request -> request.with("Content-Length", value).andNoMore());
  }
}
