/// What members of staff are told while they do not look, and when: a reader of the log notes it for each of
/// their browsers, a job says it in their language, once, outside their quiet hours, and only while it still
/// is so. What cannot be said within minutes is dropped: the inbox knows it all.
@NullMarked
package org.xenia.server.desk.notice;

import org.jspecify.annotations.NullMarked;
