"""Cues, Dutch: the families of ways in which people ask, object, refuse and compare. For the labels see ``signal_ways_en``."""

from qualifier.extraction.rules.cues import CueTable

SIGNAL_WAYS_NL: CueTable = {
    "aside.asking": {
        "nl": [
            r"\b(?:bedankt|dank|dankjewel|merci)\b[^.?!]{0,25} voor (?:\w+ ){0,3}(?:demo\w*|offerte|gesprek|brochure|folder|presentatie|informatie|prijslijst|afspraak|bezoek|voorstel|referenties)\b|\bmooie demo (?:gisteren|vorige)\b",
            r"\b(?:offerte|brochure|folder|demo\w*|presentatie|prijslijst|contract|voorstel)\b(?: \w+){0,3} (?:is binnen|was|waren|ontvangen|gekregen|gezien|gelezen|aangekomen|liep uit|bewaren)\b",
            r"\b(?:geen|hoeft geen|niet nodig|zonder) (?:\w+ )?(?:demo\w*|offerte|afspraak|brochure|presentatie|gesprek|bezoek)\b|\b(?:ik|wij|we) (?:stuur|sturen|mail|mailen|geef|toon|laat|zet) (?:u|je|jullie) (?:\w+ ){0,2}(?:de|het|een|onze|mijn|wel|even|alvast|zien)\b|\bdemonstratie van de\b",
        ],
    },
    "aside.meeting_request": {
        "nl": [
            r"\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|\w+) (?:lukt|kan|past|gaat|schikt) (?:\w+ )?(?:niet|helaas niet|mij niet)\b|\b(?:levering|markt|feest|bruiloft|wedstrijd|demonstratie van|vergadering van gisteren)\b[^.?!]{0,40}"
        ],
    },
    "aside.reference_request": {
        "nl": [r"\breferentie(?:nummer)?(?: van dit schrijven)?:|\b(?:onze|uw|met) referentie (?:\d|nr)\b"]
    },
    "signal.demo_request": {
        "nl": [
            r"\b(?:laten zien|laat (?:eens|het|me|ons|mij)? ?(?:\w+ )?zien|tonen|komen tonen|voordoen|demonstreren|presenteren|presentatie (?:ontvangen|krijgen|geven)|rondleiding|showroom|in bedrijf (?:zien|bekijken)|aan het werk zien|in het echt|in actie|op het scherm)\b",
            r"\b(?:zou|zouden|kan|kun|kunt|kunnen|kunde|mogen|mag|wil|willen|graag|wilden|liefst)\b[^.?!]{0,60}\b(?:zien|bekijken|laten zien|tonen|meekijken|kijken hoe|demo|demonstratie|presentatie|rondleiding)\b",
        ],
    },
    "signal.trial_request": {
        "nl": [
            r"\b(?:op proef|proefperiode|proefmaand|proefweek|proefdoos|proefplaatsing|proefversie|proefaccount|testaccount|testomgeving|testversie|testperiode|uitproberen|uittesten|proberen|proefdraaien|pilot|sandbox|monster|monsters|staal|stalen|in bruikleen|te leen|lenen|uitlenen)\b[^.!]{0,60}\?",
            r"\b(?:eerst|graag|mogen|mag|kunnen|kan|zou|zouden|willen|wil|liever|vooraf|beginnen|starten)\b[^.?!]{0,50}\b(?:uitproberen|uittesten|proberen|testen|proefdraaien|op proef|proefperiode|een pilot|een weekje|monster|proberen of|lenen|een proef)\b",
        ],
    },
    "signal.pricing_request": {
        "nl": [
            r"\b(?:wat (?:kost|kosten|moet dat kosten|zou|zal|gaat|vraagt|vragen|rekent|rekenen|betalen|betaal|krijg ik|is de prijs|wordt)|wa vraagt ge|hoeveel|hoe duur|tegen welke prijs|welke prijs|welk tarief|met wat voor|wat heb je in huis)\b[^.!]{0,70}(?:\?|\b(?:kost\w*|per|prijs|betal\w+|rekenen|jullie|u)\b)",
            r"\b(?:graag|stuur\w*|sturen|mail\w*|horen|weten|ontvangen|krijgen|geef|geven|doorgeven|nodig|laat|vertel\w*|willen|wil|benieuwd)\b[^.?!]{0,50}\b(?:prijs\w*|prijzen|prijslijst|prijsopgave|richtprijs|tarie\w+|kosten|kostprijs|maandbedrag|korting\w*|wat (?:het|dat|een|zo'n) (?:\w+ ){0,4}kost\w*)\b",
            r"\b(?:prijs\w*|prijzen|tarie\w+|kosten|korting\w*|huur|maandbedrag|btw|meerprijs|abonnement\w*|staffel\w*)\b[^.!]{0,60}\?|\b(?:inbegrepen|inclusief|exclusief|gratis|apart|bovenop|erbij in)\b[^.!]{0,40}\?|\bper (?:gebruiker|maand|stuk|persoon|vestiging|leerling|jaar) of\b",
        ],
    },
    "signal.proposal_request": {
        "nl": [
            r"\b(?:offerte|prijsopgave|voorstel|aanbod|aanbieding|inschrijving|bestek|calculatie)\b[^.?!]{0,60}\b(?:sturen|stuur|maken|maak|aanpassen|doorsturen|opstellen|mailen|ontvangen|voor (?:\d|de|het|een)|uiterlijk|vóór|schriftelijk|nodig|zonder|met|uitbrengen|indienen|op papier|graag|tegemoet)\b",
            r"\b(?:stuur|sturen|maak|maken|kunt|kan|wilt|wil|willen|graag|mail|nodig|vragen|vraag|ontvang\w*|krijgen|opstellen|uitbrengen|aanpassen|doen|bezorg\w*|zie|kijken)\b[^.?!]{0,50}\b(?:offerte|prijsopgave|schriftelijk (?:aanbod|voorstel)|voorstel|aanbieding|inschrijving|op papier|zwart op wit)\b",
        ],
    },
    "signal.meeting_request": {
        "nl": [
            r"\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|morgen|overmorgen|vanmiddag|volgende week|deze week|de \d{1,2}(?:e|de|ste)?|\d{1,2}(?:[.:]\d\d)? ?uur|om \w+ uur|half \w+|ochtend|middag)\b[^.?!]{0,40}\b(?:past|schikt|is (?:prima|goed|akkoord|ok)|akkoord|kan (?:ik|wij|we|het)|lukt|komt (?:goed )?uit|ben ik (?:er|vrij|beschikbaar)|graag|prima|zien we|spreken we|bellen|afgesproken|tot dan)\b",
            r"\b(?:kom|komt|komen|langskomen|langs|bellen|bel|belt|afspreken|afspraak|spreken|gesprek|overleg\w*|vergadering|bezoek|teams|belafspraak|zien|praten|praat|plan|inplannen|zitten)\b[^.?!]{0,40}\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|morgen|vanmiddag|volgende week|deze week|\d{1,2}(?:[.:]\d\d)? ?uur|om \w+|tussen \w+|ochtend|middag|vrijdag|de \d{1,2})\b",
            r"\b(?:plan|plannen|maken|maak|inplannen|prikken|zoeken|hebben|graag|vastleggen|boeken|zullen we|kunnen we|laten we|zou ik)\b[^.?!]{0,40}\b(?:afspraak|gesprek|overleg|belafspraak|datum|gaatje|moment|teams|bezoek|iets in|samenzitten|afspreken|bellen|spreken|zitten|praten)\b|\bbel (?:me|mij|ons)\b|\bkom (?:gerust|eens|maar|een keer)? ?(?:\w+ )?langs\b|\bheb je (?:ergens )?(?:\w+ ){0,3}(?:een )?gaatje\b",
        ],
    },
    "signal.reference_request": {
        "nl": [
            r"\b(?:welke|wie|hebt u|heeft u|hebben jullie|zijn er|is er|kent u|kennen jullie|bij wie|waar)\b[^.?!]{0,50}\b(?:ziekenhuizen|scholen|klanten|bedrijven|gemeenten|kwekers|praktijken|kantoren|collega's|klant|school|bedrijf|boeren|restaurants|werven|referenties|iemand|zorginstellingen)\b[^.?!]{0,60}\b(?:werken|gebruik\w*|al (?:mee|bij)|die (?:het|dit|er|al)|zoals (?:wij|ons|wij)|vergelijkbar\w*|in (?:de buurt|vlaanderen|onze)|bellen|bezoeken|spreken|langs|noemen)\b",
            r"\b(?:tevreden klant|andere klant\w*|bestaande klant\w*|referentie\w*|vergelijkbare (?:projecten|opdrachten|klanten|omvang)|uitgevoerde opdrachten|ervaringen van|ervaring van (?:een|andere)|klant (?:\w+ ){0,4}(?:noemen|bellen|spreken|bezoeken)|(?:praten|bellen|spreken) met (?:iemand|een (?:andere )?(?:klant|school|gebruiker|collega)))\b",
        ],
    },
    "signal.content_request": {
        "nl": [
            r"\b(?:hebt u|heeft u|hebben jullie|heb je|is er|zijn er|stuur\w*|sturen|mail\w*|mag ik|mogen we|kunt u|kun je|kan ik|graag|waar vind\w*|ontvangen|krijgen|maak|zou|bezorg\w*|delen|deel)\b[^.?!]{0,50}\b(?:folder\w*|brochure\w*|documentatie|catalogus|handleiding\w*|presentatie|slides|video\w*|filmpje|foto\w*|technische fiche|productblad|datasheet|specificaties|informatie|info|pdf|link|samenvatting|overzicht|voorbeeld\w*|rapport|whitepaper|tekening\w*|a4'?tje|draaiboek|plaatje)\b",
            r"\biets (?:op papier|om te (?:lezen|laten zien|tonen|geven)|waar\w* \w+ (?:\w+ ){0,3}(?:wat|iets) mee)\b|\bmeer (?:informatie|info|weten)\b|\ba4'?tje\b",
        ],
    },
    "signal.security_review": {
        "nl": [
            r"\b(?:waar|wie|hoe|is|zijn|worden|welke|hebben|staan|blijven|kan|kunnen)\b[^.?!]{0,60}\b(?:gegevens|data|servers?|back-?ups?|gehost|opgeslagen|versleuteld|versleuteling|toegang tot|inzage|avg|gecertificeerd|certificering|iso ?27001|nen ?7510|hackers?|gehackt|datalek|tweefactor\w*|mfa|wachtwoorden|logging|bewaard|binnen de eu)\b[^.!]{0,50}\?",
            r"\b(?:pentest\w*|dpia|nen ?7510|iso ?27001|bio|functionaris gegevensbescherming|security ?officer|ciso|informatiebeveiliging|beveiligingsvragenlijst|verwerkersovereenkomst|privacy ?officer|avg-?check)\b|\b(?:it-?dienst|ict-?afdeling|ict|systeembeheer|it)\b[^.?!]{0,40}\b(?:wil (?:weten|zien)|vraagt|eist|moet (?:eerst|akkoord|goedkeuren)|stelt|groen licht|poorten)\b",
        ],
    },
    "signal.legal_review": {
        "nl": [
            r"\b(?:contract\w*|overeenkomst\w*|voorwaarden|boeteclausule|clausule\w*|aansprakelijkheid\w*|geheimhouding\w*|kleine lettertjes|garantiebepaling\w*|raamovereenkomst)\b[^.?!]{0,60}\b(?:jurist\w*|advoca\w+|juridisch\w*|nakijken|lezen|leest|bekijken|tekenen|sturen|stuur|concept|wijzigen|aanpassen|schrappen|moeite|afwijzen|wijzen|hanteren|onderhandel\w*|eerst)\b",
            r"\b(?:jurist\w*|advoca\w+|juridische (?:dienst|afdeling|zaken)|notaris|bedrijfsjurist)\b[^.?!]{0,60}\b(?:contract\w*|overeenkomst\w*|voorwaarden|clausule\w*|boeteclausule|leest|lezen|nakijken|bekijkt|kijken|moeite|opmerkingen|aansprakelijkheid|leest mee)\b|\b(?:geheimhoudings\w+|verwerkersovereenkomst|algemene voorwaarden|opzegtermijn|looptijd|stilzwijgende verlenging|nda)\b|\b(?:stuur|sturen|mail|ontvangen|zien|krijgen)\b[^.?!]{0,40}\b(?:contract|concept-?contract|overeenkomst|voorwaarden)\b",
        ],
    },
    "aside.legal_review": {"nl": [r"\badvocaat had ik het enkel over\b|\bgetekende contract is binnen\b"]},
    "signal.procurement_step": {
        "nl": [
            r"\b(?:bestelbon|bestelnummer|inkooporder\w*|inkoopnummer|ordernummer|po-?nummer|leveranciersformulier|leveranciersportaal|leveranciersnummer|leverancierskaart|kvk-?(?:uittreksel|nummer)|btw-?nummer|ondernemingsnummer|iban|g-?rekening|factuuradres|factuurgegevens|e-?factuur|peppol|ubl-?factuur|coupa|ariba|kostenplaats|inkoopafdeling|afdeling inkoop|crediteuren\w*|aanbestedingsplatform|betalingstermijn|pro ?forma|de order zit)\b",
            r"\bfactu(?:ur|ren)\b[^.?!]{0,40}\b(?:op naam|naar|adres|sturen|vermelden|splitsen|zonder|tav|gericht|via)\b|\bals leverancier\b|\b(?:order|bestelling) (?:plaatsen|geplaatst|in de bijlage|volgt|komt)\b|\bvult u (?:even )?het\b[^.?!]{0,20}\bformulier\b",
        ],
    },
    "signal.implementation_question": {
        "nl": [
            r"\b(?:hoe|wie|wat|wanneer|hoeveel|kan|kunnen|kunt|moet|moeten|krijgen|helpt|helpen|doen|doet|is|zijn|zetten|komen|komt|verzorgen|als|duurt|waar|geven|verwachten|bel)\b[^.?!]{0,70}\b(?:installe\w+|installatie|plaats\w*|plaatsing|montage|monteren|opleid\w*|opleiding|training|trainen|inrichten|inrichting|invoering|uitrol|implementatie|implementeren|migratie|overzetten|overgang|mee over|oude (?:gegevens|dossiers|data|bestanden)|dossiers|onderhoud|ondersteuning|helpdesk|storing\w*|hapert|kapot|stuk gaat|reparatie|wisselstukken|onderdelen|levertijd|levering|leveren|geleverd|opstart\w*|opstarten|van start|inwerken|planning|draaiboek|aansluiten op het net|stilstand|keuring)\b[^.!]{0,60}\?",
            r"\b(?:hoe lang|hoe snel|hoeveel tijd|hoeveel dagen|wat is de levertijd|binnen hoeveel)\b[^.!]{0,70}\?|\bwie (?:\w+ )?(?:installeert|plaatst|monteert|leidt|onderhoudt|herstelt|repareert|regelt|helpt|komt|doet|zet|neemt|traint)\b[^.!]{0,60}\?|\b(?:als|wanneer) (?:het|hij|er|die|iets) (?:\w+ ){0,4}(?:hapert|kapot|stuk|uitvalt|misgaat|crasht)\b[^.!]{0,50}\?",
        ],
    },
    "signal.integration_question": {
        "nl": [
            r"\b(?:api|koppel\w*|gekoppeld|koppeling\w*|integr\w+|aansluit\w+|aangesloten op|synchronis\w+|compatibel|inlezen|uitlezen|importeren|exporteren|uitwisselen|edi|ubl|sso|praat\w* met|werkt (?:\w+ ){0,3}(?:samen )?met|daaruit gehaald|overnemen uit|afas|exact|magister|unit4|sap|excel|outlook|kassasysteem|boekhoudpakket|roosterpakket|salarisadministratie)\b[^.!]{0,70}\?",
            r"\b(?:moet|moeten|willen|wil|zou moeten|graag) (?:\w+ ){0,6}(?:automatisch|vanzelf|rechtstreeks) (?:\w+ ){0,4}(?:in|naar|door|terecht|doorstromen|overgenomen)\b|\bdubbel (?:intikken|invoeren|ingeven)\b[^.!]{0,50}\?",
        ],
    },
    "compare.rival": {
        "nl": [
            r"\b(?:andere|tweede|derde|twee|drie|vier|meerdere|alle) (?:\w+ )?(?:offertes?|aanbieders?|leveranciers?|partijen|partij|voorstellen|aanbiedingen|kandidaten|firma's|bureaus)\b|\b(?:uw|jullie|een|de) (?:\w+ )?(?:concurrent\w*|concurrentie)\b",
            r"\b(?:vergelijk\w*|op een rij|afwegen|scoort|scoren|in vergelijking|ten opzichte van|tegenover|waarin verschil\w*|wat (?:maakt|hebben) (?:jullie|u) (?:\w+ )?(?:beter|anders|meer)|waarom (?:jullie|u|zou ik|zouden we)|goedkoper dan|duurder dan|beter dan|sneller dan|is dat van jullie|of jullie of|tussen (?:jullie|u) en|shortlist|gaat het tussen|ook in gesprek met|voor de helft van (?:de prijs|dat|het geld)|bij u niet)\b",
        ],
    },
    "aside.competitor_comparison": {"nl": [r"\bvergeleken met de ardennen\b|\bdie van de concurrent zwaaien\b"]},
    "signal.stakeholder_added": {
        "nl": [
            r"\b(?:in (?:de )?cc|in kopie|toegevoegd|voeg (?:\w+ ){1,4}toe|zet (?:\w+ ){1,6}in (?:de )?(?:cc|kopie)|neem (?:\w+ ){1,4}(?:ook )?mee|betrek (?:\w+ ){1,4}|erbij gevraagd|hoort er vanaf nu bij|schuift (?:ook )?aan|sluit (?:ook )?aan|komt (?:er )?(?:ook )?(?:bij|mee)|kijkt mee|leest mee|doet mee|wil (?:er )?(?:ook )?bij (?:zijn|zitten)|erbij (?:halen|zijn|hebben)|stel (?:ik )?u (?:graag )?voor aan|vanaf (?:nu|morgen) (?:krijgt|schrijft|doet|loopt))\b",
            r"\b(?:stuur|mail|forward) (?:\w+ ){0,3}(?:ook )?(?:naar|aan) (?:mijn|onze|ons) \w+|\b(?:mijn|onze) (?:\w+ ){1,3}(?:wil|moet|zal|komt|gaat) (?:\w+ ){0,3}(?:meekijken|mee|zien|erbij|aansluiten|meeluisteren)\b",
        ],
    },
    "signal.marketing_touch": {
        "nl": [
            r"\b(?:jullie|uw|je) (?:\w+ )?(?:webinar|nieuwsbrief|stand|advertentie|folder|whitepaper|podcast|video|filmpje|flyer|post|reclame|presentatie|lezing|artikel|mailing|spotje|bestelwagen|affiche|blog|campagne|instagram\w*|linkedin\w*)\b[^.?!]{0,50}\b(?:gelezen|gezien|gehoord|op|over|in|was|kwam|meegenomen|gevonden|bezocht|gevolgd|heb|hebben)\b|\b(?:whitepaper|webinar|nieuwsbrief|filmpje) van jullie\b",
            r"\b(?:gelezen|gezien|gehoord|gevonden|tegen|tegengekomen|kennisgemaakt|gesproken|gekregen|kwam ik|kwamen wij|via|zag|zagen|las|hoorde|ontmoet)\b[^.?!]{0,50}\b(?:beurs|vakbeurs|linkedin|insta\w*|facebook|google|advertentie|radio|krant|vakblad|tijdschrift|webinar|stand|flyer|folder|filmpje|podcast|nieuwsbrief|congres|horecava|de boerderij)\b|\bop de (?:vak)?beurs\b",
        ],
    },
    "aside.marketing_touch": {"nl": [r"\bnieuwsbrief zat in mijn spam\b|\bop de (?:vak)?beurs in \w+ afspreken\b"]},
    "signal.renewed_interest": {
        "nl": [
            r"\b(?:weer|opnieuw|toch (?:weer|door)|nog eens|alsnog|terug)\b[^.?!]{0,50}\b(?:oppakken|opgepakt|actueel|bespreken|boven water|leeft|interess\w*|contact|op tafel|praten|doorgaan|gaat door|beginnen|opstarten|bekijken)\b|\bdaar (?:ben ik|zijn we) weer\b|\bgaat toch door\b|\bleeft opnieuw\b",
            r"\b(?:herinner\w* (?:u|je|jullie|zich)|vorig (?:jaar|voorjaar|najaar)|twee jaar geleden|destijds|toen|in 20\d\d|van 20\d\d)\b[^.?!]{0,70}\b(?:gesprek\w*|contact|afgewezen|nee gezegd|offerte|gesproken|stilgevallen|niet doorgegaan|onzin|uitgesteld|gekozen)\b|\b(?:nog (?:steeds )?geldig|geldt (?:dat|de offerte|het aanbod) nog)\b",
        ],
    },
    "signal.price_objection": {
        "nl": [
            r"\b(?:te duur|veel te duur|erg duur|behoorlijk duur|aan de dure kant|peperduur|prijzig|pittig|krankzinnig|buiten proportie|buitensporig|niet te betalen|onbetaalbaar|te veel geld|fors bedrag|flink bedrag|schrik (?:ik )?(?:wel )?van|boven (?:ons|mijn|het) budget|kunnen (?:we|wij) (?:\w+ )?niet (?:betalen|opbrengen|dragen)|nooit opbrengen|kan (?:het|dat) (?:niet )?(?:wat )?goedkoper|scherpere prijs|iets (?:aan|van) de prijs|korting (?:mogelijk|geven)|goedkoper bij|elders goedkoper|meer dan (?:we|ik|wij) (?:\w+ )?(?:dacht\w*|verwacht\w*|betalen|kunnen))\b",
            r"\b(?:prijs|offerte|bedrag|tarief|kosten|opslag|factuur|kostenplaatje)\b[^.?!]{0,40}\b(?:te hoog|hoog|fors|pittig|buiten proportie|omlaag|zakken|tegen|schrik\w*|overdreven|niet haalbaar|boven)\b",
        ],
    },
    "signal.timing_objection": {
        "nl": [
            r"\b(?:midden in|tijdens|tot na|voor|tot over onze oren in|zolang|net voor) (?:de |het |een |onze )?(?:\w+ )?(?:oogst|seizoen|verhuizing|fusie|verbouwing|examens|toetsweek|inventaris|kerst|bouwvak|reorganisatie|jaarafsluiting|hoogseizoen|verkiezingen|overname)\b[^.?!]{0,60}|\b(?:slechte timing|verkeerde moment|geen goed moment|te vroeg (?:om|voor)|te laat|nu niet|niet nu|komt nu niet uit|geen tijd voor|zit er (?:nu )?niet in|voor die tijd)\b",
            r"\b(?:net|pas|juist|onlangs) (?:\w+ ){0,4}(?:afgesloten|gekocht|getekend|verlengd|vernieuwd|aangeschaft|vervangen|overgestapt)\b|\b(?:zitten|zit) (?:\w+ ){0,4}vast (?:tot|aan)\b|\b(?:contract|lease) loopt (?:nog )?tot\b|\b(?:dit jaar|tot januari|tot volgend jaar)\b[^.?!]{0,30}\b(?:niet|niets|niks|geen)\b|\beerst moet\b[^.?!]{0,40}\b(?:er zijn|klaar|rond|af)\b|\bkoopt niemand\b",
        ],
    },
    "signal.fit_objection": {
        "nl": [
            r"\b(?:past (?:niet|er niet)|niet geschikt|ongeschikt|niks voor ons|niets voor ons|te (?:groot|klein|ingewikkeld|uitgebreid|zwaar|breed|hoog) voor|valt af|valt (?:\w+ )?af|rijdt zo'n machine zich klem|zonder (?:\w+ ){1,4}kunnen (?:wij|we) niet|zonder kunnen wij niet|schieten we niets mee op|hebben we niets aan|kan (?:\w+ ){0,4}niet aan|bedoeld voor (?:grote|ziekenhuizen|ketens)|gemaakt voor (?:grote|ketens)|overdreven voor|werkt hier niet|werkt bij ons niet|met een kanon op een mug)\b",
        ],
    },
    "signal.incumbent_satisfied": {
        "nl": [
            r"\b(?:tevreden (?:over|met)|zeer tevreden|dik tevreden|we zijn voorzien|zitten goed (?:bij|met)|doet dat (?:hier )?al|krijgt (?:\w+ ){0,4}een (?:negen|tien|acht)|ga(?:an)? (?:\w+ )?niet veranderen|niet veranderen|geen reden om|waarom zou(?:den)? (?:ik|we|wij) (?:veranderen|overstappen)|beter krijg ik het niet|nooit problemen|nooit klachten|laat ons nooit in de steek|loopt (?:prima|gesmeerd|goed)|werkt (?:prima|perfect|goed)|goed geholpen|blijven (?:\w+ )?bij|meer dan genoeg plezier|al jaren (?:bij|met)|vaste leverancier|in goede handen)\b",
        ],
    },
    "signal.not_interested": {
        "nl": [
            r"\b(?:niet geïnteresseerd|geen interesse|geen belangstelling|nee,? (?:dank|bedankt)|bedankt,? maar nee|niet op (?:uw|jullie) aanbod in|besloten (?:\w+ ){0,4}niet|er niet mee verder|niet verder mee|zien (?:er |ervan |het nut )?(?:er )?(?:\w+ )?(?:niet|van) (?:in|af)|hoeft niet,? (?:dank|bedankt)|laat maar zitten|gaan (?:er )?niet mee verder|is (?:het )?\w+ geworden|gekozen voor (?:een ander|\w+)|wijzen (?:we|wij) (?:het|uw) \w* ?af|doen we niet|wij passen|past niet bij onze plannen)\b",
        ],
    },
    "signal.opt_out": {
        "nl": [
            r"\b(?:haal|verwijder|schrap|schrijf|meld|gooi|wis)\b[^.?!]{0,40}\b(?:van|uit|af)\b[^.?!]{0,25}\b(?:lijst|bestand|mailing\w*|database|adres\w*|systeem|nieuwsbrief)\b|\b(?:geen|nooit meer) (?:\w+ )?(?:mails?|reclame|post|telefoon|berichten|nieuwsbrieven|spam) (?:\w+ ){0,3}meer\b|\b(?:kappen met|stop met|hou op met|ophouden met)\b[^.?!]{0,30}|\bbel (?:\w+ )?niet meer\b|\b(?:(?:mij|me|ons|mijn adres) (?:\w+ ){0,3}(?:uitschrijven|afmelden|uit te schrijven|af te melden)|bel-me-niet|niets meer te sturen|gelieve geen|niet meer (?:bellen|mailen|sturen|schrijven|contacteren|benaderen)|gegevens (?:te )?(?:wissen|verwijderen))\b",
        ],
    },
    "signal.wrong_person": {
        "nl": [
            r"\b(?:verkeerde? (?:persoon|adres|nummer|afdeling)|verkeerd verbonden|aan het verkeerde adres|ga(?:at)? (?:ik|wij)? ?(?:hier |daar )?niet over|hier ga ik niet over|niet mijn (?:afdeling|pakkie|taak|terrein)|niets? (?:van doen|mee te maken)|niks mee te maken|loopt via (?:ons|het|de)|moet u (?:\w+ )?(?:bij|niet bij) (?:mij|ons|de|het)|beter aan het adres|werk(?:t)? (?:daar|hier) (?:\w+ )?niet meer|doe ik (?:\w+ ){0,4}niet meer|probeer (?:de|het|\w+) |(?:bent u|zit u) (?:hier |bij mij )?(?:verkeerd|fout|niet goed)|ik ben (?:alleen|enkel|maar) (?:de|een))\b",
        ],
    },
    "signal.out_of_office": {
        "nl": [
            r"\b(?:automatisch antwoord|afwezigheids\w*|(?:ben|is|zijn) (?:\w+ )?(?:afwezig|met (?:verlof|vakantie)|op (?:vakantie|reis|kamp)|niet aanwezig|ziek thuis)|afwezig (?:tot|van|wegens|;)|met (?:verlof|vakantie|zwangerschapsverlof) (?:tot|van|en)|momenteel (?:afwezig|op zee|in het buitenland)|gesloten (?:tot|wegens|van|voor)|geen bereik|lees mijn mail niet|bericht wordt later gelezen|terug (?:op|vanaf) \w+ \d|buiten kantoor|bij mijn terugkomst)\b",
        ],
    },
}
