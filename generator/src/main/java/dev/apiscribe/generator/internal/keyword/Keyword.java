package dev.apiscribe.generator.internal.keyword;

import dev.apiscribe.openapi.SpecNode;

/**
 * What the generator does with a keyword in one kind of object.
 *
 * @param reason what a message, or the reader of the table, is told; empty for what is understood
 * @param nesting how objects are nested in its value
 * @param below their kind; null where the generator reads none
 * @param rule judges the values of which only some are understood
 */
record Keyword(
    String name, Treatment treatment, String reason, Nesting nesting, ObjectKind below, Rule rule) {
  enum Treatment {
    /** It changes what is generated, or it is what generated code does anyway. */
    UNDERSTOOD,
    /** It says nothing of requests, responses or Java. */
    HARMLESS,
    /** The generated code is correct without it, and does not check it. */
    UNCHECKED,
    /** The generated code would be wrong without it. */
    REFUSED
  }

  enum Nesting {
    ONE,
    LIST,
    MAP
  }

  /** Judges a value that stands under a keyword of an object. */
  interface Rule {
    void judge(SpecNode object, SpecNode value, KeywordWalk walk);
  }

  private static final Rule NOTHING = (object, value, walk) -> {};

  static Keyword understood(String name) {
    return new Keyword(name, Treatment.UNDERSTOOD, "", Nesting.ONE, null, NOTHING);
  }

  static Keyword understood(String name, Rule rule) {
    return understood(name).judgedBy(rule);
  }

  static Keyword one(String name, ObjectKind below) {
    return new Keyword(name, Treatment.UNDERSTOOD, "", Nesting.ONE, below, NOTHING);
  }

  static Keyword list(String name, ObjectKind below) {
    return new Keyword(name, Treatment.UNDERSTOOD, "", Nesting.LIST, below, NOTHING);
  }

  static Keyword map(String name, ObjectKind below) {
    return new Keyword(name, Treatment.UNDERSTOOD, "", Nesting.MAP, below, NOTHING);
  }

  static Keyword harmless(String name, String reason) {
    return new Keyword(name, Treatment.HARMLESS, reason, Nesting.ONE, null, NOTHING);
  }

  static Keyword unchecked(String name, String reason) {
    return new Keyword(name, Treatment.UNCHECKED, reason, Nesting.ONE, null, NOTHING);
  }

  static Keyword refused(String name, String reason) {
    return new Keyword(name, Treatment.REFUSED, reason, Nesting.ONE, null, NOTHING);
  }

  /** Returns the keyword with objects of a kind in its value, of which the table says more. */
  Keyword holding(Nesting how, ObjectKind kind) {
    return new Keyword(name, treatment, reason, how, kind, rule);
  }

  /** Returns the keyword with a rule of its own. */
  Keyword judgedBy(Rule own) {
    return new Keyword(name, treatment, reason, nesting, below, own);
  }
}
