"""Cues: what the seller offers (``offer.X``) and how the prospect agrees to it."""

from qualifier.extraction.rules.cues import CueTable

ANSWERS: CueTable = {
    "offer.demo": {
        "en": [
            r"\b(?:demo|demonstration|show you|walk you through|see it (?:run|running|working|in action)|bring one|have a look at it)\b",
        ],
        "de": [
            r"\b(?:demo|vorführ\w+|zeigen|vorstellen)\b",
        ],
        "fr": [
            r"\b(?:démo|démonstration|vous (?:le |la )?montre\w*|montrer)\b",
        ],
        "es": [
            r"\b(?:demo|demostración|enseñ\w+|mostrar\w*)\b",
        ],
        "it": [
            r"\b(?:demo|dimostrazione|mostrar\w+|far(?:le|vi) vedere)\b",
        ],
        "nl": [
            r"\b(?:demo|demonstratie|laten zien)\b",
        ],
    },
    "offer.content": {
        "en": [
            r"\b(?:send|email|share|show) (?:you|over|across)\b[^.?!]{0,60}\b(?:something|brochure|case stud\w+|info\w*|details|deck|one-?pager|summary|sample|examples?|plans?|white ?paper|material|link)\b",
        ],
        "de": [
            r"\b(?:schicke|sende|zuschicken|zukommen)\b[^.?!]{0,40}\b(?:was|etwas|unterlagen|info\w*|broschüre|muster)\b|\b(?:etwas|unterlagen|infos) (?:zu)?schicken\b",
        ],
        "fr": [
            r"\b(?:envoie|envoyer|transmets)\b[^.?!]{0,40}\b(?:quelque chose|documentation|brochure|plaquette|infos?|exemple)\b",
        ],
        "es": [
            r"\b(?:mando|envío|enviar|mandar)\b[^.?!]{0,40}\b(?:algo|información|folleto|catálogo|ficha)\b",
        ],
        "it": [
            r"\b(?:mando|invio|mandare|inviare)\b[^.?!]{0,40}\b(?:qualcosa|informazioni|brochure|scheda|materiale)\b",
        ],
        "nl": [
            r"\b(?:stuur|sturen|mailen)\b[^.?!]{0,40}\b(?:iets|informatie|brochure|folder)\b",
        ],
    },
    "offer.reference": {
        "en": [
            r"\b(?:speak|talk|put you in touch) (?:to|with) (?:one|a customer|someone|somebody|another)\b|\breference\b",
        ],
    },
    "offer.marketing": {
        "*": [
            r"\b(?:webinar|webinaire|white ?paper|livre blanc|our stand|our booth|notre stand|unser\w* stand|messe|salon|feria|fiera|beurs|vakbeurs|(?:our|the) (?:event|talk|seminar)|our guide|downloaded|telecharg\w+|heruntergeladen)\b",
        ],
    },
    "offer.proposal": {
        "en": [
            r"\b(?:(?:would|do|if) you (?:\w+ )?(?:want|like|need)|shall|should|will|can|could|want) (?:i |we |me )?\b[^.?!]{0,40}\b(?:quote|quotation|proposal|an offer|the offer|estimate|figures|numbers)\b[^.!]{0,50}\?",
            r"\b(?:i'll|i can|i could|i will|we'll|we can|let me) (?:\w+ )?(?:send|draft|prepare|do|put together|work up|get|write|email)\b[^.?!]{0,30}\b(?:quote|quotation|proposal|offer|estimate)\b",
        ],
        "de": [
            r"\b(?:angebot|kostenvoranschlag|offerte|variante\w*)\b[^.!]{0,60}\?|\b(?:rechnen|anbieten|kalkulieren)\?|\b(?:schick\w*|mach\w*|erstell\w*) ich ihnen\b[^.?!]{0,30}\bangebot\b"
        ],
        "fr": [
            r"\b(?:devis|offre|proposition|chiffrage)\b[^.!]{0,60}\?|\bje vous (?:fais|prépare|envoie)\b[^.?!]{0,30}\b(?:devis|offre|proposition)\b"
        ],
        "es": [
            r"\b(?:presupuesto|oferta|propuesta|cotización)\b[^.!]{0,60}\?|\b(?:le|os|te|les) (?:preparo|hago|mando|envío)\b[^.?!]{0,30}\b(?:presupuesto|oferta|propuesta|cotización)\b"
        ],
        "it": [
            r"\b(?:preventivo|offerta|proposta|quotazione)\b[^.!]{0,60}\?|\b(?:le|vi|ti) (?:preparo|faccio|mando|invio)\b[^.?!]{0,30}\b(?:preventivo|offerta|proposta)\b"
        ],
        "nl": [
            r"\b(?:offerte|voorstel|prijsopgave)\b[^.!]{0,60}\?|\b(?:stuur|maak) ik (?:u|je|jullie)\b[^.?!]{0,30}\b(?:offerte|voorstel)\b"
        ],
    },
    "offer.trial": {
        "en": [r"\b(?:trial|pilot|try (?:it|one)|test (?:it|one|account)|sample|loan|login|sandbox)\b[^.!]{0,60}\?"],
        "de": [r"\b(?:testen|testzugang|probe\w*|ausprobieren|pilot\w*|muster|teststellung)\b[^.!]{0,60}\?"],
        "fr": [r"\b(?:essai|essayer|tester|échantillon|prêt|pilote)\b[^.!]{0,60}\?"],
        "es": [r"\b(?:prueba|probar\w*|piloto|muestra)\b[^.!]{0,60}\?"],
        "it": [r"\b(?:prova|provar\w*|campione|pilota)\b[^.!]{0,60}\?"],
        "nl": [r"\b(?:proef\w*|proberen|testen|pilot|monster)\b[^.!]{0,60}\?"],
    },
    "answer.yes": {
        "*": [
            r"^\W*(?:yes|yeah|yep|yup|sure|please|ok|okay|alright|fine|great|perfect|could you|would you|i did|we did|go on|lovely|exactly|exactement|oui|volontiers|d'accord|avec plaisir|ja|gern\w*|klar|genau|si|claro|vale|de acuerdo|perfecto|certo|volentieri|perfetto|va bene|graag|prima|goed|maybe a short|do|go ahead|by all means|that would be|that'd be|i would|i'd (?:like|love|appreciate)|we would|we'd (?:like|love|appreciate)|happy to|why not|you (?:can|could|may)|das ware|sehr gern\w*|machen sie|unbedingt|bien sur|tout a fait|ce serait|je veux bien|allez-y|por supuesto|desde luego|me parece|estaria bien|adelante|mande|mandeme|certamente|sarebbe|mandi|mi mandi|con piacere|dat zou|doe maar|heel graag|jazeker|zeker)\b",
        ],
    },
    "answer.not_yet": {
        "en": [
            r"^\W*(?:yes |yeah |ok |okay |well )?\W*(?:you (?:could|can|may)|maybe|perhaps|possibly|i suppose)\W*(?:but|though|later|another)|\b(?:but )?(?:let me (?:ask|finish)|not yet|first (?:let me|tell me|i (?:want|need))|before (?:that|you do)|no need|hold on|hang on|slow down|some other time|another time)\b",
        ],
        "de": [
            r"\b(?:noch nicht|erst (?:mal |einmal )?(?:die frage|eine frage|sagen sie)|vorher (?:noch )?(?:eine|sagen)|langsam|später (?:mal|vielleicht)|ein andermal|nicht nötig|mal sehen)\b",
        ],
        "fr": [
            r"\b(?:pas encore|d'abord (?:dites|une question)|avant (?:ça|cela)|plus tard|une autre fois|pas la peine|on verra)\b"
        ],
        "es": [r"\b(?:todavía no|aún no|antes (?:dígame|dime|una pregunta)|más adelante|otro día|no hace falta|ya veremos)\b"],
        "it": [r"\b(?:non ancora|prima (?:mi dica|una domanda)|più avanti|un'altra volta|non serve|non occorre|vedremo)\b"],
        "nl": [
            r"\b(?:nog niet|eerst (?:een vraag|even vragen)|later (?:misschien|eens)|een andere keer|niet nodig|we zien wel)\b"
        ],
    },
    "voice.beside": {
        "en": [
            r"\b(?:i(?:'ve| have) (?:got )?|with me (?:is|are)|i(?:'m| am) (?:here |on |joined )?(?:with|by) )(?:\w+ ){0,4}(?:with me|here|beside me|in the room|on the line|on too|next to me|on speaker)\b|\b(?:is|'s|are|'re|he's|she's) (?:\w+ )?(?:here (?:with me|too|as well)|with me|beside me|on the (?:other )?line|on the call|in the room|joining|coming in|sitting in|listening in|also on|hopping on|dialling in|dialing in)\b|\bi(?:'ve| have)? (?:asked|brought|invited|dragged|roped|pulled) (?:\w+ ){1,4}(?:along|in|on|to join|to sit|here)\b|\byou're on speaker\b|\bi(?:'m| am) (?:here )?with (?:my|our|mr|mrs|ms|dr)\b",
        ],
        "de": [
            r"\b(?:neben mir|bei mir (?:sitzt|ist)|sitzt (?:hier |auch |mit )+|ist (?:auch |heute |mit )*(?:dabei|dazugekommen|zugeschaltet|in der leitung)|habe? (?:ich )?(?:\w+ ){1,5}(?:dazugeholt|dabei|mitgebracht|neben mir|hier sitzen)|ich bin (?:hier )?mit (?:herrn|frau|meine\w*|unsere\w*)|der hat nachher)\b|\b(?:der herr|die frau) \w+ ist (?:von|aus|unser\w*)\b",
        ],
        "fr": [
            r"\b(?:je suis (?:ici )?avec|à côté de moi|j'ai (?:\w+ ){1,4}(?:avec moi|à côté|en ligne)|est (?:aussi )?(?:avec moi|avec nous|là aussi|en ligne)|nous rejoint|se joint à nous)\b",
        ],
        "es": [
            r"\b(?:estoy (?:aquí )?con|a mi lado|tengo (?:aquí )?(?:conmigo|al lado) a|está (?:aquí )?(?:conmigo|también)|conmigo está|se ha unido|nos acompaña)\b",
        ],
        "it": [
            r"\b(?:sono (?:qui )?con (?:il|la|l'|un|una|me)|accanto a me|qui con me|c'è (?:anche|con me|qui)|con me c'è|si è unit\w|è (?:qui )?con me)\b",
        ],
        "nl": [
            r"\b(?:naast me|naast mij|zit (?:hier )?(?:ook )?(?:bij|naast)|ik (?:zit|ben) (?:hier )?met|heb (?:ik )?(?:\w+ ){1,4}(?:erbij|meegenomen|naast me)|is er (?:ook )?bij|schuift (?:zo )?aan)\b",
        ],
    },
}
