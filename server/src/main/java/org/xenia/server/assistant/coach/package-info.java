/// The coach at work: drafts and their translations checked as somebody types, replies stopped until a
/// reason is given, notes read for sweeping statements, and how each rule fares: how often shown, taken
/// up, overridden.
@NullMarked
package org.xenia.server.assistant.coach;

import org.jspecify.annotations.NullMarked;
