package dev.apiscribe.review.draft;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The verbs that titles begin with: {@code Creating}, {@code Creates} and {@code Create} are one.
 */
final class Verb {
  /** Verbs of operations; what ends in -ing may be another one. */
  private static final Set<String> KNOWN = Set.of(
      "create",
      "delete",
      "update",
      "modify",
      "query",
      "obtain",
      "list",
      "get",
      "show",
      "view",
      "read",
      "fetch",
      "retrieve",
      "describe",
      "add",
      "remove",
      "enable",
      "disable",
      "start",
      "stop",
      "cancel",
      "pause",
      "resume",
      "test",
      "validate",
      "infer",
      "ingest",
      "send",
      "replace",
      "set",
      "change",
      "edit",
      "preview",
      "collect",
      "check",
      "search",
      "run",
      "execute",
      "import",
      "export",
      "upload",
      "download",
      "attach",
      "detach",
      "bind",
      "unbind",
      "reset",
      "restart",
      "move",
      "copy",
      "count",
      "analyze",
      "accept",
      "reject",
      "batch",
      "resolve",
      "format",
      "patch",
      "upgrade",
      "drop",
      "insert",
      "append",
      "push",
      "pull",
      "lock",
      "unlock",
      "mark",
      "invite",
      "clear",
      "register",
      "save",
      "submit",
      "revoke",
      "renew",
      "release",
      "rename",
      "apply",
      "assign",
      "close",
      "open");

  private static final Set<String> READING = Set.of(
      "query", "obtain", "list", "get", "show", "view", "read", "fetch", "retrieve", "describe");
  private static final Set<String> CHANGING =
      Set.of("update", "modify", "replace", "change", "edit", "patch");
  private static final Map<String, String> BY_METHOD = Map.of(
      "GET",
      "get",
      "POST",
      "create",
      "PUT",
      "replace",
      "PATCH",
      "update",
      "DELETE",
      "delete",
      "HEAD",
      "check",
      "OPTIONS",
      "describe");

  private Verb() {}

  static Optional<String> of(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    if (KNOWN.contains(plain)) {
      return Optional.of(plain);
    } else if (plain.endsWith("ing") && plain.length() > 5) {
      return Optional.of(ofGerund(plain.substring(0, plain.length() - 3)));
    }
    return KNOWN.stream().filter(verb -> thirdPerson(verb).equals(plain)).findFirst();
  }

  static boolean isReading(String verb) {
    return READING.contains(verb);
  }

  private static String ofGerund(String stem) {
    if (KNOWN.contains(stem)) {
      return stem;
    } else if (KNOWN.contains(stem + "e")) {
      return stem + "e";
    }
    char last = stem.charAt(stem.length() - 1);
    if (last == stem.charAt(stem.length() - 2) && "bdgmnprt".indexOf(last) >= 0) {
      return stem.substring(0, stem.length() - 1);
    }
    return stem.matches(".*(at|iz|is|ut|ot|v|c|bl|dl|gl|pl|tl|g|ur|ir|us|uc)")
            && !stem.endsWith("ng")
        ? stem + "e"
        : stem;
  }

  /**
   * The verb of the operation id: by GET many are listed and one is got; PUT replaces and PATCH
   * updates; else the vendor's own.
   */
  static String ofOperation(String verb, String method, boolean many) {
    if (READING.contains(verb)) {
      return method.equals("GET")
          ? many ? "list" : "get"
          : verb.equals("list") || verb.equals("get") ? "query" : verb;
    } else if (CHANGING.contains(verb) && (method.equals("PUT") || method.equals("PATCH"))) {
      return ofMethod(method, many);
    }
    return verb;
  }

  static String ofMethod(String method, boolean many) {
    return method.equals("GET") && many
        ? "list"
        : BY_METHOD.getOrDefault(method, method.toLowerCase(Locale.ROOT));
  }

  static String thirdPerson(String verb) {
    if (verb.matches(".*[^aeiou]y")) {
      return verb.substring(0, verb.length() - 1) + "ies";
    }
    return verb + (verb.matches(".*(s|x|z|ch|sh|o)") ? "es" : "s");
  }
}
