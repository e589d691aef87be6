package org.xenia.server.kernel.openapi;

import io.swagger.v3.core.jackson.TypeNameResolver;

/// Names records as people would: `EngineView.Health` is `EngineViewHealth`, what belongs to `TeamRoutes`
/// does not mention routes, and `ChannelRoutes.ChannelOut` does not say channel twice.
final class SchemaNames extends TypeNameResolver {

    @Override
    protected String getNameOfClass(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        if (outer == null) {
            return subject(type);
        }
        String own = type.getSimpleName();
        String whose = getNameOfClass(outer);
        return own.startsWith(whose) ? own : whose + own;
    }

    /// A class's name without what it is to the server.
    static String subject(Class<?> type) {
        String name = type.getSimpleName();
        return name.endsWith("Routes") ? name.substring(0, name.length() - "Routes".length()) : name;
    }
}
