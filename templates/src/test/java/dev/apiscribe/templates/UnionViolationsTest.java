package dev.apiscribe.templates;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** Both kinds of servers say where a union in a body breaks the document, with either Jackson. */
class UnionViolationsTest {
  /** Bodies, and what is wrong with them. */
  private static final Map<String, List<String>> HOMES = Map.ofEntries(
      Map.entry("{'pet':{'type':'cat','name':'Tom'}}", List.of()),
      Map.entry("{'pet':{'type':'fish'}}", List.of("/pet: expected Cat or Dog or Bird")),
      Map.entry("{'pet':'cat'}", List.of("/pet: expected Cat or Dog or Bird")),
      Map.entry("{}", List.of("/pet: missing property")),
      Map.entry("{'pet':{'type':'dog'}}", List.of("/pet/name: missing property")),
      Map.entry(
          "{'pet':{'name':'Thomas','type':'cat'}}",
          List.of("/pet/name: size must be between 0 and 5")),
      Map.entry("{'pet':{'lives':'9','type':'cat'}}", List.of("/pet/lives: expected an integer")),
      Map.entry(
          "{'pet':{'type':'bird'},'others':[{'type':'bird'},{'type':'fish'},{'type':'dog'}]}",
          List.of("/others/1: expected Cat or Dog or Bird", "/others/2/name: missing property")),
      Map.entry(
          "{'pet':{'type':'bird'},'byName':{'a/b':{'type':'dog'}}}",
          List.of("/byName/a~1b/name: missing property")),
      Map.entry(
          "{'pet':{'type':'bird'},'byName':{'a/b':{'type':'cat','weight':true}}}",
          List.of("/byName/a~1b/weight: expected a number")),
      Map.entry(
          "{'pet':{'type':'dog','name':'Rex','friends':[{'type':'cat','lives':1.5}]}}",
          List.of("/pet/friends/0/lives: expected an integer")),
      Map.entry(
          "{'pet':{'type':'dog','name':'Rex','friends':[{'type':'dog'}]}}",
          List.of("/pet/friends/0/name: missing property")),
      Map.entry(
          "{'pet':{'type':'bird'},'setting':'longer than twenty characters'}",
          List.of("/setting: size must be between 0 and 20")),
      Map.entry(
          "{'pet':{'type':'bird'},'setting':['a',null]}", List.of("/setting/1: must not be null")),
      Map.entry(
          "{'pet':{'type':'bird'},'setting':['a',1]}", List.of("/setting/1: expected a string")),
      Map.entry(
          "{'pet':{'type':'bird'},'creature':{'type':'cat','name':'Thomas','lives':9}}",
          List.of("/creature/name: size must be between 0 and 5")));

  @Test
  void haveThePointerOfTheirPlace() throws Exception {
    try (ValidatorFactory validation = Validation.byDefaultProvider()
        .configure()
        .messageInterpolator(new ParameterMessageInterpolator())
        .buildValidatorFactory()) {
      Class<?> home = UnionCase.load("model.Home");
      for (String flavour : List.of("jaxrs", "spring")) {
        Server server = new Server("server." + flavour, validation);
        for (Map.Entry<String, List<String>> each : HOMES.entrySet()) {
          assertThat(server.violations(each.getKey().replace('\'', '"'), home))
              .as(flavour + " " + each.getKey())
              .containsExactlyInAnyOrderElementsOf(each.getValue());
        }
      }
    }
  }

  /** What a server of one kind is made of, without its framework. */
  private record Server(String base, ValidatorFactory validation) {
    List<String> violations(String json, Class<?> type) throws Exception {
      Object body;
      try {
        body = read(json, type);
      } catch (com.fasterxml.jackson.core.JacksonException
          | tools.jackson.core.JacksonException e) {
        return List.of(
            (String) method("JsonViolations", "describe", superclass(e)).invoke(null, e));
      }
      List<String> violations = new ArrayList<>();
      for (ConstraintViolation<Object> each : validation.getValidator().validate(body)) {
        Object pointer = method("JsonPointers", "of", Type.class, Path.class)
            .invoke(null, type, each.getPropertyPath());
        violations.add(pointer + ": "
            + method("JsonViolations", "rule", ConstraintViolation.class).invoke(null, each));
      }
      return violations;
    }

    private static Class<?> superclass(Exception e) {
      return e instanceof IOException
          ? com.fasterxml.jackson.core.JacksonException.class
          : tools.jackson.core.JacksonException.class;
    }

    private Object read(String json, Class<?> type) throws Exception {
      if (base.endsWith("jaxrs")) {
        JsonMapper.Builder mapper = JsonMapper.builder();
        apply(JsonMapper.Builder.class, mapper);
        return mapper.build().readValue(json, type);
      }
      tools.jackson.databind.json.JsonMapper.Builder mapper =
          tools.jackson.databind.json.JsonMapper.builder();
      apply(tools.jackson.databind.json.JsonMapper.Builder.class, mapper);
      return mapper.build().readValue(json, type);
    }

    private void apply(Class<?> type, Object mapper) throws ReflectiveOperationException {
      method("StrictTypes", "apply", type).invoke(null, mapper);
    }

    private Method method(String type, String name, Class<?>... parameters)
        throws ReflectiveOperationException {
      Method method = UnionCase.load(base + "." + type).getDeclaredMethod(name, parameters);
      method.setAccessible(true);
      return method;
    }
  }
}
