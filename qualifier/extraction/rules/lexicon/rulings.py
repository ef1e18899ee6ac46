"""Cues: somebody in the third person decides, signs or lets pass; who it is stands beside it (``rules.ruling``).

Forms that have happened ("the board approved") are left out: they tell of money, not of who has the say.
"""

from qualifier.extraction.rules.cues import CueTable

_MODAL_EN = (
    r"(?:will|'ll|would|'d|must|needs? to|ha(?:s|ve) to|'s got to|has got to|gets? to|wants? to|likes? to|is going to|'s going to|are going to|is to|are to|"
    r"is supposed to|can|can only|may|should|won't|doesn't|never)"
)
_RULE_EN = (
    r"(?:sign|decide|approve|choose|pick|vote|agree|okay|ok|authori[sz]e|bless|rubber-?stamp|say (?:yes|no|so)|rule|clear|sanction|green-?light|award|settle|"
    r"have (?:the (?:final |last )?(?:say|word|call|vote)|to (?:sign|decide|approve|agree|choose))|make (?:the|that|a) (?:\w+ )?(?:call|decision|choice|pick|selection)|"
    r"give (?:it |us |me |this )?(?:the|its|his|her|their) (?:nod|ok|okay|blessing|green light|go-?ahead|approval|consent|yes))"
)

RULINGS: CueTable = {
    "authority.rules": {
        "en": [
            r"\b(?:signs|decides|approves|chooses|picks|rules|awards|okays|ok's|authori[sz]es|sanctions|green-?lights|rubber-?stamps)\b(?: (?:it|this|that|things|everything|them|these))?(?: off)?",
            rf"\b{_MODAL_EN} (?:\w+ly |also |still |then |first |all |just |always |both )?{_RULE_EN}\b",
            r"\bha(?:s|ve) (?:the |all the |a )?(?:final |last |casting |deciding |ultimate |only )?(?:say|word|call|vote|pen|signature|purse strings|authority|veto)\b",
            r"\bmak(?:es?|ing) (?:the|that|those|these|such|all) (?:\w+ )?(?:picks?|choices?|calls?|decisions?|selections?|rulings?)\b",
            r"\b(?:the )?ones? (?:(?:who(?:'ll|'s|'d| will| is| would)?|that(?:'ll| will)?|to) )?(?:deciding|signing|choosing|paying|picking|decides?|signs?|chooses?|picks?|pays?|approves?|makes? the)\b",
            r"\b(?:holds?|controls?|keeps?|has|owns?) (?:the |all the |our )?(?:purse(?: strings)?|cheque ?book|check ?book|budget|wallet|kitty|pen|money)\b|\bgives? (?:it |us |me |this )?the (?:nod|ok|okay|green light|go-?ahead)\b|\b(?:calls the shots|writes the che(?:ck|que)s?|pulls the trigger|pays for (?:it|this|everything|the lot))\b",
        ],
        "de": [
            r"\b(?:entscheidet|entscheiden|unterschreibt|unterzeichnet|genehmigt|zeichnet ab|bestimmt|beschliesst|befindet|bewilligt|vergibt|absegnet|abnickt|freigibt|freigeben|abstimmt|abzeichnet|sucht (?:\w+ ){0,3}aus|entscheiden tut)\b",
            r"\b(?:muss|müssen|müsste|soll|darf|wird|will|werden) (?:[\w-]+ ){0,6}(?:zustimmen|unterschreiben|unterzeichnen|genehmigen|freigeben|absegnen|abnicken|abzeichnen|bewilligen|entscheiden|beschließen|ja sagen|nicken|bestimmen)\b",
            r"\b(?:zustimmen|unterschreiben|unterzeichnen|genehmigen|freigeben|absegnen|abnicken|abzeichnen|bewilligen|entscheiden) (?:muss|müssen|müsste|soll|darf|wird|will|werden)\b",
            r"\bgib[t] (?:[\w-]+ ){1,7}frei\b|\b(?:segnet|nickt|zeichnet|stimmt) (?:[\w-]+ ){1,6}ab\b|\b(?:hat|haben|behält) (?:\w+ ){0,2}(?:das letzte wort|das sagen|die hosen an|den daumen drauf|die hand drauf|die unterschrift|den hut auf)\b|\b(?:freigabe|unterschrift|genehmigung|zustimmung|okay|segen|go|placet) (?:\w+ )?(?:kommt |liegt |braucht es )?(?:vom|von|der|des|durch|beim|bei)\b",
        ],
        "fr": [
            r"\b(?:décide|décident|décidera|décideront|tranche|tranchent|tranchera|signe|signent|signera|valide|valident|validera|choisit|choisissent|choisira|vote|votent|votera|arbitre|arbitrera|autorise|approuve|approuvent|approuvera|paie|paye)\b",
            r"\b(?:doi(?:t|vent)|devra|devront|va|vont|veut|peut|voudra) (?:\w+ ){0,3}(?:valider|signer|approuver|accepter|trancher|décider|choisir|voter|autoriser|arbitrer|donner (?:son|leur) (?:accord|aval|feu vert))\b",
            r"\b(?:a|ont|aura|garde) (?:toujours )?(?:le dernier mot|la signature|le pouvoir|voix au chapitre|les cordons)\b|\b(?:tient|tiennent) les cordons\b|\b(?:l'accord|l'aval|le feu vert|la validation|la signature|le visa|l'autorisation) (?:de|du|des|d')\b|\bvalidé\w* par\b|\b(?:donne|donnera|donnent) (?:son|leur|le) (?:accord|aval|feu vert)\b",
        ],
        "es": [
            r"\b(?:decide|deciden|decidirá|decidirán|decida|firma|firman|firmará|firme|aprueba|aprueban|aprobará|apruebe|elige|eligen|elegirá|elija|escoge|escogen|autoriza|autorizan|autorice|vota|votan|votará|resuelve|manda|mandan|adjudica|paga)\b",
            r"\b(?:tiene|tienen|debe|deben|va|van|quiere|puede) (?:que |a )?(?:\w+ ){0,2}(?:aprobar|firmar|autorizar|decidir|elegir|escoger|votar|resolver|visar|dar (?:el|su) (?:visto bueno|ok|sí|conformidad|permiso))\w*\b",
            r"\b(?:tiene|tienen|tendrá) (?:siempre )?(?:la última palabra|la firma|la decisión|voz y voto|el mando|la sartén)\b|\b(?:da|dan|dará|dé) (?:el|su) (?:visto bueno|ok|sí|conformidad|permiso)\b|\b(?:el visto bueno|la firma|la aprobación|la autorización|el ok|el permiso) (?:de|del)\b",
        ],
        "it": [
            r"\b(?:decide|decidono|deciderà|decideranno|firma|firmano|firmerà|approva|approvano|approverà|sceglie|scelgono|sceglierà|autorizza|autorizzano|autorizzerà|vota|votano|voterà|delibera|deliberano|delibererà|comanda|comandano|paga)\b",
            r"\b(?:deve|devono|dovrà|dovranno|vuole|può|va) (?:\w+ ){0,3}(?:approvare|firmare|autorizzare|decidere|scegliere|votare|deliberare|avallare|vistare|dare (?:l'ok|il via|il benestare|il consenso|il via libera))\w*\b",
            r"\b(?:ha|hanno|avrà) (?:sempre )?(?:l'ultima parola|la firma|il potere|voce in capitolo|i cordoni)\b|\b(?:dà|danno|darà|dia) (?:l'ok|il via libera|il benestare|il via|l'assenso)\b|\b(?:l'ok|il via libera|il benestare|l'approvazione|l'autorizzazione|la firma|il consenso|il visto) (?:del|della|dei|di|dell')",
        ],
        "nl": [
            r"\b(?:beslist|beslissen|besluit|besluiten|tekent|tekenen|bepaalt|bepalen|kiest|kiezen|stemt|keurt|keuren|fiatteert|accordeert|betaalt|hakt)\b",
            r"\b(?:moet|moeten|zal|zullen|wil|mag|gaat|gaan) (?:[\w-]+ ){0,6}(?:goedkeuren|tekenen|ondertekenen|instemmen|akkoord gaan|akkoord geven|fiatteren|accorderen|toestemmen|beslissen|besluiten|kiezen|knopen doorhakken|ja zeggen)\b",
            r"\b(?:heeft|hebben|houdt) (?:\w+ ){0,2}(?:het laatste woord|de beslissing|de portemonnee|de knip|het voor het zeggen)\b|\b(?:gaat|gaan) (?:daar|er|hier) ?over\b|\b(?:geeft|geven|geef) (?:\w+ ){0,3}(?:akkoord|groen licht|fiat|toestemming)\b|\b(?:akkoord|goedkeuring|toestemming|handtekening|fiat|zegen) van\b",
        ],
    },
}
