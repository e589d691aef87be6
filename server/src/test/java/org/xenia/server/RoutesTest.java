package org.xenia.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.xenia.server.kernel.http.Access;

/// R-ids: none; the house rule that a route without an access rule does not exist.
class RoutesTest {

    @Test
    void everyRouteOfOursSaysWhoMayCallIt() {
        List<HandlerMethod> routes = routes().filter(
                        method -> method.getBeanType().getName().startsWith("org.xenia."))
                .toList();

        assertThat(routes).isNotEmpty();
        assertThat(routes)
                .filteredOn(route -> !route.hasMethodAnnotation(Access.class))
                .isEmpty();
    }

    @Test
    void scopesOfRoutesAreScopesThatATokenCanHave() {
        List<String> scopes = routes().map(method -> method.getMethodAnnotation(Access.class))
                .filter(rule -> rule != null && !rule.scope().isEmpty())
                .map(Access::scope)
                .toList();

        assertThat(org.xenia.server.identity.token.Scope.words()).containsAll(scopes);
    }

    private static Stream<HandlerMethod> routes() {
        // The first request has it gather its routes.
        TestServer.get().browser().get("/api/v1/setup");
        return TestServer.get().bean(DispatcherServlet.class).getHandlerMappings().stream()
                .filter(RequestMappingHandlerMapping.class::isInstance)
                .flatMap(mapping -> ((RequestMappingHandlerMapping) mapping).getHandlerMethods().values().stream());
    }
}
