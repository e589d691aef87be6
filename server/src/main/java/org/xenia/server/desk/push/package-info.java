/// The way to a browser that is not open: web push (RFC 8030) with a body that only this browser can read
/// (RFC 8291) and a signature by which the push service knows the sender (RFC 8292).
@NullMarked
package org.xenia.server.desk.push;

import org.jspecify.annotations.NullMarked;
