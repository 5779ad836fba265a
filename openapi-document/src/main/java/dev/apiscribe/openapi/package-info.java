/**
 * OpenAPI documents as trees: how files, JSON Pointers, operations and schemas are read, in one
 * place.
 */
@NullMarked
package dev.apiscribe.openapi;

import org.jspecify.annotations.NullMarked;
