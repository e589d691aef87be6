package org.xenia.language.detect;

/// A natural logarithm that is quick and right to about 0.0005, which is finer than the steps of the model
/// file.
final class Logarithm {

    private static final int BITS = 10;
    private static final float[] MANTISSA = mantissa();
    private static final float LN2 = (float) Math.log(2);

    private Logarithm() {}

    /// The logarithm of a positive, normal number.
    static float of(float value) {
        int bits = Float.floatToRawIntBits(value);
        return ((bits >>> 23) - 127) * LN2 + MANTISSA[(bits >>> (23 - BITS)) & ((1 << BITS) - 1)];
    }

    private static float[] mantissa() {
        float[] table = new float[1 << BITS];
        for (int i = 0; i < table.length; i++) {
            table[i] = (float) Math.log1p((i + 0.5) / table.length);
        }
        return table;
    }
}
