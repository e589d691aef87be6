/// The OpenAPI document of the API: made from the routes and their records, exact enough that the console's
/// types are generated from it. A committed copy lies in `docs/openapi.json`.
@NullMarked
package org.xenia.server.kernel.openapi;

import org.jspecify.annotations.NullMarked;
