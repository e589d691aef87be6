package org.xenia.server.kernel;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is made when it is first needed: a start does not wait for what nobody may ask for.
public final class Late<T> implements Supplier<T> {

    private final Supplier<T> make;
    private volatile @Nullable T made;

    /// @param make makes the value; called once, whoever asks first
    public Late(Supplier<T> make) {
        this.make = make;
    }

    @Override
    public T get() {
        T value = made;
        return value == null ? first() : value;
    }

    private synchronized T first() {
        T value = made;
        if (value == null) {
            value = make.get();
            made = value;
        }
        return value;
    }
}
