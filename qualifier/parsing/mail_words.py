"""Words that mail clients write around quoted mail, in the eight languages whose clients we know. Data only, all folded.

Folded means lower case and without accents (``qualifier.values.folding.fold``).
"""

# ruff: noqa: SIM905 - word tables read better as running text
from typing import Literal

Label = Literal["from", "date", "to", "cc", "subject", "other"]

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "jan january januar janner jaen janvier janv enero ene gennaio genn gen januari janeiro jane",
            "feb february februar febr feber fevrier fevr fev febrero febbraio febb februari fevereiro",
            "mar march marz maerz mrz mars marzo maart mrt marco",
            "apr april avril avr abril abr aprile",
            "may mai mayo maggio magg mag mei maio",
            "jun june juni juin junio giugno giu junho",
            "jul july juli juillet juil julio luglio lug julho",
            "aug august aout agosto ago augustus ag",
            "sep sept september septembre septiembre setiembre set sett settembre setembro",
            "oct october oktober okt octobre octubre ottobre ott outubro out",
            "nov november novembre noviembre novembro",
            "dec december dezember dez decembre diciembre dic dicembre dezembro",
        ),
        start=1,
    )
    for name in names.split()
}

WEEKDAYS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "mon monday mo montag lun lundi lunes lunedi ma maandag seg segunda segunda-feira",
            "tue tues tuesday di dienstag mar mardi martes martedi dinsdag ter terca terca-feira",
            "wed weds wednesday mi mittwoch mer mercredi mie miercoles mercoledi wo woensdag qua quarta quarta-feira",
            "thu thur thurs thursday do donnerstag jeu jeudi jue jueves gio giovedi donderdag qui quinta quinta-feira",
            "fri friday fr freitag ven vendredi vie viernes venerdi vr vrijdag sex sexta sexta-feira",
            "sat saturday sa samstag sonnabend sam samedi sab sabado sabato za zaterdag",
            "sun sunday so sonntag dim dimanche dom domingo domenica zo zondag",
        )
    )
    for name in names.split()
}

DATE_FILLERS = frozenset(
    """on at the of um uhr am den le a de del las el il giorno alle ore op om em no dia as s h hrs heures à kl year
    pm p.m a.m ca st nd rd th er""".split()
)
"""Words that may stand in a line that holds nothing but a date."""

TIME_ZONES: dict[str, int] = {
    "utc": 0, "gmt": 0, "z": 0, "wet": 0, "bst": 60, "ist": 330, "west": 60, "cet": 60, "mez": 60, "cest": 120, "mesz": 120,
    "eet": 120, "eest": 180, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480,
    "pdt": -420, "akst": -540, "akdt": -480, "hst": -600, "jst": 540, "aest": 600, "aedt": 660, "acst": 570, "awst": 480,
    "nzst": 720, "nzdt": 780, "sast": 120, "brt": -180,
}  # fmt: skip
"""Minutes east of Greenwich; IST is read as India."""

ROAMING_ZONES: dict[str, tuple[int, int]] = {
    "et": (-300, -240), "ct": (-360, -300), "mt": (-420, -360), "pt": (-480, -420),
}  # fmt: skip
"""North American zones named without season: standard and daylight minutes."""

LABELS: dict[str, Label] = {
    **dict.fromkeys("from von de da van 差出人 送信者 発信者".split(), "from"),
    **dict.fromkeys(
        """sent date gesendet datum envoye enviado enviada fecha data inviato verzonden 日付 送信日時 日時 送信日 when
        gesendet am""".split(),
        "date",
    ),
    **dict.fromkeys("to an a para aan 宛先 an: destinatario destinataire".split(), "to"),
    **dict.fromkeys("cc kopie copie copia kopi bcc".split(), "cc"),
    **dict.fromkeys("subject betreff objet asunto oggetto onderwerp assunto 件名 subj re betr objekt".split(), "subject"),
    **dict.fromkeys(
        """reply-to antwort importance wichtigkeit prioritat attachments anlagen anhang pieces jointes allegati bijlagen
        anexos priority sensitivity importancia importanza belang urgentie organization""".split(),
        "other",
    ),
}  # fmt: skip

WROTE = (
    "wrote", "writes", "said", "schrieb", "a ecrit", "ecrit", "ecrivait", "escribio", "ha scritto", "scrisse", "schreef",
    "het volgende geschreven", "geschreven", "escreveu", "のメール", "さんは書きました", "は書きました", "wrote the following",
    "napisal", "skrev", "のメッセージ",
)  # fmt: skip

NO_AUTHORS = frozenset(
    """i we you he she they it who what this that ich wir er sie je nous vous il elle on ils yo nosotros el ella usted
    ustedes io noi lui lei ik wij hij zij eu nos ele ela someone somebody nobody the a an as und and et y e en""".split()
)
"""Words that are no author in front of ``wrote:``."""

DIVIDERS = (
    "original message", "original appointment", "forwarded message", "begin forwarded message", "forwarded by", "forwarded",
    "ursprungliche nachricht", "original-nachricht", "originalnachricht", "weitergeleitete nachricht",
    "anfang der weitergeleiteten nachricht", "anfang der weitergeleiteten e-mail", "message d'origine", "message original",
    "message transfere", "debut du message transfere", "debut du message reexpedie", "mensaje original", "mensaje reenviado",
    "inicio del mensaje reenviado", "messaggio originale", "messaggio inoltrato", "inizio messaggio inoltrato",
    "oorspronkelijk bericht", "origineel bericht", "doorgestuurd bericht", "begin doorgestuurd bericht", "mensagem original",
    "mensagem encaminhada", "inicio da mensagem encaminhada", "inicio da mensagem reencaminhada", "元のメッセージ",
    "転送されたメッセージ", "転送メッセージ", "forwarded message begins", "earlier", "earlier messages", "earlier in this thread",
    "previous message", "previous messages", "previously", "fruher", "vorherige nachrichten", "fruhere nachrichten",
    "messages precedents", "anterior", "mensajes anteriores", "messaggi precedenti", "eerder", "eerdere berichten",
    "mensagens anteriores", "thread history", "reply above this line", "history", "quoted text",
)  # fmt: skip

CLOSINGS = (
    "best", "best regards", "kind regards", "warm regards", "warmest regards", "regards", "many regards", "all the best",
    "best wishes", "with best wishes", "with kind regards", "with best regards", "cheers", "thanks", "many thanks", "thank you",
    "thanks again", "thanks a lot", "thanks so much", "thanks in advance", "many thanks in advance", "thank you in advance",
    "thx", "ta", "br", "rgds", "kr", "brgds", "sincerely", "yours sincerely", "sincerely yours", "yours truly",
    "yours faithfully", "yours", "respectfully", "cordially", "talk soon", "speak soon", "take care", "greetings", "nga mihi",
    "thanks and regards", "thanks & regards", "thanks and best regards", "with thanks", "warmly", "slainte", "onwards",
    "mit freundlichen grussen", "mit freundlichem gruss", "mit freundlichem grus", "mit freundlichen grusen",
    "freundliche grusse", "freundliche gruse", "freundlicher gruss", "freundliche gruesse", "mit freundlichen gruessen",
    "viele grusse", "viele gruse", "viele gruesse", "beste grusse", "beste gruse", "beste gruesse", "liebe grusse",
    "liebe gruse", "herzliche grusse", "herzliche gruse", "schone grusse", "schone gruse", "grusse", "gruse", "gruss", "grus",
    "mfg", "vg", "lg", "bg", "mit besten grussen", "mit besten grusen", "hochachtungsvoll", "danke", "vielen dank",
    "besten dank", "herzlichen dank", "danke und grus", "danke und gruss", "vielen dank und viele gruse",
    "mit herzlichen grusen", "sonnige gruse", "servus", "grusle", "besten grus",
    "cordialement", "bien cordialement", "tres cordialement", "salutations", "sinceres salutations", "meilleures salutations",
    "salutations distinguees", "bien a vous", "bien a toi", "cdlt", "cdt", "bonne journee", "belle journee", "bonne soiree",
    "merci", "merci d'avance", "merci beaucoup", "amicalement", "a bientot", "respectueusement", "sincerement",
    "avec mes remerciements",
    "saludos", "un saludo", "saludos cordiales", "atentamente", "cordialmente", "un cordial saludo", "muchas gracias",
    "gracias", "mil gracias", "un abrazo", "abrazos", "saludo", "gracias y saludos", "quedo atento", "quedo atenta",
    "cordiali saluti", "distinti saluti", "saluti", "un saluto", "cari saluti", "grazie", "grazie mille", "a presto",
    "buona giornata", "grazie e saluti", "un cordiale saluto", "molte grazie",
    "groet", "groeten", "groetjes", "met vriendelijke groet", "met vriendelijke groeten", "vriendelijke groet",
    "vriendelijke groeten", "mvg", "hartelijke groet", "hartelijke groeten", "met hartelijke groet", "bedankt", "dank je wel",
    "dank u wel", "alvast bedankt", "gr", "groet en bedankt", "met vr groet",
    "atenciosamente", "cumprimentos", "com os melhores cumprimentos", "melhores cumprimentos", "os melhores cumprimentos",
    "abraco", "abracos", "um abraco", "obrigado", "obrigada", "muito obrigado", "muito obrigada", "att",
    "saudacoes", "grato", "grata", "ate breve",
    "よろしくお願いします", "よろしくお願いいたします", "よろしくお願い致します", "宜しくお願いします", "宜しくお願いいたします",
    "敬具", "以上", "以上、よろしくお願いいたします",
)  # fmt: skip
"""Closing greetings, folded, without their last comma."""

CLOSING_STARTS = (
    "best", "kind", "warm", "regards", "cheers", "thanks", "yours", "sincerely", "mit freundlichen", "mit freundlichem",
    "viele gru",
    "beste gru", "liebe gru", "herzliche gru", "schone gru", "freundliche gru", "gruse aus", "grusse aus", "gru aus", "cordial",
    "bien cordial", "salutations", "saludos", "un saludo", "atentamente", "cordiali saluti", "distinti saluti", "saluti",
    "groet", "met vriendelijke", "hartelijke groet", "atenciosamente", "cumprimentos", "abraco", "greetings",
)  # fmt: skip
"""A line of at most six words that begins so is a closing as well (``Liebe Grüße aus Zell``)."""
