package dev.apiscribe.generator.internal.keyword;

import java.util.Locale;

/** The kinds of object of which OpenAPI 3.0 says what may be in them. */
enum ObjectKind {
  DOCUMENT,
  INFO,
  CONTACT,
  LICENSE,
  SERVER,
  SERVER_VARIABLE,
  TAG,
  EXTERNAL_DOCS,
  PATHS,
  PATH_ITEM,
  OPERATION,
  PARAMETER,
  REQUEST_BODY,
  MEDIA_TYPE,
  ENCODING,
  RESPONSES,
  RESPONSE,
  HEADER,
  EXAMPLE,
  LINK,
  COMPONENTS,
  SCHEMA,
  DISCRIMINATOR,
  XML,
  SECURITY_SCHEME,
  OAUTH_FLOWS,
  OAUTH_FLOW;

  /** Returns the words for messages: {@code path item}. */
  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
