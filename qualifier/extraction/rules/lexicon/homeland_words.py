"""Words that belong to one country among those that share a language or a clock. Folded, for ``re``."""

import re

MONEY_WORDS = {
    "GB": re.compile(r"£|\b(?:pounds?|quid|gbp|grand plus vat|pence)\b"),
    "IE": re.compile(r"€|\b(?:euros?|eur)\b"),
    "CA": re.compile(r"\b(?:cad|hst|gst|ca\$|canadian)\b"),
    "ZA": re.compile(r"\br ?\d[\d ,]{2,}|\b(?:rand|zar)\b"),
    "CH": re.compile(r"\b(?:chf|franken|sfr|francs suisses|franchi svizzeri)\b"),
    "MX": re.compile(r"\b(?:mxn|pesos mexicanos)\b"),
}
"""Whoever reckons in this money: the countries of one clock or one language."""
LOCAL_WORDS = {
    "AT": re.compile(r"\b(?:janner|heuer|heurigen|gesmbh|jausen\w*|marille\w*|sackerl|servus aus)\b"),
    "CH": re.compile(r"\b(?:gruezi|merci vielmal|offerte fur|parkieren|znuni|traktandum|hoi zame)\b"),
    "BE": re.compile(r"\b(?:vzw|bvba|gsm-nummer|asbl|septante|nonante|commune de bruxelles|gewest)\b"),
    "MX": re.compile(r"\b(?:rfc|ahorita|checar|platicar|s\.?a\.? de c\.?v)\b"),
    "CA": re.compile(r"\b(?:courriel|fin de semaine|tps|tvq|quebec)\b"),
}
