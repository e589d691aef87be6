package org.xenia.language.segment;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Words that end in a full stop without ending a sentence. Titles and the like are never last in a
/// sentence, so a cut behind them is always wrong; "etc." may end one and is not listed.
final class Abbreviations {

    private static final Set<String> ANYWHERE =
            Set.of("mr mrs ms dr prof st no nr vs tel ref approx fig e.g i.e".split(" "));
    private static final Map<String, Set<String>> BY_LANGUAGE = Map.ofEntries(
            Map.entry("en", Set.of("jr sr rev gen col sgt capt lt hon vol pp inc mt".split(" "))),
            Map.entry(
                    "es",
                    Set.of(
                            ("sr sra srta sres dra d dña ud uds vd vds ej p.ej avda av núm nº pág págs art tfno teléf lic ing "
                                            + "arq c pza depto atte")
                                    .split(" "))),
            Map.entry(
                    "pt",
                    Set.of("sr sra srta srs dra d exmo exma eng av r n pág núm tel art v ilmo ilma p.ex ex"
                            .split(" "))),
            Map.entry("fr", Set.of("m mm mme mlle me p.ex ex av bd tél réf art env cf chap vol".split(" "))),
            Map.entry(
                    "it",
                    Set.of(
                            ("sig sig.ra sigg dott dott.ssa ing avv prof.ssa arch geom rag spett egr gent gent.mo gent.ma p.es "
                                            + "es pag n art v cap int c.a")
                                    .split(" "))),
            Map.entry(
                    "de",
                    Set.of(
                            ("z b z.b d h d.h u a u.a o ä hr fr frl hrn ca bzw evtl ggf inkl exkl zzgl str abs art bd vgl gem "
                                            + "lt mind max min dipl ing st s i v bspw sog u.u i.d.r zzt z.zt mfg std tgl")
                                    .split(" "))),
            Map.entry(
                    "nl",
                    Set.of(
                            "dhr mw mevr mej drs ir mr bijv d.w.z bv ca blz art t.a.v o.a m.b.t evt incl excl nl z.o.z resp"
                                    .split(" "))),
            Map.entry("pl", Set.of("np tj ul pl al inż mgr hab godz tzn tzw m.in ok dot św ks".split(" "))),
            Map.entry("ru", Set.of("г гг ул д стр руб коп тел т т.е т.д т.п напр им пр гр корп кв см".split(" "))),
            Map.entry("uk", Set.of("вул буд грн тел напр ім м р стор т.д див".split(" "))),
            Map.entry("cs", Set.of("p pí sl ing mgr mudr judr např tj tzv č ul tř str mj".split(" "))),
            Map.entry("sv", Set.of("bl.a t.ex d.v.s osv ca s.k fr.o.m t.o.m kl nr tel".split(" "))),
            Map.entry("da", Set.of("f.eks bl.a hr fr ca dvs kl tlf jf mht pga".split(" "))),
            Map.entry("nb", Set.of("f.eks bl.a hr fr ca dvs kl tlf jf mht pga".split(" "))),
            Map.entry("fi", Set.of("esim ns mm puh n ks klo hra rva nk em".split(" "))),
            Map.entry("hu", Set.of("pl ill stb kb ún u özv ifj id tel sz".split(" "))),
            Map.entry("tr", Set.of("sn av doç cad sok mah apt örn vb yy bkz tel".split(" "))),
            Map.entry("el", Set.of("κ κα κος π.χ δηλ αρ τηλ βλ λ.χ οδ".split(" "))),
            Map.entry("ro", Set.of("dl dna d-na dvs str nr ex bl ap tel jud pag".split(" "))),
            Map.entry("id", Set.of("bpk sdr jl yth hlm dll dsb tgl kel kec".split(" "))),
            Map.entry("vi", Set.of("tp", "ths", "ts", "gs", "đ", "q", "tt")));

    private Abbreviations() {}

    /// True when the word (without its last full stop) ends no sentence in this language.
    static boolean hold(String word, String language) {
        String small = word.toLowerCase(Locale.ROOT);
        boolean initial = word.codePointCount(0, word.length()) == 1 && Character.isUpperCase(word.codePointAt(0));
        return initial
                || ANYWHERE.contains(small)
                || BY_LANGUAGE.getOrDefault(language, Set.of()).contains(small);
    }
}
