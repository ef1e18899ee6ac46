"""Cues of the mail that comes to every inbox: offers of services and goods, job mail, faults, bills, fraud, notices."""

from qualifier.extraction.rules.cues import CueTable

KINDS_MAIL: CueTable = {
    "kind.pitch_plain": {
        "en": [
            r"\b(?:dedicated (?:\w+ (?:and \w+ )?)?(?:developers|engineers|designers|agents)|from \d+ ?(?:usd|eur|gbp|dollars|euros?|pounds) (?:an|per) hour|(?:what is )?your target price|our best price|(?:discuss|understand) your requirements|(?:you )?(?:only )?pay (?:only )?(?:for results|per (?:lead|meeting|appointment))|fill your pipeline|long[- ]term (?:business|cooperation) with you)\b",
            r"\bfor (?:only |just )?(?:[$£€] ?)?\d[\d.,]*k? ?(?:euros?|eur|pounds|gbp|dollars|usd)? ?(?:a|per) (?:month|week|year),? you(?:'d| will|'ll)? (?:get|receive|have)\b|\bno (?:success|results?|sale|meetings?|leads?|savings?|hire|placement),? no (?:fee|invoice|bill|charge|cost|payment|pay)\b|\bwhich (?:one )?(?:shall|should|can|may) i (?:block|book|reserve|hold|pencil)\b",
        ],
        "de": [
            r"\b(?:\d+ ?(?:-|–|bis) ?)?\d+ qualifizierte (?:termine|leads|anfragen|kontakte)\b|\bwir generieren für \w+|\bfür \w+ wie (?:sie|ihres|ihre) \d",
            r"\b(?:geprüfte (?:kontakte|adressen|firmen)|(?:sie zahlen|zahlen sie) nur|pro (?:termin|kontakt|adresse) (?:zahlen|nur|ab)|termine für ihren vertrieb|aus ihrer zielgruppe)\b",
            r"\bfür (?:nur )?\d[\d.,]* ?(?:euro|€) (?:im|pro) monat (?:bekommen|erhalten|haben) sie\b|\bkein(?:e)? (?:erfolg|termine?|ergebnis\w*),? keine (?:rechnung|kosten)\b",
        ],
        "fr": [
            r"\b(?:démonstration gratuite sur|qui s'occupe des? (?:\w+ ){0,2}chez vous|remise de \d+ ?%|(?:essai|échantillon) gratuit (?:chez|sur|dans) (?:vous|vos|votre))(?:\b|\W)",
            r"\bpour (?:seulement )?\d[\d.,]* ?(?:euros?|€) par mois,? vous (?:recevez|avez|obtenez|disposez)\b|\bpas de résultats?,? pas de (?:facture|frais)\b",
        ],
        "es": [
            r"\b(?:nuestra cuota es|sin permanencia|conseguir (?:entre )?\d+ (?:y \d+ )?(?:solicitudes|clientes|reuniones)|presentarle nuestros servicios|sólo paga por resultados|solo paga por resultados)\b",
            r"\bpor (?:sólo |solo )?\d[\d.,]* ?(?:euros?|€) al mes,? (?:recibe\w*|obtiene\w*|tiene\w*)\b|\bsin resultados,? (?:no hay )?(?:sin )?(?:factura|coste)\b",
        ],
        "it": [
            r"\b(?:offerta (?:è )?valida fino|illustrar\w+ i vantaggi|vorremmo presentar\w+|paga solo a risultato|appuntamenti qualificati)\b",
            r"\b(?:per|con) (?:soli |solo )?\d[\d.,]* ?(?:euro|€) al mese,? (?:avete|ricevete|riceve|ottiene|otterrete)\b|\bnessun risultato,? nessun\w? (?:costo|fattura|spesa)\b",
        ],
        "nl": [
            r"\b(?:u betaalt alleen per|je betaalt alleen per|gekwalificeerde afspraken|onze klanten (?:boeken|krijgen|besparen|winnen)|aanbieding (?:is )?geldig tot)\b",
            r"\bvoor (?:slechts )?\d[\d.,]* ?(?:euro|€) per maand (?:krijgt|heeft|ontvangt) (?:u|je)\b|\bgeen resultaat,? geen (?:factuur|kosten)\b",
        ],
    },
    "kind.vendor_pitch": {
        "en": [
            r"\b(?:(?:shall|may|should) i (?:keep|hold|reserve|bring|introduce|drop|pop)|who (?:does|handles|looks after) your \w+|\d+ (?:pounds|euros?|dollars) each|(?:places|seats|slots|stands) (?:are )?left|(?:has|have) (?:taught|trained|coached|helped) \d+|do your (?:\w+ ){1,3}(?:give|lose|waste|miss|forget|struggle))\b",
            r"\b(?:(?:from|starting at|only|just) [$£€]?\d[\d.,]* ?(?:euros?|pounds|dollars|usd|gbp|eur)? ?(?:an?|per) (?:month|week|hour|unit|piece|lead|visit)|(?:we|i) (?:have )?(?:cut|reduced|lowered|doubled|tripled|saved) (?:the|their|its)|(?:for|with|by) (?:over |more than |about |some )?\d+ (?:businesses|companies|firms|clients|shops)|most (?:firms|companies|businesses) (?:\w+ ){0,8}(?:overpay|waste|lose|pay too much|struggle)|i could have (?:an?|some) \w+ for you|when does your (?:policy|contract|lease|agreement|cover) (?:run out|end|expire|renew)|without obligation)\b",
            r"\b(?:we are (?:an? )?(?:\w+ ){0,2}(?:manufacturer|exporter|factory|supplier|software (?:company|house|firm)|it (?:company|firm)|call cent(?:er|re))|we can provide|we have worked with (?:over |more than )?\d+|(?:can )?send (?:you )?(?:\w+ )?free samples|monthly output|a suitable time (?:this week|to)|business development (?:manager|executive))\b",
            r"\bworth (?:\d+|ten|fifteen|twenty) ?min\w*\b|\bwe (?:move|fill|get|turn|bring) (?:[\w-]+ ){1,4}(?:companies|firms|businesses|schools|practices|shops|agencies|brands|vendors) (?:on|on ?to|with|into|from)\b|\b(?:set-?up|onboarding|installation|the first \w+) (?:\([^)]{0,30}\) )?is (?:free|on us|waived)\b|\bi have (?:\w+ )?\d{1,2}(?::\d\d)?(?: ?[ap]m)? (?:or|and) (?:\w+ )?\d{1,2}(?::\d\d)?(?: ?[ap]m)? (?:free|open|available)\b|\byou(?:'re| are) losing on (?:every|each)\b",
        ],
        "de": [
            r"\b(?:darf es gehen|soll ich ihnen|wann darf ich|(?:ein|das) muster (?:schicke|sende)|\d[\d.]* stück (?:für|zu|kosten)|haben wir (?:\w+ ){1,4}(?:mit aufdruck|im angebot|auf lager)|(?:verlieren|verschenken|verschwenden) (?:sie|ihre)\b.{0,40}\?)",
            r"\b(?:(?:schon |bereits |nur )?ab \d[\d.,]* ?(?:euro|€)|darf ich .{0,40}(?:vorbeischauen|vorbeikommen|anrufen|zeigen|vorstellen)|unser (?:familien|meister|fach)?betrieb (?:\w+ ){0,2}(?:reinigt|liefert|baut|druckt|repariert|pflegt|bietet)|zur probe|im ersten monat|für unternehmen wie)\b",
            r"\b(?:wir bieten ihnen|wann passt ihnen (?:ein|das)|gern\w* rufe ich sie an|(?:jetzt |nur )\d[\d.]* ?(?:euro|€) statt|statt (?:bisher )?\d)\b",
        ],
        "fr": [
            r"\b(?:quand puis-je|puis-je vous (?:appeler|rappeler|envoyer|montrer)|perdez-vous|vos (?:équipes|vendeurs|clients) .{0,40}\?|places? (?:restent|restantes?))\b",
            r"\b(?:(?:à partir de|dès|seulement) \d|notre équipe (?:de \w+ )?(?:décroche|réalise|prend|gère|accompagne|assure)|facturation au résultat|pour des (?:\w+ )comme (?:vous|la vôtre)|on en parle|(?:par|le) rendez-vous qualifié|rendez-vous qualifiés)\b",
            r"\b(?:(?:accompagne|équipe|aide) les \w+|nous vous proposons|seriez-vous disponible .{0,40}(?:échange|appel|entretien)|responsable commercial\w*)\b",
        ],
        "es": [
            r"\b(?:cuándo (?:le|les) (?:viene|va) bien|(?:le|les) puedo (?:llamar|enviar|mostrar)|¿?tienen clientes que|pierden (?:\w+ ){0,2}(?:tiempo|dinero|ventas))\b",
            r"\b(?:desde \d[\d.,]* euros|muestras (?:gratis|sin cargo|gratuitas)|con quién puedo hablar|a partir de \d+ (?:piezas|unidades)|sin compromiso)\b",
            r"\b(?:(?:le|les) va bien (?:una )?(?:llamada|reunión)|ayudamos a nuestros clientes)\b",
        ],
        "it": [
            r"\b(?:quando posso (?:richiamar|chiamar|passar)\w*|avete (?:clienti|problemi|difficoltà) .{0,40}\?|(?:il|la) nostr[oa] (?:studio|ditta|squadra|tipografia) (?:\w+ ){0,2}(?:recupera|realizza|offre|propone|cura)|tratteniamo|non (?:chiede|chiediamo) anticipi)\b",
            r"\b(?:a partire da \d|campioni gratuiti|con chi posso parlare|da \d[\d.,]* euro al mese|senza vincoli)\b",
            r"\b(?:posso chiamarl\w|siamo un'azienda di|consulente commerciale)\b",
        ],
        "nl": [
            r"\b(?:mag ik (?:je|u|jullie)|zal ik|wanneer kan ik (?:bellen|langskomen)|stuks kosten|kosten bij ons|(?:wij|we) \w+ al (?:\w+ )?jaar|verliest u|verliezen jullie)\b",
            r"\b(?:(?:al )?vanaf \d[\d.,]* ?(?:euro|per)|gratis (?:proef\w*|monster\w*)|met wie kan ik (?:spreken|praten|bellen)|geheel vrijblijvend)\b",
            r"\b(?:zullen we .{0,30}(?:kwartier\w*|even|kort) bellen|telefonische acquisitie)\b",
        ],
    },
    "kind.recruiting": {
        "*": [
            r"\b(?:kandidat(?:en|innen)?profile?|gehaltsvorstellung\w*|anonymisierte\w* profil\w*|salary expectations?|prétentions salariales|profil(?:e)? (?:of|de) (?:a |un[e]? )?(?:senior )?candidat\w*)\b",
            r"\b(?:ich suche (?:eine )?(?:neue )?(?:arbeit|stelle)|kann ich mich (?:bei ihnen )?vorstellen|(?:fahrer|leute|personal|mitarbeiter) (?:brauchen|suchen)|könnte (?:\w+ ){0,3}anfangen|(?:installers|drivers|fitters|engineers|electricians|staff) (?:have|has) (?:come|become) (?:free|available)|temp-to-perm|(?:does|handles) your hiring|staffing|cherche (?:un emploi|du travail)|busco (?:trabajo|empleo)|cerco (?:lavoro|impiego)|zoek (?:werk|een baan))\b",
            r"(?:\bm/w/d\b|\bw/m/d\b|\bh/f\b|\bauf ihr profil aufmerksam\b|\bjahres(?:ziel)?gehalt\b|\bvertrauliche\w* gespräch\b|\bpersonalberatung\b|\bvotre profil (?:a retenu|correspond)\b|\brémunération (?:de|jusqu)|\bsu perfil (?:encaja|nos ha)\b|\bsalario bruto\b|\bil (?:suo|tuo) profilo (?:ci|mi|è)\b|\bretribuzione (?:annua|lorda)\b|\b(?:uw|je) profiel (?:sprak|past)\b|\bbruto per maand\b)",
        ],
    },
    "kind.support": {
        "en": [
            r"\b(?:your (?:engineer|technician|fitter|driver) (?:is|was) (?:booked|due|scheduled|supposed)|our account (?:is|number)|(?:change|move|cancel) (?:the|our) (?:appointment|visit|service))\b",
            r"\b(?:it (?:worked|used to work) (?:fine )?(?:before|until)|screenshot attached|(?:adds?|counts?|prints?|sends?|charges?|calculates?|books?) .{0,30}\btwice|(?:this )?is really urgent|can somebody (?:ring|call) me)\b",
            r"\b(?:(?:is|are|'s|keeps|has been|started) (?:leaking|dripping|beeping|overheating|rattling|smoking)|send (?:us )?(?:an?|your|the) (?:engineer|technician|fitter|mechanic|plumber)|(?:our|my) (?:contract|customer|account) (?:number|no\.?) is|\((?:serial|s/n)|(?:second|third) time (?:this|in a) (?:week|month))\b",
            r"\b(?:pee(?:d|ing)|pissing|flooding|gushing|squirting|spraying|spewing|tripping the) (?:\w+ )?(?:all over|everywhere|out|water|onto|fuse|electrics)\b|\b(?:error|code|fault) [a-z]?\d{2,3}\b|\bthe bill for (?:\w+ )?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b",
        ],
        "de": [
            r"\b(?:fehler \d{3,}|kundennr|(?:bin|sind) (?:bereits|schon) (?:bei ihnen )?kund(?:e|in|en)\b|seit dem (?:letzten )?update)",
            r"\b(?:rechnung .{0,20}(?:stimmt nicht|ist falsch|fehlerhaft)|bitte korrigieren|(?:stehen|steht) .{0,40}wir haben aber nur|kundennummer)\b",
            r"\b(?:(?:tropft|leckt|piept|überhitzt|streikt)|(?:unsere|meine) (?:vertrags|kunden|anlagen)nummer|bricht .{0,40}ab|neustart habe ich|bitte (?:schnell|dringend) helfen)\b",
        ],
        "fr": [
            r"\b(?:(?:est|sont) en panne|(?:votre|vos) (?:équipe|technicien|agent|intervenant)s? (?:est|sont) (?:passé|venu)e?s?|(?:prévu|inclus) (?:dans|par) notre contrat|notre contrat n|merci de (?:revenir|repasser)|n'a pas été (?:faite?|taillée?|réparée?|livrée?))\b",
        ],
        "es": [
            r"\b(?:soy client[ea] (?:desde|de)|gotea|pierde agua|mi número de cliente|manden (?:a )?un técnico|nos sale un error|me sale un error)\b",
        ],
        "it": [
            r"\b(?:(?:non si|non) apre più|licenza è scaduta|codice cliente|aperto (?:anche )?un ticket|(?:perde|gocciola) acqua|abbiamo (?:già )?pagato il rinnovo)\b",
        ],
        "nl": [
            r"\b(?:geeft (?:een )?(?:storing|foutmelding|fout)|lekt|koelt niet|servicecontract|een monteur|(?:ons|mijn) klantnummer)\b",
        ],
    },
    "kind.personal": {
        "*": [
            r"\b(?:hey bro|send(?:s)? (?:their|his|her) love|for (?:dad|mum|mom|gran)(?:'s)?\b|coucou|\bbises\b|dis-moi|tu viens avec|mi vida|te quiero|ci vediamo a casa|lieverd|schatz)\b",
            r"\b(?:(?:a |big )?hugs? (?:from|to)|say hi to (?:your|the) (?:\w+ )?(?:brother|sister|mum|mom|dad|wife|husband|kids)|are you coming to the (?:reunion|party|wedding|barbecue)|give the kids|ciao (?:zio|zia|nonn[oa]|mamma|papà|amore)|una cena per|compleanno della|un (?:forte )?abbraccio|porta (?:la zia|lo zio|i bambini|il vino|una torta)|mein lieber|meine liebe|zum kaffee|apfelkuchen|dicker kuss|ta mamie|ton papi|gros bisous|tu t[ií]a|besos a (?:todos|los niños)|lieve groetjes|dikke kus|tante \w+ (?:komt|zegt))\b",
        ],
    },
    "kind.other": {
        "*": [
            r"\b(?:your invoice (?:\S+ ){0,3}is (?:now )?(?:ready|available)|will be charged to your (?:card|account)|ihre rechnung (?:\S+ ){0,4}(?:liegt|steht) .{0,30}bereit|votre facture (?:\S+ ){0,3}est (?:disponible|prête)|(?:su|tu) factura (?:\S+ ){0,3}está (?:disponible|lista))\b",
            r"\b(?:fill in (?:our|this|the) (?:questionnaire|survey)|answers (?:stay|remain|are) (?:anonymous|confidential)|dear member|(?:preise|gebühren|bedingungen) für ihr\w* (?:\w+ )?konto|gilt ihre zustimmung|sehr geehrte kundin|cher client|estimado cliente|gentile cliente|beste klant|geachte klant)\b",
            r"\b(?:a file has been shared with you|sign in with your (?:e-?mail )?password|link expires in \d+|datei wurde (?:mit ihnen )?(?:geteilt|freigegeben)|un fichier (?:a été|est) partagé|in allegato la fattura|estratto conto|con scadenza|va effettuat[oa] con bonifico|spendenquittung|suchen wir noch preise)\b",
            r"\b(?:(?:find|enclosed|attached) (?:\w+ )?(?:our |the )?invoice \w*\d|(?:amount|balance|invoice|payment) (?:is|falls) due (?:on|by)|accounts receivable|invoice number with your payment|dear customer|(?:noch )?keinen zahlungseingang|(?:wir )?mahnen|überweisen sie den betrag|facture .{0,60}(?:impayée|échue)|reste impayée|service comptabilité|factura .{0,60}(?:vencida|impagada|pendiente de pago)|fattura .{0,60}(?:scaduta|insoluta)|factuur .{0,60}(?:vervallen|openstaand|niet voldaan)|aanmaning)\b",
            r"\b(?:password (?:expires|will expire)|verify your (?:login|password|details|data)|mailbox will be (?:suspended|closed)|buy (?:some |\d+ )?(?:\w+ )?gift ?cards?|send me the codes|konto (?:wurde|ist) (?:gesperrt|eingeschränkt|gehackt)|bestätigen sie ihre (?:daten|identität)|(?:paket|sendung) (?:wartet|konnte nicht)|zollgebühr\w*|votre compte (?:a été|est) (?:bloqué|suspendu)|colis (?:est )?en attente|frais de douane|(?:su )?cuenta (?:ha sido|está) (?:bloqueada|suspendida)|verifique sus (?:datos|credenciales)|acceso no autorizado|account (?:è stato )?(?:sospeso|bloccato)|verifich\w+ i (?:suoi|tuoi) dati|spese doganali|rekening (?:is )?geblokkeerd|verifieer uw|inklaringskosten)\b",
        ],
    },
    "kind.newsletter": {
        "*": [
            r"\b(?:lettre d'information|ne plus recevoir (?:cette|la|notre)|se désinscrire|nieuwsbrief|afmelden|(?:u|je) ontvangt deze|boletín|darse de baja|(?:people|others) (?:started following|viewed your profile|who found you)|you appeared in|new posts? in|neue beiträge|benachrichtigungen (?:abbestellen|verwalten)|from these notifications|seats? (?:is|are)? ?(?:left|for) (?:the|our)|badge gratuit|exposants vous attendent|webinar)\b",
        ],
    },
    "kind.auto_reply": {
        "en": [
            r"^was read on\b|\bto: .{0,80}\bwas read on \w|\byour message .{0,200}\bwas read on\b",
            r"\b(?:(?:i'm|i am) (?:\w+ )?off sick|don't know (?:yet )?when i(?:'ll| will) be back|if it (?:can't|cannot) wait|away from (?:work|my desk) until)\b",
        ],
        "de": [
            r"\b(?:krankheitsbedingt|bin (?:leider )?krank|nicht mehr für .{0,40}tätig|hat das unternehmen verlassen)\b",
        ],
        "fr": [
            r"\b(?:en congé (?:maternité|parental)|en arrêt maladie|je ne lis pas mes messages|nous accusons réception)\b",
        ],
        "es": [
            r"\b(?:estoy de baja|ya no trabaj[oa] (?:en|para)|hemos recibido su (?:mensaje|consulta|correo))\b",
        ],
        "it": [
            r"\b(?:sono in malattia|non lavor[oa] più (?:in|per)|abbiamo ricevuto (?:il suo|la sua))\b",
        ],
        "nl": [
            r"\b(?:ben (?:\w+ )?ziek|werk(?:t)? niet meer bij|uw bericht is ontvangen|met zwangerschapsverlof)\b",
        ],
    },
}
