package dev.apiscribe.generator.internal.adapt;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.generator.internal.JavaNames;
import dev.apiscribe.generator.internal.ReservedNames;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names of components that no other component has, in whatever case. */
final class ComponentNames {
  /** With what the outputs add to it, a file system takes it. */
  private static final int LONGEST = 120;

  private final Draft draft;
  private final Map<PartKind, Set<String>> taken = new EnumMap<>(PartKind.class);
  private final PrintedNames printed;

  ComponentNames(Draft draft) {
    this.draft = draft;
    printed = PrintedNames.of(draft.root());
  }

  /**
   * Adds a component under a name that is free.
   *
   * @return its name
   */
  String add(PartKind kind, String wanted, JsonNode component) {
    String name = kind == PartKind.SCHEMA ? locked(wanted, component) : free(kind, wanted);
    draft.section(kind).set(name, component);
    return name;
  }

  /** Returns the name that a schema had before, or one that is free; locks it. */
  private String locked(String wanted, JsonNode schema) {
    NameLock lock = draft.lock();
    String plain = plain(wanted);
    String place = lock.place(draft, schema, plain);
    String before = before(place);
    if (before != null) {
      return before;
    }
    String holder = lock.holder(shortened(plain));
    String name = free(PartKind.SCHEMA, wanted);
    if (holder != null && lock.isOfBefore(holder)) {
      draft.note(
          schema, "it is named " + name + ", for " + NameLock.told(holder) + " has had the name");
    }
    lock.put(place, name);
    return name;
  }

  /** Returns the name that the schema at a place had before, and takes it; null for none. */
  private String before(String place) {
    String before = draft.lock().named(place);
    return before != null && isFree(PartKind.SCHEMA, before) && take(PartKind.SCHEMA, before)
        ? before
        : null;
  }

  /** Returns the name that a component had before, and takes it; null for none. */
  String before(String name, JsonNode component) {
    return before(NameLock.at(draft, component, name));
  }

  /** Returns whether a schema has had the name before. */
  boolean isLocked(String name) {
    String holder = draft.lock().holder(name);
    return holder != null && draft.lock().isOfBefore(holder);
  }

  void lock(String wanted, JsonNode component, String name) {
    draft.lock().put(NameLock.at(draft, component, wanted), name);
  }

  /** Returns a name that is free, and takes it. */
  String free(PartKind kind, String wanted) {
    String plain = shortened(plain(wanted));
    String name = plain;
    for (int i = 2; isHeld(kind, name) || !taken(kind).add(key(kind, name)); i++) {
      name = plain + i;
    }
    return name;
  }

  private boolean isHeld(PartKind kind, String name) {
    return !isFree(kind, name) || (kind == PartKind.SCHEMA && draft.lock().holder(name) != null);
  }

  /** Forgets the names of a kind, which are taken one by one. */
  void forget(PartKind kind) {
    taken.put(kind, new HashSet<>());
  }

  /** Notes that a component has the name; returns false if the name is that of another. */
  boolean take(PartKind kind, String name) {
    return taken(kind).add(key(kind, name));
  }

  /** Returns whether no class of generated code has the name. */
  boolean isFree(PartKind kind, String name) {
    String type = JavaNames.type(name);
    return kind != PartKind.SCHEMA || !(ReservedNames.isReserved(type) || printed.has(type));
  }

  static boolean isShort(String name) {
    return name.length() <= LONGEST;
  }

  private Set<String> taken(PartKind kind) {
    return taken.computeIfAbsent(kind, each -> {
      Set<String> keys = new HashSet<>();
      draft
          .root()
          .path("components")
          .path(kind.section())
          .fieldNames()
          .forEachRemaining(name -> keys.add(key(kind, name)));
      return keys;
    });
  }

  private static String key(PartKind kind, String name) {
    String key = kind == PartKind.SCHEMA ? JavaNames.type(name) : name;
    return key.toLowerCase(Locale.ROOT);
  }

  /** Returns the name with nothing but what OpenAPI allows. */
  static String plain(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._-]+", "_").replaceAll("^_+|_+$", "");
    return plain.isEmpty() ? "Unnamed" : plain;
  }

  /** Keeps the end, which tells two names of neighbours apart. */
  private static String shortened(String name) {
    return isShort(name)
        ? name
        : name.substring(0, LONGEST / 2) + name.substring(name.length() - LONGEST / 2);
  }
}
