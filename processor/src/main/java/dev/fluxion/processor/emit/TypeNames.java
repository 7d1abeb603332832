package dev.fluxion.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.fluxion.processor.ir.JavaText;
import dev.fluxion.processor.ir.JavaText.ClassRef;
import dev.fluxion.processor.ir.JavaText.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a type as JavaPoet wants it. */
final class TypeNames {
    private static final Pattern TOKEN = Pattern.compile("[\\p{javaJavaIdentifierPart}.]+|\\[\\s*]|[<>,?&]");
    private static final Map<String, TypeName> PRIMITIVES = Map.of(
            "void", TypeName.VOID,
            "boolean", TypeName.BOOLEAN,
            "byte", TypeName.BYTE,
            "short", TypeName.SHORT,
            "char", TypeName.CHAR,
            "int", TypeName.INT,
            "long", TypeName.LONG,
            "float", TypeName.FLOAT,
            "double", TypeName.DOUBLE);

    private final List<Object> tokens = new ArrayList<>();
    private int next;

    private TypeNames(JavaText text) {
        for (JavaText.Part part : text.parts()) {
            if (part instanceof Code code) {
                Matcher matcher = TOKEN.matcher(code.text());
                while (matcher.find()) {
                    tokens.add(matcher.group());
                }
            } else {
                tokens.add(part);
            }
        }
    }

    static TypeName of(JavaText text) {
        return new TypeNames(text).type();
    }

    private TypeName type() {
        TypeName type = isNext("?") ? wildcard() : arguments(base());
        while (next < tokens.size() && tokens.get(next).toString().startsWith("[")) {
            next++;
            type = ArrayTypeName.of(type);
        }
        return type;
    }

    private TypeName base() {
        Object token = tokens.get(next++);
        if (token instanceof ClassRef ref) {
            return JavaWriter.className(ref);
        }
        TypeName primitive = PRIMITIVES.get(token.toString());
        return primitive == null ? TypeVariableName.get(token.toString()) : primitive;
    }

    private TypeName arguments(TypeName base) {
        if (!isNext("<")) {
            return base;
        }
        List<TypeName> arguments = new ArrayList<>(List.of(type()));
        while (isNext(",")) {
            arguments.add(type());
        }
        isNext(">");
        ClassName generic = base instanceof ClassName name ? name : ClassName.get("", base.toString());
        return ParameterizedTypeName.get(generic, arguments.toArray(TypeName[]::new));
    }

    private TypeName wildcard() {
        if (isNext("extends")) {
            return WildcardTypeName.subtypeOf(type());
        }
        return isNext("super") ? WildcardTypeName.supertypeOf(type()) : WildcardTypeName.subtypeOf(Object.class);
    }

    private boolean isNext(String token) {
        boolean is = next < tokens.size() && tokens.get(next).equals(token);
        next += is ? 1 : 0;
        return is;
    }
}
