package dev.apiscribe.review.reading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.YamlFile;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Each way to use a component in a document, and what looks like a use and is none. */
public final class ComponentUses {
  private ComponentUses() {}

  /** A name with all that a reference may have to escape. */
  private static final String ODD = "Berth plan/2~x%41";

  public static final List<String> NAMES = List.of("Plain", ODD);

  /**
   * Each way to refer to a schema: of which object, and as what. REF is a reference, NAME a name.
   */
  public static final Map<String, String> OF_SCHEMAS = uses("""
      body: {paths: {/a: {get: {responses: {'200': {content: {application/json: {schema: {$ref: REF}}}}}}}}}
      items: {paths: {/a: {get: {responses: {'200': {content: {application/json: {schema: {type: array, items: {$ref: REF}}}}}}}}}}
      property: {paths: {/a: {get: {responses: {'200': {content: {application/json: {schema: {properties: {p: {$ref: REF}}}}}}}}}}}
      property called default: {paths: {/a: {get: {responses: {'200': {content: {application/json: {schema: {properties: {default: {$ref: REF}}}}}}}}}}}
      map: {paths: {/a: {get: {responses: {'200': {content: {application/json: {schema: {additionalProperties: {$ref: REF}}}}}}}}}}
      part: {paths: {/a: {get: {responses: {'200': {content: {application/json: {schema: {allOf: [{$ref: REF}]}}}}}}}}}
      one of: {paths: {/a: {get: {responses: {'200': {content: {application/json: {schema: {oneOf: [{$ref: REF}]}}}}}}}}}
      any of: {paths: {/a: {get: {responses: {'200': {content: {application/json: {schema: {anyOf: [{$ref: REF}]}}}}}}}}}
      not: {paths: {/a: {get: {responses: {'200': {content: {application/json: {schema: {not: {$ref: REF}}}}}}}}}}
      mapping to a reference: {paths: {/a: {get: {responses: {'200': {content: {application/json: {schema: {discriminator: {propertyName: k, mapping: {v: REF}}}}}}}}}}}
      mapping to a name: {paths: {/a: {get: {responses: {'200': {content: {application/json: {schema: {discriminator: {propertyName: k, mapping: {v: NAME}}}}}}}}}}}
      parameter: {paths: {/a: {get: {parameters: [{name: q, in: query, schema: {$ref: REF}}], responses: {'204': {}}}}}}
      parameter of a path: {paths: {/a: {parameters: [{name: q, in: query, schema: {$ref: REF}}], get: {responses: {'204': {}}}}}}
      parameter with content: {paths: {/a: {get: {parameters: [{name: q, in: query, content: {application/json: {schema: {$ref: REF}}}}], responses: {'204': {}}}}}}
      request body: {paths: {/a: {post: {requestBody: {content: {application/json: {schema: {$ref: REF}}}}, responses: {'204': {}}}}}}
      header: {paths: {/a: {get: {responses: {'204': {headers: {X-A: {schema: {$ref: REF}}}}}}}}}
      encoding: {paths: {/a: {post: {requestBody: {content: {a/b: {encoding: {p: {headers: {X-A: {schema: {$ref: REF}}}}}}}}, responses: {'204': {}}}}}}
      callback: {paths: {/a: {get: {callbacks: {c: {'{$url}': {post: {requestBody: {content: {a/b: {schema: {$ref: REF}}}}}}}}, responses: {'204': {}}}}}}
      webhook: {webhooks: {w: {post: {requestBody: {content: {a/b: {schema: {$ref: REF}}}}, responses: {'204': {}}}}}}
      extension: {x-webhooks: {w: {post: {requestBody: {content: {a/b: {schema: {$ref: REF}}}}}}}}
      schema by another: {paths: {/a: {get: {responses: {'200': {content: {a/b: {schema: {$ref: '#/components/schemas/Other'}}}}}}}}, components: {schemas: {Other: {$ref: REF}}}}
      schema in another: {paths: {/a: {get: {responses: {'200': {content: {a/b: {schema: {$ref: '#/components/schemas/Other'}}}}}}}}, components: {schemas: {Other: {properties: {p: {$ref: REF}}}}}}
      schema in one of a mapping: {paths: {/a: {get: {responses: {'200': {content: {a/b: {schema: {discriminator: {mapping: {v: Other}}}}}}}}}}, components: {schemas: {Other: {properties: {p: {$ref: REF}}}}}}
      component parameter: {paths: {/a: {get: {parameters: [{$ref: '#/components/parameters/Other'}], responses: {'204': {}}}}}, components: {parameters: {Other: {name: q, in: query, schema: {$ref: REF}}}}}
      component body: {paths: {/a: {post: {requestBody: {$ref: '#/components/requestBodies/Other'}, responses: {'204': {}}}}}, components: {requestBodies: {Other: {content: {a/b: {schema: {$ref: REF}}}}}}}
      component response: {paths: {/a: {get: {responses: {'200': {$ref: '#/components/responses/Other'}}}}}, components: {responses: {Other: {content: {a/b: {schema: {$ref: REF}}}}}}}
      component header: {paths: {/a: {get: {responses: {'204': {headers: {X-A: {$ref: '#/components/headers/Other'}}}}}}}, components: {headers: {Other: {schema: {$ref: REF}}}}}
      component callback: {paths: {/a: {get: {callbacks: {c: {$ref: '#/components/callbacks/Other'}}, responses: {'204': {}}}}}, components: {callbacks: {Other: {'{$url}': {post: {requestBody: {content: {a/b: {schema: {$ref: REF}}}}}}}}}}
      component path: {paths: {/a: {$ref: '#/components/pathItems/Other'}}, components: {pathItems: {Other: {get: {responses: {'200': {content: {a/b: {schema: {$ref: REF}}}}}}}}}}
      path by another: {paths: {/a: {$ref: '#/paths/~1b'}, /b: {get: {responses: {'200': {content: {a/b: {schema: {$ref: REF}}}}}}}}}
      middle of an extension: {x-shared: {s: {$ref: REF}}, paths: {/a: {get: {responses: {'200': {content: {a/b: {schema: {$ref: '#/x-shared/s'}}}}}}}}}
      """);

  public static final String SCHEMA =
      "{type: object, properties: {inner: {type: string}, outer: {type: string}}, oneOf: [{type:"
          + " object}, {type: array}]}";

  public static final List<String> INSIDE = List.of("/properties/inner", "/oneOf/0", "/oneOf/1");

  /** Where values stand, that of a reference is a text like any other. */
  public static final Map<String, String> IN_VALUES = uses("""
      example of a schema: {paths: {/a: {get: {responses: {'200': {content: {a/b: {schema: {example: {$ref: REF}}}}}}}}}}
      default: {paths: {/a: {get: {responses: {'200': {content: {a/b: {schema: {default: {$ref: REF}}}}}}}}}}
      enumeration: {paths: {/a: {get: {responses: {'200': {content: {a/b: {schema: {enum: [{$ref: REF}]}}}}}}}}}
      constant: {paths: {/a: {get: {responses: {'200': {content: {a/b: {schema: {const: {$ref: REF}}}}}}}}}}
      examples of a schema: {paths: {/a: {get: {responses: {'200': {content: {a/b: {schema: {examples: [{$ref: REF}]}}}}}}}}}
      example of a body: {paths: {/a: {get: {responses: {'200': {content: {a/b: {example: {$ref: REF}}}}}}}}}
      examples of a body: {paths: {/a: {get: {responses: {'200': {content: {a/b: {examples: {e: {value: {$ref: REF}}}}}}}}}}}
      example of a parameter: {paths: {/a: {get: {parameters: [{name: q, in: query, schema: {}, example: {$ref: REF}}], responses: {'204': {}}}}}}
      mapping in an example: {paths: {/a: {get: {responses: {'200': {content: {a/b: {example: {discriminator: {mapping: {v: NAME}}}}}}}}}}}
      property called discriminator: {paths: {/a: {get: {responses: {'200': {content: {a/b: {schema: {properties: {discriminator: {properties: {mapping: {title: NAME}}}}}}}}}}}}}
      """);

  /**
   * The ways to write a reference to a component: as a JSON Pointer, with what an address cannot
   * hold as percent signs, and with all of it so.
   */
  public static Set<String> spelled(String section, String name) {
    String step = JsonPointers.step(name);
    String all = "/"
        + HexFormat.of()
            .withPrefix("%")
            .formatHex(step.substring(1).getBytes(StandardCharsets.UTF_8));
    Set<String> spelled = new HashSet<>();
    spelled.add("#/components/" + section + step);
    spelled.add("#/components/" + section + step.replace("%", "%25").replace(" ", "%20"));
    spelled.add("#/components/" + section + all);
    return spelled;
  }

  public static ObjectNode document(
      String text, String section, String name, String reference, String component) {
    String yaml = text.replace("REF", quoted(reference)).replace("NAME", quoted(name));
    ObjectNode document = (ObjectNode) YamlFile.parse("page", yaml).root();
    document.put("openapi", text.contains("webhooks") ? "3.1.0" : "3.0.3");
    document
        .withObject("/components")
        .withObject("/" + section)
        .set(name, YamlFile.parse("page", component).root());
    return document;
  }

  private static String quoted(String text) {
    return "'" + text + "'";
  }

  private static Map<String, String> uses(String text) {
    Map<String, String> uses = new LinkedHashMap<>();
    text.strip().lines().forEach(line -> {
      int colon = line.indexOf(": ");
      uses.put(line.substring(0, colon), line.substring(colon + 2));
    });
    return uses;
  }
}
