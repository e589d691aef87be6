/// Floor 4. Suggestions to agents: the culture card beside a conversation, the coach that reads a draft
/// before it is sent, openings, closings and phrases to insert, mood and urgency of what customers
/// write, calendars of markets.
///
/// It suggests and warns, never writes by itself; a person's own wish beats everything known of their
/// market. Requirements: R3, R12, R22 to R29, R43 in part.
@ApplicationModule(allowedDependencies = {"kernel", "identity", "customer", "knowledge", "conversation"})
@NullMarked
package org.xenia.server.assistant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
