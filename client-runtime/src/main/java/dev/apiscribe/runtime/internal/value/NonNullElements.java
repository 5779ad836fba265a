package dev.apiscribe.runtime.internal.value;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.deser.std.CollectionDeserializer;
import com.fasterxml.jackson.databind.deser.std.MapDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringCollectionDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.type.MapType;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a null in a list or map whose elements have a type, at any depth: a program that loops
 * over a {@code List<Tag>} may rely on tags. Free-form elements, an {@code Object} each, may be
 * null.
 */
final class NonNullElements extends BeanDeserializerModifier {
  private static final long serialVersionUID = 1L;

  @Override
  public JsonDeserializer<?> modifyCollectionDeserializer(
      DeserializationConfig config,
      CollectionType type,
      BeanDescription bean,
      JsonDeserializer<?> made) {
    boolean plain = made instanceof StringCollectionDeserializer
        || made.getClass() == CollectionDeserializer.class;
    return plain
            && made instanceof ValueInstantiator.Gettable list
            && !type.getContentType().isJavaLangObject()
        ? new CollectionDeserializer(
            type, new Element(type.getContentType()), null, list.getValueInstantiator())
        : made;
  }

  @Override
  public JsonDeserializer<?> modifyMapDeserializer(
      DeserializationConfig config, MapType type, BeanDescription bean, JsonDeserializer<?> made) {
    boolean plain = made.getClass() == MapDeserializer.class;
    return plain
            && made instanceof ValueInstantiator.Gettable map
            && !type.getContentType().isJavaLangObject()
        ? new MapDeserializer(
            type, map.getValueInstantiator(), null, new Element(type.getContentType()), null)
        : made;
  }

  /** Stands before an element's own reader, which also reads properties that may be null. */
  private static final class Element extends JsonDeserializer<Object>
      implements ContextualDeserializer {
    private final JavaType type;
    private final @Nullable JsonDeserializer<Object> reader;

    Element(JavaType type) {
      this(type, null);
    }

    private Element(JavaType type, @Nullable JsonDeserializer<Object> reader) {
      this.type = type;
      this.reader = reader;
    }

    @Override
    public JsonDeserializer<?> createContextual(
        DeserializationContext context, @Nullable BeanProperty property)
        throws JsonMappingException {
      return new Element(type, context.findContextualValueDeserializer(type, property));
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (reader == null) {
        throw new IllegalStateException("asked before it was placed");
      }
      try {
        return reader.deserialize(parser, context);
      } catch (JsonMappingException e) {
        throw e;
      } catch (JsonProcessingException e) {
        // A map adds its key to none but these.
        throw JsonMappingException.from(parser, "in an element", e);
      }
    }

    @Override
    public Object getNullValue(DeserializationContext context) throws JsonMappingException {
      throw InvalidNullException.from(context, null, type);
    }
  }
}
