package dev.apiscribe.runtime.internal.value;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.io.IOException;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a generated model that lacks a required property, or reports the property. By itself,
 * databind reads such a model: a server validates it afterwards.
 */
final class IncompleteModels extends BeanDeserializerModifier {
  /** The attribute that takes what is reported; without it such a model is refused. */
  static final String LENIENCIES = "dev.apiscribe.leniencies";

  private static final long serialVersionUID = 1L;

  @Override
  public JsonDeserializer<?> modifyDeserializer(
      DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> made) {
    return AnnotatedModel.mayBeIncomplete(bean.getBeanClass()) ? new ModelReader(made) : made;
  }

  private static final class ModelReader extends DelegatingDeserializer {
    private static final long serialVersionUID = 1L;

    ModelReader(JsonDeserializer<?> reader) {
      super(reader);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
      return new ModelReader(reader);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      Object model = super.deserialize(parser, context);
      if (model != null) {
        for (Object name : AnnotatedModel.unreadable(model)) {
          missing(String.valueOf(name), parser, context);
        }
      }
      return model;
    }

    @SuppressWarnings("unchecked") // set by Databind alone
    private static void missing(String name, JsonParser parser, DeserializationContext context)
        throws JsonMappingException {
      Object leniencies = context.getAttribute(LENIENCIES);
      if (leniencies == null) {
        IllegalStateException refusal = MissingProperty.refusal(name);
        throw JsonMappingException.from(parser, refusal.getMessage(), refusal);
      }
      String pointer = parser.getParsingContext().pathAsPointer() + PointerStep.of(name);
      String unused = ((BinaryOperator<String>) leniencies).apply(pointer, MissingProperty.REASON);
    }
  }
}
