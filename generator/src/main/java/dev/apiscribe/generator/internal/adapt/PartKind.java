package dev.apiscribe.generator.internal.adapt;

import dev.apiscribe.openapi.SpecOperation;
import java.util.ArrayList;
import java.util.List;

/** The kinds of object that have schemas or references in them, and where. */
enum PartKind {
  SCHEMA("schemas"),
  EXAMPLE("examples"),
  LINK("links"),
  HEADER("headers"),
  PARAMETER("parameters"),
  ENCODING(null),
  MEDIA_TYPE(null),
  REQUEST_BODY("requestBodies"),
  RESPONSE("responses"),
  CALLBACK("callbacks"),
  OPERATION(null),
  PATH_ITEM("pathItems"),
  SECURITY_SCHEME("securitySchemes"),
  COMPONENTS(null),
  DOCUMENT(null);

  /** How parts are nested in the value of a keyword. */
  enum Container {
    ONE,
    LIST,
    MAP
  }

  /**
   * Parts in an object.
   *
   * @param keyword empty where the object itself is the map
   */
  record Parts(String keyword, Container container, PartKind kind) {}

  private final String section;

  /** @param section of the components; null where there is none */
  PartKind(String section) {
    this.section = section;
  }

  /** Returns the section of the components; null where there is none. */
  String section() {
    return section;
  }

  /** Returns the pointer of the section of the components. */
  String components() {
    return "/components/" + section;
  }

  /** Returns the kind of component that a reference leads to; null if it leads to none. */
  static PartKind of(String reference) {
    for (PartKind kind : values()) {
      if (kind.section != null && reference.startsWith("#" + kind.components() + "/")) {
        return kind;
      }
    }
    return null;
  }

  /** Returns whether names that begin with {@code x-} are names like others, and no extensions. */
  boolean isNamedFreely() {
    return this != PATH_ITEM && this != RESPONSE;
  }

  List<Parts> parts() {
    return switch (this) {
      case SCHEMA -> SchemaKeywords.PARTS;
      case EXAMPLE, LINK, SECURITY_SCHEME -> List.of();
      case HEADER, PARAMETER ->
        List.of(one("schema", SCHEMA), map("content", MEDIA_TYPE), map("examples", EXAMPLE));
      case ENCODING -> List.of(map("headers", HEADER));
      case MEDIA_TYPE ->
        List.of(one("schema", SCHEMA), map("encoding", ENCODING), map("examples", EXAMPLE));
      case REQUEST_BODY -> List.of(map("content", MEDIA_TYPE));
      case RESPONSE ->
        List.of(map("headers", HEADER), map("content", MEDIA_TYPE), map("links", LINK));
      case CALLBACK -> List.of(map("", PATH_ITEM));
      case OPERATION ->
        List.of(
            new Parts("parameters", Container.LIST, PARAMETER),
            one("requestBody", REQUEST_BODY),
            map("responses", RESPONSE),
            map("callbacks", CALLBACK));
      case PATH_ITEM -> pathItem();
      case COMPONENTS ->
        components(List.of(
            SCHEMA,
            RESPONSE,
            PARAMETER,
            EXAMPLE,
            REQUEST_BODY,
            HEADER,
            SECURITY_SCHEME,
            LINK,
            CALLBACK,
            PATH_ITEM));
      case DOCUMENT ->
        List.of(
            map("paths", PATH_ITEM), map("x-webhooks", PATH_ITEM), one("components", COMPONENTS));
    };
  }

  private static List<Parts> pathItem() {
    List<Parts> parts = new ArrayList<>();
    parts.add(new Parts("parameters", Container.LIST, PARAMETER));
    SpecOperation.METHODS.forEach(method -> parts.add(one(method, OPERATION)));
    return parts;
  }

  private static List<Parts> components(List<PartKind> kinds) {
    return kinds.stream().map(kind -> map(kind.section, kind)).toList();
  }

  private static Parts one(String keyword, PartKind kind) {
    return new Parts(keyword, Container.ONE, kind);
  }

  private static Parts map(String keyword, PartKind kind) {
    return new Parts(keyword, Container.MAP, kind);
  }
}
