"""The whole company's head count, told apart from sites, vehicles, customers and parts of the staff."""

import re
from typing import NamedTuple

from qualifier.extraction.rules.reading import Passage, Reading
from qualifier.records import Quote
from qualifier.values.numbers import NumberMention, find_numbers


class HeadCount(NamedTuple):
    """How many work there, and the words that say so."""

    people: int
    quote: Quote


class _Candidate(NamedTuple):
    people: float
    strength: int
    passage: Passage
    start: int
    end: int


_STAFF_AFTER = re.compile(
    r"[\s-]*(?:odd |or so |plus |full-?time |permanent |active |total |ish |or \w+ )?(?:of )?(?:our )?(?:employees|staff(?=\s*(?:$|[.,;:!?()]|and\b|in\b|at\b|across|on\b|over\b|here|now|total|cost|who|that|with|incl|plus|,|of\b|spread|&))|staffs|colleagues|headcount|ftes?\b|team members|heads\b(?! of)|strong\b|workers|on the books|on the payroll|on payroll|payroll heads"
    r"|mitarbeit\w*|beschaftigt\w*|angestellt\w*|kolleg\w+|arbeitnehm\w*|koepfe|kopfe"
    r"|salarie\w*|collaborat\w+|employe\w*|empleados|trabajadores|en plantilla|dipendenti|addetti|collaboratori|medewerkers|werknemers|personeelsleden|fte\b)"
)
_PEOPLE_AFTER = re.compile(
    r"[\s-]*(?:odd |or so |plus )?(?:people|persons|of us|folks?|souls|leute|personen|mann\b|personnes|gens|personas|gente|persone|mensen|personen|man\b|in total|all told|all in|altogether|en tout|au total|en total|in tutto|in totaal|insgesamt|here\b|hier\b|at (?:one|two|three|four|five|\d) sites)"
)
_WE_BEFORE = re.compile(
    r"(?:\b(?:we're|we are|were|there are|there's|we have|we've got|we've|we got|we employ|i employ|i've got|i have|with|team of|staff of|company of|firm of|business of|about|around|roughly|some|headcount(?: is| of)?|employs?"
    r"|wir sind|wir haben|wir beschaftigen|sind wir|haben wir|rund|etwa|ca\.?|circa|knapp|mit|on est|nous sommes|nous avons|on a|environ|une equipe de|werken (?:hier|er)|er werken(?: hier)?|arbeiten (?:hier|bei uns)|bei uns arbeiten|hier arbeiten|travaillent ici|trabajan|trabajamos|lavorano (?:qui|da noi)|lavoriamo in|work here|somos|tenemos|unos|unas|alrededor de|siamo|siamo in|abbiamo|in|we zijn(?: met)?|wij zijn(?: met)?|we hebben|wij hebben|ongeveer|zo'n|met)"
    r"(?: (?:about|around|roughly|some|only|just|now|currently|nearly|almost|over|circa|now about|rund|etwa|knapp|nur|environ|unos|circa|met|ongeveer|zo'n|a|up to|somewhere around)){0,2}) ?$"
)
_WE_ARE = re.compile(
    r"\b(?:we're|we are|were|wir sind|sind wir|on est|nous sommes|somos|siamo(?: in)?|we zijn(?: met)?|wij zijn(?: met)?)(?: (?:about|around|roughly|only|just|now|nearly|almost|rund|etwa|knapp|nur|environ|unos|circa|in|met|ongeveer|zo'n|a team of|a company of|a firm of|now at|at|up to)){0,2} ?$"
)
_NOT_PEOPLE_AFTER = re.compile(
    r"\s*(?:-|%|percent|per cent|euros?|dollars?|pounds?|quid|k\b|grand|years?|months?|weeks?|days?|hours?|minutes?|min\b|shops?|stores?|sites?|branches|locations|vans?|trucks?|vehicles?|lorries|customers?|clients?|patients?|pupils?|students?|users?"
    r"|seats?|licen[cs]es?|calls?|jobs?|houses|homes|hotels?|rooms?|beds|kitchens?|km|miles|metres|meters|square|sqm|miles|milkers|cows|o'?clock|am\b|pm\b|times|jahre|monat\w*|wochen|tage|stunden|uhr|fil\w+|standort\w*|filialen|fahrzeug\w*|kunden|hauser"
    r"|ans\b|mois|semaines|jours|heures|clients|magasins|vehicules|camions|anos|meses|semanas|dias|horas|clientes|tiendas|anni|mesi|settimane|giorni|ore\b|clienti|negozi|jaar|maanden|weken|dagen|uur|klanten|winkels|voertuigen"
    r"|techs?\b|technicians?|engineers?|mechanics?|drivers?|in trucks|on the tools|on the road|sur la route|techniker|fahrer|techniciens|chauffeurs|monteurs|payslips?|invoices|degrees|per\b|a month|a year|late\b|min\b)"
)
_GROWN_TO = re.compile(
    r"\b(?:gone|grown|went|grew|risen|up|come|moved|jumped|von|gewachsen|passes?|crecido|passati|gegroeid)\b.{0,60}\b(?:to|auf|a|naar|zu)\s+(?:a |about |around |rund |now )?$"
)


def find_head_count(reading: Reading) -> HeadCount | None:
    """The plainest statement; of equally plain ones the largest, since parts of the staff are smaller than the whole."""
    found: list[_Candidate] = []
    for passage in (*reading.prospect, *reading.signatures):
        if not passage.has("frame.past_project", "frame.elsewhere"):
            found += _in_passage(reading, passage)
    if not found:
        found = [one for passage in reading.seller for one in _repeated_by_seller(reading, passage)]
    solo = next((one for one in reading.with_cue("prospect.solo") if not one.has("frame.past_project", "frame.elsewhere")), None)
    if found:
        best = max(found, key=lambda one: (one.strength, one.people))
        if best.people >= 1 and not (solo and best.strength < 2):
            return HeadCount(round(best.people), best.passage.cut(best.start, best.end))
    return HeadCount(1, solo.quote) if solo else None


def _in_passage(reading: Reading, passage: Passage) -> list[_Candidate]:
    numbers = find_numbers(passage.text, language=reading.conversation.language)
    question = reading.answered_question(passage)
    answering = question is not None and (question.has("ask.headcount") or _asked_before(reading, question))
    candidates = []
    for at, number in enumerate(numbers):
        strength = _strength(passage, number, first=at == 0, answering=answering)
        if strength and at and _joins_range(passage, numbers[at - 1], number):
            strength = max(
                strength, 3 if _WE_ARE.search(passage.folded[max(0, numbers[at - 1].start - 70) : numbers[at - 1].start]) else 0
            )
        if strength:
            people = _middle(passage, numbers, at)
            candidates.append(_Candidate(people, strength, passage, number.start, number.end))
    return candidates


def _asked_before(reading: Reading, question: Passage) -> bool:
    return any(one.has("ask.headcount") for one in reading.passages if one.turn.index == question.turn.index)


def _strength(passage: Passage, number: NumberMention, *, first: bool, answering: bool) -> int:
    """0 for no head count, up to 5 for "we have gone from ninety to a hundred and thirty"."""
    if number.value != int(number.value) or number.value > 2_000_000 or (number.scale > 1000 and number.value < 1000):
        return 0
    before, after = passage.folded[max(0, number.start - 70) : number.start], passage.folded[number.end : number.end + 40]
    if re.search(
        r"\b(?:headcount|head count|employees|staff|number of (?:employees|people)|mitarbeiterzahl|effectif|plantilla|organico|personeelsbestand)(?: of| is|:| at| stands at| ist| liegt bei| est de)? (?:about |around |roughly |rund |de |di )?$",
        before,
    ):
        return 3
    if re.match(r"-(?:person|people|strong|man|employee|staff)\b", after):
        return 3 if re.search(r"\b(?:we're|we are|i'm|a|our)\b", before) else 2
    staff, people = bool(_STAFF_AFTER.match(after)), bool(_PEOPLE_AFTER.match(after))
    if not staff and not people and _NOT_PEOPLE_AFTER.match(after):
        return 0
    if _GROWN_TO.search(before) and (
        staff
        or people
        or re.search(
            r"\b(?:people|staff|employees|of us|mitarbeiter|leute|personnes|salaries|personas|empleados|persone|dipendenti|mensen|medewerkers)\b",
            passage.folded,
        )
    ):
        return 5
    if staff:
        return 3 + bool(_WE_ARE.search(before))
    if re.match(r"\s*of us\b", after) and number.value < 10 and not _WE_ARE.search(before):
        return 2
    if people and re.match(r"\s*(?:odd )?(?:people|of us)", after) and number.value >= 10 and re.search(r"[,:;] $|^$", before):
        return 3
    if re.match(r"\s*(?:of us|en tout|in tutto|in total|en total|in totaal|insgesamt|all told|altogether)\b", after):
        return 3
    if people and _WE_ARE.search(before):
        return 4
    if people and (_WE_BEFORE.search(before) or passage.turn.kind == "signature" or number.start == 0):
        return (
            3
            if re.match(r"\s*(?:people|leute|personen|personnes|personas|persone|mensen)", after) and _WE_BEFORE.search(before)
            else 2
        )
    if (
        _WE_ARE.search(before)
        and re.match(
            r"\s*(?:$|[.,;!)]|and\b|und\b|et\b|y\b|e\b|en\b|dans la boite|dans l'entreprise|nell'azienda|in der firma|im betrieb|im werk|im team|now\b|en campana|odd\b|or so\b|strong|on site|in the (?:team|company)|at (?:the|one|two|three|four|\d))",
            after,
        )
        and number.value > 1
    ):
        return 3
    if answering and first and number.start < 25 and re.match(r"\s*(?:$|[.,;!)]|all\b|now\b|at\b|or so|people|in\b)", after):
        return 3
    return 0


def _middle(passage: Passage, numbers: tuple[NumberMention, ...], at: int) -> float:
    """The middle, if the number is the upper end of a range ("30 to 40 people")."""
    number = numbers[at]
    if at == 0:
        return number.value
    low = numbers[at - 1]
    return (low.value + number.value) / 2 if _joins_range(passage, low, number) else number.value


_RANGE_WORDS = frozenset(["to", "-", "or", "bis", "a", "o", "ou", "oder", "of", "tot", "und", "and", "y", "et", "e", "en"])


def _joins_range(passage: Passage, low: NumberMention, high: NumberMention) -> bool:
    return passage.folded[low.end : high.start].strip() in _RANGE_WORDS and low.value < high.value <= 4 * low.value


_REPEATED = re.compile(
    r"\b(?:you(?:'re| are| have|'ve| said| wrote| mentioned| told)|i(?:'ve)? (?:read|saw|see|understand)|your (?:mail|form|note|message)|sie haben|sie sind|vous etes|vous avez|siete|avete|jullie)\b"
)


def _repeated_by_seller(reading: Reading, passage: Passage) -> list[_Candidate]:
    """What the seller read in an earlier mail counts if nobody objects: the prospect would."""
    if not _REPEATED.search(passage.folded):
        return []
    following = reading.after(passage)
    if following is not None and re.match(r"\W*(?:no|nope|nein|non|not|nee)\b", following.folded):
        return []
    numbers = find_numbers(passage.text, language=reading.conversation.language)
    return [
        _Candidate(one.value, 1, passage, one.start, one.end)
        for one in numbers
        if _STAFF_AFTER.match(passage.folded[one.end : one.end + 40])
    ]
