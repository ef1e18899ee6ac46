"""Letters whose writer no header names: a filled form that our own site sends us, and an answer pasted without its top.

Sides are lost with the writer, so he is looked for in the form's fields and in the history that he answers.
"""

import re
from collections.abc import Iterable, Sequence

from qualifier.conversation import Participant, Piece, Side
from qualifier.values.folding import fold

_FIELD = re.compile(r"^[\s*_>|•-]{0,4}([^\W\d_][^:：\n]{0,40}?)[\s*_]{0,3}[:：|=][\s*_]{0,3}(\S[^\n]{0,300})$", re.M)
_FIELDS: dict[str, frozenset[str]] = {
    kind: frozenset(words.split("|"))
    for kind, words in {
        "name": "name|full name|your name|contact|contact name|contact person|ansprechpartner|ihr name"
        "|vor- und nachname|nom|nom complet|votre nom"
        "|nombre|nombre completo|nombre y apellidos|nome|nome e cognome|naam|uw naam",
        "first": "first name|firstname|given name|vorname|prenom|voornaam",
        "last": "last name|lastname|surname|family name|nachname|nom de famille|apellido|apellidos|cognome|achternaam",
        "company": "company|company name|organisation|organization|business|business name|employer|account|firma"
        "|unternehmen|firmenname|societe"
        "|entreprise|empresa|azienda|societa|bedrijf|bedrijfsnaam|organisatie|school|practice",
        "title": "title|job title|role|position|job role|funktion|position im unternehmen|fonction|poste|cargo"
        "|puesto|ruolo|qualifica|functie",
        "email": "email|e-mail|email address|e-mail-adresse|work email|business email|mail|adresse e-mail|correo"
        "|correo electronico|e-mailadres",
        "other": "phone|phone number|telephone|tel|mobile|telefon|telefono|telefoon|country|land|pays|pais|paese"
        "|message|nachricht|mensaje|messaggio"
        "|bericht|comments|comment|enquiry|inquiry|subject|source|page|employees|company size|mitarbeiter|interest"
        "|ihre nachricht|your message",
    }.items()
}
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_FEWEST = 3


def read_form(text: str) -> Participant | None:
    """The person who filled in a form: at least three known fields, one of them a name or an address."""
    values: dict[str, str] = {}
    known = 0
    for field in _FIELD.finditer(text[:6000]):
        label = " ".join(fold(field[1]).replace("*", " ").split())
        kind = next((kind for kind, words in _FIELDS.items() if label in words), None)
        if kind is not None:
            known += 1
            values.setdefault(kind, field[2].strip(" *_"))
    name = values.get("name") or " ".join(filter(None, (values.get("first"), values.get("last"))))
    address = _ADDRESS.search(values.get("email", ""))
    if known < _FEWEST or not (name or address):
        return None
    return Participant(
        name=name[:80] or None, address=address[0].lower() if address else None, title=values.get("title"),
        company=values.get("company"), side="prospect",
    )  # fmt: skip


def from_form(pieces: Sequence[Piece]) -> tuple[list[Piece], Participant] | None:
    """The pieces under the name of who filled in the form that they hold; None if they hold none."""
    if len({piece.speaker for piece in pieces}) != 1 or any(piece.kind == "quoted" for piece in pieces):
        return None
    writer = read_form("\n".join(piece.text for piece in pieces))
    if writer is None:
        return None
    return [piece._replace(speaker=writer.name or writer.address, side="prospect") for piece in pieces], writer


def with_answerer(pieces: Sequence[Piece], people: Iterable[Participant]) -> tuple[Piece, ...]:
    """A newest message without a writer answers the one before it, so the other side wrote it."""
    told = list(pieces)
    newest = [at for at, piece in enumerate(told) if piece.speaker is None and piece.side == "unknown" and piece.kind != "quoted"]
    before = next((piece for piece in reversed(told) if piece.kind == "quoted" and piece.side != "unknown"), None)
    if not newest or before is None:
        return tuple(told)
    side: Side = "prospect" if before.side == "seller" else "seller"
    speaker = _answerer("\n".join(told[at].text for at in newest), [one for one in people if one.side == side and one.name])
    for at in newest:
        told[at] = told[at]._replace(speaker=speaker, side=side)
    return tuple(told)


def _answerer(text: str, people: Sequence[Participant]) -> str | None:
    """The only person of that side, or the one whose name stands on a line near the end."""
    if len(people) == 1:
        return people[0].name
    ends = [fold(line).strip(" ,.-") for line in text.split("\n") if line.strip()][-6:]
    signed = [one.name for one in people if one.name and any(end in (fold(one.name), fold(one.name.split()[0])) for end in ends)]
    return signed[0] if len(signed) == 1 else None
