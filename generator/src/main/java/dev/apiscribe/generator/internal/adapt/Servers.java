package dev.apiscribe.generator.internal.adapt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.SpecOperation;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives the document a server, whose host a program must set where the document says none. */
final class Servers {
  private static final String ANY = "https://{host}";
  private static final Pattern SCHEME = Pattern.compile("(?s)([A-Za-z][A-Za-z0-9+.-]*):(.*)");
  /** An address with a user, a query or a fragment, and what it is without. */
  private static final Pattern BEYOND =
      Pattern.compile("(?s)(https?://)(?=[^/]*@|.*[?#])(?:[^/@]*@)?([^?#]*).*");

  private final Draft draft;

  Servers(Draft draft) {
    this.draft = draft;
  }

  void run() {
    ObjectNode root = draft.root();
    callable(root);
    root.path("paths").forEach(path -> {
      callable(path);
      SpecOperation.METHODS.forEach(method -> callable(path.path(method)));
    });
    if (!(root.get("servers") instanceof ArrayNode declared) || declared.isEmpty()) {
      root.putArray("servers").add(anyHost(draft.like(root), ""));
      draft.note(root, "it has no servers: a client must be given a host, or an endpoint");
      return;
    }
    if (declared.get(0) instanceof ObjectNode server) {
      String url = server.path("url").asText("").strip();
      if (url.startsWith("//")) {
        server.put("url", "https:" + url);
      } else if (!url.matches("(?s)([A-Za-z][A-Za-z0-9+.-]*:|\\{).*")) {
        anyHost(server, url);
        draft.note(server, "url", "it has no host: a client must be given one, or an endpoint");
      }
      variables(server);
    }
  }

  /** Leaves out servers that no client of HTTP can call, and what no address of a server has. */
  private void callable(JsonNode owner) {
    if (!(owner.get("servers") instanceof ArrayNode servers)) {
      return;
    }
    for (int i = servers.size() - 1; i >= 0; i--) {
      if (!(servers.get(i) instanceof ObjectNode server)) {
        continue;
      }
      String url = server.path("url").asText("").strip();
      Matcher scheme = SCHEME.matcher(url);
      if (scheme.matches() && scheme.group(2).matches("\\d{1,5}(/.*)?")) {
        draft.note(server, "url", "it has no scheme, and https is taken");
        server.put("url", "https://" + url);
      } else if (scheme.matches() && !scheme.group(1).matches("(?i)https?")) {
        draft.note(server, "url", "clients call http and https only, and it is left out");
        servers.remove(i);
      } else if (BEYOND.matcher(url).matches()) {
        draft.note(
            server, "url", "an address has no user, query or fragment here, and they are left out");
        server.put("url", BEYOND.matcher(url).replaceFirst("$1$2"));
      }
    }
    if (servers.isEmpty() && owner instanceof ObjectNode object && owner != draft.root()) {
      object.remove("servers");
    }
  }

  private ObjectNode anyHost(ObjectNode server, String path) {
    String start = path.isEmpty() || path.startsWith("/") ? "" : "/";
    server.put("url", path.equals("/") ? ANY : ANY + start + path);
    if (!(server.get("variables") instanceof ObjectNode)) {
      server.set("variables", draft.like(server));
    }
    ObjectNode variables = (ObjectNode) server.get("variables");
    variables.set(
        "host",
        draft
            .like(server)
            .put("default", "localhost")
            .put("description", "The host, with its port if it has one.")
            .put("x-placeholder", true));
    return server;
  }

  /** A variable without a default must be given, too. */
  private void variables(ObjectNode server) {
    for (String name : SpecOperation.placeholders(server.path("url").asText())) {
      JsonNode variables = server.path("variables");
      if (!variables.path(name).has("default")) {
        if (!(variables instanceof ObjectNode)) {
          server.set("variables", draft.like(server));
        }
        ObjectNode all = (ObjectNode) server.get("variables");
        ObjectNode variable =
            all.get(name) instanceof ObjectNode known ? known : draft.like(server);
        all.set(name, variable.put("default", "").put("x-placeholder", true));
        draft.note(server, "a client must be given its variable " + name);
      }
    }
  }
}
