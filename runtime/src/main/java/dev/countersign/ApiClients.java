package dev.countersign;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Holds several {@link ApiClient} annotations of one package; written by the compiler. */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
public @interface ApiClients {
  /**
   * Holds the repeated annotations.
   *
   * @return one element for each API
   */
  ApiClient[] value();
}
