/// Engines that are asked over HTTP: one frame for all ([WebEngine]), and a dialect for each service.
///
/// A dialect only says how a question is written and an answer is read. Time limits, size limits, statuses
/// and odd answers are the frame's matter, so that every service is treated alike.
@NullMarked
package org.xenia.language.translate.engine.web;

import org.jspecify.annotations.NullMarked;
