/**
 * What the generator does with each keyword of OpenAPI 3.0, and where a document says what
 * generated code would not do.
 */
package dev.apiscribe.generator.internal.keyword;
