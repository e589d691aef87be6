/// The database: the embedded PostgreSQL or one by address, migrations per module, transactions bound to a
/// workspace.
@NullMarked
package org.xenia.server.kernel.database;

import org.jspecify.annotations.NullMarked;
