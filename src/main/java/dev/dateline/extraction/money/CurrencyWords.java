package dev.dateline.extraction.money;

import java.util.Locale;
import java.util.Map;

/** The signs and names of currencies in texts, with the ISO 4217 codes that they stand for. */
final class CurrencyWords {

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("US$", "USD"),
            Map.entry("A$", "AUD"),
            Map.entry("AU$", "AUD"),
            Map.entry("C$", "CAD"),
            Map.entry("CA$", "CAD"),
            Map.entry("CAN$", "CAD"),
            Map.entry("CDN$", "CAD"),
            Map.entry("CN¥", "CNY"),
            Map.entry("E£", "EGP"),
            Map.entry("HK$", "HKD"),
            Map.entry("NZ$", "NZD"),
            Map.entry("S$", "SGD"),
            Map.entry("NT$", "TWD"),
            Map.entry("R$", "BRL"),
            Map.entry("MX$", "MXN"),
            Map.entry("MEX$", "MXN"),
            Map.entry("€", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("¥", "JPY"),
            Map.entry("JP¥", "JPY"),
            Map.entry("₹", "INR"),
            Map.entry("Rs", "INR"),
            Map.entry("₩", "KRW"),
            Map.entry("₪", "ILS"),
            Map.entry("₦", "NGN"),
            Map.entry("₱", "PHP"),
            Map.entry("₺", "TRY"),
            Map.entry("₽", "RUB"),
            Map.entry("฿", "THB"),
            Map.entry("₫", "VND"),
            Map.entry("৳", "BDT"),
            Map.entry("TK", "BDT"),
            Map.entry("₵", "GHS"),
            Map.entry("GH₵", "GHS"),
            Map.entry("₴", "UAH"),
            Map.entry("₸", "KZT"),
            Map.entry("SFR", "CHF"),
            Map.entry("FR", "CHF"),
            Map.entry("RP", "IDR"),
            Map.entry("RM", "MYR"),
            Map.entry("R", "ZAR"),
            Map.entry("KSH", "KES"),
            Map.entry("USH", "UGX"),
            Map.entry("TSH", "TZS"),
            Map.entry("DH", "AED"),
            Map.entry("DHS", "AED"),
            Map.entry("SKR", "SEK"),
            Map.entry("NKR", "NOK"),
            Map.entry("DKR", "DKK"));

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("dollar", "USD"),
            Map.entry("buck", "USD"),
            Map.entry("euro", "EUR"),
            Map.entry("pound", "GBP"),
            Map.entry("stg", "GBP"),
            Map.entry("yen", "JPY"),
            Map.entry("yuan", "CNY"),
            Map.entry("renminbi", "CNY"),
            Map.entry("rupee", "INR"),
            Map.entry("won", "KRW"),
            Map.entry("shekel", "ILS"),
            Map.entry("franc", "CHF"),
            Map.entry("krona", "SEK"),
            Map.entry("kronor", "SEK"),
            Map.entry("zloty", "PLN"),
            Map.entry("rand", "ZAR"),
            Map.entry("baht", "THB"),
            Map.entry("ringgit", "MYR"),
            Map.entry("rupiah", "IDR"),
            Map.entry("naira", "NGN"),
            Map.entry("dirham", "AED"),
            Map.entry("riyal", "SAR"),
            Map.entry("reais", "BRL"),
            Map.entry("rouble", "RUB"),
            Map.entry("ruble", "RUB"));

    /** "Canadian dollars", "Danish kroner": the currencies that share a name. */
    private static final Map<String, String> COUNTRIES = Map.ofEntries(
            Map.entry("canadian dollar", "CAD"),
            Map.entry("australian dollar", "AUD"),
            Map.entry("singapore dollar", "SGD"),
            Map.entry("hong kong dollar", "HKD"),
            Map.entry("new zealand dollar", "NZD"),
            Map.entry("taiwan dollar", "TWD"),
            Map.entry("danish kroner", "DKK"),
            Map.entry("norwegian kroner", "NOK"),
            Map.entry("danish crown", "DKK"),
            Map.entry("norwegian crown", "NOK"),
            Map.entry("swedish crown", "SEK"),
            Map.entry("czech crown", "CZK"),
            Map.entry("czech koruna", "CZK"),
            Map.entry("mexican peso", "MXN"),
            Map.entry("argentine peso", "ARS"),
            Map.entry("chilean peso", "CLP"),
            Map.entry("colombian peso", "COP"),
            Map.entry("philippine peso", "PHP"),
            Map.entry("kenyan shilling", "KES"),
            Map.entry("ugandan shilling", "UGX"),
            Map.entry("tanzanian shilling", "TZS"),
            Map.entry("pakistani rupee", "PKR"),
            Map.entry("pakistan rupee", "PKR"),
            Map.entry("sri lankan rupee", "LKR"),
            Map.entry("nepalese rupee", "NPR"),
            Map.entry("nepali rupee", "NPR"),
            Map.entry("bangladeshi taka", "BDT"),
            Map.entry("kuwaiti dinar", "KWD"),
            Map.entry("saudi riyal", "SAR"),
            Map.entry("qatari riyal", "QAR"),
            Map.entry("moroccan dirham", "MAD"),
            Map.entry("egyptian pound", "EGP"),
            Map.entry("jamaican dollar", "JMD"),
            Map.entry("namibian dollar", "NAD"),
            Map.entry("fijian dollar", "FJD"),
            Map.entry("turkish lira", "TRY"));

    /** The names that several currencies share, with the country, as alternatives of a regular expression. */
    static final String OF_COUNTRIES = alternatives(COUNTRIES);

    /** The other names, as alternatives of a regular expression. */
    static final String OF_THEIR_OWN = alternatives(NAMES);

    private CurrencyWords() {}

    private static String alternatives(Map<String, String> names) {
        return String.join("|", names.keySet().stream().sorted().toList());
    }

    /** The code of what stands before an amount: "US$", "Rs.", "EUR". */
    static String bySign(String sign) {
        // Australians write $US5 and $A5.
        String upper = sign.toUpperCase(Locale.ROOT).replaceFirst("^\\$(US|A)$", "$1\\$");
        upper = upper.replaceFirst("\\.$", "").replaceFirst("SHS$", "SH").replace("¢", "₵");
        if (upper.equals("RS")) {
            return "INR";
        }
        String code = upper.replaceFirst("^(\\p{Lu}{3})[$¥£€]$", "$1");
        return code.equals("RMB") ? "CNY" : SIGNS.getOrDefault(upper, code);
    }

    /** The code of one of {@link #OF_THEIR_OWN}, in any case. */
    static String byName(String name) {
        return NAMES.getOrDefault(name.toLowerCase(Locale.ROOT), "USD");
    }

    /** The code of one of {@link #OF_COUNTRIES}, in any case. */
    static String ofCountry(String name) {
        return COUNTRIES.getOrDefault(name.toLowerCase(Locale.ROOT), "USD");
    }
}
