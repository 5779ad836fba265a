package dev.apiscribe.runtime.faults;

import java.util.ArrayList;
import java.util.List;

/**
 * A case that ends otherwise than on sockets.
 *
 * @param wireCase part and name of the case
 * @param encryptedOnly whether it ends as on sockets without TLS
 */
record WireDifference(
    Carrier carrier, String wireCase, boolean encryptedOnly, WireEnding ending, String reason) {
  private static final String READ = "200 0123456789";
  private static final String BROKEN = "Connection maybe";

  boolean concerns(WireCase each, Manner manner) {
    return manner.carrier() == carrier
        && wireCase.equals(each.toString())
        && (!encryptedOnly || manner.protocol().isEncrypted());
  }

  static List<WireDifference> all() {
    Rows rows = new Rows();
    jdk(rows);
    okHttp(rows);
    return List.copyOf(rows.all);
  }

  private static void jdk(Rows rows) {
    rows.carrier = Carrier.JDK;
    rows.add(
        "refuses it as well, and never closes the connection",
        new WireEnding(BROKEN, WireEnding.LEFT_OPEN),
        "status line: HTTP/2.0",
        "status line: HTTP/2",
        "status line: HTTP/1.10",
        "status line: HTTP/01.1",
        "status line: HTTP/1",
        "status line: lower case",
        "status line: another protocol",
        "status line: a protocol almost as long",
        "status line: a status of two digits",
        "status line: status 020",
        "status line: status 099",
        "status line: a status with a sign",
        "status line: a status that is not a number",
        "status line: no status",
        "status line: two spaces in front of the status",
        "status line: a space in front of it",
        "status line: an empty line in front of it",
        "status line: a line feed in front of it",
        "status line: a carriage return in the reason",
        "header fields: a first line that is folded",
        "header fields: a space behind the name",
        "header fields: a tab behind the name",
        "header fields: a space behind Content-Length",
        "header fields: a space inside the name",
        "header fields: a control character in the name",
        "header fields: a null in the name",
        "header fields: a delete in the name",
        "header fields: a name beyond ASCII",
        "header fields: a control character in the value",
        "Content-Length: nothing",
        "Content-Length: 0x",
        "Content-Length: a space inside",
        "Content-Length: a point",
        "Content-Length: digits of another script",
        "Content-Length: a word",
        "Content-Length: twice in a value",
        "Content-Length: two in a value",
        "Content-Length: a comma at the end",
        "interim responses: more than are read",
        "interim responses: with a body");
    rows.add(
        "reads at most eight interim responses",
        new WireEnding(BROKEN, WireEnding.LEFT_OPEN),
        "interim responses: as many as are read");
    rows.add(
        "reads the version and the status at their places in the line, and nothing between them",
        WireEnding.kept(READ),
        "status line: HTTP/1.2",
        "status line: a status of four digits",
        "status line: a tab in front of the status",
        "status line: no space in front of the status",
        "status line: no space behind the status",
        "status line: a null in the reason");
    rows.add(
        "uses a connection of HTTP/1.0 again",
        WireEnding.kept(READ),
        "status line: HTTP/1.0",
        "status line: HTTP/1.0 and keep-alive",
        "Transfer-Encoding: in HTTP/1.0");
    rows.add(
        "has no such limit",
        WireEnding.kept(READ),
        "header fields: more than are read",
        "header fields: a head longer than is read",
        "header fields: one line longer than is read",
        "chunks: a size of more digits than are read",
        "trailers: more than are read",
        "trailers: a line longer than is read");
    rows.add(
        "joins folded lines",
        WireEnding.kept("200 [canary folded] 0123456789"),
        "header fields: a folded line",
        "header fields: a line folded by a tab");
    rows.add(
        "joins folded lines",
        WireEnding.kept(READ),
        "header fields: a folded Content-Length",
        "Transfer-Encoding: folded");
    rows.add(
        "leaves out lines that it cannot read",
        WireEnding.kept(READ),
        "header fields: no name",
        "header fields: no colon",
        "header fields: a carriage return in the value",
        "header fields: a carriage return at the end of the value");
    rows.add(
        "strips control characters from the ends of a value",
        WireEnding.kept(READ),
        "Transfer-Encoding: with a control character");
    rows.add(
        "strips control characters from the ends of a value",
        WireEnding.kept("200 [canary] 0123456789"),
        "header fields: a null in the value");
    rows.add(
        "reads a tab as a space",
        WireEnding.kept("200 [v    w] 0123456789"),
        "header fields: space inside the value");
    rows.add(
        "skips what is not a digit behind the size of a chunk, and digits beyond 32 bits",
        WireEnding.kept(READ),
        "chunks: a letter behind the size",
        "chunks: a comma behind the size",
        "chunks: a size of 2^64 + 10",
        "chunks: two sizes",
        "chunks: two sizes with a tab between them",
        "chunks: a null in the extension");
    rows.add(
        "skips what is not a digit behind the size of a chunk, and digits beyond 32 bits",
        WireEnding.read(READ),
        "chunks: a size of 2^32 + 10");
    rows.add(
        "reads a chunk without a size as the last one",
        WireEnding.kept("200 "),
        "chunks: no size",
        "chunks: a size with 0x",
        "chunks: a size of 2^63");
    rows.add(
        "reads a chunk without a size as the last one",
        WireEnding.kept("200 01234"),
        "chunks: one with two line ends",
        "chunks: one with a carriage return for a line end");
    rows.add(
        "waits for a carriage return behind the size of a chunk",
        WireEnding.late(),
        "chunks: a size whose line ends without a carriage return",
        "chunks: all lines without a carriage return");
    rows.add(
        "reads the line break in quotes, and waits for the rest of the chunk",
        WireEnding.late(),
        "chunks: an extension with a line break in quotes");
    rows.add(
        "does not read trailers to their end",
        WireEnding.read(READ),
        "trailers: an end inside them");
    rows.add(
        "drops what came behind a response in the same piece",
        WireEnding.kept(READ),
        "Content-Length: shorter than the body",
        "chunks: more behind the last one",
        "end: another response behind it",
        "end: an empty line behind it");
    rows.add(
        "drops what came behind a response in the same piece",
        WireEnding.kept("200 "),
        "no body: HEAD with a body");
    rows.add(
        "drops what came behind a response in the same piece",
        WireEnding.kept("304 "),
        "no body: 304 with a body");
    rows.add(
        "refuses a 204 that announces a body",
        WireEnding.refused(),
        "no body: 204 with a length",
        "no body: 204 in chunks",
        "no body: 204 with a body");
    closeAmongOthers(rows);
    withoutCloseNotify(rows);
    rows.add(
        "repeats a GET, once and unseen, that ends before a response begins",
        new WireEnding(BROKEN + ", sent twice", WireEnding.CLOSED),
        "end: before a response",
        "end: a reset before a response");
  }

  private static void okHttp(Rows rows) {
    rows.carrier = Carrier.OKHTTP;
    rows.add(
        "uses a connection of HTTP/1.0 again",
        WireEnding.kept(READ),
        "status line: HTTP/1.0",
        "status line: HTTP/1.0 and keep-alive");
    rows.add("takes ICY for HTTP/1.0", WireEnding.kept(READ), "status line: another protocol");
    rows.add(
        "has no such limit",
        WireEnding.kept(READ),
        "header fields: more than are read",
        "header fields: a head longer than is read",
        "chunks: a size of more digits than are read",
        "chunks: an extension longer than is read",
        "trailers: more than are read",
        "trailers: a line longer than is read",
        "interim responses: more than are read");
    rows.add(
        "strips control characters from the ends of a value",
        WireEnding.kept(READ),
        "Transfer-Encoding: with a control character");
    rows.add(
        "strips control characters from the ends of a value",
        WireEnding.kept("200 [canary] 0123456789"),
        "header fields: a carriage return at the end of the value");
    rows.add(
        "reads values as UTF-8",
        WireEnding.kept("200 [\ufffd\ufffd] 0123456789"),
        "header fields: a value beyond ASCII");
    rows.add(
        "reads any bytes in the line of a chunk's size and behind the chunk, up to a line feed",
        WireEnding.kept(READ),
        "chunks: a carriage return in front of the extension",
        "chunks: a carriage return behind the size",
        "chunks: a carriage return in the extension",
        "chunks: a null in the extension",
        "chunks: one longer than its size");
    rows.add(
        "reads any bytes in the line of a chunk's size and behind the chunk, up to a line feed",
        WireEnding.kept("200 \"\r\n0123456"),
        "chunks: an extension with a line break in quotes");
    rows.add(
        "reads any bytes in the line of a chunk's size and behind the chunk, up to a line feed",
        WireEnding.late(),
        "chunks: one with a carriage return for a line end");
    rows.add(
        "reads what came behind a response in the same piece as the next one",
        new WireEnding(READ, "next call: Connection maybe"),
        "Content-Length: shorter than the body",
        "chunks: more behind the last one",
        "end: an empty line behind it");
    rows.add(
        "reads what came behind a response in the same piece as the next one",
        new WireEnding("200 ", "next call: Connection maybe"),
        "no body: HEAD with a body");
    rows.add(
        "reads what came behind a response in the same piece as the next one",
        new WireEnding(READ, "next call: 200 evil"),
        "end: another response behind it");
    rows.add(
        "refuses a 204 or 205 with a length",
        WireEnding.refused(),
        "no body: 204 with a length",
        "no body: 204 with a body",
        "no body: 205 with a body");
    rows.add(
        "would wait for the body that a 304 announces, and the adapter ends the connection",
        WireEnding.read("304 "),
        "no body: 304 with a length",
        "no body: 304 in chunks");
    rows.add("refuses a 407 without a proxy", WireEnding.refused(), "status: 407 of the origin");
    closeAmongOthers(rows);
    rows.add(
        "looks for close alone, in the last field",
        WireEnding.kept(READ),
        "Connection: close and keep-alive");
    withoutCloseNotify(rows);
  }

  private static void closeAmongOthers(Rows rows) {
    rows.add(
        "does not see close among other options",
        WireEnding.kept(READ),
        "Connection: close behind another option",
        "Connection: close in front of another option");
  }

  private static void withoutCloseNotify(Rows rows) {
    rows.encryptedOnly = true;
    rows.add(
        "does not show whether TLS ended or was cut, and the transport trusts neither",
        WireEnding.refused(),
        "end: of a body without a length",
        "end: of an empty body without a length",
        "end: of a body of HTTP/1.0");
    rows.encryptedOnly = false;
  }

  /** Collects the differences of one transport after the other. */
  private static final class Rows {
    private final List<WireDifference> all = new ArrayList<>();
    private Carrier carrier = Carrier.JDK;
    private boolean encryptedOnly;

    void add(String reason, WireEnding ending, String... cases) {
      for (String each : cases) {
        all.add(new WireDifference(carrier, each, encryptedOnly, ending, reason));
      }
    }
  }
}
