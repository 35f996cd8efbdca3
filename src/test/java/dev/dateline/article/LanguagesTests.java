package dev.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | Harbour Foods raised $5 million.
                    en | Nils Okoye joins Vetra as CFO
                    en | 12 34 $$$ 99 %
                    en | The board of Nordlicht Energie AG named Jana Petersen chief executive on Tuesday, effective 1 May.
                    de | Der Vorstand von Nordlicht Energie hat am Dienstag bekanntgegeben, dass Jana Petersen neue Chefin wird.
                    fr | La société Orlanne a levé 40 millions d'euros auprès de plusieurs investisseurs, a annoncé son directeur.
                    es | La empresa anunció ayer que su director ejecutivo dejará el cargo a finales de mayo.
                    nl | Het bedrijf heeft gisteren een nieuwe directeur benoemd en zoekt nog een voorzitter.
                    en | Lumière Tessaro Gävle Bjørn: the board and its chair have resigned, said Ångström Øresund.
                    ja | 会社は昨日、新しい社長を任命したと発表した。
                    ja | 会社は昨日、映画「The Lord and the Ring」を公開したと発表した。監督は、その続編についても述べた。
                    da | To nye direktører er udnævnt i en by her i landet, og bestyrelsen har valgt en ny formand.
                    """)
    void tellsTheLanguage(String language, String text) {
        assertThat(Languages.of(text).getLanguage()).isEqualTo(language);
    }

    @Test
    void aBlobSaysNothingOfTheLanguage() {
        String blob = "qxjwوkz".repeat(3_000);
        assertThat(Languages.of("The board of Tarn named Ida Holm its chief executive on Monday. " + blob))
                .isEqualTo(Locale.ENGLISH);
    }
}
