"""Cues that change what a sentence is worth: past projects, hearsay, hypotheses, retraction, somebody else's money or dates.

A field's recognizer decides what a frame means to it; most treat ``frame.past_project`` and ``frame.elsewhere`` as a
reason to look away and ``frame.retracted`` as a reason to forget what was said before on the subject.
"""

from qualifier.extraction.rules.cues import CueTable

FRAMES: CueTable = {
    "frame.past_project": {
        "en": [
            r"\b(?:at|in) my (?:last|old|previous|former) (?:place|job|company|firm|shop|employer|role|outfit)\b",
            r"\bmy (?:last|old|previous|former) (?:place|job|company|employer|boss|lot)\b",
            r"\b(?:last time|back then|years ago|once before|in the past|at the time|in those days)\b",
            r"\b(?:got|been|were|was) burn(?:ed|t)\b",
            r"\bwe (?:had|used|tried|bought|paid) (?:\w+ ){0,6}(?:in|back in) (?:19|20)\d\d\b",
            r"\bfrom '\d\d\b",
            r"\bi (?:used to|came from|was (?:at|with))\b",
        ],
        "de": [
            r"\b(?:in|bei) (?:meiner|meinem) (?:letzten|alten|frueheren|früheren|vorigen) (?:firma|stelle|job|arbeitgeber|betrieb)\b",
            r"\b(?:damals|letztes mal|vor jahren|seinerzeit|früher mal)\b",
        ],
        "fr": [
            r"\b(?:dans|chez) mon (?:ancien\w*|dernier) (?:boîte|poste|entreprise|employeur|société)\b",
            r"\b(?:à l'époque|la dernière fois|il y a des années|dans le temps)\b",
        ],
        "es": [
            r"\ben mi (?:antigu[oa]|anterior|último|última) (?:empresa|trabajo|puesto)\b",
            r"\b(?:la última vez|en su día|hace años)\b",
        ],
        "it": [
            r"\bnella mia (?:vecchia|precedente|ultima) (?:azienda|ditta|società)\b",
            r"\b(?:l'ultima volta|a suo tempo|anni fa)\b",
        ],
        "nl": [
            r"\b(?:bij|in) mijn (?:vorige|oude|laatste) (?:werkgever|baan|bedrijf|functie)\b",
            r"\b(?:destijds|de vorige keer|jaren geleden)\b",
        ],
    },
    "frame.elsewhere": {
        "en": [
            r"\bmy (?:cousin|brother|sister|friend|neighbou?r|wife|husband|brother-in-law|uncle|mate|buddy)\b",
            r"\ba (?:friend|colleague|mate|cousin) of (?:mine|ours)\b",
            r"\banother (?:company|firm|shop|school|clinic) (?:i|we) know\b",
        ],
        "de": [
            r"\bmein(?:e)? (?:cousin|schwager|bruder|schwester|freund|nachbar|kollege von)\w*\b",
            r"\bein (?:bekannter|freund)\b",
        ],
        "fr": [r"\bmon (?:cousin|frère|beau-frère|voisin|ami)\b", r"\bun ami à moi\b"],
        "es": [r"\b(?:mi|a mi) (?:primo|prima|hermano|hermana|cuñado|vecino|amigo)\b"],
        "it": [r"\bmio (?:cugino|fratello|cognato|amico|vicino)\b"],
        "nl": [r"\bmijn (?:neef|broer|zwager|buurman|vriend|zus)\b"],
    },
    "frame.retracted": {
        "en": [
            r"\b(?:forget|scrap|scratch|ignore|disregard|drop|cancel|strike) (?:that|it|what i (?:said|wrote)|about|the|my)\b",
            r"\b(?:off the table|no longer (?:needed|relevant|on|an option)|change of plan|changed (?:our|my) mind|un-?say)\b",
            r"\b(?:that's|it's|is|are) (?:changed|out|off|dead)\b",
            r"\bnot any ?more\b",
        ],
        "de": [
            r"\b(?:vom tisch|hinfällig|hat sich erledigt|vergessen sie|doch nicht|nicht mehr aktuell|planänderung|änderung zu)\b"
        ],
        "fr": [r"\b(?:oubliez|laissez tomber|n'est plus d'actualité|changement de programme|on oublie|annulez)\b"],
        "es": [r"\b(?:olvid[ea]\w*|ya no|cambio de planes|descart\w+|anul\w+)\b"],
        "it": [r"\b(?:dimentichi|lasci perdere|non più|cambio di programma|annull\w+)\b"],
        "nl": [r"\b(?:van de baan|vergeet|niet meer|is gewijzigd|plannen zijn veranderd|toch niet)\b"],
    },
    "frame.hypothetical": {
        "en": [
            r"\b(?:if (?:we|i) (?:ever|were to|did|had)|(?:would|could) have (?:\w+(?:ed|en|t|ne|de)|had|got|come|gone|made|put)|hypothetically|let's suppose|in theory|let's say|say we)\b|^\W*suppose\b"
        ],
        "de": [r"\b(?:theoretisch|angenommen|falls wir (?:jemals|je)|wenn wir (?:mal|irgendwann))\b"],
        "fr": [r"\b(?:en théorie|supposons|si jamais|hypothétiquement)\b"],
        "es": [r"\b(?:en teoría|supongamos|si algún día|hipotéticamente)\b"],
        "it": [r"\b(?:in teoria|supponiamo|se mai|ipoteticamente)\b"],
        "nl": [r"\b(?:in theorie|stel dat|mochten we ooit|hypothetisch)\b"],
    },
    "frame.today_price": {
        "en": [
            r"\b(?:we|i)(?:'re| are|'ve been)? (?:currently |now |already )?pay(?:ing)?\b",
            r"\b(?:costs?|charges?|costing|charging) us\b",
            r"\bwhat (?:we|it costs us|we've got) (?:pay|now|today)\b",
            r"\b(?:they|he|she|those guys|the other (?:lot|crowd|mob|ones?|guys?|company|vendor|supplier))(?:'re| are)? (?:want(?:ed|s)?|quoted?|charge[ds]?|ask(?:ed|s|ing)?|offer(?:ed|s)?|at|came in)\b",
            r"\b(?:their|his|her) (?:price|quote|offer|rate|bid)\b",
            r"\b(?:was|were|is) (?:four|five|six|seven|eight|nine|ten|\d+)(?: \w+)? with (?:them|the)\b",
        ],
        "de": [
            r"\b(?:zahlen|bezahlen|kostet uns|kosten uns|verlangt|verlangen|berechnet|bieten für|das andere angebot|der wettbewerber)\b"
        ],
        "fr": [r"\b(?:nous payons|on paie|on paye|nous coûte|nous facture|leur devis|leur offre|leur prix|l'autre devis)\b"],
        "es": [r"\b(?:pagamos|nos cuesta|nos cobra\w*|le cobraron|su oferta|su precio|la otra oferta)\b"],
        "it": [r"\b(?:paghiamo|ci costa|ci chied\w+|la loro offerta|il loro prezzo|l'altro preventivo)\b"],
        "nl": [r"\b(?:we betalen|betalen nu|kost ons|rekent|vragen ze|hun offerte|hun prijs|de andere offerte)\b"],
    },
}
