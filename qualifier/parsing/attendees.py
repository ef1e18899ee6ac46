"""Who takes part in a recording, as the lists and flags around its words tell it, whoever made the file.

Recorders name people once, with an address and a mark such as ``is_external``, and point at them by number in the words.
"""

from collections.abc import Iterable, Iterator, Mapping

from qualifier.conversation import Participant, Side

_LISTS = (
    "participants", "attendees", "meeting_attendees", "calendar_invitees", "invitees", "speakers", "parties", "people",
    "members", "users", "guests",
)  # fmt: skip
_NAME_KEYS = ("name", "displayName", "display_name", "full_name", "fullName", "real_name", "username", "label")
_ADDRESS_KEYS = ("email", "emailAddress", "email_address", "mail", "matched_calendar_invitee_email")
_ID_KEYS = ("id", "speaker_id", "speakerId", "userId", "user_id", "participant_id", "participantId", "index")
_WORDED = (
    "affiliation", "speaker_type", "speakerType", "participant_type", "participantType", "type", "scope",
    "role", "side", "party", "kind",
)  # fmt: skip
_OURS = frozenset(
    [
        "internal",
        "rep",
        "agent",
        "seller",
        "host",
        "employee",
        "admin",
        "operator",
        "salesperson",
        "company_member",
        "owner",
        "sales",
        "organizer",
    ]
)
_THEIRS = frozenset(
    [
        "external",
        "cust",
        "customer",
        "client",
        "prospect",
        "buyer",
        "guest",
        "lead",
        "contact",
        "visitor",
        "user",
        "end_user",
        "enduser",
        "caller",
        "inbound",
    ]
)
_FLAGS: tuple[tuple[str, Side, Side], ...] = (
    ("is_external", "prospect", "seller"),
    ("isExternal", "prospect", "seller"),
    ("external", "prospect", "seller"),
    ("is_internal", "seller", "prospect"),
    ("isInternal", "seller", "prospect"),
    ("internal", "seller", "prospect"),
    ("is_rep", "seller", "prospect"),
    ("isRep", "seller", "prospect"),
    ("is_customer", "prospect", "seller"),
    ("from_me", "seller", "prospect"),
    ("fromMe", "seller", "prospect"),
)
_DEEPEST = 3


def attendees_of(file: Mapping[str, object]) -> list[Participant]:
    """Everybody whom the lists of the file name, each once."""
    found: dict[str, Participant] = {}
    for one in _listed(file):
        name, address = _text(one, _NAME_KEYS), _text(one, _ADDRESS_KEYS)
        if name or address:
            person = Participant(
                name=name, address=address.lower() if address and "@" in address else None,
                title=_text(one, ("title", "jobTitle")), company=_text(one, ("company", "companyName",
                "organization")), side=marked_side(one),
            )  # fmt: skip
            key = (person.name or person.address or "").casefold()
            if key not in found or (person.address and not found[key].address):
                found[key] = person
    return list(found.values())


def names_by_number(file: Mapping[str, object]) -> dict[str, str]:
    """The names behind the numbers that the words carry."""
    names: dict[str, str] = {}
    for one in _listed(file):
        name = _text(one, _NAME_KEYS)
        for key in _ID_KEYS:
            number = one.get(key)
            if name and isinstance(number, (str, int)) and not isinstance(number, bool) and str(number) != name:
                names.setdefault(str(number), name)
    return names


def marked_side(fields: Mapping[str, object]) -> Side:
    """The side that a flag or a word such as ``external`` gives; people, not accounts: ``user`` alone tells too little."""
    for key, yes, no in _FLAGS:
        if isinstance(fields.get(key), bool):
            return yes if fields[key] else no
    for key in _WORDED:
        word = fields.get(key)
        if isinstance(word, str):
            plain = word.strip().lower().replace("-", "_").replace(" ", "_")
            if plain in _OURS:
                return "seller"
            if plain in _THEIRS and (plain != "user" or key == "type"):
                return "prospect"
    return "unknown"


def _listed(file: Mapping[str, object], depth: int = 0) -> Iterator[Mapping[str, object]]:
    for key, value in file.items():
        if key in _LISTS and isinstance(value, list):
            yield from _objects(value)
        elif isinstance(value, dict) and depth < _DEEPEST:
            yield from _listed(value, depth + 1)


def _objects(values: Iterable[object]) -> Iterator[Mapping[str, object]]:
    yield from (one for one in values if isinstance(one, dict))


def _text(fields: Mapping[str, object], keys: Iterable[str]) -> str | None:
    return next((value.strip() for key in keys if isinstance(value := fields.get(key), str) and value.strip()), None)
