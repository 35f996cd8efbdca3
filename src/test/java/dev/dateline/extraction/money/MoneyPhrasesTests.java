package dev.dateline.extraction.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyPhrasesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        It raised $5.5 million.          | 5500000 USD
        It raised €1,250,000 in all.     | 1250000 EUR
        It paid 40 million dollars.      | 40000000 USD
        It raised $5 to $10 million.     | 5000000 USD, 10000000 USD
        It sold 40 million lamps.        | ''
        It raised HUF 2 billion.         | 2000000000 HUF
        It raised 3 million KES.         | 3000000 KES
        It raised RMB 30 million.        | 30000000 CNY
        It raised 5 million eur.         | 5000000 EUR
        THE TOP 5 DEALS OF COP 28        | ''
        We try 3 things, and all 40 fit. | ''
        It raised €1,5 million.          | 1500000 EUR
        It paid €12,25 billion.          | 12250000000 EUR
        It raised €12,5 Millionen.       | 12500000 EUR
        It raised 3,5 million euros.     | 3500000 EUR
        It raised €1,500 million.        | 1500000000 EUR
        It raised €0,750 million.        | 750000 EUR
        It raised €1.250.000 in all.     | 1250000 EUR
        It raised CHF 1'250'000 in all.  | 1250000 CHF
        It raised €1 250 000 in all.     | 1250000 EUR
        It cost €1.250,50 in all.        | 1250 EUR
        It sold notes for $1.125 billion.| 1125000000 USD
        It costs $19.99 a month.         | 19 USD
        It costs €19,99 a month.         | 19 EUR
        It raised Rs 40,50,000.          | 4050000 INR
        It raised Rs 5 crore.            | 50000000 INR
        It raised ₹85 lakh.              | 8500000 INR
        It paid Rs 1.2 lakh crore.       | 1200000000000 INR
        It paid Rs 3 thousand crore.     | 30000000000 INR
        It raised Rs 150-200 crore.      | 1500000000 INR
        It raised ₹150 to ₹200 crore.    | 1500000000 INR, 2000000000 INR
        It sought between $5 and $6 million. | 5000000 USD, 6000000 USD
        It paid $300 and 2 million shares.   | 300 USD
        It raised 40–50 million euros.   | 50000000 EUR
        It cost 12 lakh rupees.          | 1200000 INR
        It raised €1.250 in all.         | ''
        It raised €1,2345 in all.        | ''
        It raised €1,2345 million.       | ''
        It raised €12,34,56 in all.      | ''
        It raised €1.25.000 in all.      | ''
        It raised €1,5 in all.           | ''
        It raised $1,234,5678 in all.    | ''
        It raised 1,234,5678 dollars.    | ''
        It raised 750 000 euros.         | 750000 EUR
        It raised €1 250 million.        | 1250000000 EUR
        It paid 12 400 euros.            | ''
        It raised $2½ million.           | ''
        It paid 2 1/2 million dollars.   | ''
        It raised Rs 3 arab.             | 3000000000 INR
        It offers 5 million songs.       | ''
        Investors 10 million strong came.| ''
        It raised MX$300 million.        | 300000000 MXN
        It raised J$7 million.           | ''
        It raised SFr2.5m and Fr. 3m.    | 2500000 CHF, 3000000 CHF
        It raised Rp50bn or RM 3m.       | 50000000000 IDR, 3000000 MYR
        It paid R40 million for the R1.  | 40000000 ZAR
        It raised Tk 5 crore and ৳6 crore. | 50000000 BDT, 60000000 BDT
        It raised KSh 40 million.        | 40000000 KES
        It raised GH¢ 4 million.         | 4000000 GHS
        It paid 3 million Czech crowns.  | 3000000 CZK
        It paid 4 million pesos.         | ''
        It paid 4 million Chilean pesos. | 4000000 CLP
        It paid 9 million Pakistani rupees. | 9000000 PKR
        It paid 9 million Nigerian naira.   | 9000000 NGN
        It raised $10 million CAD.          | 10000000 CAD
        It raised CAD$10 million.           | 10000000 CAD
        It raised CDN$10 million.           | 10000000 CAD
        It raised USD$10 million.           | 10000000 USD
        It raised $10M AUD, and $3M.        | 10000000 AUD, 3000000 USD
        It raised $10 million (Canadian).   | 10000000 CAD
        It raised $10 million Australian dollars. | 10000000 AUD
        It raised $10 million in Hong Kong dollars. | 10000000 HKD
        It gave a $10 million Canadian fund its name. | 10000000 USD
        It raised US$10 million CAD.        | 10000000 USD
        It raised CN¥5 million or ¥5 million CNY. | 5000000 CNY, 5000000 CNY
        It raised E£5 million, £5 million.  | 5000000 EGP, 5000000 GBP
        It raised Rs 5 million (PKR).       | 5000000 PKR
        It raised IR£5 million.             | ''
        Of the 12 that entered, 3 won.      | ''
        It raised half a billion dollars.   | 500000000 USD
        It raised one hundred and fifty million dollars. | 150000000 USD
        It raised a hundred twenty million euros.        | 120000000 EUR
        It raised two hundred thousand pounds.           | 200000 GBP
        It raised three hundred dollars.                 | 300 USD
        It raised two dozen million dollars.             | 24000000 USD
        # the end of a longer number is no amount
        It raised two point five million dollars.        | ''
        It raised one million five hundred thousand dollars.         | ''
        It raised between one hundred and two hundred million euros. | ''
        It raised a quarter of a million pounds.  | 250000 GBP
        It raised two and a half million euros.   | 2500000 EUR
        It raised twenty-five million US dollars. | 25000000 USD
        It paid one hundred million yen.    | 100000000 JPY
        It paid a million Canadian dollars. | 1000000 CAD
        It raised tens of millions of dollars.    | ''
        It is a million dollar question for a billion-dollar firm. | ''
        It sold two million lamps and paid in euros. | ''
        It raised 3 million won.            | 3000000 KRW
        """)
    void areRead(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @Test
    void aNumberWithoutEndIsNoAmount() {
        assertThat(read("It raised $" + "9".repeat(1_000_000) + " million, and $5 million."))
                .isEqualTo("5000000 USD");
    }

    private static String read(String text) {
        return MoneyPhrases.in(text).stream()
                .map(found -> found.money().amount().toBigInteger() + " "
                        + found.money().currency())
                .collect(Collectors.joining(", "));
    }
}
