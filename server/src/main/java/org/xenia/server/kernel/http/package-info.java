/// The conventions of HTTP: who may call what, refusals as problem documents, paging, idempotency keys.
@NullMarked
package org.xenia.server.kernel.http;

import org.jspecify.annotations.NullMarked;
