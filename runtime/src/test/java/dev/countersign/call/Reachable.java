package dev.countersign.call;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All texts on the heap that can be reached from an object: through every field of our classes, private
 * ones too, and through what collections, exceptions and other objects of the JDK give away.
 */
final class Reachable {
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Object> left = new ArrayDeque<>();
  private final StringBuilder texts = new StringBuilder();

  private Reachable() {}

  static String textsFrom(Object... roots) {
    Reachable walk = new Reachable();
    for (Object root : roots) {
      walk.add(root);
    }
    while (!walk.left.isEmpty()) {
      walk.visit(walk.left.remove());
    }
    return walk.texts.toString();
  }

  private void add(@Nullable Object object) {
    if (object != null && this.seen.add(object)) {
      this.left.add(object);
    }
  }

  private void visit(Object object) {
    if (object instanceof byte[] bytes) {
      text(new String(bytes, StandardCharsets.ISO_8859_1));
      text(new String(bytes, StandardCharsets.UTF_16LE));
    } else if (object instanceof char[] chars) {
      text(new String(chars));
    } else if (object.getClass().isArray()) {
      for (int i = 0; i < Array.getLength(object); i++) {
        add(Array.get(object, i));
      }
    } else if (object.getClass().getName().startsWith("dev.countersign.")) {
      text(object.toString());
      fields(object, object.getClass());
    } else {
      ofTheJdk(object);
    }
    if (object instanceof Throwable thrown) {
      add(thrown.getMessage());
      add(thrown.getCause());
      Arrays.stream(thrown.getSuppressed()).forEach(this::add);
    }
  }

  private void ofTheJdk(Object object) {
    text(object.toString());
    if (object instanceof Iterable<?> many) {
      many.forEach(this::add);
    } else if (object instanceof Map<?, ?> map) {
      map.forEach((key, value) -> {
        add(key);
        add(value);
      });
    } else if (object instanceof Optional<?> optional) {
      optional.ifPresent(this::add);
    }
  }

  private void fields(Object object, Class<?> type) {
    for (Class<?> c = type; c.getName().startsWith("dev.countersign."); c = c.getSuperclass()) {
      for (Field field : c.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          try {
            add(field.get(object));
          } catch (IllegalAccessException e) {
            throw new AssertionError(e);
          }
        }
      }
    }
  }

  private void text(String text) {
    this.texts.append(text).append('\n');
  }
}
