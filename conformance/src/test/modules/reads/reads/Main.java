package reads;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.apiscribe.lts.model.CreateLogGroupRequest;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.json.JsonMapper;

public final class Main {
  private static final String JSON = "{\"log_group_name\":\"\",\"ttl_in_days\":7,\"later\":[null]}";

  private Main() {}

  public static void main(String[] args) throws Exception {
    CreateLogGroupRequest two = new ObjectMapper().readValue(JSON, CreateLogGroupRequest.class);
    System.out.println("Jackson 2: " + new ObjectMapper().writeValueAsString(two));
    CreateLogGroupRequest three = new JsonMapper().readValue(JSON, CreateLogGroupRequest.class);
    System.out.println("Jackson 3: " + new JsonMapper().writeValueAsString(three));
    Validator validator = Validation.byProvider(HibernateValidator.class)
        .configure()
        .messageInterpolator(new ParameterMessageInterpolator())
        .buildValidatorFactory()
        .getValidator();
    validator
        .validate(two)
        .forEach(each -> System.out.println("validator: " + each.getPropertyPath()));
  }
}
