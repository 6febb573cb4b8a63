package dev.countersign;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for a typed client of one API, generated into the annotated package.
 *
 * <pre>{@code
 * @ApiClient(api = "uhost", actions = {"CopyCustomImage", "DescribeImage"})
 * package com.example.images;
 * }</pre>
 *
 * <p>The definition is looked up as {@code countersign/<api>.yaml} on the class path of the
 * compilation, then on its processor path. Repeat the annotation for a second API.
 *
 * <p>The annotation alone generates nothing: where the compiler cannot find the client, the generator is
 * not on the processor path. From JDK 23 on, lying on the class path is not enough.
 */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(ApiClients.class)
public @interface ApiClient {
  /**
   * Names the definition file: {@code uhost} stands for {@code countersign/uhost.yaml}.
   *
   * @return the file's name in lower case, without folder and ending
   */
  String api();

  /**
   * Names the actions to generate; only these cost class files.
   *
   * @return names of actions, empty for all that the definition lists
   */
  String[] actions() default {};
}
