package org.xenia.language.detect;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import org.xenia.language.LanguageTag;

/// Tells Japanese, simplified and traditional Chinese and Cantonese apart.
///
/// Kana means Japanese. In text of Han characters only, each character speaks for the writing systems it is
/// at home in, and for the language in which it is more frequent.
final class HanText {

    static final LanguageTag JAPANESE = LanguageTag.of("ja");
    static final LanguageTag CHINESE = LanguageTag.of("zh");

    private static final LanguageTag CANTONESE = LanguageTag.of("yue");
    private static final LanguageTag SIMPLIFIED = LanguageTag.of("zh-Hans");
    private static final LanguageTag TRADITIONAL = LanguageTag.of("zh-Hant");

    private static final String CANTONESE_LETTERS = "嘅唔咗佢哋嚟嗰啲冇喺嘢咁噉攞畀諗啱瞓嗌冚";
    private static final List<String> JAPANESE_WORDS = List.of(
            "了解", "承知", "返品", "返金", "注文", "配送", "住所", "希望", "未着", "不良品", "大丈夫", "領収書", "請求書", "在庫", "届", "様", "御中",
            "質問", "至急", "対応", "交換", "追跡番号", "会員", "登録", "変更", "確認中", "感謝", "商品");
    private static final List<String> CHINESE_WORDS = List.of(
            "的", "了", "吗", "嗎", "我", "你", "您", "是", "不", "在", "这", "這", "请", "請", "谢", "謝", "好", "没", "沒", "什么", "什麼",
            "怎", "们", "們", "给", "給", "吧", "呢", "想", "要", "到", "有");

    private final ModelFile model;
    private final int chinese;
    private final int japanese;

    HanText(ModelFile model, Languages languages) {
        this.model = model;
        this.chinese = languages.number("zh");
        this.japanese = languages.number("ja");
    }

    /// What the text is: `ja`, `zh`, `zh-Hans`, `zh-Hant` or `yue`, and how sure that is about Japanese against
    /// Chinese.
    Candidate read(List<Word> words, double japaneseHint) {
        StringBuilder han = new StringBuilder();
        int kana = 0;
        int possessive = 0;
        for (Word word : words) {
            if (word.script() == UnicodeScript.HAN) {
                han.append(word.text());
            } else if (word.script() == UnicodeScript.HIRAGANA || word.script() == UnicodeScript.KATAKANA) {
                kana += word.letters();
                possessive += word.text().equals("の") ? 1 : 0;
            }
        }
        double forJapanese = kana > 0 && possessive < kana ? 12 : possessive * 2.5;
        forJapanese += japaneseHint + evidence(han.toString());
        double probability = 1 / (1 + Math.exp(-forJapanese));
        return probability >= 0.5
                ? new Candidate(JAPANESE, probability)
                : new Candidate(chinese(han.toString()), 1 - probability);
    }

    /// Natural logarithm of the odds for Japanese.
    private double evidence(String han) {
        double odds = 0;
        float[] sums = new float[128];
        for (int i = 0; i < han.length(); i++) {
            Arrays.fill(sums, 1e-7f);
            model.add(ModelFormat.key(han.subSequence(i, i + 1)), 1, sums);
            odds += Math.clamp(Math.log(sums[japanese] / sums[chinese]), -1.5, 1.5) * 0.5;
            int use = model.hanUse(han.charAt(i));
            boolean inJapan = (use & HanUse.JAPANESE) != 0;
            boolean inChina = (use & (HanUse.SIMPLIFIED | HanUse.TRADITIONAL)) != 0;
            odds += inJapan == inChina ? 0 : (inJapan ? 4 : -2.5);
        }
        for (String word : JAPANESE_WORDS) {
            odds += han.contains(word) ? 1.5 : 0;
        }
        for (String word : CHINESE_WORDS) {
            odds -= han.contains(word) ? 1 : 0;
        }
        return odds;
    }

    private LanguageTag chinese(String han) {
        int simplified = 0;
        int traditional = 0;
        int cantonese = 0;
        for (int i = 0; i < han.length(); i++) {
            int use = model.hanUse(han.charAt(i)) & (HanUse.SIMPLIFIED | HanUse.TRADITIONAL);
            simplified += use == HanUse.SIMPLIFIED ? 1 : 0;
            traditional += use == HanUse.TRADITIONAL ? 1 : 0;
            cantonese += CANTONESE_LETTERS.indexOf(han.charAt(i)) >= 0 ? 1 : 0;
        }
        if (cantonese > 0 && cantonese * 25 >= han.length()) {
            return CANTONESE;
        }
        if (simplified == traditional) {
            return CHINESE;
        }
        return simplified > traditional ? SIMPLIFIED : TRADITIONAL;
    }
}
