package pokero.checks.policy;

import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.extensions.CelExtensions;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import pokero.checks.Yaml;

/**
 * What a policy says in the Common Expression Language: variables, one after the other, and what has to hold.
 *
 * @param source an object with {@code variables} and {@code validations}, as Gatekeeper and Kubernetes have it
 */
record Expressions(JsonNode source) {

    private static final CelCompiler COMPILER = CelCompilerFactory.standardCelCompilerBuilder()
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS).addLibraries(CelExtensions.strings())
            .addVar("variables", SimpleType.DYN).addVar("object", SimpleType.DYN).build();
    private static final CelRuntime RUNTIME = CelRuntimeFactory.standardCelRuntimeBuilder()
            .addLibraries(CelExtensions.strings()).build();

    /**
     * @param parameters of the constraint; Kubernetes' own policies have none
     * @return what is wrong with the object, in the policy's words, or "" when nothing is
     * @throws IllegalArgumentException when an expression cannot be compiled or evaluated
     */
    String refusal(JsonNode object, JsonNode parameters) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("anyObject", plain(object));
        variables.put("params", plain(parameters));
        Map<String, Object> all = Map.of("variables", variables, "object", plain(object));
        source.path("variables").forEach(
                each -> variables.put(each.path("name").asText(), evaluate(each.path("expression").asText(), all)));
        for (JsonNode validation : source.path("validations")) {
            if (!Boolean.TRUE.equals(evaluate(validation.path("expression").asText(), all))) {
                return String.valueOf(evaluate(validation.path("messageExpression").asText(), all));
            }
        }
        return "";
    }

    private static Object evaluate(String expression, Map<String, Object> names) {
        try {
            return RUNTIME.createProgram(COMPILER.compile(expression).getAst()).eval(names);
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalArgumentException(expression + ": " + e.getMessage(), e);
        }
    }

    /** CEL has one kind of whole numbers. */
    private static Object plain(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> map = new HashMap<>();
            node.properties().forEach(field -> map.put(field.getKey(), plain(field.getValue())));
            return map;
        }
        if (node.isArray()) {
            return node.valueStream().map(Expressions::plain).toList();
        }
        return node.isIntegralNumber()
                ? node.asLong()
                : node.isMissingNode() ? Map.of() : Yaml.MAPPER.convertValue(node, new TypeReference<Object>() {
                });
    }
}
