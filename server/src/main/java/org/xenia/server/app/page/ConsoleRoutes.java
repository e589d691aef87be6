package org.xenia.server.app.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/// Answers addresses inside the console with its one page, which finds its way by the address itself.
///
/// Only a browser that asks for a page gets it: a program that mistypes an address of the API is told so,
/// and a missing script is missing.
final class ConsoleRoutes extends PathResourceResolver {

    private static final String PAGE = "index.html";
    private static final List<String> NOT_CONSOLE = List.of("api/", "widget/", "actuator/", "assets/");

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        Resource file = super.resolveResourceInternal(request, path, locations, chain);
        if (file != null || request == null || !isRoute(request, path)) {
            return file;
        }
        return super.resolveResourceInternal(request, PAGE, locations, chain);
    }

    private static boolean isRoute(HttpServletRequest request, String path) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        boolean wantsPage = accept != null && accept.contains("text/html");
        return wantsPage && NOT_CONSOLE.stream().noneMatch((path + "/")::startsWith);
    }
}
