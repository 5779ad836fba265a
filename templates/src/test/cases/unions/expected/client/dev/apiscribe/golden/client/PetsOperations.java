// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Pet;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.ResponseBody;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class PetsOperations {
  static final Operation<Pet> PUT_PET =
      Operation.<Pet>of("putPet", "PUT", "/pets")
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(200, ResponseBody.json(PetJson.CODEC))
          .build();

  static final Operation<List<Pet>> CREATE_HOME =
      Operation.<List<Pet>>of("createHome", "POST", "/pets")
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(200, ResponseBody.jsonList(PetJson.CODEC))
          .build();

  private PetsOperations() {}
}
