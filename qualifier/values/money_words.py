"""How currencies are written, folded (``values.folding``): signs, codes and words, and which country means which."""

DOLLARS = {
    "US": "USD", "CA": "CAD", "AU": "AUD", "NZ": "NZD", "SG": "SGD", "HK": "HKD", "TW": "TWD", "MX": "MXN",
    "AR": "ARS", "CL": "CLP",
    "CO": "COP", "UY": "UYU", "JM": "JMD", "BS": "BSD", "BB": "BBD", "TT": "TTD", "FJ": "FJD", "NA": "NAD",
}  # fmt: skip
KRONER = {"SE": "SEK", "NO": "NOK", "DK": "DKK", "IS": "ISK", "FO": "DKK"}
KRONER_LANGUAGES = {"sv": "SEK", "no": "NOK", "da": "DKK"}
PESOS = {"MX": "MXN", "AR": "ARS", "CL": "CLP", "CO": "COP", "PH": "PHP", "UY": "UYU", "DO": "DOP", "CU": "CUP"}
RUPEES = {"IN": "INR", "PK": "PKR", "LK": "LKR", "NP": "NPR", "MU": "MUR", "ID": "IDR"}
YENS = {"JP": "JPY", "CN": "CNY"}
FRANCS = {"CH": "CHF", "LI": "CHF", "SN": "XOF", "CI": "XOF", "ML": "XOF", "BF": "XOF", "CM": "XAF", "GA": "XAF"}
POUNDS = {"GB": "GBP", "EG": "EGP", "LB": "LBP"}

COUNTRY_CURRENCIES: dict[str, str] = {
    **DOLLARS, **KRONER, **PESOS, **RUPEES, **YENS, **FRANCS, **POUNDS,
    **dict.fromkeys(("AT", "BE", "HR", "CY", "EE", "FI", "FR", "DE", "GR", "IE", "IT", "LV", "LT", "LU", "MT", "NL", "PT", "SK",
                     "SI", "ES"), "EUR"),
    "PL": "PLN", "CZ": "CZK", "HU": "HUF", "RO": "RON", "ZA": "ZAR", "BR": "BRL", "AE": "AED", "IL": "ILS", "TR": "TRY",
    "KR": "KRW", "TH": "THB", "MY": "MYR", "NG": "NGN", "KE": "KES",
}  # fmt: skip
"""What people of a country mean if they name no currency."""

CODES = frozenset(
    [
        "usd",
        "eur",
        "gbp",
        "chf",
        "cad",
        "aud",
        "nzd",
        "jpy",
        "cny",
        "rmb",
        "cnh",
        "sek",
        "nok",
        "dkk",
        "isk",
        "pln",
        "czk",
        "huf",
        "bgn",
        "inr",
        "pkr",
        "zar",
        "brl",
        "mxn",
        "ars",
        "clp",
        "cop",
        "aed",
        "sar",
        "qar",
        "kwd",
        "ils",
        "sgd",
        "hkd",
        "twd",
        "krw",
        "thb",
        "idr",
        "myr",
        "php",
        "vnd",
        "rub",
        "uah",
        "nis",
        "ngn",
        "kes",
        "ghs",
        "egp",
        "tnd",
        "xof",
        "xaf",
        "ron",
    ]
)
CODE_ALIASES = {"rmb": "CNY", "cnh": "CNY", "nis": "ILS", "stg": "GBP"}

FAMILIES: dict[str, dict[str, str]] = {
    "dollar": DOLLARS, "krone": KRONER, "peso": PESOS, "rupee": RUPEES, "yen": YENS, "franc": FRANCS, "pound": POUNDS,
}  # fmt: skip
DEFAULTS: dict[str, str | None] = {
    "dollar": "USD", "krone": None, "peso": None, "rupee": "INR", "yen": "JPY", "franc": None, "pound": "GBP",
}  # fmt: skip
"""What a shared name means if neither the caller nor the country tells."""

SIGNS: dict[str, str] = {
    "€": "EUR", "£": "GBP", "₹": "INR", "₽": "RUB", "₺": "TRY", "₩": "KRW", "₪": "ILS", "₫": "VND", "฿": "THB", "₦": "NGN",
    "₱": "PHP", "₴": "UAH", "$": "dollar", "us$": "USD", "u$s": "USD", "usd$": "USD", "a$": "AUD", "au$": "AUD", "aud$": "AUD",
    "c$": "CAD", "ca$": "CAD", "cad$": "CAD", "can$": "CAD", "nz$": "NZD", "nzd$": "NZD", "s$": "SGD", "sg$": "SGD", "hk$": "HKD",
    "nt$": "TWD", "r$": "BRL", "mx$": "MXN", "¥": "yen", "￥": "yen", "zl": "PLN", "kc": "CZK", "ft": "HUF", "kr": "krone",
    "rs": "rupee", "rp": "IDR", "rm": "MYR", "sfr": "CHF", "fr.": "franc", "円": "JPY", "元": "CNY", "원": "KRW",
}  # fmt: skip
"""Sign or abbreviation -> ISO code, or the family of those that share it."""

WORDS: dict[str, str] = {
    "euro": "EUR", "euros": "EUR", "quid": "GBP", "sterling": "GBP", "pound": "pound", "pounds": "pound", "pfund": "GBP",
    "pound sterling": "GBP", "pounds sterling": "GBP", "british pounds": "GBP", "livres sterling": "GBP", "sterline": "GBP",
    "libras esterlinas": "GBP", "livres": "GBP", "dollar": "dollar", "dollars": "dollar", "dolar": "dollar", "dolares": "dollar",
    "dollari": "dollar", "dollaro": "dollar", "bucks": "dollar", "us dollars": "USD", "us dollar": "USD", "u.s. dollars": "USD",
    "us-dollar": "USD", "us": "USD", "american dollars": "USD", "american": "USD", "dollars us": "USD",
    "dollars americains": "USD",
    "dolares americanos": "USD", "dolares estadounidenses": "USD", "canadian dollars": "CAD", "canadian": "CAD",
    "dollars canadiens": "CAD", "dollars canadian": "CAD", "australian dollars": "AUD", "aussie dollars": "AUD",
    "australian": "AUD",
    "aussie": "AUD", "dollars aussie": "AUD", "new zealand dollars": "NZD", "kiwi dollars": "NZD", "kiwi": "NZD",
    "singapore dollars": "SGD", "hong kong dollars": "HKD", "franken": "CHF", "stutz": "CHF", "swiss francs": "CHF",
    "schweizer franken": "CHF", "francs suisses": "CHF", "francs": "franc", "franchi": "CHF", "francos suizos": "CHF",
    "frank": "CHF", "kronor": "SEK", "kroner": "krone", "krona": "SEK", "swedish kronor": "SEK", "danish kroner": "DKK",
    "norwegian kroner": "NOK", "swedish crowns": "SEK", "zloty": "PLN", "zlotys": "PLN", "zlotych": "PLN", "korun": "CZK",
    "koruna": "CZK", "czech crowns": "CZK", "forint": "HUF", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "won": "KRW",
    "rupees": "rupee", "rupee": "rupee", "rand": "ZAR", "reais": "BRL", "real": "BRL", "pesos": "peso", "dirhams": "AED",
    "dirham": "AED", "shekels": "ILS", "lira": "TRY", "lei": "RON", "naira": "NGN", "balles": "EUR",
    "pavos": "dollar", "piek": "EUR",
}  # fmt: skip
"""Words that follow a number."""

CENTS = frozenset({"cent", "cents", "ct", "cts", "centimes", "rappen", "pence", "centesimi", "centimos", "eurocent", "cent euro"})
SLANG_SCALES = frozenset({"grand", "riesen", "ruggen", "lakh", "lakhs", "lac", "crore", "crores"})
"""Multipliers that are said of money only."""
INDIAN_SCALES = frozenset({"lakh", "lakhs", "lac", "lacs", "crore", "crores"})
