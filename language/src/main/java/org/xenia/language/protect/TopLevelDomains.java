package org.xenia.language.protect;

import java.util.Set;

/// The top-level domains that make a bare `word.word` an address. Not the whole list of IANA: names that
/// are also everyday words count only when something else (a path, `www.`, a further label) shows an
/// address.
final class TopLevelDomains {

    private static final Set<String> CERTAIN =
            Set.of(("com net org edu gov mil int info biz name io dev app ai co eu de fr uk jp cn ru br nl pl ch au "
                            + "ca kr tw mx hk sg th vn ph nz za tr gr cz sk hu ro bg hr si rs ua by kz il ae sa eg ma ng ke gh "
                            + "ar cl pe ec uy ve bo py cr gt fi dk lt lv ee pk bd lk np ir iq jo qa kw om bh lu mt cy shop "
                            + "store online site xyz club blog tech cloud top vip pro tv cc ly gl su asia cat museum travel "
                            + "jobs mobi example invalid онлайн рф укр бел срб 中国 公司 网络 한국 भारत السعودية مصر ไทย")
                    .split(" "));
    private static final Set<String> DOUBTFUL =
            Set.of(("es it no in is at be me so to my us do la am an et pt se ie id pa li ac ad as de fm sh st ms vc "
                            + "gg im ws test local localhost news live life world today email help support link art bank page "
                            + "space website services agency company digital media")
                    .split(" "));

    private TopLevelDomains() {}

    /// True when `word.word` with this ending is an address.
    static boolean certain(String label) {
        return CERTAIN.contains(label);
    }

    /// True when an address with this ending exists at all, so that a path or `www.` before it settles it.
    static boolean possible(String label) {
        return CERTAIN.contains(label) || DOUBTFUL.contains(label);
    }
}
