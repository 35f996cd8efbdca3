package dev.dateline.access.permission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.DatelineTest;
import dev.dateline.access.account.AccessRole;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every request that anything in the application answers has a line of its own in the table of roles. */
@DatelineTest
@TestPropertySource(properties = "management.endpoints.web.exposure.include=*")
class EveryMappingTests {

    private static final Pattern ROUTE = Pattern.compile("(GET|POST|PUT|PATCH|DELETE)\\b.*?(/[^\\s)]*)");

    /** What libraries answer below these has one line for all of it. */
    private static final List<String> WHOLE = List.of("/actuator/", "/assets/", "/swagger-ui/", "/webjars/");

    /** Static files: those that are open have lines of their own, any others are for admins. */
    private static final String ANY_FILE = "GET /**";

    @Autowired
    ApplicationContext context;

    @Autowired
    PermissionTable table;

    private Set<String> answered() {
        return context.getBeansOfType(HandlerMapping.class).values().stream()
                .flatMap(EveryMappingTests::answered)
                .map(EveryMappingTests::withoutNames)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> answered(HandlerMapping mapping) {
        return switch (mapping) {
            case RequestMappingInfoHandlerMapping methods ->
                methods.getHandlerMethods().keySet().stream().flatMap(EveryMappingTests::answered);
            case RouterFunctionMapping routes -> routes(Objects.requireNonNull(routes.getRouterFunction()));
            case AbstractUrlHandlerMapping urls ->
                urls.getHandlerMap().keySet().stream().map(path -> "GET " + path);
            default -> throw new AssertionError("Of this, nobody knows what it answers: " + mapping);
        };
    }

    private static Stream<String> answered(RequestMappingInfo info) {
        Collection<String> methods = info.getMethodsCondition().getMethods().isEmpty()
                ? List.of("*")
                : info.getMethodsCondition().getMethods().stream()
                        .map(Enum::name)
                        .toList();
        return info.getPatternValues().stream()
                .flatMap(path -> methods.stream().map(method -> method + " " + (path.isEmpty() ? "/" : path)));
    }

    private static Stream<String> routes(RouterFunction<?> routes) {
        if (routes == null) {
            return Stream.empty();
        }
        Matcher route = ROUTE.matcher(routes.toString());
        List<String> found =
                route.results().map(each -> each.group(1) + " " + each.group(2)).toList();
        assertThat(found).as(routes.toString()).isNotEmpty();
        return found.stream();
    }

    private static String withoutNames(String pattern) {
        return pattern.replaceAll("\\{\\*[^/}]*}", "**").replaceAll("\\{[^/}]*}", "{}");
    }

    @Test
    void hasALineInTheTable() {
        Set<String> lines = table.lines().stream()
                .map(line -> withoutNames(line.method() + " " + line.path()))
                .collect(Collectors.toSet());
        Set<String> missing = answered();
        missing.removeAll(lines);
        missing.removeIf(each -> lines.contains("*" + each.substring(each.indexOf(' '))));
        missing.removeIf(each -> WHOLE.stream().anyMatch(path -> each.contains(" " + path)));
        missing.remove(ANY_FILE);
        assertThat(missing)
                .as("add a line for each to src/main/resources/dev/dateline/access/permissions.txt")
                .isEmpty();
    }

    @Test
    void oneLineForAllIsOnlyThereForFilesAndLibraries() {
        assertThat(table.lines().stream()
                        .map(line -> line.path().getPatternString())
                        .filter(path -> path.contains("*")))
                .containsExactlyInAnyOrder(
                        "/actuator/**",
                        "/actuator/health/**",
                        "/assets/**",
                        "/css/**",
                        "/img/**",
                        "/js/**",
                        "/swagger-ui/**",
                        "/webjars/**",
                        "/webjars/swagger-ui/**");
    }

    @Test
    void someOfEachKindAreFound() {
        assertThat(answered())
                .contains(
                        "GET /api/timeline",
                        "POST /review/{}/take-back",
                        "GET /actuator/health",
                        "GET /actuator/env",
                        "GET /v3/api-docs",
                        "POST /mcp",
                        "GET /webjars/**");
    }

    @Test
    void whatNoLineIsAboutIsForAdminsAlone() {
        assertThat(table.of(new MockHttpServletRequest("GET", "/config/secrets.txt")))
                .isEmpty();
    }

    @Test
    void whatChangesSomethingTakesAnEditor() {
        Map<String, AccessRole> tooEasy = table.lines().stream()
                .filter(line -> !Set.of("GET", "*").contains(line.method()))
                .filter(line -> !Set.of("/mcp", "/login", "/logout")
                        .contains(line.path().getPatternString()))
                .filter(line -> !line.writes(line.method()))
                .collect(Collectors.toMap(line -> line.method() + " " + line.path(), line -> AccessRole.READER));
        assertThat(tooEasy).isEmpty();
    }
}
