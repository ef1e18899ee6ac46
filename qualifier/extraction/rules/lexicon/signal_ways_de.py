"""Cues, German: the families of ways in which people ask, object, refuse and compare. For the labels see ``signal_ways_en``."""

from qualifier.extraction.rules.cues import CueTable

SIGNAL_WAYS_DE: CueTable = {
    "aside.asking": {
        "de": [
            r"\b(?:danke|dank)\b[^.?!]{0,25} für (?:\w+ ){0,3}(?:vorführung|demo|angebot|broschüre|gespräch|termin|preisliste|unterlagen|infos?|präsentation|besuch|muster|schulung|referenz\w*|vertrag)\b",
            r"\b(?:vorführung|demo|angebot|broschüre|gespräch|preisliste|unterlagen|präsentation|offerte|prospekt|katalog)\b(?: \w+){0,3} (?:ist|sind|war|waren|liegt|kam|gestern|erhalten|bekommen|angekommen|ausgedruckt)\b",
            r"\b(?:brauch\w*|braucht es|benötig\w*) (?:\w+ ){0,3}(?:kein|keine|keinen|nicht)\b|\bkein(?:e|en|em)? (?:\w+ )?(?:vorführung|demo|angebot|termin|broschüre|gespräch|besuch|referenz\w*|schulung)\b",
            r"\b(?:ich|wir) (?:schick\w*|send\w*|mail\w*|leite\w*|lege|geb\w*|werde) (?:ihnen|euch|dir)\b[^.?!]{0,40}",
        ],
    },
    "aside.legal_review": {
        "de": [
            r"\bvertrag (?:mit den|bei der uni|mit der reinigung|mit den fensterputzern)\b|\brechtsabteilung (?:\w+ ){0,4}(?:wegen einer|andere)\b|\bobwohl wir|ob wir (?:überhaupt )?(?:drunter|darunter)"
        ],
    },
    "aside.meeting_request": {
        "de": [
            r"\b(?:montag|dienstag|mittwoch|donnerstag|freitag|morgen|\w+) (?:geht|passt|klappt) (?:\w+ )?(?:leider )?(?:nicht|nimmer|gar nicht)\b|\b(?:lieferung|fahrer|elektriker|handwerker|maler|besprechung|treffen|stadtfest|feier|fest|zahnarzt|arzt) (?:\w+ ){0,3}(?:am|um|kommt|war)\b",
        ],
    },
    "aside.out_of_office": {
        "de": [
            r"\b(?:letzte|vorige|vergangene)\w* (?:woche|monat)\b[^.?!]{0,40}|\bwar (?:ich )?(?:nicht im büro|im urlaub|krank)\b"
        ]
    },
    "signal.demo_request": {
        "de": [
            r"\b(?:zeigen sie|zeigen s'|zeigt|zeig|führen sie|demonstrieren sie|präsentieren sie) (?:uns|mir|ihm|unserem|meinem) (?:\w+ ){0,3}(?:mal|doch|halt|einmal|wie|das|die|den|ihr\w*|live)\b",
            r"\b(?:können|könnten|mögen|würden|wollen|kann|könnt|könntet|dürfen|dürften) (?:sie|ihr|du|wir|ich|man|s')\b[^.?!]{0,60}\b(?:zeigen|vorführen|demonstrieren|vorstellen|präsentieren|durchgehen|durchklicken|in betrieb sehen|mal sehen|anschauen|ansehen|angucken|live sehen|zuschauen)\b",
            r"\b(?:würd\w*|möcht\w*|will|wollen|wollten|gern\w*|lieber|mal|einmal|erst|zuerst) (?:\w+ ){0,6}?(?:live|in betrieb|im einsatz|in aktion|laufen|vor ort|am gerät|vorher) (?:sehen|anschauen|ansehen)\b|\b(?:würd\w*|möcht\w*|gern\w*|lieber) (?:\w+ ){0,3}(?:das|die|den|es|ihn|sie|system|gerät|programm|software|anlage) (?:\w+ ){0,3}?(?:mal |einmal |erst )?(?:sehen|anschauen|anschaun|ansehen|angucken|vorgeführt|gezeigt bekommen|zeigen lassen|vorführen lassen)\b",
            r"\b(?:am bildschirm|live|in betrieb|im einsatz|in echt|vor ort|in aktion|bei der arbeit) (?:\w+ ){0,2}(?:vorführen|zeigen|sehen|ansehen|anschauen|erleben)\b",
            r"\b(?:vorführung|vorführtermin|demo|produktvorstellung|live-?vorführung|online-?präsentation|probevorführung)\b",
        ],
    },
    "signal.trial_request": {
        "de": [
            r"\b(?:ausprobier\w*|probier\w*|probeweise|probeaufbau|probestellung|probegerät|probefahrt|testgerät|testinstallation|testphase|testzeitraum|testmonat|testbetrieb|testversion|testlizenz|testzugang|testkonto|demozugang|demoversion|sandbox|spielwiese|schnupper\w*|pilotbetrieb|pilotierung|pilotkunde|pilotgruppe|pilotphase|pilotprojekt)\b",
            r"\b(?:testen|erproben|probieren|rumspielen|herumspielen|reinschnuppern)\b[^.!]{0,50}(?:\?|\bbevor\b|\bvorher\b|\berst\b|\bzuerst\b)|\b(?:erst|zuerst|vorher|vorab|mal|einmal|selber|selbst|gern\w*) (?:\w+ ){0,4}(?:testen|ausprobieren|probieren|erproben|mieten)\b",
            r"\b(?:leihen|ausleihen|leihweise|überlassen|dalassen|dalassen|hierlassen) (?:sie |ihr )?(?:uns|mir)?\b|\bfür (?:ein paar|zwei|eine|einen|vier|14) (?:\w+ )?(?:wochen?|tage|monat\w*) (?:\w+ ){0,3}(?:testen|ausprobieren|hier|da|haben|überlassen|dalassen|leihen)\b|\b(?:muster|proben?|probe) (?:schicken|zusenden|zuschicken|bekommen|haben|davon)\b|\b(?:schicken|senden|geben) sie (?:uns|mir) (?:\w+ ){0,3}(?:muster|probe|proben|testgerät)\b",
        ],
    },
    "signal.pricing_request": {
        "de": [
            r"\bwas (?:kost\w*|koscht|macht das|würd\w*|käm\w*|kommt|wär\w*|nehmen|nehmt|verlang\w*|berechn\w*|zahl\w*|bekomme? ich|kriege? ich|muss|müsst\w*|sind|ist|soll|liegt)\b[^.!]{0,70}\b(?:kost\w*|koscht|preis\w*|zahl\w*|konditionen|tarif\w*|gebühr\w*|verlangen|euro|franken|der spaß|pro (?:monat|stück|stunde|nutzer|tag|jahr)|im monat|stundensatz|stundensätze)\b|\bwas (?:nehmen|nehmt|verlangen|berechnen) (?:sie|ihr)\b|\bwas bekomme ich (?:\w+ ){0,4}für",
            r"\b(?:preis\w*|kosten\w*|konditionen|tarif\w*|rabatt\w*|skonto|stundens[aä]tz\w*|tagess[aä]tz\w*|gebühr\w*|listenpreis\w*|staffelpreis\w*|preisrahmen|größenordnung|hausnummer|preisspanne|richtpreis|pauschale|aufpreis|nachlass|miete|monatsrate)\b[^.!]{0,70}\?",
            r"\b(?:nenn\w*|sag\w*|schick\w*|send\w*|mitteil\w*|teilen|bekanntgabe|bekanntgeben|zukommen|mail\w*|brauch\w*|wissen|hätt\w*|erfahren|verrat\w*|geb\w*|bitte um|bitten um|interessier\w*)\b[^.?!]{0,50}\b(?:preis\w*|kosten|konditionen|tarif\w*|preisliste\w*|stundensatz|richtpreis|hausnummer|größenordnung|stückpreis\w*|was (?:es|das|der|die) (?:\w+ ){0,4}kost\w*)\b",
            r"\b(?:wie ?viel|wieviel|wie hoch|wie teuer|zu welchem preis|was für ein preis)\b[^.!]{0,80}(?:\?|\b(?:kost\w*|zahl\w*|nehm\w*|verlang\w*)\b)|\b(?:pro (?:nutzer|kopf|platz|standort|monat|stück|user|meter|stunde)) oder (?:pro|pauschal|nach|als|je|einmalig)\b|\bpi mal daumen\b|\b(?:inklusive|inbegriffen|im preis enthalten|mit drin|obendrauf|on top|kostenlos|gratis|kostenpflichtig|umsonst)\b[^.!]{0,30}\?",
            r"\bwas es bei ihnen kosten\b|\bwas (?:es|das|sie|der|die) (?:\w+ ){0,5}(?:kostet|kosten|kosten würde|kosten soll)\b|\b(?:geht|gibt es|gibt's|machen sie|bekommen wir|kriegen wir) (?:\w+ ){0,4}(?:rabatt|nachlass|günstiger|mengenrabatt|sonderpreis|vereinspreis)\b",
        ],
    },
    "signal.proposal_request": {
        "de": [
            r"\b(?:angebot\w*|anbot\w*|offerte\w*|kostenvoranschlag\w*|kostenschätzung|kalkulation)\b[^.?!]{0,70}\b(?:schick\w*|send\w*|mach\w*|erstell\w*|brauch\w*|benötig\w*|leg(?:en|ung|t)|zukommen|mail\w*|abgeb\w*|ausgestellt|ausstellen|überarbeit\w*|anpass\w*|bis (?:zum|ende|anfang|mitte|\w+tag|morgen|\d)|schriftlich|bitte|hätt\w* gern\w*|einreich\w*|nachbesser\w*|getrennt|aufgeschlüsselt)\b",
            r"\b(?:schick\w*|send\w*|mach\w*|erstell\w*|brauch\w*|benötig\w*|ersuch\w*|bitt\w*|unterbreit\w*|leg\w*|mail\w*|hätt\w*|möcht\w*|erwart\w*|überarbeit\w*|bräucht\w*|rechn\w*|kalkulier\w*|schreib\w*|abgeben|gib|geben)\b[^.?!]{0,70}\b(?:angebot\w*|anbot\w*|offerte\w*|kostenvoranschlag\w*|kostenschätzung|kalkulation|varianten (?:durch|rechnen))\b",
            r"\brechnen sie (?:uns|mir)\b|\b(?:durchrechnen|durchkalkulieren|anbieten) (?:sie|lassen)?\b|\b(?:schriftlich|schwarz auf weiß|auf papier) (?:\w+ ){0,3}(?:geben|haben|brauchen|bekommen|schicken|vorlegen)\b|\b(?:variante|version) (?:\w+ ){0,2}(?:rechnen|durchrechnen|anbieten|kalkulieren)\b|\b(?:in schriftform|aufforderung zur angebotsabgabe|leistungsverzeichnis|lastenheft)\b",
        ],
    },
    "signal.meeting_request": {
        "de": [
            r"\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|morgen|übermorgen|heute|vormittags?|nachmittags?|\d{1,2}(?:[.:]\d\d)? ?uhr|der \d{1,2}\.|am \d{1,2}\.|kw ?\d\d|nächste woche|halb \w+)\b[^.?!]{0,40}\b(?:passt|geht klar|geht bei|geht gut|geht|ginge|wäre|würde passen|bin ich (?:da|frei|im büro)|bin frei|hätte ich|hätten wir|hab ich|habe ich (?:zeit|luft|frei)|reden wir|telefonieren|sprechen|treffen|in ordnung|ok|einverstanden|recht|klappt|super|machbar|zeit|kommen|vorbei|anrufen|rufen)\b",
            r"\b(?:passt|geht|ginge|klappt|treffen|sehen|telefonieren|sprechen|reden|vorbeikommen|kommen|rufen|einverstanden|einladung|termin|besichtigung|aufmaß)\b[^.?!]{0,40}\b(?:am |um |ab |gegen )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|morgen|übermorgen|nächste woche|diese woche|\d{1,2}(?:[.:]\d\d)? ?uhr|kw ?\d\d|vormittag|nachmittag)\b",
            r"\b(?:machen|mach|vereinbaren|ausmachen|finden|setzen|buchen|planen|schlagen|vorschlagen|fixieren|brauchen|hätten|haben|bekommen|geben) (?:\w+ ){0,5}?(?:termin|telefonat|gespräch|besprechung|videocall|call|treffen|halbe stunde|viertelstunde|stunde zeit|stunde für)\b|\b(?:setzen wir uns|telefonieren wir|treffen wir uns|lassen sie uns (?:\w+ ){0,4}(?:reden|sprechen|telefonieren|treffen)|(?:könnten|können|wollen|sollen) wir (?:uns |mal )*(?:\w+ ){0,4}(?:treffen|sprechen|telefonieren|zusammensetzen|sehen|austauschen))\b",
            r"\b(?:rufen|kommen|schauen|klingeln|buchen|melden) (?:s'|sie|ihr) (?:\w+ ){0,5}?(?:an|durch|vorbei|her|rein|zurück|zu uns|in meinem kalender|zusammen|bei (?:mir|uns))\b|\b(?:zusammensetzen|zusammentelefonieren|austauschen|unterhalten|vorbeischauen|vorbeikommen|kurzschließen|zusammenkommen)\b|\bhaben s(?:'|ie) (?:\w+ ){0,6}(?:zeit|stund\w*|halbe)\b|\bzeit (?:für|zu) (?:ein|einen|uns|telefon\w*)\b|\bbis (?:dann|morgen|montag|dienstag|mittwoch|donnerstag|freitag)\W*$",
        ],
    },
    "deny.meeting_request": {
        "de": [r"\b(?:lassen sie mal|ich melde mich|wir melden uns|ich rühre mich|komme ich auf sie zu)\b"],
    },
    "signal.reference_request": {
        "de": [
            r"\b(?:haben|habt|gibt|gibt's|kennen|können|könnten|hätten|welche|wer|wo|bei wem|mit wem)\b[^.?!]{0,80}\b(?:andere\w* \w+|jemand\w*|kund\w+|betrieb\w*|anwender\w*|nutzer\w*|anlage|projekt\w*|klinik\w*|gemeinde\w*|stadtwerke|schule\w*|kolleg\w+)\b[^.?!]{0,60}\b(?:ausgestattet|beliefert|betreut|gemacht|installiert|eingeführt|umgesetzt|anrufen|besichtigen|anschauen|besuchen|nennen|fragen|sprechen|reden|im einsatz|nutz\w+|arbeit\w+|umgestellt|in der nähe)\b",
            r"\b(?:mit (?:jemand\w*|einem \w+|einer \w+|andern?|anderen \w+))\b[^.?!]{0,40}\b(?:reden|sprechen|telefonieren|austauschen)\b[^.?!]{0,40}\b(?:der|die|das|hat|haben|einsatz|nutz\w+|kund\w+|schon)\b|\b(?:vergleichbare|ähnliche) (?:projekte|anlagen|kunden|objekte|referenzen|betriebe|aufträge)\b|\b(?:darf|dürfte|kann|könnte) ich (?:die|den|das|ihn|sie|da|dort) (?:\w+ ){0,3}(?:fragen|anrufen|ansehen|besuchen)\b",
            r"\b(?:wer|welche\w*|wen) (?:\w+ ){0,3}(?:nutzt|verwendet|setzt|hat|arbeitet|beliefern|betreuen) (?:\w+ ){0,4}(?:schon|bereits|noch|sonst|bei ihnen|mit ihnen|von ihnen)\b|\b(?:namen|adressen|kontakte?|telefonnummer) (?:\w+ ){0,3}(?:von|eines|anderer|zufriedener) (?:\w+ )?(?:kund\w+|betrieb\w*|anwender\w*|nutzer\w*)\b|\b(?:referenz\w*|nachweis\w* (?:über|vergleichbar\w*))\b",
        ],
    },
    "signal.content_request": {
        "de": [
            r"\b(?:haben|hätten|hätte|gibt es|gibt's|wo (?:find|gibt|kann)\w*|schick\w*|send\w*|mail\w*|bekomm\w*|brauch\w*|bräucht\w*|wäre?|kann ich|könnte ich|lassen sie|fassen|legen|darf ich|stell\w*|möcht\w*)\b[^.?!]{0,70}\b(?:datenbl\w+|sicherheitsdatenbl\w+|video\w*|filme?|katalog\w*|prospekt\w*|broschüre\w*|unterlagen|handbuch|anleitung|präsentation|folien|musterbericht\w*|muster(?:vertrag|rechnung|protokoll)|beispielbericht\w*|infomaterial|informationsmaterial|flyer|merkblatt|whitepaper|leitfaden|zusammenfassung|übersicht|fotos?|bilder|zeichnung\w*|pläne|technische\w* daten|dokumentation|link|pdf|steckbrief|fallstudie\w*|erfahrungsbericht\w*|auf einer seite)\b",
            r"\b(?:etwas|was|irgendwas) (?:schriftliches|zum (?:lesen|zeigen|herzeigen|weitergeben|weiterleiten|vorlegen|ausdrucken|anschauen))\b|\bmehr (?:infos?|informationen|darüber|dazu)\b[^.!]{0,40}(?:\?|bitte|gern)|\b(?:zum|das|die|den) (?:\w+ )?(?:ausdrucken|nachlesen|herunterladen)\b[^.!]{0,20}\?",
        ],
    },
    "signal.security_review": {
        "de": [
            r"\b(?:wo|wie|wer|was|werden|sind|läuft|liegen|stehen|haben|gibt)\b[^.?!]{0,70}\b(?:server\w*|backups?|datensicherung\w*|rechenzentrum|zugriff auf|(?:kunden|patienten|mandanten|unsere|unseren|die|meine) ?daten (?:\w+ ){0,4}(?:gespeichert|gehostet|sicher|verschlüsselt|gelöscht|liegen|hin|geschützt|verarbeitet)|verschlüssel\w*|gehostet|gespeichert|zertifizier\w*|zertifikat\w*|dsgvo|administratorzugriff|adminrechte|hacker\w*|zwei-?faktor\w*|protokollier\w*|löschkonzept|aufbewahr\w*)\b[^.!]{0,60}\?",
            r"\b(?:iso ?27001|bsi|c5|tisax|isms|tom|toms|nis-?2|kritis|dsfa|datenschutzkonzept|berechtigungskonzept|sicherheitskonzept|penetrationstest\w*|pentest\w*|technische\w* und organisatorische\w*|it-?sicherheit\w*|informationssicherheit\w*|datenschutzbeauftragte\w*|sicherheitsfragebogen|sicherheitsüberprüfung|datenschutzprüfung|auftragsverarbeit\w*)\b",
            r"\b(?:unsere?|der|die|das) (?:it-?(?:abteilung|leiter\w*|leute|sicherheit)|ciso|datenschützer\w*|datenschutz|revision|edv) (?:\w+ ){0,3}(?:will|wollen|möchte|prüft|prüfen|fragt|fragen|verlangt|braucht|muss|besteht)\b|\bwas passiert (?:\w+ ){0,3}(?:mit (?:unseren|den|meinen) daten)\b",
        ],
    },
    "signal.legal_review": {
        "de": [
            r"\b(?:vertrag\w*|vereinbarung|agb|geschäftsbedingungen|klausel\w*|haftungs\w*|kleingedruckt\w*|rahmenvertrag|auftragsverarbeitungsvertrag|avv|geheimhaltungs\w*|vertraulichkeits\w*|nda|gewährleistung\w*|vertragsstrafe|gerichtsstand|mindestlaufzeit|vertragslaufzeit|kündigungsfrist\w*|kündigungsklausel|paragraf|paragraph)\b[^.?!]{0,70}\b(?:anwalt\w*|anwältin|jurist\w*|rechtsabteilung|prüf\w*|durchles\w*|lesen|entwurf|änder\w*|anpass\w*|stößt|schick\w*|send\w*|unterschreib\w*|unterzeichn\w*|schließen|brauch\w*|vorab|steht|mailen|zukommen|müssten|verhandel\w*|streichen|bitte)\b",
            r"\b(?:anwalt|anwältin|jurist\w*|rechtsabteilung|rechtsanwalt|notar|kanzlei|justiziar\w*|syndikus)\b[^.?!]{0,60}\b(?:prüf\w*|vertrag\w*|lesen|liest|anschau\w*|schaut|drüber|klausel\w*|abschnitt|agb|freigeb\w*|einwänd\w*|stört|stößt|haftung\w*)\b",
            r"\b(?:schick\w*|send\w*|bekomm\w*|seh\w*|brauch\w*|les\w*|zukommen|mail\w*|hätt\w*)\b[^.?!]{0,50}\b(?:vertrag|vertragsentwurf|mustervertrag|agb|vereinbarung|avv|nda|rahmenvertrag|konditionen und bedingungen)\b|\b(?:wie|wann) (?:\w+ ){0,3}(?:kommen|kommt|komm) (?:wir|man|ich) (?:\w+ ){0,3}raus\b|\b(?:kündigungsfrist|laufzeit|gebunden|kündbar|kündigen|verlängert sich)\b[^.!]{0,60}\?|\b(?:geheimhaltungs\w+|verschwiegenheits\w+|avv|auftragsverarbeitungs\w+)\b",
        ],
    },
    "signal.procurement_step": {
        "de": [
            r"\b(?:bestellnummer\w*|bestell-?nr|auftragsnummer|kostenstelle\w*|leitweg-?id|xrechnung|zugferd|e-?rechnung|rechnungsadresse|rechnungsanschrift|rechnungsempfänger|lieferantenformular|lieferantennummer|lieferantenstamm\w*|lieferantenportal|lieferantenselbstauskunft|kreditorenstamm\w*|vergabestelle|vergabeportal|vergabeplattform|beschaffungsstelle|bestellanforderung|bedarfsmeldung|bestellschein|freistellungsbescheinigung|unbedenklichkeits\w*|umsatzsteuer-?id|uid-?nummer|ust-?id\w*|steuernummer|bankverbindung|handelsregisterauszug|gewerbeschein|zahlungsziel|skonto)\b",
            r"\b(?:rechnung\w*|bestellung|auftrag)\b[^.?!]{0,50}\b(?:ausstell\w*|gehen|geht an|adressier\w*|auf (?:den|die|das|unsere)|nur als|stellen|lautet|splitten|aufteilen|schreiben sie|schicken|kommt (?:morgen|heute|diese|nächste)|raus|auslösen|freigegeben|unterwegs|angeben)\b|\b(?:einkauf|buchhaltung|vergabe|beschaffung)\b[^.?!]{0,40}\b(?:schickt|braucht|benötigt|legt|übernimmt|meldet|will|verlangt|formular|anlegen|plattform)\b|\bals (?:neuen )?(?:lieferant\w*|kreditor\w*)\b",
        ],
    },
    "signal.implementation_question": {
        "de": [
            r"\b(?:wie|wer|was|wann|wo|welche\w*|wieviel\w*|wie viel\w*|gibt|gibt's|kann|können|könnten|muss|müssen|machen|macht|kommt|kommen|übernehm\w*|dauert|ist|sind|braucht|brauchen|bieten|helf\w*|haben|geht|wird|werden|reicht)\b[^.?!]{0,80}\b(?:schul\w*|einschul\w*|einweis\w*|einführ\w*|eingeführt|umstell\w*|umstieg|umzug|umzieh\w*|rollout|inbetriebnahme|installier\w*|installation|einbau\w*|einricht\w*|eingerichtet|aufbau\w*|aufstell\w*|abbau\w*|montage|montier\w*|migrat\w*|datenübernahme|übernommen|altdaten|wartung|wartet|reparier\w*|ersatzteil\w*|support|hotline|störung\w*|notdienst|lieferzeit\w*|geeicht|stillstand|einarbeit\w*|projektplan)\b[^.!]{0,60}\?",
            r"\b(?:wer|was) (?:\w+ )?(?:schult|richtet|installiert|baut|montiert|wartet|repariert|kommt|hebt ab|hilft|überträgt|übernimmt|pflegt|kümmert|macht)\b[^.!]{0,60}\?|\b(?:wie (?:lange|schnell|läuft|geht)|ab wann|bis wann)\b[^.!]{0,70}\?|\b(?:was passiert|was ist|was machen wir),? wenn\b[^.!]{0,70}\?",
            r"\b(?:am|an einem) (?:sonntag|wochenende|feiertag)\b[^.!]{0,50}\?|\b(?:kann|können|könnte|darf) (?:das|die|der|man|ihr\w*|es|sie) (?:\w+ ){0,6}(?:stehen|aufgestellt|aufgebaut|montiert|angebracht|gestellt|passen|messen|befestigt)\b[^.!]{0,60}\?|\bwas wir (?:\w+ ){0,4}(?:leisten|machen|vorbereiten|stellen) müssen\b|\bwie verhindern sie\b",
        ],
    },
    "signal.integration_question": {
        "de": [
            r"\b(?:schnittstelle\w*|api|sso|anbind\w*|anschluss an|angebunden|koppel\w*|gekoppelt|integrier\w*|integrat\w*|synchronisier\w*|einlesen|auslesen|importier\w*|exportier\w*|csv|edifact|edi|entra|active directory|datev|sap|lexware|dynamics|outlook|shopware|shopify|excel|warenwirtschaft\w*|erp|kassa|kasse|kassensystem\w*|zeiterfassung|buchhaltung\w*|buchhaltungsprogramm|praxissoftware|leitsystem|waage)\b[^.!]{0,70}\?",
            r"\b(?:spricht|sprechen|redet|reden|versteht|verträgt|verstehen|läuft|laufen|arbeitet|passt|funktioniert|geht|kann|können|schreibt|liest|holt|zieht|übernimmt|übergibt)\b[^.?!]{0,50}\b(?:mit|aus|in|an|direkt in|direkt aus) (?:unser\w*|eur\w*|dem|der|den|die|das|sap|datev|\w+)\b[^.?!]{0,30}\b(?:system|software|programm|buchhaltung|kassa|kasse|erp|anlage|server|tool|app|shop|lager\w*|waage|business|outlook|zusammen|automatisch|direkt)\b[^.!]{0,40}\?",
            r"\b(?:müsst\w*|muss|sollt\w*|soll) (?:\w+ ){0,5}(?:reden|sprechen|kommunizieren|zusammenspielen|angebunden|gekoppelt|verbunden|angeschlossen|übernommen)\b|\bmit (?:eurer|unserer|unserem|ihrem|ihrer) (?:\w+ )?(?:kassa|kasse|system|software|anlage|waage|buchhaltung) (?:\w+ )?(?:reden|sprechen|verbunden|gekoppelt|koppeln|verbinden)\b",
        ],
    },
    "compare.rival": {
        "de": [
            r"\b(?:andere\w*|zweite\w*|dritte\w*|weitere\w*|konkurrenz\w*|mitbewerb\w*|gegen|vergleichs)-? ?(?:angebot\w*|anbot\w*|offerte\w*|anbieter\w*|firma|firmen|lieferant\w*|bieter\w*|hersteller\w*|produkt\w*|lösung\w*)\b",
            r"\b(?:auch|noch|schon|bereits) (?:\w+ ){0,3}(?:angebot\w*|anbot|offerte\w*) (?:von|bei|der|vom)\b|\bangebot\w* (?:von|der firma) \w+ (?:auf dem tisch|vorlieg\w*|liegt|da)\b|\b(?:liegt|liegen|ist|sind|war|kam|kommt) (?:\w+ |[\d.]+ ){0,6}(?:unter|über|günstiger als|teurer als|billiger als) (?:ihnen|ihrem|ihrer|euch|eurem|sie)\b",
            r"\b(?:auf dem tisch|gleichauf|punkten auf|platz (?:eins|zwei|drei|1|2|3)|bewertungsmatrix|vergleichstabelle|gegenüberstell\w*|im rennen|engere\w* wahl|zur auswahl stehen|entweder sie oder|sie oder (?:die|der|das|\w+)|zwischen ihnen und|im vergleich (?:zu|mit) (?:ihnen|der konkurrenz|den anderen)|was (?:können|haben|machen) sie (?:\w+ ){0,3}(?:besser|anders|mehr)|was unterscheidet (?:sie|euch|ihr\w*)|warum (?:soll\w*|sollte\w*) (?:ich|wir) (?:\w+ ){0,4}(?:sie|ihnen|euch|wechseln|nehmen)|andere haben|woanders (?:\w+ )?(?:günstiger|billiger|angefragt)|parallel (?:auch )?(?:mit|bei)|(?:drei|zwei|mehrere|vier) (?:angebote|anbieter|firmen|offerten))\b",
        ],
    },
    "signal.stakeholder_added": {
        "de": [
            r"\b(?:in cc|in kopie|ins cc|cc:|auf cc|in den verteiler|mit (?:rein|dazu)genommen|dazugeholt|mit ins boot|mit an bord|dazu ?nehm\w*|dazuhol\w*|einbind\w*|einbezieh\w*|mitles\w*|mitlies\w*|zuschalt\w*|schaltet sich|setzt sich dazu|dazusetz\w*|sitzt (?:\w+ ){0,4}(?:mit am tisch|dabei|mit dabei)|am tisch|begleitet (?:\w+ ){0,3}fachlich|fachlich begleiten|stelle ich ihnen|darf ich (?:ihnen )?(?:\w+ ){0,3}vorstellen)\b",
            r"\b(?:hole|nehme|bringe|bitte|lade|ziehe) (?:ich )?(?:\w+ ){0,3}(?:kolleg\w*|chef\w*|\w*leiter\w*|mann|frau|herrn?|bruder|partner\w*|vorstand\w*|it) (?:\w+ ){0,4}(?:dazu|hinzu|mit|ein|mit rein|mit ins boot)\b|\b(?:kolleg\w+|chef\w*|leiter\w*|küchenchef|frau \w+|herr \w+|mein (?:mann|bruder|partner|vater|sohn)|meine (?:frau|schwester|tochter)) (?:\w+ ){0,5}(?:soll|sollte|will|möchte|muss|kommt|wird|ist|nimmt|wäre) (?:\w+ ){0,4}(?:dabei|mit|dazu|teil|zuschauen|mithören|mitkommen|zuhören|auch sehen|kontakt)\b",
            r"\b(?:ab hier|ab jetzt|ab sofort|künftig|ab dem nächsten mal) (?:\w+ ){0,3}(?:übernimmt|kümmert|ist|sitzt|begleitet|schreibt)\b|\b(?:bitte )?(?:auch )?an (?:meine\w*|unsere\w*) (?:kolleg\w+|chef\w*|\w+leiter\w*) (?:schicken|senden|mailen|weiterleiten)\b",
        ],
    },
    "signal.marketing_touch": {
        "de": [
            r"\b(?:ihr\w*|euer|eure\w*) (?:\w+ ){0,3}?(?:anzeige|newsletter|beitrag|vortrag|webinar|messestand|stand|werbung|flyer|artikel|podcast|video|leitfaden|whitepaper|prospekt|plakat|mailing|spot|inserat|seminar|workshop|linkedin-?\w*|blog|instagram-?\w*|broschüre|katalog|fahrzeug|lieferwagen)\b[^.?!]{0,60}\b(?:gelesen|gesehen|gehört|aufmerksam|gekommen|runde|gefallen|in der|im|auf|gefunden|bekommen|war|hat|besucht|interessant|hinten|bei)\b",
            r"\b(?:gelesen|gesehen|gehört|aufmerksam|gestoßen|entdeckt|gefunden|kennengelernt|gesprochen|getroffen|besucht|mitgenommen|heruntergeladen|nach ihrem|bei ihrem|durch ihre\w*|über ihre\w*|auf ihre\w*|in ihre\w*)\b[^.?!]{0,50}\b(?:messe|linkedin|newsletter|anzeige|vortrag|webinar|inserat|zeitung|zeitschrift|fachmagazin|radio|facebook|instagram|google|internet|tagung|kongress|stand|flyer|werbung|beitrag|plakat|podcast|video|leitfaden|whitepaper|homepage|fachblatt|bauernblatt)\b",
            r"\b(?:auf|von) (?:der|ihrer|eurer) (?:\w+ )?(?:messe|fachmesse|hausmesse|tagung|website|webseite|homepage)\b|\bauf linkedin\b|\b(?:ihre|eure) werbung\b",
        ],
    },
    "signal.renewed_interest": {
        "de": [
            r"\b(?:wieder|nochmal|noch einmal|nochmals|erneut|jetzt doch|nun doch|neu)\b[^.?!]{0,50}\b(?:aktuell|aufgreifen|aufnehmen|aufgenommen|anfangen|auf sie zu|bei ihnen|ins gespräch|anknüpfen|interess\w*|auf dem tisch|aufgemacht|aufrollen|probieren|versuchen|weitermachen|aufleben|angehen|ausgraben|hervorgeholt)\b",
            r"\b(?:vor (?:zwei|drei|\w+) (?:jahren|monaten)|vor einem jahr|letztes jahr|im (?:letzten|vorigen) (?:jahr|herbst|frühjahr|winter|sommer)|damals|seinerzeit|20[12]\d)\b[^.?!]{0,80}\b(?:kontakt|gesprochen|angebot|abgesagt|abgelehnt|telefoniert|nichts draus|nix draus|entschieden|verschoben|liegen ?geblieben|auf eis|eingeschlafen)\b",
            r"\b(?:grab\w*|hol\w*|kram\w*|zieh\w*) (?:ich )?(?:das|ihr|den|die) (?:\w+ )?(?:angebot|offerte|thema|projekt)\b[^.?!]{0,30}\b(?:aus|hervor|raus|heraus)\b|\bgilt (?:das|ihr angebot|der preis)(?: angebot)? (?:eigentlich )?noch\b|\b(?:erinnern sie sich|da bin ich wieder|da sind wir wieder|ich bin's (?:wieder|nochmal|noch einmal)|kennen sie mich noch|drum komm ich (?:jetzt )?wieder|wieder auf sie zu|thema lebt|projekt lebt)\b",
            r"\b(?:andere|neue|bisherige) (?:lieferant|anbieter|firma)\b[^.?!]{0,60}\b(?:sitzen (?:lassen|gelassen)|enttäuscht|pleite|im stich|nicht geklappt|reinfall)\b|\b(?:budgetstopp|sperre|stopp|haushaltssperre) (?:\w+ ){0,4}(?:aufgehoben|vorbei|weg)\b|\b(?:doch|jetzt) (?:\w+ )?freigegeben worden\b|\bersten anlauf\b",
        ],
    },
    "signal.price_objection": {
        "de": [
            r"\b(?:stolzer|happiger|saftiger|gesalzener|heftiger|sportlicher|wahnsinniger|hoher|satter) (?:preis|betrag)\b|\b(?:zu|so|ganz schön|sehr|arg|recht|ziemlich|echt|verdammt|viel zu|schlicht zu) (?:teuer|hoch|viel geld|kostspielig)\b|\b(?:das|so viel|das geld) (?:\w+ ){0,4}(?:nicht leisten|haben wir nicht|hat (?:\w+ ){0,5}nicht|kann sich|können wir (?:uns )?nicht|geben wir nicht aus|ist nicht drin)\b",
            r"\b(?:preis\w*|angebot|kosten|summe|betrag|stundensätze|rechnung|rate|gebühr\w*)\b[^.?!]{0,50}\b(?:zu hoch|teuer|happig|heftig|nachbesser\w*|runter|entgegenkommen|übersteig\w*|sprengt|überzogen|unverschämt|keinem verhältnis|nicht vertretbar|umgehauen|über (?:unserem|unserer|dem budget|meinem))\b|\b(?:beim|am|im) preis\b[^.?!]{0,40}\b(?:machen|gehen|drin|tun|nachlassen|reden|luft|spielraum|nachbessern|entgegen\w*)\b",
            r"\b(?:wucher|halsabschneider\w*|apothekenpreis\w*|mondpreis\w*|utopisch|unbezahlbar|geht nicht günstiger|günstiger|billiger)\b[^.?!]{0,30}(?:\?|!|\bbekomm\w*|\bkriege?\w*|\bhaben\b|\bgeht\b|\bmachen\b)|\b(?:liegt|liegen) (?:[\d.]+ (?:euro|franken) |\w+ ){0,4}(?:unter ihnen|drunter|über unserem|über meinem|drüber)\b|\bzu viel geld\b|\bschluck(?:en|te|t)\b[^.?!]{0,30}\bpreis\b|\bmehr als (?:wir|ich) (?:\w+ ){0,3}(?:gedacht|erwartet|gerechnet|wollten|haben|können|zahlen)\b",
        ],
    },
    "signal.timing_objection": {
        "de": [
            r"\b(?:mitten in|während|kurz vor|vor|solange|solang|bis nach|erst nach|zwischen) (?:der|dem|den|wir|die|das)? ?(?:\w+ ){0,3}(?:lese|ernte|saison|weihnachtsgeschäft|umzug|fusion|prüfung\w*|umbau|inventur|advent|jahresabschluss|betriebsübergabe|ferien|übergabe|urlaub\w*|wahl\w*|umstellung|audit)\b[^.?!]{0,60}\b(?:nicht\w*|kein\w*|sicher nichts|keine zeit|fang\w*|mach\w*|geht|kauf\w*|wird)\b",
            r"\b(?:heuer|dieses jahr|im laufenden (?:\w+ )?jahr|haushaltsjahr|im moment|momentan|derzeit|zurzeit|zur zeit|jetzt|gerade|vorerst|vorher|aktuell)\b[^.?!]{0,50}\b(?:nimmer|nicht mehr|geht (?:\w+ )?nicht|geht nichts|nichts mehr|nicht aus|kein thema|keine kapazität\w*|keine zeit|kein kopf|unpassend|ungünstig|nicht möglich|zu früh|steht (?:\w+ )?nicht an)\b|\b(?:falscher|schlechter|ungünstiger|kein guter) (?:zeitpunkt|moment)\b|\bzu (?:früh|bald) (?:für|dran)\b",
            r"\b(?:vertrag|laufzeit|leasing) (?:\w+ ){0,4}(?:läuft|geht|gilt|bindet) (?:\w+ )?noch bis\b|\bgebunden bis\b|\b(?:gerade|eben|erst|soeben|frisch) (?:\w+ ){0,4}(?:verlängert|gekauft|angeschafft|unterschrieben|umgestellt|abgeschlossen|erneuert|investiert)\b|\bvielleicht (?:nächstes|kommendes) jahr\b|\bfrühestens (?:nächstes|im|ab|20\d\d)\b",
        ],
    },
    "signal.fit_objection": {
        "de": [
            r"\b(?:kommt|kommen) (?:\w+ ){0,5}(?:nicht|kaum) (?:\w+ )?(?:in ?frage|infrage)\b|\b(?:bringt uns|nützt uns|hilft uns|taugt) (?:\w+ ){0,3}(?:nichts|nix|gar nichts|nicht|wenig)\b|\b(?:zu (?:groß|klein|viel|kompliziert|komplex|aufwendig|umfangreich|schwer|breit|hoch)) (?:\w+ )?für (?:uns|unsere\w*|meine\w*|so|drei|ein\w*)\b|\bfür (?:uns|unsere \w+|drei \w+) (?:\w+ ){0,3}(?:ungeeignet|überdimensioniert|zu (?:groß|klein|viel|kompliziert)|nicht geeignet|nicht das richtige|nicht passend|fällt (?:es|das) weg)\b",
            r"\b(?:software|programm|system|gerät|maschine|produkt|lösung|ihre \w+|ihr \w+) (?:\w+ )?(?:kann|können|kennt|unterstützt|hat|beherrscht|passt|liest) (?:\w+ ){0,4}(?:nicht|kein|keine|keinen)\b[^.?!]{0,60}\b(?:und|aber|genau|brauch\w*|also|damit|deshalb|wir|durch|in|weg|fällt)\b|\bohne (?:\w+ ){1,8}(?:kommt|bringt|geht|nützt|können wir|ist das|fällt|brauchen wir)\b[^.?!]{0,50}\b(?:nicht\w*|nix|kein\w*|weg|wertlos)\b|\b(?:für (?:konzerne|große|industrie\w*|großbetriebe|krankenhäuser) gemacht|kanonen auf spatzen|eine nummer zu groß|overkill|fällt (?:\w+ ){0,4}weg|scheidet (?:\w+ )?aus)\b",
        ],
    },
    "signal.incumbent_satisfied": {
        "de": [
            r"\b(?:zufrieden|glücklich|gut bedient|gut versorgt|gut aufgehoben|bestens bedient|gut betreut)\b|\b(?:läuft|laufen|funktioniert|klappt|passt) (?:alles |ja |doch |auch |bei uns |das |hier )*(?:bestens|einwandfrei|wunderbar|tadellos|prima|super|gut|rund|so|wie geschmiert|perfekt|problemlos)\b|\bnever change a running system\b|\b(?:bleib\w*|bleiben) (?:ich |wir )?(?:\w+ ){0,3}(?:dabei|bei (?:unserem|unserer|dem|der|ihm|ihr|denen))\b",
            r"\b(?:keinen|kein|keine) (?:grund|anlass|veranlassung|lust|bedarf)\b[^.?!]{0,20}\b(?:wechseln|wechsel|ändern|umzusteigen|zum wechsel)\b|\b(?:nie|noch nie|niemals) (?:\w+ ){0,4}(?:im stich|enttäuscht|probleme|ärger|klage)\b|\b(?:liefert|macht|arbeitet|betreut) (?:\w+ ){0,4}(?:pünktlich|ordentlich|zuverlässig|tadellos|seit jahren|einwandfrei|sauber|super|prima)\b|\b(?:unser|der) (?:jetziger?|bisheriger?|aktueller?|hiesiger?) \w+ (?:\w+ ){0,3}(?:macht|ist|liefert|läuft|passt)\b|\bpasst auch so\b|\bseit jahren (?:mit|bei|den|die|das)\b",
        ],
    },
    "deny.incumbent_satisfied": {
        "de": [r"\b(?:nicht|weniger|kaum|nur halb|un) ?(?:\w+ )?zufrieden mit\b|\bzufrieden\? mit dem (?:neuen )?\w+kissen\b"],
    },
    "signal.not_interested": {
        "de": [
            r"\b(?:interessiert (?:mich|uns|mi) (?:\w+ )?(?:nicht|ned|nimmer|net)|kein interesse|nichts für (?:uns|mich)|nein,? danke|nein danke|danke,? nein|nicht weiterverfolgen|nicht weiter verfolgen|verfolgen (?:\w+ ){0,4}nicht weiter|nehmen (?:\w+ )?abstand|entscheiden uns dagegen|uns dagegen entschieden|haben (?:uns )?(?:\w+ ){0,3}(?:anderweitig|anders) entschieden|wird (?:\w+ )?nichts mit uns|lassen (?:wir )?(?:das|es) (?:\w+ )?(?:sein|bleiben)|kein kauf|werden (?:\w+ ){0,4}(?:nicht (?:kaufen|bestellen|beauftragen|wechseln|annehmen))|leider (?:eine )?absag\w+|müssen (?:\w+ )?absagen|sagen (?:wir )?ab|bitte nicht böse)\b",
        ],
    },
    "signal.opt_out": {
        "de": [
            r"\b(?:streich\w*|nehm\w*|lösch\w*|entfern\w*|trag\w*|meld\w*|werf\w*) (?:sie |s' )?(?:mich|uns|meine|unsere|diese|die)\b[^.?!]{0,50}\b(?:verteiler|liste|aus|raus|ab|heraus|daten|adresse|kartei|datenbank|newsletter)\b|\b(?:hören|hört|hör) (?:sie )?(?:\w+ ){0,2}auf\b[^.?!]{0,40}\b(?:schreib\w*|mail\w*|anruf\w*|schick\w*|send\w*)\b|\b(?:keine|keinerlei|nie wieder|kein) (?:\w+ )?(?:mails?|e-?mails|faxe?|anrufe?|werbung|post|newsletter|zusendungen|nachrichten) (?:\w+ )?(?:mehr|an)\b|\b(?:weiteren? zusendungen|abzusehen|nicht mehr (?:schreiben|anrufen|kontaktieren|belästigen|erhalten|bekommen)|abbestell\w*|mich (?:\w+ ){0,3}(?:abmelden|austragen)|widerspreche|dsgvo (?:\w+ )?lösch\w*|robinsonliste)\b|\bnehmen s' mich da raus\b",
        ],
    },
    "aside.opt_out": {"de": [r"\babmeldung (?:vom|zum) seminar\b"]},
    "signal.wrong_person": {
        "de": [
            r"\b(?:bei mir (?:\w+ )?(?:falsch|verkehrt)|falsch(?:e|en|er)? (?:nummer|stelle|abteilung|person|adresse|ansprechpartner\w*)|verkehrten? (?:stelle|adresse)|nicht meine baustelle|nicht mein (?:bereich|ressort|thema|gebiet|tisch)|bin (?:ich )?(?:dafür |hierfür |leider |da )*nicht (?:zuständig|der richtige|die richtige|verantwortlich)|zuständig,? nicht ich|(?:nichts|nix) (?:zu schaffen|zu tun)|wie kommen sie auf mich|mache hier nur|bin (?:hier )?nur (?:der|die|das)|nicht mehr (?:zuständig|im unternehmen|im einkauf|verantwortlich)|(?:müssten|müssen|sollten) (?:s'|sie) (?:\w+ ){0,3}(?:mit|bei|an) (?:der|dem|unser\w*|frau|herrn|die) (?:\w+ ){0,6}(?:besprechen|reden|klären|wenden|melden|sprechen|fragen)|ist bei uns (?:der|die|herr|frau) (?:\w+ ){1,3}zuständig|verbinden? sie mich falsch)\b",
        ],
    },
    "signal.out_of_office": {
        "de": [
            r"\b(?:abwesenheits\w*|automatische antwort|betriebsferien|betriebsurlaub|(?:bin|derzeit) in elternzeit|außer haus bis|automatisch: ausser haus|bin im urlaub bis|auf dienstreise bis|im krankenstand|bin krankgeschrieben|kein mailzugang|keinen zugriff auf (?:meine )?(?:mails?|e-?mails)|vertretung(?::| hat| macht| durch| fr| frau| herr)|büro (?:\w+ ){0,4}geschlossen|bin (?:derzeit |aktuell |bis |ab )*(?:\w+ ){0,3}(?:abwesend|nicht im büro|nicht im haus|verreist|unterwegs bis)|wieder (?:da|im büro|erreichbar|zurück) (?:ab|am)|(?:lese|bearbeite|beantworte) (?:ich )?(?:\w+ ){0,2}(?:keine|nicht|e-?mails erst)|antwort frühestens|ab (?:dem )?\d{1,2}\. ?\w* wieder)\b",
        ],
    },
}
