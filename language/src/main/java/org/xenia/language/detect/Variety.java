package org.xenia.language.detect;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.xenia.language.LanguageTag;

/// The variety of Portuguese, Spanish or English, where words or spelling tell; otherwise the language alone.
///
/// Portuguese differs in everyday words and, since the spelling agreement of 1990 left double spellings, in
/// accents (`eletrônico`, `electrónico`). Spanish and English are told only by what hardly anybody writes
/// elsewhere.
final class Variety {

    private static final Map<String, List<String>> VARIETIES =
            Map.of("pt", List.of("pt-BR", "pt-PT"), "es", List.of("es-MX", "es-ES"), "en", List.of("en-US", "en-GB"));

    private static final Map<String, Set<String>> WORDS = Map.of(
            "pt-BR",
                    words(
                            "você vocês vc vcs cadê pra pro celular ônibus boleto pix cpf cnpj cep tela banheiro trem café-da-manhã"
                                    + " aplicativo usuário usuária arquivo contato contatos fato registro cadastro cadastrar rastreio rastrear"
                                    + " rastreamento beleza oi cara moça moço legal né tô tá gerente parcelas parcelado camiseta terno"
                                    + " geladeira eletrônico eletrônica econômico econômica prêmio antônio gênero tênis bebê"
                                    + " frete estorno estornar recepção planejar sedex correios recebimento num reais chegando esperando"
                                    + " aguardando querendo gostei demora varejo gratuita nota-fiscal ligação troco bagunça estadual"),
            "pt-PT",
                    words(
                            "telemóvel ecrã autocarro ficheiro utilizador utilizadora contacto contactos contactar facto registo"
                                    + " morada comboio casa-de-banho pequeno-almoço frigorífico electrónico eletrónico eletrónica económico"
                                    + " económica prémio género ténis bebé telemóveis receção ótimo-dia fixe giro gira estás tens podes queres"
                                    + " sabes vosso vossa vossos vossas convosco consigo rapariga multibanco nif ctt aderir portes reembolsar"
                                    + " talão camisola t-shirt planear apelido sítio connosco comigo-mesmo faturação"),
            "es-MX",
                    words("ahorita órale ándale chido chida güey wey mande neta oxxo paquetería platicar checar chequen"
                            + " mensajito padrísimo híjole"),
            "es-ES",
                    words(
                            "vosotros vosotras vuestro vuestra vuestros vuestras habéis tenéis podéis queréis sabéis estáis sois"
                                    + " decidme enviadme ordenador móvil hacéis enviáis seguís ponéis os"),
            "en-US", words("color favorite gotten zipcode y'all cellphone"),
            "en-GB",
                    words(
                            "colour favourite whilst postcode quid parcelforce cheers organise apologise dispatched cancelled-order"));

    /// European Portuguese says `estou a aguardar` where Brazilian Portuguese says `estou aguardando`.
    private static final Pattern PROGRESSIVE_PT = Pattern.compile(
            "\\b(estou|está|estão|estamos|estava|continuo|continua|ando)\\s+(a\\s+\\p{L}+[aei]r|à espera)\\b");

    private static final Pattern PROGRESSIVE_BR =
            Pattern.compile("\\b(estou|está|estão|estamos|estava|tô|continua)\\s+\\p{L}+(ando|endo|indo)\\b");

    private Variety() {}

    /// The tag of the variety, or the language itself when the text does not tell.
    static LanguageTag of(LanguageTag language, List<Word> words) {
        List<String> varieties = VARIETIES.get(language.value());
        if (varieties == null) {
            return language;
        }
        String line = String.join(" ", words.stream().map(Word::text).toList());
        int first = cues(varieties.getFirst(), words, line);
        int second = cues(varieties.getLast(), words, line);
        if (first == second) {
            return language;
        }
        return LanguageTag.of(first > second ? varieties.getFirst() : varieties.getLast());
    }

    private static int cues(String variety, List<Word> words, String line) {
        Set<String> found = new HashSet<>();
        Set<String> cues = WORDS.getOrDefault(variety, Set.of());
        for (Word word : words) {
            if (cues.contains(word.text())) {
                found.add(word.text());
            }
        }
        int progressive =
                switch (variety) {
                    case "pt-PT" -> PROGRESSIVE_PT.matcher(line).find() ? 2 : 0;
                    case "pt-BR" -> PROGRESSIVE_BR.matcher(line).find() ? 2 : 0;
                    default -> 0;
                };
        return found.size() + progressive;
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
