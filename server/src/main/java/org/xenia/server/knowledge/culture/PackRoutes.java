package org.xenia.server.knowledge.culture;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.culture.pack.Pack;
import org.xenia.culture.pack.PackKind;
import org.xenia.language.LanguageTag;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Page;
import org.xenia.server.knowledge.CultureBase;

/// Packs over HTTP: a list of markets and languages, and a page for each (R20).
@RestController
@RequestMapping("/api/v1/culture/packs")
class PackRoutes {

    private final CultureBase base;
    private final FactPresentation presentation;

    PackRoutes(CultureBase base, FactPresentation presentation) {
        this.base = base;
        this.presentation = presentation;
    }

    @GetMapping
    @Access(value = Who.STAFF, scope = "admin")
    Page<PackView> list() {
        LanguageTag language = Caller.current().language();
        return Page.whole(base.packs().all().stream()
                .map(pack -> presentation.pack(pack, language))
                .toList());
    }

    /// A pack with all its facts, in the order of the file.
    record PackPage(@JsonUnwrapped PackView pack, List<FactView> items) {}

    @GetMapping("/{kind}/{key}")
    @Access(value = Who.STAFF, scope = "admin")
    PackPage get(@PathVariable String kind, @PathVariable String key) {
        LanguageTag language = Caller.current().language();
        PackKind known = FactPresentation.kind(kind);
        if (known == null) {
            throw Refusal.of(CommonRefusal.NOT_FOUND);
        }
        Pack pack = base.packs().find(known, key).orElseThrow(() -> Refusal.of(CommonRefusal.NOT_FOUND));
        return new PackPage(
                presentation.pack(pack, language),
                pack.facts().stream()
                        .map(fact -> presentation.fact(pack, fact, language))
                        .toList());
    }
}
