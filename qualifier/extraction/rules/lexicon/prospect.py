"""Cues: what people say of their firm and of themselves in it."""

from qualifier.extraction.rules.cues import CueTable

PROSPECT: CueTable = {
    "prospect.owner": {
        "en": [
            r"\bi own (?:it|this|the (?:\w+ )?(?:place|company|business|firm|shop|thing|practice|outfit|studio|hotel|restaurant|clinic|garage|farm|lab)|a |my own|an )",
            r"\bi(?:'m| am) (?:also |actually |still )?(?:the |a )?(?:sole |only |co-?)?(?:owner|proprietor|founder|sole trader)\b",
            r"\b(?:it's|it is|its) my (?:own )?(?:company|business|firm|shop|farm|lab|practice|place|outfit)\b",
            r"\bmy (?:own )?(?:company|business|firm|shop|practice),? (?:so|and|my)\b",
            r"\bmy (?:co-?founder|business partner|husband|wife|brother|sister|dad|father|mum|mother|son|daughter|partner) and (?:me|i|myself)\b(?: \w+){0,2} (?:decide|own|run|started|founded|bought)",
            r"\b(?:we|my (?:husband|wife|brother|sister) and i) own (?:it|this|the|a|three|two|four)\b|\b(?:it|the (?:place|house|hotel|farm|shop|business)) was (?:our|my) (?:parents|father|dad|grandfather|family)(?:'s|')? and now it's (?:ours|mine)\b",
            r"\b(?:farm|business|company|firm|shop|place|practice) is half (?:\w+ and half )?mine\b|\bhalf (?:of )?(?:it|the (?:farm|business|company|firm|shop|place)) is (?:\w+ )?mine\b|\b(?:we|we're|are) (?:both |all )?(?:co-?)?owners\b|\bwe (?:both |all )?own (?:half|it|the (?:place|farm|business|firm|company|shop))\b|\bhalf mine\b",
            r"\bi (?:founded|started|set up) (?:it|this|the (?:company|business|firm|practice))\b",
        ],
        "de": [
            r"\b(?:mir gehört (?:der|die|das)|(?:ist|is|das ist|ist ja|es ist) mein(?:e)? (?:eigene[rs]? )?(?:firma|betrieb|laden|unternehmen|praxis|kanzlei|hof)\b|mein(?:e)? (?:eigene[rs]? )?(?:firma|betrieb|laden|unternehmen|praxis|kanzlei|hof) |(?:der|die|das) (?:laden|firma|betrieb|hof|praxis|unternehmen) gehört (?:mir|uns)|wir sind (?:\w+ ){0,2}(?:inhaber|eigentümer)|gehört (?:\w+ ){0,3}zur hälfte mir|ich bin (?:der |die |hier )*(?:inhaber|eigentümer|gründer)(?:in)?)\b"
        ],
        "fr": [
            r"\b(?:c'est (?:mon entreprise|ma (?:boîte|société))|mon entreprise,? (?:donc|et|c'est)|je suis (?:le |la )?(?:propriétaire|patron\w*|gérant\w*|fondat\w+))\b"
        ],
        "es": [
            r"\b(?:es mi (?:empresa|negocio|compañía)|soy (?:el |la )?(?:dueñ[oa]|propietari[oa]|fundador\w*)|la empresa es mía|el negocio es mío)\b"
        ],
        "it": [
            r"\b(?:(?:lo studio|l'azienda|la ditta|il negozio|la società|il ristorante|l'albergo) è mi[oa]|sono (?:il |la )?(?:titolare|proprietari[oa]|fondat\w+))\b"
        ],
        "nl": [
            r"\b(?:(?:we|wij) zijn (?:\w+ ){0,5}eigena(?:ar|ren|ars)|het bedrijf is (?:half )?van (?:mij|ons)|het is mijn (?:bedrijf|zaak|winkel)|ik ben (?:de |zelf )?(?:eigenaar|eigenaresse|oprichter)|mijn eigen (?:bedrijf|zaak))\b"
        ],
    },
    "prospect.title": {
        "en": [
            r"^\W*(?:principal|headteacher|head teacher|headmaster|headmistress|bursar|vicar|matron|convenor|treasurer|caretaker|head chef|practice nurse)(?:$|[,.;])",
            r"\bi(?:'m| am) (?:just |only |currently |now |also )?(?:a|an|the|our) (?:\w+ )?(?:student|phd student|researcher|principal|headteacher|receptionist|intern|volunteer|nurse|teacher|convenor|treasurer|bursar|caretaker|chef|head chef|architect|dentist|vet|farmer|lawyer)\b",
        ],
        "de": [
            r"\bich bin (?:(?:hier|der|die|ein|eine|noch|auch|nur|selbst) ){0,2}(?:student(?:in)?|doktorand(?:in)?|praktikant(?:in)?|auszubildende\w*|schulleiter(?:in)?|rektor(?:in)?|arzt|ärztin|zahnarzt|zahnärztin)\b"
        ],
        "fr": [
            r"\bje suis (?:(?:le|la|un|une|aussi|juste|encore|moi-même|actuellement) ){0,2}(?:étudiant\w*|doctorant\w*|stagiaire|secrétaire|notaire|médecin|dentiste|responsable (?:\w+ ){0,2}\w+)\b"
        ],
        "es": [
            r"\bsoy (?:(?:el|la|un|una|solo|también|todavía) ){0,2}(?:estudiante|becari[oa]|doctorand[oa]|gerente|médic[oa]|dentista|veterinari[oa]|abogad[oa])\b"
        ],
        "it": [
            r"\bsono (?:(?:il|la|lo|un|una|uno|solo|anche|ancora) ){0,2}(?:studente|studentessa|dottorand[oa]|stagista|notaio|medico|dentista|avvocato)\b"
        ],
        "nl": [r"\bik ben (?:(?:de|een|nog|ook|zelf|maar) ){0,2}(?:student\w*|stagiair\w*|promovendus|tandarts|arts|huisarts)\b"],
    },
    "ask.name": {
        "en": [
            r"\b(?:who do i have|who am i (?:talking|speaking|chatting)|(?:can|could|may) i (?:get|have|ask|take) (?:for )?your name|what(?:'s| is) your name|your name|who(?:'s| is) (?:this|that|speaking|calling)|whom am i)\b"
        ],
        "de": [r"\b(?:mit wem (?:spreche|chatte|habe)|ihr name|wie heissen sie|wie ist ihr name|ihren namen)\b"],
        "fr": [r"\b(?:votre nom|(?:à|a) qui ai-je|comment vous appelez|quel est votre nom)\b"],
        "es": [r"\b(?:su nombre|tu nombre|con quién (?:hablo|tengo)|cómo se llama)\b"],
        "it": [r"\b(?:suo nome|il tuo nome|con chi (?:parlo|ho)|come si chiama)\b"],
        "nl": [r"\b(?:uw naam|je naam|met wie (?:spreek|heb|praat)|hoe heet)\b"],
    },
    "ask.headcount": {
        "en": [
            r"\bhow (?:many|big|large) (?:\w+ ){0,3}(?:are (?:you|there|y'all)|you are|people|staff|employees|of you|is (?:the|your) (?:company|team|firm|business|outfit))\b",
            r"\b(?:size of (?:the|your) (?:company|team|business|firm)|head ?count|team size|company size)\b",
        ],
        "de": [
            r"\b(?:wie viele (?:\w+ ){0,2}(?:mitarbeiter\w*|leute|personen|beschäftigte|sind sie|seid ihr)|wie gross (?:ist|sind))\b"
        ],
        "fr": [r"\b(?:combien (?:êtes|de (?:personnes|salariés|collaborateurs)|vous êtes)|vous êtes combien)\b"],
        "es": [r"\b(?:cuántos (?:son|sois|empleados|trabajadores)|cuánta gente)"],
        "it": [r"\b(?:quanti siete|quante persone|quanti dipendenti|in quanti siete)\b"],
        "nl": [r"\b(?:hoeveel (?:mensen|medewerkers|man|personen)|hoe groot|met hoeveel)\b"],
    },
    "prospect.solo": {
        "en": [
            r"\b(?:just me and (?:one|a|my|the) (?:van|truck|dog|ute|laptop|car|horse)|one[- ]man (?:band|show|business|operation|outfit|shop)|one[- ]woman (?:band|show|business|shop)|sole trader|self-employed|solo (?:business|operator|practitioner|consultant)|i work (?:alone|on my own|by myself)|it's (?:just|only) me (?:here|in|at|working|running)|no employees|i(?:'m| am) a (?:freelancer|one-person|one-man)|solopreneur)\b"
        ],
        "de": [
            r"\b(?:ein-?mann-?betrieb|einzelunternehm\w*|bin (?:ein )?einzelkämpfer\w*|soloselbst\w*|arbeite allein\w*|nur ich (?:und|allein)|freiberufler(?:in)?|keine (?:mitarbeiter|angestellten))\b"
        ],
        "fr": [
            r"\b(?:auto-?entrepreneu\w*|micro-?entrepr\w*|je travaille seul\w*|je suis seul\w* (?:dans|à)|indépendant\w* sans|sans salarié)\b"
        ],
        "es": [r"\b(?:soy autónom[oa]|trabajo sol[oa]|yo solo y|sin empleados)\b"],
        "it": [r"\b(?:libero professionista|lavoro da sol[oa]|ditta individuale|senza dipendenti)\b"],
        "nl": [r"\b(?:zzp'?er|eenmanszaak|werk alleen|zonder personeel)\b"],
    },
}
