// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.spring;

import javax.annotation.processing.Generated;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * Settings of Jackson that refuse a value of another JSON type than the documented one, and a property that comes
 * twice.
 *
 * <p>By default Jackson takes a number for a string, a string for a number or a boolean, a blank one for nothing, and
 * cuts fractions off; of a property that comes twice it takes the last.
 */
@Generated("apiscribe")
public final class StrictTypes {
  private StrictTypes() {}

  /** Applies the settings to the mapper that reads the bodies. */
  public static void apply(JsonMapper.Builder mapper) {
    mapper
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        // A blank text would be read as nothing where a number or a boolean belongs.
        .withCoercionConfigDefaults(text -> text.setAcceptBlankAsEmpty(false))
        .withCoercionConfig(
            LogicalType.Textual,
            text ->
                text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
  }
}
