"""Cues: how far they are (``stage.chooses``: words of choosing, which beside a date make it the day on which they choose), and what the seller leaves open."""

from qualifier.extraction.rules.cues import CueTable

STAGES: CueTable = {
    "stage.decision": {
        "en": [
            r"\b(?:(?:we're|we are|i'm|we'll be|will be) going with you|it's you(?:rs|rselves)? we|(?:chosen|picked|choose|selected) you|you(?:'ve| have) (?:got|won) (?:it|the (?:job|deal|contract|order|business))|ready to (?:sign|buy|order|proceed|place)|(?:want|like|plan|happy|keen) to (?:sign|proceed with|place (?:the|an) order|order (?:it|one|two|three))|let's (?:do it|go ahead|sign|proceed)|we(?:'ll)? take (?:it|them|one|two|three)\b|send (?:me |us |over |through )?(?:the |a |your )(?:contract|agreement|order form)|between us and a signature|negotiat\w+|(?:final|last) (?:round|approval|sign-?off))\b",
            r"\bpo (?:number |no\.? ?|# ?|is )*\d{3,}\b|\b(?:contract|agreement|order form|paperwork) (?:today|now|tomorrow|this (?:morning|afternoon|week)),? (?:please|pls|plz)\b",
        ],
        "de": [
            r"\b(?:wir (?:nehmen (?:sie|es|das|die|den|euch)|bestellen|beauftragen|entscheiden uns für)|auftrag (?:erteilen|geht|schicken)|vertrag (?:fertig|schicken|zusenden|unterschreiben)|entscheidung (?:ist gefallen|zu ihren gunsten)|tenor ist positiv|grünes licht|verhandel\w+|bestellung (?:auslösen|geht|kommt)|auftragsbestätigung)\b",
        ],
        "fr": [
            r"\b(?:on avance|on y va|nous (?:vous )?(?:choisissons|retenons)|on veut signer|prêts? à signer|signer (?:d'ici|avant|le|fin)|bon pour accord|feu vert|envoyer le contrat|décision (?:est prise|sera prise)|négoci\w+|passer (?:la )?commande)\b",
        ],
        "es": [
            r"\b(?:vamos con ustedes|nos quedamos con ustedes|listos para firmar|queremos firmar|luz verde|enví\w+ el contrato|negoci\w+|hacer el pedido)\b",
        ],
        "it": [
            r"\b(?:andiamo avanti|procediamo|abbiamo scelto voi|pronti a firmare|vogliamo firmare|via libera|mandat\w+ il contratto|negozia\w+|fare l'ordine)\b",
        ],
        "nl": [
            r"\b(?:we gaan met jullie|we kiezen (?:voor )?jullie|klaar om te tekenen|groen licht|akkoord met|stuur (?:het|de) (?:contract|overeenkomst)|onderhandel\w+|bestelling plaatsen|maak het contract)\b",
        ],
    },
    "seller.open": {
        "en": [
            r"\b(?:(?:need|have|like|want) to (?:\w+ )?(?:check|ask|find out|look (?:it|that|into)|double-?check|verify|confirm|re-?do|calculate|see|get back)|let me (?:check|find|look|ask|get|see)|i(?:'ll| will) (?:check|ask|find|get back|look|come back|confirm|dig|send|have to)|get back to you|come back (?:to you|on)|not (?:\w+ )?sure|i think so|i believe|don't want to (?:promise|say)|don't know|i(?:'d| would) (?:have to|need to|rather|want to)|bring one of our)\b",
            r"\b(?:(?:i'll|i will|we'll|let me|i can|i'd) (?:\w+ )?(?:find|get you|get that|send|prepare|put together|dig|have a (?:dig|look)|pass (?:it|that) on|ask|chase|forward|follow up|work (?:it|that) out|ring you back|let you know|have to|take that away)|(?:i|we) (?:must|shall|gotta|have got to|'ve got to|am going to|'m going to) (?:\w+ )?(?:ask|check|find|look|see|verify)|i (?:ask|check|look|verify|send|prepare) (?:\w+ )?(?:them|him|her|it|you|that|this|with|for|my|our|up|the)|i(?:'ll| will) (?:write|put|explain|include|add|note) (?:it|that|this|them)|still chasing|chasing|pass on that|need(?:s)? to check|coming this|leave (?:it|that) with me|good question|off the top of my head|can't say (?:for certain|off)|no idea|i'd rather (?:get|ask|check)|put it on the list)\b",
        ],
        "de": [
            r"\b(?:muss ich (?:\w+ )?(?:prüfen|klären|nachfragen|fragen|schauen)|kläre ich|ich (?:frage|prüfe|schaue|melde)|melde mich|bin (?:mir )?nicht sicher|weiß ich nicht|gebe ihnen bescheid)\b",
            r"\b(?:müss?te ich (?:\w+ ){0,5}(?:klären|prüfen|fragen|nachfragen|schauen|nachsehen|erfragen)|(?:klär|prüf|frag|erfrag|schick|mail)e? ich (?:\w+ ){0,4}(?:ab|nach|mal|ihnen|noch|intern)|überfragt|klär(?:e)? ich|(?:das )?muss ich|muss (?:ich )?(?:mal )?(?:schauen|nachsehen|gucken)|schicke ich|reiche ich nach|frage ich|ich (?:kläre|erkundige|besorge|schicke|sende|reiche)|weiß ich (?:jetzt )?nicht|kann ich (?:jetzt|so) nicht)\b",
        ],
        "fr": [
            r"\b(?:je (?:vérifie|me renseigne|demande|reviens|regarde|vais (?:vérifier|demander|voir))|à vérifier|pas sûr\w*|je ne sais pas|il faut que je)\b",
            r"\b(?:je vous (?:l'écris|le mets|explique|dirai|redis|le dis)|je (?:vous )?(?:prépare|l'envoie|envoie|transmets|fais parvenir|note|pose la question)|bonne question|je dois (?:vérifier|demander|voir)|il faut que je|je n'ai pas la réponse)\b",
        ],
        "es": [
            r"\b(?:lo (?:consulto|miro|compruebo|pregunto)|tengo que (?:consultar|mirar|comprobar|preguntar)|le (?:confirmo|digo)|no estoy segur\w|no lo sé|voy a (?:consultar|preguntar))\b",
            r"\b(?:tengo que (?:mirar|ver|preguntar|consultar)\w*|te lo (?:miro|calculo|mando|paso|digo|preparo)|(?:se|te) lo (?:explico|escribo|pongo|detallo)|se lo (?:miro|calculo|mando|paso|preparo|confirmo)|lo (?:miro|pregunto|consulto)|creo que|buena pregunta|no lo sé|apuntado)\b",
        ],
        "it": [
            r"\b(?:verifico|mi informo|chiedo|devo (?:verificare|chiedere|controllare)|le faccio sapere|non sono sicur\w|non lo so)\b",
            r"\b(?:(?:glie|ve) ?lo (?:scrivo|spiego|dico|metto|preparo|mando|invio|faccio sapere|calcolo)|verifico|devo (?:chiedere|guardare|vedere|sentire)|buona domanda|credo di|le mando|vi mando)\b",
        ],
        "nl": [
            r"\b(?:moet ik (?:even )?(?:navragen|checken|uitzoeken|nakijken)|zoek ik uit|ik (?:vraag|check|kijk) het|kom ik op terug|weet ik niet (?:zeker)?|niet zeker)\b",
            r"\b(?:(?:moet|zal|ga) ik (?:\w+ ){0,3}(?:navragen|uitzoeken|checken|vragen|kijken|opzoeken|nakijken)|ik (?:zoek|stuur|mail|reken|vraag) (?:het|dat|u|je|jullie|even)|goede vraag|durf ik niet|laat ik u weten)\b",
        ],
    },
    "stage.chooses": {
        "en": [
            r"\b(?:decid(?:e|es|ing)|choos(?:e|es|ing)|chosen|vot(?:e|es|ing)|approv(?:e|es|al)|approved by|finali[sz](?:e|es|ing)|award(?:s|ed|ing)?|sign-?off|signatures?|countersign\w*|verdict|green-?light\w*|rubber-?stamp\w*|ratif\w+)\b",
            r"\b(?:we|i|he|she|they|who|to|'ll|will|can|could|must|and|then|board|committee|boss|husband|wife|dad|owner|director|partners?|trustees|governors|council)(?: (?:all|both|just|then|finally|always|only|usually))? (?:picks?|signs?|settle on|plump for|commit(?:s|ting)?|orders?|buys?|pull the trigger|close (?:this|it|the deal))\b",
            r"\b(?:mak(?:e|es|ing)|tak(?:e|es|ing)|reach|hav(?:e|ing)|get|give|giving|bring|expect|want|need|due)(?: \w+){0,3} (?:decision|calls?|choice|pick|yes or (?:a )?no|verdict|answer for you|signed|ordered|signatures?)\b",
            r"\b(?:decision|order|contract|agreement|deal|award|vote|po)(?:'s| is| are| will be| must be| has to be| needs to be| to be| gets?| goes| would be)?(?: \w+){0,2} (?:made|taken|placed|signed|released|issued|awarded|cast|due|in by|out by|raised|done|wrapped up)\b",
            r"\b(?:make|making|made) up (?:our|my|his|her|their) minds?\b|\byes or (?:an? )?no\b|\bgo[ /-]?(?:or )?no[ -]go\b|\bplace (?:the|an|our|my) order\b|\b(?:vendor|supplier|bidder) (?:is )?(?:selected|picked|named|chosen)\b|\bselection (?:is|will)\b",
        ],
        "de": [
            r"\b(?:entscheid(?:en|e|et|ung)|entschieden|unterschreib\w+|unterschrift\w*|unterzeichn\w+|beauftrag(?:en|e|t)|bestell(?:en|e|t)|zusage|zuschlag|vergeben|vergabe|freigabe|freigegeben|beschluss|beschließ\w+|beschlossen|abstimm(?:en|t|ung)|abgestimmt|stimm(?:en|t) (?:\w+ ){0,3}(?:darüber|drüber|ab)|auftrag|ja oder nein|festleg\w+|auswählen|wählen (?:wir|aus))\b",
            r"\b(?:will|wollen|möchte|möchten|muss|müssen) (?:[\w.]+ ){0,6}(?:abschließen|festmachen|eintüten|fix machen)\b",
        ],
        "fr": [
            r"\b(?:décid(?:e|er|ons|era|erai|erons|ent)|décision|sign(?:er|e|ons|é|era|erons|ature)|tranch(?:er|e|ons|era|erai|erons)|vot(?:er|e|ons|era|ent)|command(?:er|ons|erai|erons)|valid(?:er|e|ons|era|ation)|choisi(?:r|t|ssons|rons|rai|ra)|délibér\w+|se prononc\w+|oui ou (?:un )?non|arbitr\w+)\b",
            r"\b(?:veut|voulons|veux|voudrions|veulent|devons|doit) (?:boucler|conclure|finaliser|arrêter (?:le|un|notre) choix)\b",
        ],
        "es": [
            r"\b(?:decid(?:e|o|imos|ir|iremos|irá|en)|decisión|firm(?:ar|amos|o|aremos|ado|a)|vot(?:a|ar|amos|ación)|aprob(?:ar|aremos|amos|arlo|ación)|aprueb\w+|pedido|adjudic\w+|eleg(?:ir|imos|iremos)|elij\w+|escog\w+|contrato (?:firmado|cerrado)|cerrar(?:lo)?|sí o (?:un )?no)\b",
        ],
        "it": [
            r"\b(?:decid(?:e|o|iamo|ere|eremo|erà|ono)|decisione|firm(?:are|iamo|o|eremo|ato|a)|vot(?:a|are|iamo)|approv(?:are|iamo|eremo|a|azione)|ordin(?:are|iamo|eremo)|contratto firmato|sceglie\w*|scegliamo|scelgo|delibera\w*|sì o (?:un )?no)\b",
            r"\b(?:vuole|vogliamo|voglio|vorremmo|vorrei|vogliono|dobbiamo) (?:chiudere|concludere|definire|assegnare)\b",
        ],
        "nl": [
            r"\b(?:beslis(?:sen|t|sing)?|besluit(?:en)?|teken(?:en|t|ing)|getekend|ondertekenen|bestell(?:en|ing)|besteld|stem(?:men|ming)|goedkeur\w+|goedgekeurd|gunning|gunnen|keuze|kiezen|knoop (?:door|doorhakken)|hakken (?:we )?de knoop|ja of nee|uitsluitsel)\b",
            r"\b(?:wil|willen|moet|moeten) (?:[\w.]+ ){0,6}(?:afronden|rondmaken|rondkrijgen|beklinken|vastleggen)\b",
        ],
    },
}
