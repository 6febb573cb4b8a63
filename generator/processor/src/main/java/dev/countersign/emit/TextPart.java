package dev.countersign.emit;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.countersign.naming.NamedClass;
import dev.countersign.naming.NamedField;

/** {@code toString}: what is there, by Java name; secrets as stars. */
final class TextPart {
  private TextPart() {}

  // return new TextForm("DescribeImageRequest")
  //     .add("region", this.region)
  //     .secret("password", this.password)
  //     .toString();
  static MethodSpec of(NamedClass type) {
    CodeBlock.Builder text = CodeBlock.builder();
    text.add("$[return new $T($S)", RuntimeTypes.TEXT_FORM, type.name().simpleName());
    for (NamedField field : type.fields()) {
      text.add("\n.$L($S, this.$N)", method(field), field.name(), field.name());
    }
    if (type.direction().isReceived()) {
      // Names only: nobody has said which of these values are secret.
      text.add("\n.add($S, this.$N.keySet())", ReadPart.UNKNOWN_FIELDS, ReadPart.UNKNOWN_FIELDS);
    }
    text.add("\n.toString();\n$]");
    return MethodSpec.methodBuilder("toString")
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(String.class)
        .addCode(text.build())
        .build();
  }

  private static String method(NamedField field) {
    return field.definition().secret() ? "secret" : "add";
  }
}
