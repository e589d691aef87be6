package org.xenia.server.kernel.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Locale;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Problem;

/// What the document says of the whole API: its name, how callers prove who they are, and how refusals look.
@Configuration(proxyBeanMethods = false)
class Contract {

    private static final String SESSION = "session";
    private static final String TOKEN = "token";
    private static final String PROBLEM = "#/components/schemas/Problem";

    // The first to be registered is the last to be asked.
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ModelResolver modelResolver(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new SchemaNames()).openapi31(true);
    }

    @Bean
    OpenAPI openApi() {
        OpenAPI document = new OpenAPI();
        document.setInfo(new Info()
                .title("Xenia")
                .version("1")
                .description("Customer service across languages and cultures.")
                .license(new License().name("Apache-2.0").identifier("Apache-2.0")));
        document.setServers(List.of(new Server().url("/").description("This server")));
        document.schemaRequirement(
                SESSION,
                new SecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.COOKIE)
                        .name("xenia_session")
                        .description("Set by signing in. Calls that change something also send the cookie XSRF-TOKEN"
                                + " as the header X-XSRF-TOKEN."));
        document.schemaRequirement(
                TOKEN, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"));
        return document;
    }

    @Bean
    OpenApiCustomizer wholeDocument(RequiredFields required) {
        return document -> {
            refusals(document);
            required.mark(document);
        };
    }

    private static void refusals(OpenAPI document) {
        ModelConverters.getInstance(true)
                .resolveAsResolvedSchema(new AnnotatedType(Problem.class).resolveAsRef(true))
                .referencedSchemas
                .forEach(document.getComponents()::addSchemas);
        ApiResponse refusal = new ApiResponse()
                .description("A refusal, in the reader's language")
                .content(new Content()
                        .addMediaType(
                                "application/problem+json", new MediaType().schema(new Schema<>().$ref(PROBLEM))));
        document.getPaths()
                .values()
                .forEach(path -> path.readOperations()
                        .forEach(operation -> operation.getResponses().addApiResponse("default", refusal)));
    }

    /// Names operations by what they are about, so that no name depends on the order in which routes are found.
    @Bean
    GlobalOperationCustomizer operations() {
        return (operation, handler) -> {
            String subject = SchemaNames.subject(handler.getBeanType());
            String method = handler.getMethod().getName();
            operation.setOperationId(
                    subject.substring(0, 1).toLowerCase(Locale.ROOT) + subject.substring(1) + "_" + method);
            operation.setTags(List.of(subject));
            prove(operation, handler.getMethodAnnotation(Access.class));
            return operation;
        };
    }

    private static void prove(Operation operation, @org.jspecify.annotations.Nullable Access access) {
        if (access == null || access.value() == Access.Who.ANYONE) {
            return;
        }
        operation.addSecurityItem(new SecurityRequirement().addList(SESSION));
        if (!access.scope().isEmpty()) {
            operation.addSecurityItem(new SecurityRequirement().addList(TOKEN, access.scope()));
        }
    }
}
