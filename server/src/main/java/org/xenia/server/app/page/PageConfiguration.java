package org.xenia.server.app.page;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/// Which addresses are files. Routes of controllers win over all of them.
///
/// Validity is by content: the jar's own times are the same in every release, so `Last-Modified` would lie.
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {

    private static final String CONSOLE = "classpath:/static/console/";
    private static final String WIDGET = "classpath:/static/widget/";

    private final ContentTags tags = new ContentTags();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        // The bundler names these by their content: an address never changes what it holds.
        add(
                registry,
                "/assets/**",
                CONSOLE + "assets/",
                CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        // Sites link the widget by a fixed address; five minutes is how long a new release takes to reach them.
        add(
                registry,
                "/widget/**",
                WIDGET,
                CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic());
        registry.addResourceHandler("/**")
                .addResourceLocations(CONSOLE)
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .setEtagGenerator(tags::of)
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver())
                .addResolver(new ConsoleRoutes());
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/index.html");
        registry.addViewController("/widget/demo").setViewName("forward:/widget/demo/index.html");
    }

    @Override
    public void addCorsMappings(CorsRegistry registry) {
        registry.addMapping("/widget/*.js").allowedOrigins("*").allowedMethods("GET", "HEAD");
    }

    private void add(ResourceHandlerRegistry registry, String address, String location, CacheControl caching) {
        registry.addResourceHandler(address)
                .addResourceLocations(location)
                .setCacheControl(caching)
                .setUseLastModified(false)
                .setEtagGenerator(tags::of)
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver());
    }
}
