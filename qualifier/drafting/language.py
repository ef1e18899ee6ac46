"""In which language the reply is written: the company's choice, else the prospect's own; and what languages are called."""

from collections.abc import Mapping
from types import MappingProxyType

from qualifier.conversation import Conversation
from qualifier.profile import Profile
from qualifier.values.folding import fold
from qualifier.values.language import detect_language

_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "en": "English", "de": "German", "fr": "French", "es": "Spanish", "it": "Italian", "nl": "Dutch", "pt": "Portuguese",
        "sv": "Swedish", "da": "Danish", "no": "Norwegian", "fi": "Finnish", "pl": "Polish", "cs": "Czech", "ro": "Romanian",
        "hu": "Hungarian", "tr": "Turkish", "ja": "Japanese", "zh": "Chinese", "ko": "Korean", "ru": "Russian",
        "uk": "Ukrainian", "el": "Greek", "ar": "Arabic", "he": "Hebrew", "hi": "Hindi", "th": "Thai", "fa": "Persian",
    }
)  # fmt: skip
_OTHER_NAMES: Mapping[str, tuple[str, ...]] = {
    "en": ("englisch", "anglais", "ingles", "inglese", "engels"),
    "de": ("deutsch", "allemand", "aleman", "tedesco", "duits"),
    "fr": ("franzosisch", "francais", "frances", "francese", "frans"),
    "es": ("spanisch", "espagnol", "espanol", "castellano", "spagnolo", "spaans"),
    "it": ("italienisch", "italien", "italiano", "italiaans"),
    "nl": ("niederlandisch", "hollandisch", "neerlandais", "neerlandes", "olandese", "nederlands"),
    "pt": ("portugiesisch", "portugais", "portugues", "portoghese", "portugees"),
    "pl": ("polnisch", "polonais", "polaco", "polacco", "pools"),
}
_CODES: Mapping[str, str] = {
    **{name.lower(): code for code, name in _NAMES.items()},
    **{name: code for code, names in _OTHER_NAMES.items() for name in names},
}


def spoken_language(conversation: Conversation) -> str | None:
    """The prospect's language; None if it cannot be told."""
    if conversation.language:
        return conversation.language.lower()[:2]
    said = [conversation.text_of(turn) for turn in conversation.turns if turn.side == "prospect" and turn.kind != "disclaimer"]
    return detect_language("\n".join(said) or conversation.text)


def reply_language(conversation: Conversation, profile: Profile) -> str:
    return (profile.reply.language or spoken_language(conversation) or "en").lower()[:2]


def language_name(code: str) -> str:
    """The English name, for prompts; the code itself if it is not among the usual ones."""
    return _NAMES.get(code, code)


def code_of(name: str) -> str | None:
    """The code of a language given by its code, or by its name in English or one of the languages that we write."""
    folded = fold(name)
    return folded if folded in _NAMES else _CODES.get(folded)
