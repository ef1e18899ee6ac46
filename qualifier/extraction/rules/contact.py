"""The contact: the prospect-side person who writes or speaks most, with name, title, department and seniority."""

import re
from collections import Counter
from typing import NamedTuple

from qualifier.conversation import Turn
from qualifier.extraction.rules.lexicon.company_words import APART, DENIES
from qualifier.extraction.rules.lexicon.contact_words import ASKED_POST, GREETED, INTRODUCTION, NO_NAMES, SELF, TELLS_NAME
from qualifier.extraction.rules.people import clean_name, is_generic, is_sellers, name_words, on_side, same_person
from qualifier.extraction.rules.reading import Passage, Reading
from qualifier.extraction.rules.self_said import department_said, title_said
from qualifier.records import Contact, Quote
from qualifier.values.folding import fold
from qualifier.values.names import find_companies, find_person_names, looks_like_person
from qualifier.values.titles import TitleMention, classify_title, find_titles


class ContactFound(NamedTuple):
    """The contact, the words that tell the title, and how the speaker is displayed."""

    contact: Contact
    speaker: str | None
    proofs: tuple[Quote, ...]


class _Title(NamedTuple):
    text: str
    quote: Quote | None


def find_contact(reading: Reading) -> ContactFound:
    speaker = _main_speaker(reading)
    own = [one for one in reading.prospect if one.turn.speaker == speaker]
    signed = [one for one in reading.signatures if one.turn.speaker == speaker]
    name = _name(reading, speaker, own, signed)
    title = _title(reading, speaker, name, own, signed)
    owner = next((one for one in own if one.has("prospect.owner") and not one.is_question), None)
    part = None
    if title is None:
        part = None if owner else department_said(own)
        contact = Contact(
            name=name,
            department="executive" if owner else part[0] if part else None,
            seniority="owner" if owner else None,
        )
    else:
        kind = classify_title(title.text)
        contact = Contact(name=name, title=title.text, department=kind.department, seniority=kind.seniority)
        if owner is not None and kind.seniority != "owner":
            contact = contact.model_copy(update={"department": "executive", "seniority": "owner"})
    proofs = [title.quote] if title and title.quote else []
    if title is None and part is not None:
        proofs.append(part[1])
    if owner is not None:
        hit = owner.hit("prospect.owner")
        proofs.append(owner.cut(hit.start, hit.end) if hit else owner.quote)
    return ContactFound(contact, speaker, tuple(proofs))


def _main_speaker(reading: Reading) -> str | None:
    words: Counter[str | None] = Counter()
    for passage in reading.prospect:
        words[passage.turn.speaker] += passage.word_count
    return words.most_common(1)[0][0] if words else None


def _name(reading: Reading, speaker: str | None, own: list[Passage], signed: list[Passage]) -> str | None:
    """The displayed name; a signature's if it says more; else what the person says of himself."""
    shown = None if speaker is None or is_generic(speaker) or "@" in speaker else clean_name(speaker)
    if shown and not _reads_as_name(shown):
        shown = None
    for turn in _turns(signed):
        for mention in find_person_names(reading.conversation.text_of(turn))[:2]:
            fuller = mention.full and (
                shown is None or (same_person(mention.text, shown) and len(name_words(shown)) < len(name_words(mention.text)))
            )
            if fuller and not is_sellers(reading, mention.text):
                return mention.text
    if shown is None:
        shown = _from_signature(reading, signed)
    if shown and len(shown.split()) > 1:
        return shown
    introduced = _self_introduced(reading, own, shown)
    if introduced:
        return introduced
    if shown:
        return shown
    listed = [
        one.name for one in on_side(reading, "prospect") if one.name and not is_generic(one.name) and looks_like_person(one.name)
    ]
    if len(listed) == 1 and (speaker is None or is_generic(speaker)):
        return clean_name(listed[0])
    if not is_generic(speaker):
        return _from_address(speaker)
    written = (_from_address(found[0]) for one in own for found in _ADDRESS.finditer(one.folded))
    return next((found for found in written if found), None) or _greeted(reading)


_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")


def _greeted(reading: Reading) -> str | None:
    """Whom our side greets in a recording that only numbers its voices."""
    for passage in reading.seller[:2]:
        found = GREETED.match(passage.text)
        if found and not is_sellers(reading, found["name"]):
            return found["name"]
    return None


def _reads_as_name(shown: str) -> bool:
    """A display name counts unless it is a company's, a team's or a handle with digits."""
    return looks_like_person(shown) or (
        len(shown.split()) <= 3
        and not find_companies(shown)
        and shown[:1].isupper()
        and shown.replace(" ", "").replace("-", "").replace(".", "").replace("'", "").replace("’", "").isalpha()
    )


def _turns(passages: list[Passage]) -> list[Turn]:
    return list({one.turn.index: one.turn for one in passages}.values())[::-1]


_SIGN_OFF = re.compile(r"[A-ZÀ-Þ][\w'’\-]+(?: (?:[A-ZÀ-Þ]\.|[a-z]{2,3}|[A-ZÀ-Þ][\w'’\-]+)){0,3}")


def _from_signature(reading: Reading, signed: list[Passage]) -> str | None:
    for turn in _turns(signed):
        for line in reading.conversation.text_of(turn).split("\n")[:4]:
            first = re.split(r"[,|(·]", line.strip(" -–_\t"))[0].strip()
            if _SIGN_OFF.fullmatch(first) and looks_like_person(first) and not find_titles(first):
                return first
    return None


_AFTER_NAME = re.compile(r"\s*(?:here\b|btw\b|by the way\b|speaking\b|from\b|at\b|with\b|,|\.|!|$|-|von\b|de\b|da\b|van\b)")


def _self_introduced(reading: Reading, own: list[Passage], shown: str | None) -> str | None:
    for at, passage in enumerate(own[:12] if shown else own):
        asked = reading.answered_question(passage)
        named = asked is not None and asked.has("ask.name")
        for mention in passage.names:
            if is_sellers(reading, mention.text) or (shown and not same_person(shown, mention.text)):
                continue
            if shown and len(mention.text) <= len(shown):
                continue
            if named or _introduces(passage.folded, mention.start, mention.end):
                return mention.text
        told = TELLS_NAME.search(passage.flat) if shown is None else None
        if told and looks_like_person(told["name"]) and not is_sellers(reading, told["name"]):
            return told["name"]
        if shown is None and at < 3:
            full = next(
                (one for one in passage.names if one.full and not is_sellers(reading, one.text) and one.start < 30),
                None,
            )
            if full is not None:
                return full.text
        if named and passage.turn.index != (asked.turn.index if asked else -1):
            first = re.match(r"\W*(?:i'm |it's |my name is |this is )?([a-z]{3,15})\b", passage.folded)
            if first and first[1] not in NO_NAMES and passage.word_count <= 6:
                return first[1].title()
    return None


def _introduces(folded: str, start: int, end: int) -> bool:
    before = INTRODUCTION.search(folded, max(0, start - 24), start)
    return (
        before is not None
        and bool(_AFTER_NAME.match(folded, end))
        and (before[0].strip() != "" or bool(re.match(r"\s*(?:here|speaking|btw|by the way)\b|, ", folded[end:])))
    )


def _from_address(speaker: str | None) -> str | None:
    """ "gethin.rowlands@..." is Gethin Rowlands; "info@..." is nobody."""
    if speaker is None or "@" not in speaker:
        return None
    parts = re.split(r"[._-]", speaker.partition("@")[0])
    words = [part for part in parts if part.isalpha()]
    name = " ".join(word.title() for word in words)
    return (
        name
        if len(words) >= 2 and len(words) == len(parts) and all(len(word) > 1 for word in words) and looks_like_person(name)
        else None
    )


def _title(reading: Reading, speaker: str | None, name: str | None, own: list[Passage], signed: list[Passage]) -> _Title | None:
    """The signature's title, the source's, or what the person says of himself."""
    for turn in _turns(signed):
        found = _signature_title(reading.conversation.text_of(turn), name)
        if found:
            return _Title(found, Quote(quote=found, turn=turn.index))
    metadata = _metadata_title(reading, speaker, name)
    if metadata:
        return _Title(metadata, None)
    told = _told_by_others(reading, name)
    for passage in own:
        for title in passage.titles:
            if _says_of_self(passage, title, name):
                return _Title(passage.text[title.start : title.end], passage.cut(title.start, title.end))
        said = title_said(passage)
        if said is not None:
            return _Title(said.words, said.quote)
        own_word = passage.hit("prospect.title")
        if own_word is not None and not passage.is_question:
            words = re.split(
                r"\b(?:the|a|an|our|der|die|eine?|une?|le|la|el|il|de|een|i'm|am|bin|suis|soy|sono|ben)\s",
                passage.text[own_word.start : own_word.end],
            )[-1].strip(" ,.;:")
            if words:
                return _Title(words, passage.cut(own_word.start, own_word.end))
    if told:
        return told
    for passage in reading.seller:
        for title in passage.titles:
            if (
                ASKED_POST.search(passage.folded[max(0, title.start - 26) : title.start])
                and passage.is_question
                and not _is_denied(reading, passage)
            ):
                return _Title(title.text, None)
    return None


def _is_denied(reading: Reading, passage: Passage) -> bool:
    answer = next(iter(reading.spoken_in(passage.turn.index + 1, "prospect")), None)
    return answer is not None and DENIES.match(answer.folded) is not None


def _told_by_others(reading: Reading, name: str | None) -> _Title | None:
    """A colleague says it: "Gary's our ops director", "Marisol and I sign, she's COO"."""
    words = name_words(name)
    for passage in reading.prospect:
        if not words or same_person(passage.turn.speaker, name):
            continue
        before = reading.before(passage)
        subject = passage.folded + (" " + before.folded if before and before.turn.index == passage.turn.index else "")
        for title in passage.titles:
            start = passage.folded[max(0, title.start - 20) : title.start]
            named = any(re.search(rf"\b{word}(?:'s| is|,)(?: \w+)? ?$", start) for word in words)
            pronoun = re.search(r"\b(?:she|he)(?:'s| is)(?: (?:the|our))? $", start) and any(
                re.match(rf"\W*(?:\w+ )?{word}\b", before.folded if before else "") for word in words
            )
            back = pronoun or (
                re.search(r"\b(?:she|he)(?:'s| is)(?: (?:the|our))? $", start)
                and any(re.search(rf"\b{word}\b", subject) for word in words)
                and len(on_side(reading, "prospect")) <= 3
            )
            if named or back:
                return _Title(title.text, passage.cut(title.start, title.end))
    return None


def _says_of_self(passage: Passage, title: TitleMention, name: str | None) -> bool:
    before = passage.folded[max(0, title.start - 40) : title.start]
    after = passage.folded[title.end : title.end + 2].strip()
    opened = SELF.search(before)
    if opened and (
        opened[0].strip()
        or (
            title.start < 3
            and (not after or after[0] in ",.;" or APART.match(passage.folded, title.end))
            and passage.turn.side == "prospect"
            and passage.word_count <= 14
        )
    ):
        return not re.search(r"\b(?:not|n't|kein|nicht|pas|niet|non) (?:\w+ )?$", before)
    words = "|".join(sorted(name_words(name))) if name else ""
    return bool(words) and bool(
        re.search(
            rf"\b(?:{words})(?: here| by the way| btw)?\s?[,(–-]\s?(?:i'm |and i'm )?(?:the |el |la |le |der |die |il |de )?$",
            before,
        )
    )


def _metadata_title(reading: Reading, speaker: str | None, name: str | None) -> str | None:
    for one in reading.conversation.participants:
        if one.side == "seller" or not one.name or not (one.name == speaker or same_person(one.name, name)):
            continue
        if one.title:
            titles = find_titles(one.title)
            return titles[0].text if titles else one.title.split(",")[0].strip()
        bracket = re.search(r"\(([^)]{3,60})\)", one.name)
        if bracket and not re.search(r"\w\.\w", bracket[1]) and any(classify_title(bracket[1])):
            return bracket[1].split(",")[0].strip()
    return None


_PLACE_OR_NUMBER = re.compile(r"\d|@|www\.|https?:|\b(?:tel|phone|mobile|fax|sent from|gesendet|envoye|street|road|strasse)\b")


def _signature_title(signature: str, name: str | None) -> str | None:
    titles = [one for one in find_titles(signature) if not _inside_company(signature, one)]
    if titles:
        return _whole_segment(signature, titles[0])
    segments = [part.strip(" -–_\t") for part in re.split(r"[\n|,·•]|\s[–-]\s", signature)]
    segments = [part for part in segments if part]
    for at, segment in enumerate(segments[:-1]):
        if name and same_person(segment, name) and len(segment.split()) <= 4 and len(name_words(segment) - name_words(name)) == 0:
            following = re.sub(r"\([^)]*\)", "", segments[at + 1]).strip()
            company_later = any(find_companies(later) for later in segments[at + 2 :])
            if (
                company_later
                and 1 <= len(following.split()) <= 5
                and not find_companies(following)
                and not _PLACE_OR_NUMBER.search(fold(following))
                and not same_person(following, name)
            ):
                return following
    return None


def _inside_company(signature: str, title: TitleMention) -> bool:
    return any(
        one.start <= title.start and title.end <= one.end and one.end - one.start > title.end - title.start
        for one in find_companies(signature)
    )


_SEGMENT_END = re.compile(r"[\n|,(·•;/]|\s[–-]\s(?=[A-Z].*\b(?:GmbH|Ltd|Inc|BV|AG)\b)|$")


def _whole_segment(signature: str, title: TitleMention) -> str:
    """The line's part in which the title stands, if it is short: "Sr. Manager – Quality Control", not only "Manager"."""
    left = max(signature.rfind(sign, 0, title.start) for sign in ("\n", "|", ",", "·", "(", ";")) + 1
    right_found = _SEGMENT_END.search(signature, title.end)
    right = right_found.start() if right_found else title.end
    segment = signature[left:right].strip(" \t-–:")
    plain = (
        len(segment.split()) <= 6
        and not find_companies(segment)
        and not any(sign.isdigit() for sign in segment)
        and not find_person_names(segment)
    )
    return segment if plain and len(segment) > title.end - title.start else title.text
