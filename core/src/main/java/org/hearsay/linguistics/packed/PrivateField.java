package org.hearsay.linguistics.packed;

import java.lang.reflect.Field;

/** Reads private fields of CoreNLP's models, which have no other way to their weights. */
public final class PrivateField {

  private PrivateField() {}

  /**
   * The value of {@code object}'s field {@code name}, declared in its class or in one above.
   *
   * @throws ReflectiveOperationException when there is no such field
   */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // A wrong type fails at once.
  public static <T> T of(Object object, String name) throws ReflectiveOperationException {
    for (Class<?> owner = object.getClass(); owner != null; owner = owner.getSuperclass()) {
      for (Field field : owner.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          field.setAccessible(true);
          return (T) field.get(object);
        }
      }
    }
    throw new NoSuchFieldException(object.getClass().getName() + "." + name);
  }
}
