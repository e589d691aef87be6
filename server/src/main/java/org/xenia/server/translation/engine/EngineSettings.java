package org.xenia.server.translation.engine;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What may be set about an engine, beside its key.
///
/// @param url where it is; absent means the usual place of its kind
/// @param region of the account, for Microsoft
/// @param model for language models
/// @param country ISO 3166-1 alpha-2 of the place where the operator processes the text, for the register of
/// transfers
/// @param basis the legal ground of the transfer in the operator's words, for the register of transfers
/// @param pricePerMillion price of a million characters in the company's currency
@JsonInclude(JsonInclude.Include.NON_NULL)
record EngineSettings(
        @Nullable String url,
        @Nullable String region,
        @Nullable String model,
        @Nullable String country,
        @Nullable String basis,
        @Nullable BigDecimal pricePerMillion) {

    static final EngineSettings NONE = new EngineSettings(null, null, null, null, null, null);
}
