package org.xenia.language.redact;

/// A possible reading of a stretch; of two that overlap the heavier stays, then the longer, then the earlier.
record Candidate(EntityType type, int start, int end, int weight) {

    Entity entity() {
        return new Entity(type, start, end);
    }

    boolean overlaps(Candidate other) {
        return start < other.end && other.start < end;
    }
}
