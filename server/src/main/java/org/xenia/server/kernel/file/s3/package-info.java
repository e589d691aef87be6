/// Files in a bucket of Amazon S3 or of anything that speaks its protocol: a small client of our own,
/// since all that is needed is five requests and a signature.
@NullMarked
package org.xenia.server.kernel.file.s3;

import org.jspecify.annotations.NullMarked;
