package org.xenia.server.knowledge;

/// Which parts of culture intelligence a workspace uses. Each can be switched off for itself.
///
/// @param card the culture card beside a conversation
/// @param coach the coach in the composer and before sending
/// @param mood mood, complaint and urgency of messages that come in
/// @param openings openings, closings and phrases to insert
/// @param noteLint the hint about sweeping statements in notes
/// @param axes the axes of preference on the card
public record CultureParts(
        boolean card, boolean coach, boolean mood, boolean openings, boolean noteLint, boolean axes) {

    /// What holds until somebody says otherwise.
    public static final CultureParts ALL = new CultureParts(true, true, true, true, true, true);
}
