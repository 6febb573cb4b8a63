package dev.countersign.emit;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.countersign.naming.NamedClass;
import dev.countersign.naming.NamedField;
import java.util.ArrayList;
import java.util.List;

/** {@code toString}: what is there, by Java name; secrets as stars. */
final class TextPart {
  private TextPart() {}

  // return new TextForm("DescribeImageRequest")
  //     .add("region", this.region)
  //     .secret("password", this.password)
  //     .toString();
  static MethodSpec of(NamedClass type) {
    List<CodeBlock> adding = new ArrayList<>();
    for (NamedField field : type.fields()) {
      adding.add(CodeBlock.of("$L($S, this.$N)", method(field), field.name(), field.name()));
    }
    if (type.direction().isReceived()) {
      // Names only: nobody has said which of these values are secret.
      adding.add(CodeBlock.of(
          "add($S, this.$N.keySet())", ReadPart.UNKNOWN_FIELDS, ReadPart.UNKNOWN_FIELDS));
    }
    CodeBlock made =
        CodeBlock.of("new $T($S)", RuntimeTypes.TEXT_FORM, type.name().simpleName());
    CodeBlock.Builder text = CodeBlock.builder();
    if (adding.size() > Pieces.LINKS) {
      text.addStatement("$T text = $L", RuntimeTypes.TEXT_FORM, made);
      adding.forEach(call -> text.addStatement("text.$L", call));
      text.addStatement("return text.toString()");
    } else {
      text.add("$[return $L", made);
      adding.forEach(call -> text.add("\n.$L", call));
      text.add("\n.toString();\n$]");
    }
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
