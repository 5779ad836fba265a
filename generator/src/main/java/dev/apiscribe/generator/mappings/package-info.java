/** The documented exchanges of an API as mappings of WireMock. */
package dev.apiscribe.generator.mappings;
