package org.xenia.server.translation.engine;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xenia.language.translate.engine.Engine;
import org.xenia.language.translate.engine.EngineProfile;
import org.xenia.language.translate.engine.EngineRequest;
import org.xenia.language.translate.engine.Outcome;
import org.xenia.language.translate.engine.PairSupport;
import org.xenia.language.translate.engine.Refusal;
import org.xenia.server.kernel.http.OutgoingAddress;

/// An engine under the rules of the house: the workspace's name for it, the pairs it is allowed, its
/// address looked at before every call, and each call counted.
final class HouseEngine implements Engine {

    private final Engine engine;
    private final ConfiguredEngine configured;
    private final @Nullable URI address;
    private final OutgoingAddress addresses;
    private final EngineCounts.Counter counter;

    /// @param address where the engine is; null when it is inside this process or machine
    HouseEngine(
            Engine engine,
            ConfiguredEngine configured,
            @Nullable URI address,
            OutgoingAddress addresses,
            EngineCounts.Counter counter) {
        this.engine = engine;
        this.configured = configured;
        this.address = address;
        this.addresses = addresses;
        this.counter = counter;
    }

    @Override
    public EngineProfile profile() {
        return engine.profile().named(configured.name());
    }

    @Override
    public PairSupport support() {
        if (blocked() != null) {
            return PairSupport.NONE;
        }
        PairSupport offered = engine.support();
        return asked -> configured.serves(asked) ? offered.find(asked) : Optional.empty();
    }

    @Override
    public Outcome translate(EngineRequest request) {
        Outcome.Refused blocked = blocked();
        if (blocked != null) {
            return blocked;
        }
        long start = System.nanoTime();
        Outcome outcome = engine.translate(request);
        counter.count(outcome, request.characters(), System.nanoTime() - start);
        return outcome;
    }

    private Outcome.@Nullable Refused blocked() {
        if (address == null) {
            return null;
        }
        try {
            addresses.require(address);
            return null;
        } catch (IOException refused) {
            return new Outcome.Refused(Refusal.UNREACHABLE, String.valueOf(refused.getMessage()));
        }
    }
}
