package org.xenia.language.detect;

/// The probabilities behind the 256 steps of the model file.
final class Probabilities {

    private static final float[] TABLE = table();

    private Probabilities() {}

    static float of(byte step) {
        return TABLE[step & 0xff];
    }

    private static float[] table() {
        float[] table = new float[256];
        for (int i = 0; i < table.length; i++) {
            table[i] = (float) Math.exp(-(double) i / ModelFormat.STEPS);
        }
        return table;
    }
}
