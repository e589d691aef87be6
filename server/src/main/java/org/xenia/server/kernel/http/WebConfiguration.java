package org.xenia.server.kernel.http;

import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.DeserializationFeature;

/// How HTTP is spoken: unknown fields are refused, absent values left out, every route guarded.
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final AccessInterceptor access;

    WebConfiguration(AccessInterceptor access) {
        this.access = access;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(access);
    }

    /// Nothing here is marked as a part of the JSON mapper, and looking through every bean for such marks takes a
    /// twentieth of a start.
    @Bean
    static BeanDefinitionRegistryPostProcessor withoutMarkedJsonParts() {
        return registry -> {
            if (registry.containsBeanDefinition("jsonComponentModule")) {
                registry.removeBeanDefinition("jsonComponentModule");
            }
        };
    }

    @Bean
    JsonMapperBuilderCustomizer strictJson() {
        return builder -> builder.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(tools.jackson.databind.cfg.DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .addModule(new LanguageTagModule())
                .addModule(new AnyTextModule());
    }
}
