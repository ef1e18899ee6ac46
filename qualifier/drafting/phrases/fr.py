"""French."""

from qualifier.drafting.phrases.shape import Calendar, Phrases, Steps, Subjects

FRENCH = Phrases(
    greet={"warm": "Bonjour {name},", "neutral": "Bonjour {name},", "formal": "Bonjour {name},"},
    greet_first={"warm": "Bonjour {name},", "neutral": "Bonjour {name},", "formal": "Bonjour {name},"},
    greet_nobody={"warm": "Bonjour,", "neutral": "Bonjour,", "formal": "Madame, Monsieur,"},
    thanks={
        "email": "Merci pour {votre|ton} message.",
        "chat": "Merci pour {votre|ton} message.",
        "call": "Merci pour notre échange {placed}.",
        "call_undated": "Merci pour notre échange.",
    },
    thanks_open="Merci pour {votre|ta} franchise.",
    pain="J'ai bien noté ce qui doit changer chez vous : {pain}.",
    pain_call="De notre échange, je retiens ce qui doit changer chez vous : {pain}.",
    targets={
        "decision": "Je garde en tête {votre|ta} date de décision : {bare}.",
        "go_live": "Je garde en tête {votre|ta} date de démarrage : {bare}.",
        "contract_end": "Je garde en tête la fin de {votre|ton} contrat actuel : {bare}.",
        "event": "Je garde en tête la date qui compte pour vous : {bare}.",
    },
    documents_due="{Vous attendez|Tu attends} nos documents d'ici {bare} : [confirmer : ils seront chez vous à temps].",
    price="J'entends bien {votre|ta} remarque sur le prix. Avant de reparler chiffres, je préfère regarder avec {vous|toi} "
    "ce qu'il {vous|te} faut vraiment.",
    answer="{Vous demandez|Tu demandes} : {question}",
    answers="Pour répondre à {vos|tes} questions :",
    open_one="[nom] {vous|te} répondra d'ici le [date] sur ce point : {question}",
    open_many="[nom] {vous|te} répondra d'ici le [date] sur ces points :",
    rest="[nom] complète ce point d'ici le [date].",
    translate="[traduire : {fact}]",
    steps=Steps(
        meeting="[confirmer : {slot} nous convient], et je {vous|t'} envoie l'invitation.",
        documents="[confirmer : les documents seront chez vous d'ici {bare}], et je reste disponible pour les relire "
        "avec {vous|toi}.",
        booking="Le plus simple : {choisissez|choisis} ici le moment qui {vous|te} convient pour un court appel : {link}",
        booking_before="Le plus simple : {choisissez|choisis} ici le moment qui {vous|te} convient pour un court appel, "
        "si possible d'ici {bare} : {link}",
        call="Est-ce que {bare} {vous|te} conviendrait pour un court appel sur la suite ?",
        call_open="Quand {seriez-vous|serais-tu} disponible pour un court appel ces prochains jours ?",
        ask={
            "need": "Pour {vous|te} répondre au plus juste : qu'est-ce qui devrait mieux fonctionner qu'aujourd'hui ?",
            "timeline": "Une question pour bien préparer la suite : pour quand {souhaitez-vous|souhaites-tu} être en place ?",
            "authority": "Une question pour n'oublier personne : qui d'autre participe à la décision chez vous ?",
            "budget": "Une question pour viser juste : quelle enveloppe avez-vous prévue pour ce projet ?",
        },
        come_back="Je reviens vers {vous|toi} {placed}, comme convenu, et je {vous|te} laisse tranquille d'ici là.",
        leave_open="Je ne {vous|te} relancerai pas. Si le sujet revient, un simple mot suffit.",
        door="Le jour où le sujet devient d'actualité, un simple mot suffit.",
        colleague="Je m'adresse directement à {person}, pour ne pas {vous|te} déranger davantage.",
        who_else="{Pourriez-vous|Pourrais-tu} m'indiquer qui s'en occupe chez vous ?",
        satisfied="Tant mieux si tout fonctionne bien chez vous. Si cela change, un simple mot suffit.",
        attach="Voici la documentation demandée : [joindre : présentation].",
    ),
    closing={"warm": "Bien à {vous|toi}", "neutral": "Cordialement", "formal": "Sincères salutations"},
    subjects=Subjects(
        prefix="RE: ",
        call="Suite à notre appel {placed}",
        call_undated="Suite à notre appel",
        chat="Suite à notre discussion",
        nothing="{Votre|Ta} demande",
    ),
    calendar=Calendar(
        weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
        months=("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
                "novembre", "décembre"),
        quarters=("premier", "deuxième", "troisième", "quatrième"),
        day="{weekday} {day} {month}",
        year=" {year}",
        bare={"day": "{day}", "week": "la semaine du {day}", "month": "{month} {year}",
              "quarter": "le {nth} trimestre {year}", "months": "de {month} à {end_month} {year}",
              "range": "la période du {day} au {end}"},
        placed={"day": "le {day}", "week": "dans la semaine du {day}", "month": "en {month} {year}",
                "quarter": "au {nth} trimestre {year}", "months": "entre {month} et {end_month} {year}",
              "range": "entre le {day} et le {end}"},
        either=" ou ",
    ),
)  # fmt: skip
