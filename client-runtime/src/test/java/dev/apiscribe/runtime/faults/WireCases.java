package dev.apiscribe.runtime.faults;

import dev.apiscribe.runtime.faults.WireCase.After;
import dev.apiscribe.runtime.faults.WireCase.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Responses of HTTP/1.1 as servers write them and as none should (RFC 9110 and 9112), with what
 * must come of each.
 */
final class WireCases {
  private static final String BODY = "0123456789";
  private static final String OK = "200 " + BODY;
  private static final String LENGTH = "Content-Length: 10\r\n";
  private static final String CHUNKED = "Transfer-Encoding: chunked\r\n";
  private static final String CHUNKS = "a\r\n" + BODY + "\r\n0\r\n\r\n";
  private static final String STRAY = Fault.head(200, "Content-Length: 4\r\n") + "evil";
  private static final int LONGEST_HEAD = 256 * 1024;
  private static final int LONGEST_LINE = 4 * 1024; // of chunks and trailers
  private static final int MOST_FIELDS = 1000;
  private static final int MOST_TRAILERS = 100; // the empty line behind them counts
  private static final int MOST_INTERIM = 32; // as does the response itself

  private final List<WireCase> cases = new ArrayList<>();
  private Part part = Part.STATUS_LINE;

  private WireCases() {}

  static List<WireCase> all() {
    WireCases all = new WireCases();
    all.statusLines();
    all.fields();
    all.values();
    all.lengths();
    all.codings();
    all.chunkSizes();
    all.chunks();
    all.trailers();
    all.interim();
    all.noBody();
    all.statuses();
    all.connection();
    all.end();
    return List.copyOf(all.cases);
  }

  private void statusLines() {
    part = Part.STATUS_LINE;
    reads("no reason", "HTTP/1.1 200 \r\n" + LENGTH + "\r\n" + BODY);
    reads("no reason and no space", "HTTP/1.1 200\r\n" + LENGTH + "\r\n" + BODY);
    reads("a reason of many words", "HTTP/1.1 200 It is \t all right\r\n" + LENGTH + "\r\n" + BODY);
    reads("a reason beyond ASCII", "HTTP/1.1 200 \u00e9\u00ff\r\n" + LENGTH + "\r\n" + BODY);
    reads(
        "lines that end without a carriage return",
        "HTTP/1.1 200 OK\nContent-Length: 10\n\n" + BODY);
    readsAndCloses("HTTP/1.0", "HTTP/1.0 200 OK\r\n" + LENGTH + "\r\n" + BODY);
    readsAndCloses(
        "HTTP/1.0 and keep-alive",
        "HTTP/1.0 200 OK\r\nConnection: keep-alive\r\n" + LENGTH + "\r\n" + BODY);
    refusesLine("HTTP/2.0", "HTTP/2.0 200 OK");
    refusesLine("HTTP/2", "HTTP/2 200 OK");
    refusesLine("HTTP/1.2", "HTTP/1.2 200 OK");
    refusesLine("HTTP/1.10", "HTTP/1.10 200 OK");
    refusesLine("HTTP/01.1", "HTTP/01.1 200 OK");
    refusesLine("HTTP/1", "HTTP/1 200 OK");
    refusesLine("lower case", "http/1.1 200 OK");
    refusesLine("another protocol", "ICY 200 OK");
    refusesLine("a protocol almost as long", "XTTP/1.1 200");
    refusesLine("a status of two digits", "HTTP/1.1 20 OK");
    refusesLine("a status of four digits", "HTTP/1.1 2000 OK");
    refusesLine("status 020", "HTTP/1.1 020 OK");
    refusesLine("status 099", "HTTP/1.1 099 OK");
    refusesLine("a status with a sign", "HTTP/1.1 +20 OK");
    refusesLine("a status that is not a number", "HTTP/1.1 2xx OK");
    refusesLine("no status", "HTTP/1.1 OK");
    refusesLine("a tab in front of the status", "HTTP/1.1\t200 OK");
    refusesLine("two spaces in front of the status", "HTTP/1.1  200 OK");
    refusesLine("no space in front of the status", "HTTP/1.1-200 OK");
    refusesLine("no space behind the status", "HTTP/1.1 200-OK");
    refusesLine("a space in front of it", " HTTP/1.1 200 OK");
    refusesLine("an empty line in front of it", "\r\nHTTP/1.1 200 OK");
    refusesLine("a line feed in front of it", "\nHTTP/1.1 200 OK");
    refusesLine("a null in the reason", "HTTP/1.1 200 O\u0000K");
    refusesLine("a carriage return in the reason", "HTTP/1.1 200 O\rK");
    refuses("none", LENGTH + "\r\n" + BODY).then(After.CLOSE);
  }

  private void fields() {
    part = Part.FIELDS;
    reads("every sign that a name may have", fields("!#$%&'*+-.^_`|~09Az: v\r\n"));
    reads("as many as are read", fields("X: v\r\n".repeat(MOST_FIELDS - 1)));
    refuses("more than are read", fields("X: v\r\n".repeat(MOST_FIELDS)));
    reads("a head as long as is read", headOf(LONGEST_HEAD) + BODY);
    refuses("a head longer than is read", headOf(LONGEST_HEAD + 1) + BODY);
    refuses("one line longer than is read", fields("X-B: " + "v".repeat(LONGEST_HEAD) + "\r\n"));
    refuses("a line without an end", "HTTP/1.1 200 OK\r\nX-A: v").then(After.CLOSE);
    refuses("a folded line", fields("X-A: canary\r\n folded\r\n"));
    refuses("a line folded by a tab", fields("X-A: canary\r\n\tfolded\r\n"));
    refuses("a first line that is folded", fields(" X-A: canary\r\n"));
    refuses("a folded Content-Length", Fault.head(200, "Content-Length:\r\n 10\r\n") + BODY);
    refuses("a space behind the name", fields("X-A : canary\r\n"));
    refuses("a tab behind the name", fields("X-A\t: canary\r\n"));
    refuses("a space behind Content-Length", Fault.head(200, "Content-Length : 10\r\n") + BODY);
    refuses("a space inside the name", fields("X A: canary\r\n"));
    refuses("no name", fields(": canary\r\n"));
    refuses("no colon", fields("canary\r\n"));
    refuses("a control character in the name", fields("X\u0001: canary\r\n"));
    refuses("a null in the name", fields("X\u0000: canary\r\n"));
    refuses("a delete in the name", fields("X\u007f: canary\r\n"));
    refuses("a name beyond ASCII", fields("X\u00e9: canary\r\n"));
    refuses("a null in the value", fields("X-A: canary\u0000\r\n"));
    refuses("a control character in the value", fields("X-A: can\u0001ary\r\n"));
    refuses("a carriage return in the value", fields("X-A: canary\rX-B: b\r\n"));
    refuses("a carriage return at the end of the value", fields("X-A: canary\r\r\n"));
    refuses(
            "lines that end without a line feed",
            "HTTP/1.1 200 OK\r" + LENGTH.strip() + "\r\r" + BODY)
        .then(After.CLOSE);
  }

  private void values() {
    reads("no space in front of the value", fields("X-A:v\r\n"), "200 [v] " + BODY);
    reads("space around the value", fields("X-A: \t v \t \r\n"), "200 [v] " + BODY);
    reads("space inside the value", fields("X-A: v  \t w\r\n"), "200 [v  \t w] " + BODY);
    reads("an empty value", fields("X-A:\r\n"), "200 [] " + BODY);
    reads("a value beyond ASCII", fields("X-A: \u00e9\u00ff\r\n"), "200 [\u00e9\u00ff] " + BODY);
    reads("a colon in the value", fields("X-A: a:b\r\n"), "200 [a:b] " + BODY);
    reads("a name twice", fields("X-A: v\r\nx-a: w\r\n"), "200 [v, w] " + BODY);
  }

  private void lengths() {
    part = Part.LENGTH;
    reads("in another case", Fault.head(200, "CONTENT-length:10\r\n") + BODY);
    reads("with zeros in front", Fault.head(200, "Content-Length: 000000000000000010\r\n") + BODY);
    reads("zero", Fault.head(200, "Content-Length: 0\r\n"), "200 ");
    refusesLength("more digits than are read", "0000000000000000010");
    refusesLength("a number beyond all bodies", "1000000000000000000");
    refusesLength("nothing", "");
    refusesLength("a sign", "+10");
    refusesLength("a minus", "-10");
    refusesLength("0x", "0x10");
    refusesLength("a space inside", "1 0");
    refusesLength("a point", "10.");
    refusesLength("digits of another script", "\u00b9\u00b0");
    refusesLength("a word", "ten");
    refusesLength("twice in a value", "10, 10");
    refusesLength("two in a value", "5, 10");
    refusesLength("a comma at the end", "10,");
    refuses("twice", Fault.head(200, LENGTH + LENGTH) + BODY);
    refuses("two", Fault.head(200, "Content-Length: 5\r\n" + LENGTH) + BODY);
    refuses("zero and ten", Fault.head(200, "Content-Length: 0\r\n" + LENGTH) + BODY);
    refuses("2^32 + 10", Fault.head(200, "Content-Length: 4294967306\r\n") + BODY)
        .then(After.CLOSE);
    refuses("longer than the body", Fault.head(200, "Content-Length: 11\r\n") + BODY)
        .then(After.CLOSE);
    late(
        "longer than the body, which stays away", Fault.head(200, "Content-Length: 11\r\n") + BODY);
    readsAndCloses("shorter than the body", Fault.head(200, LENGTH) + BODY + "56789");
  }

  private void codings() {
    part = Part.CODING;
    reads("in another case", Fault.head(200, "transfer-encoding: CHUNKED\r\n") + CHUNKS);
    refusesHead("with a length behind it", CHUNKED + LENGTH);
    refusesHead("with a length in front of it", LENGTH + CHUNKED);
    refusesHead("with a length of zero", "Content-Length: 0\r\n" + CHUNKED);
    refusesHead("twice", CHUNKED + CHUNKED);
    refusesHead("twice in a value", "Transfer-Encoding: chunked, chunked\r\n");
    refusesHead("gzip, chunked", "Transfer-Encoding: gzip, chunked\r\n");
    refusesHead("chunked, gzip", "Transfer-Encoding: chunked, gzip\r\n");
    refusesHead("identity, chunked", "Transfer-Encoding: identity\r\n" + CHUNKED);
    refusesHead("identity", "Transfer-Encoding: identity\r\n");
    refusesHead("unknown", "Transfer-Encoding: xchunked\r\n");
    refusesHead("unknown, with a length", "Transfer-Encoding: xchunked\r\n" + LENGTH);
    refusesHead("with a parameter", "Transfer-Encoding: chunked;q=1\r\n");
    refusesHead("in quotes", "Transfer-Encoding: \"chunked\"\r\n");
    refusesHead("empty", "Transfer-Encoding:\r\n");
    refusesHead("with a control character", "Transfer-Encoding: \u000bchunked\r\n");
    refusesHead("folded", "Transfer-Encoding:\r\n chunked\r\n");
    refuses("in HTTP/1.0", "HTTP/1.0 200 OK\r\n" + CHUNKED + "\r\n" + CHUNKS);
    refuses(
        "in HTTP/1.0, with a length", "HTTP/1.0 200 OK\r\n" + CHUNKED + LENGTH + "\r\n" + CHUNKS);
  }

  private void chunkSizes() {
    part = Part.CHUNKS;
    readsSize("a size in capitals", "A\r\n");
    readsSize("a size with zeros in front", "00000000000000a\r\n");
    readsSize("an extension", "a;x=y\r\n");
    readsSize("an extension without a value", "a; x\r\n");
    readsSize("several extensions", "a;x;y=z\r\n");
    readsSize("a quoted extension", "a ;x=\"\u00e9;\\\"\"\t\r\n");
    readsSize("a space behind the size", "a \r\n");
    readsSize("a tab behind the size", "a\t\r\n");
    readsSize("a size whose line ends without a carriage return", "a\n");
    refusesSize("no size", "\r\n");
    refusesSize("a line feed for a size", "\n");
    refusesSize("an extension for a size", ";x=y\r\n");
    refusesSize("a space in front of the size", " a\r\n");
    refusesSize("a letter behind the size", "ag\r\n");
    refusesSize("a comma behind the size", "a,\r\n");
    refusesSize("a size with 0x", "0xa\r\n");
    refusesSize("a size with a plus", "+a\r\n");
    refusesSize("a size with a minus", "-a\r\n");
    refusesSize("a size of more digits than are read", "000000000000000a\r\n");
    refusesSize("a size of 2^64 + 10", "1000000000000000a\r\n");
    refusesSize("a size of 2^63", "8000000000000000\r\n");
    refusesSize("two sizes", "a b\r\n");
    refusesSize("two sizes with a tab between them", "a\t5\r\n");
    refusesSize("two sizes with a carriage return between them", "a\r5\r\n");
    refusesSize("a carriage return in front of the extension", "a\r;x\r\n");
    refusesSize("a carriage return behind the size", "a\r\r\n");
    refusesSize("a carriage return in the extension", "a;x\ry\r\n");
    refusesSize("a null in the extension", "a;\u0000\r\n");
    refusesSize("an extension with a line break in quotes", "a;x=\"\r\n\"\r\n");
    refusesSize("an extension longer than is read", "a;" + "x".repeat(LONGEST_LINE) + "\r\n");
    refuses("a size of 2^32 + 10", chunks("10000000a\r\n" + BODY + "\r\n0\r\n\r\n"))
        .then(After.CLOSE);
  }

  private void chunks() {
    reads("of one byte each", chunks(BODY.replaceAll("[0-9]", "1\r\n$0\r\n") + "0\r\n\r\n"));
    reads("none but the last", chunks("0\r\n\r\n"), "200 ");
    reads("a last one of many zeros", chunks("a\r\n" + BODY + "\r\n0000\r\n\r\n"));
    reads("a last one with an extension", chunks("a\r\n" + BODY + "\r\n0;x=y\r\n\r\n"));
    reads("all lines without a carriage return", chunks("a\n" + BODY + "\n0\n\n"));
    refuses("one longer than its size", chunks("a\r\n0123456789x\r\n0\r\n\r\n"));
    refuses("one a digit longer than its size", chunks("a\r\n01234567890\r\n\r\n"));
    refuses("one without a line end", chunks("a\r\n" + BODY + "0\r\n\r\n"));
    refuses("one with two line ends", chunks("5\r\n01234\r\n\r\n56789\r\n0\r\n\r\n"));
    refuses(
        "one with a carriage return for a line end", chunks("5\r\n01234\r5\r\n56789\r\n0\r\n\r\n"));
    refuses("no last one", chunks("a\r\n" + BODY + "\r\n")).then(After.CLOSE);
    late("no last one, and no end", chunks("a\r\n" + BODY + "\r\n"));
    refuses("a last one without its line end", chunks("a\r\n" + BODY + "\r\n0")).then(After.CLOSE);
    refuses("a last one without the empty line", chunks("a\r\n" + BODY + "\r\n0\r\n"))
        .then(After.CLOSE);
    late("a last one without the empty line, and no end", chunks("a\r\n" + BODY + "\r\n0\r\n"));
    refuses("an end inside one", chunks("a\r\n01234")).then(After.CLOSE);
    readsAndCloses("more behind the last one", chunks(CHUNKS + "56789"));
  }

  private void trailers() {
    part = Part.TRAILERS;
    readsTrailers("one", "Expires: 0\r\n");
    readsTrailers("as many as are read", "X: v\r\n".repeat(MOST_TRAILERS - 1));
    refusesTrailers("more than are read", "X: v\r\n".repeat(MOST_TRAILERS));
    refusesTrailers("a line longer than is read", "X: " + "v".repeat(LONGEST_LINE) + "\r\n");
    readsTrailers("a header of the head", "X-A: v\r\n");
    readsTrailers("a length", "Content-Length: 99\r\n");
    readsTrailers("an encoding", "Transfer-Encoding: gzip\r\n");
    readsTrailers("a status line", "HTTP/1.1 500 No\r\n");
    readsTrailers("Connection: close", "Connection: close\r\n");
    refuses("an end inside them", chunks("a\r\n" + BODY + "\r\n0\r\nX: v\r\n")).then(After.CLOSE);
  }

  private void interim() {
    part = Part.INTERIM;
    reads("100", "HTTP/1.1 100 Continue\r\n\r\n" + fields(""));
    reads("102", "HTTP/1.1 102 Processing\r\n\r\n" + fields(""));
    reads("103 with fields", "HTTP/1.1 103 Early Hints\r\nX-A: v\r\n\r\n" + fields(""));
    reads("199", "HTTP/1.1 199 Unknown\r\n\r\n" + fields(""));
    reads("103 with a length", "HTTP/1.1 103 Early Hints\r\n" + LENGTH + "\r\n" + fields(""));
    reads("several", "HTTP/1.1 100 \r\n\r\nHTTP/1.1 102\r\n\r\nHTTP/1.1 103\r\n\r\n" + fields(""));
    reads("as many as are read", "HTTP/1.1 100\r\n\r\n".repeat(MOST_INTERIM - 1) + fields(""));
    refuses("more than are read", "HTTP/1.1 100\r\n\r\n".repeat(MOST_INTERIM) + fields(""));
    refuses("with a body", "HTTP/1.1 103 Early Hints\r\n" + LENGTH + "\r\n" + BODY + fields(""));
    refuses("101", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: canary\r\n\r\n");
    refuses("and the end", "HTTP/1.1 100 Continue\r\n\r\n").then(After.CLOSE);
    late("and silence", "HTTP/1.1 100 Continue\r\n\r\n");
  }

  private void noBody() {
    part = Part.NO_BODY;
    reads("HEAD with a length", Fault.head(200, LENGTH), "200 ").with("HEAD");
    reads("HEAD in chunks", Fault.head(200, CHUNKED), "200 ").with("HEAD");
    reads("HEAD with neither", Fault.head(200, ""), "200 ").with("HEAD");
    readsAndCloses("HEAD with a body", Fault.head(200, LENGTH) + BODY, "200 ").with("HEAD");
    reads("204", Fault.head(204, ""), "204 ");
    reads("204 with a length of zero", Fault.head(204, "Content-Length: 0\r\n"), "204 ");
    readsAndCloses("204 with a length", Fault.head(204, LENGTH), "204 ");
    readsAndCloses("204 in chunks", Fault.head(204, CHUNKED), "204 ");
    readsAndCloses("204 with a body", Fault.head(204, LENGTH) + BODY, "204 ");
    reads("304", Fault.head(304, ""), "304 ");
    reads("304 with a length", Fault.head(304, LENGTH), "304 ");
    reads("304 in chunks", Fault.head(304, CHUNKED), "304 ");
    readsAndCloses("304 with a body", Fault.head(304, LENGTH) + BODY, "304 ");
    reads("205 with a length of zero", Fault.head(205, "Content-Length: 0\r\n"), "205 ");
    reads("205 with a body", Fault.head(205, LENGTH) + BODY, "205 " + BODY);
  }

  private void statuses() {
    part = Part.STATUS;
    readsStatus("201", 201, "");
    readsStatus("206 with a range", 206, "Content-Range: bytes 0-9/20\r\n");
    readsStatus("300", 300, "");
    readsStatus("302 with a location", 302, "Location: /next\r\n");
    readsStatus("307 with a location", 307, "Location: /next\r\n");
    readsStatus("308 without a location", 308, "");
    readsStatus("400", 400, "");
    readsStatus("401 with a challenge", 401, "WWW-Authenticate: Basic realm=\"a\"\r\n");
    readsStatus("407 of the origin", 407, "Proxy-Authenticate: Basic realm=\"a\"\r\n");
    readsAndCloses(
        "408 that closes", Fault.head(408, "Connection: close\r\n" + LENGTH) + BODY, "408 " + BODY);
    readsStatus("421", 421, "");
    readsStatus("426 with an upgrade", 426, "Upgrade: h2c\r\nConnection: upgrade\r\n");
    readsStatus("503 with Retry-After: 0", 503, "Retry-After: 0\r\n");
    readsStatus("599", 599, "");
    readsStatus("600", 600, "");
    readsStatus("999", 999, "");
  }

  private void connection() {
    part = Part.CONNECTION;
    readsAndCloses("close", fields("Connection: close\r\n"));
    readsAndCloses("close in another case", fields("connection: Close\r\n"));
    readsAndCloses("close behind another option", fields("Connection: keep-alive, close\r\n"));
    readsAndCloses("close in front of another option", fields("Connection: close ,x\r\n"));
    readsAndCloses(
        "close and keep-alive", fields("Connection: close\r\nConnection: keep-alive\r\n"));
    readsAndCloses("close, in chunks", Fault.head(200, "Connection: close\r\n" + CHUNKED) + CHUNKS);
    reads("keep-alive", fields("Connection: keep-alive\r\nKeep-Alive: timeout=5, max=10\r\n"));
    reads("closed", fields("Connection: closed\r\n"));
    reads("nothing", fields("Connection: \r\n"));
    reads("X-Connection: close", fields("X-Connection: close\r\n"));
    reads("Proxy-Connection: close", fields("Proxy-Connection: close\r\n"));
    reads("Upgrade", fields("Upgrade: h2c\r\nConnection: upgrade\r\n"));
  }

  private void end() {
    part = Part.END;
    readsAndCloses("of the connection behind a length", fields("")).then(After.CLOSE);
    readsAndCloses("of the connection behind the last chunk", chunks(CHUNKS)).then(After.CLOSE);
    readsAndCloses("a cut behind a length", fields("")).then(After.CUT);
    readsAndCloses("of a body without a length", Fault.head(200, "") + BODY).then(After.CLOSE);
    readsAndCloses("a cut behind a body without a length", Fault.head(200, "") + BODY)
        .then(After.CUT)
        .encrypted(WireEnding.refused());
    refuses("a reset behind a body without a length", Fault.head(200, "") + BODY)
        .then(After.RESET);
    readsAndCloses("of an empty body without a length", Fault.head(200, ""), "200 ")
        .then(After.CLOSE);
    readsAndCloses("of a body of HTTP/1.0", "HTTP/1.0 200 OK\r\n\r\n" + BODY).then(After.CLOSE);
    late("none, of a body without a length", Fault.head(200, "") + BODY);
    refuses("before a response", "").then(After.CLOSE);
    refuses("a reset before a response", "").then(After.RESET);
    refuses("inside the status line", "HTTP/1.1 20").then(After.CLOSE);
    refuses("behind the status line", "HTTP/1.1 200 OK\r\n").then(After.CLOSE);
    refuses("inside a field", "HTTP/1.1 200 OK\r\nContent-Le").then(After.CLOSE);
    refuses("in front of the empty line", "HTTP/1.1 200 OK\r\n" + LENGTH).then(After.CLOSE);
    late("none, inside the head", "HTTP/1.1 200 OK\r\n" + LENGTH);
    readsAndCloses("another response behind it", fields("") + STRAY);
    readsAndCloses("an empty line behind it", fields("") + "\r\n");
    reads("Content-Encoding: identity", fields("Content-Encoding: identity\r\n"));
    reads("Content-Encoding: br", fields("Content-Encoding: br\r\n"));
  }

  private static String fields(String fields) {
    return Fault.head(200, fields + LENGTH) + BODY;
  }

  private static String chunks(String chunks) {
    return Fault.head(200, CHUNKED) + chunks;
  }

  /** With lines of 500 bytes, and a last one that fills what is left. */
  private static String headOf(int bytes) {
    StringBuilder head = new StringBuilder("HTTP/1.1 200 OK\r\n" + LENGTH);
    while (bytes - head.length() > 1000) {
      head.append("X-B: ").append("v".repeat(493)).append("\r\n");
    }
    return head + "X-C: " + "v".repeat(bytes - head.length() - 9) + "\r\n\r\n";
  }

  private WireCases add(String name, String response, WireEnding ending) {
    cases.add(WireCase.of(part, name, response, ending));
    return this;
  }

  /** Changes the case that was added last. */
  private WireCases changing(UnaryOperator<WireCase> change) {
    int last = cases.size() - 1;
    cases.set(last, change.apply(cases.get(last)));
    return this;
  }

  private WireCases then(After after) {
    return changing(each -> each.then(after));
  }

  private WireCases with(String method) {
    return changing(each -> each.with(method));
  }

  private WireCases encrypted(WireEnding ending) {
    return changing(each -> each.encrypted(ending));
  }

  private WireCases reads(String name, String response) {
    return reads(name, response, OK);
  }

  private WireCases reads(String name, String response, String read) {
    return add(name, response, WireEnding.kept(read));
  }

  private WireCases readsAndCloses(String name, String response) {
    return readsAndCloses(name, response, OK);
  }

  private WireCases readsAndCloses(String name, String response, String read) {
    return add(name, response, WireEnding.read(read));
  }

  private WireCases refuses(String name, String response) {
    return add(name, response, WireEnding.refused());
  }

  private WireCases late(String name, String response) {
    return add(name, response, WireEnding.late()).then(After.SILENCE);
  }

  private void refusesLine(String name, String statusLine) {
    refuses(name, statusLine + "\r\n" + LENGTH + "\r\n" + BODY);
  }

  private void refusesLength(String name, String length) {
    refuses(name, Fault.head(200, "Content-Length: " + length + "\r\n") + BODY);
  }

  private void refusesHead(String name, String fields) {
    refuses(name, Fault.head(200, fields) + CHUNKS);
  }

  private void readsSize(String name, String line) {
    reads(name, chunks(line + BODY + "\r\n0\r\n\r\n"));
  }

  private void refusesSize(String name, String line) {
    refuses(name, chunks(line + BODY + "\r\n0\r\n\r\n"));
  }

  private void readsTrailers(String name, String trailers) {
    reads(name, chunks("a\r\n" + BODY + "\r\n0\r\n" + trailers + "\r\n"));
  }

  private void refusesTrailers(String name, String trailers) {
    refuses(name, chunks("a\r\n" + BODY + "\r\n0\r\n" + trailers + "\r\n"));
  }

  private void readsStatus(String name, int status, String fields) {
    reads(name, Fault.head(status, fields + LENGTH) + BODY, status + " " + BODY);
  }
}
