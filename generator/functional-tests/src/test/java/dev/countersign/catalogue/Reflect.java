package dev.countersign.catalogue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Calls public methods of generated classes by their planned names. */
public final class Reflect {
  private static final Map<Class<?>, Class<?>> PRIMITIVES =
      Map.of(Long.class, long.class, Double.class, double.class, Boolean.class, boolean.class);

  private Reflect() {}

  public static Object callStatic(Class<?> type, String method, Object... arguments) {
    return invoke(type, null, method, arguments);
  }

  public static Object call(Object target, String method, Object... arguments) {
    return invoke(target.getClass(), target, method, arguments);
  }

  private static Object invoke(Class<?> type, Object target, String name, Object... arguments) {
    Method method = Arrays.stream(type.getMethods())
        .filter(candidate -> candidate.getName().equals(name))
        .filter(candidate -> takes(candidate.getParameterTypes(), arguments))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(
            "No method " + name + " of " + type + " takes " + List.of(arguments)));
    try {
      method.setAccessible(true);
      return method.invoke(target, arguments);
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(name + " of " + type, thrown);
    } catch (IllegalAccessException hidden) {
      throw new IllegalStateException(name + " of " + type, hidden);
    }
  }

  private static boolean takes(Class<?>[] types, Object[] arguments) {
    if (types.length != arguments.length) {
      return false;
    }
    for (int i = 0; i < types.length; i++) {
      boolean fits =
          types[i].isInstance(arguments[i]) || types[i] == PRIMITIVES.get(arguments[i].getClass());
      if (!fits) {
        return false;
      }
    }
    return true;
  }
}
