package org.xenia.server.assistant.context;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xenia.culture.pack.Topic;
import org.xenia.culture.pack.Value;
import org.xenia.culture.pack.Value.Register;
import org.xenia.language.LanguageTag;
import org.xenia.language.register.RegisterDetector;
import org.xenia.server.assistant.context.Counterpart.Said;

/// In which register the customer is to be written to, and why (R23, R24): their wish, then how they
/// address us, then what is usual in the language, and formal where nothing is known.
@Component
public class Registers {

    private static final int LATEST = 3;

    private final RegisterDetector detector = new RegisterDetector();

    Registers() {}

    /// A register and how we know.
    ///
    /// @param because `stated`, `observed`, `market` or `guess`
    public record Choice(Register register, String because) {}

    /// The register for a conversation.
    public Choice of(Counterpart with) {
        String wish = with.customer().preferences().register();
        if (wish != null) {
            return new Choice(wish.equals("informal") ? Register.INFORMAL : Register.FORMAL, "stated");
        }
        Register observed = observed(with);
        if (observed != Register.NEUTRAL) {
            return new Choice(observed, "observed");
        }
        return with.languagePack().stream()
                .flatMap(pack -> pack.values(Topic.REGISTER, Value.ExpectedRegister.class).stream())
                .findFirst()
                .map(usual -> new Choice(usual.usual(), "market"))
                .orElse(new Choice(Register.FORMAL, "guess"));
    }

    private Register observed(Counterpart with) {
        List<Said> written =
                with.thread().stream().filter(Said::inbound).toList().reversed();
        return written.stream()
                .limit(LATEST)
                .map(this::read)
                .filter(register -> register != Register.NEUTRAL)
                .findFirst()
                .orElse(Register.NEUTRAL);
    }

    private Register read(Said said) {
        LanguageTag language = said.language();
        if (language == null || language.undetermined()) {
            return Register.NEUTRAL;
        }
        return switch (detector.detect(said.text(), language).register()) {
            case FORMAL -> Register.FORMAL;
            case INFORMAL -> Register.INFORMAL;
            case MIXED, NEUTRAL -> Register.NEUTRAL;
        };
    }
}
