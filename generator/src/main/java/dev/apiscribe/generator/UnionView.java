package dev.apiscribe.generator;

import dev.apiscribe.generator.internal.JavaCode;
import java.util.List;

/**
 * The variants of a union, and how a reader tells them apart.
 *
 * @param hidden the class that no program can name, so that each switch needs a default
 * @param rules calls that add the rules to an object that chooses
 * @param expected what is expected in the place of an unknown variant, as a literal
 */
record UnionView(
    JavaCode hidden, List<VariantView> variants, List<JavaCode> rules, JavaCode expected) {

  /** Returns whether a value can be anything but unknown. */
  boolean hasVariants() {
    return !variants.isEmpty();
  }

  /** Returns the classes of the variants, as arguments. */
  JavaCode classes() {
    return JavaCode.wrapped(
        variants.stream().map(each -> JavaCode.of("%s.class", each.name())).toList(), 60, 6);
  }

  /**
   * A variant.
   *
   * @param index its number in the rules
   * @param name of its record, such as {@code OfCat}
   * @param visit the visitor's method
   * @param factory the method that makes one
   * @param parameter the type that the factory takes
   * @param type of the value
   * @param component the type with its constraints, as a component of a record
   * @param codec an expression for the codec of the value
   * @param checks what must be true of a discriminator, as statements
   * @param copied whether the value is copied
   * @param secret whether the value is not shown
   */
  record VariantView(
      int index,
      JavaCode name,
      JavaCode visit,
      JavaCode factory,
      JavaCode parameter,
      JavaCode type,
      JavaCode component,
      JavaCode codec,
      List<JavaCode> checks,
      boolean copied,
      boolean secret) {}

  /** A property that a builder sets if the caller has not. */
  record StampView(JavaCode name, JavaCode value) {}
}
