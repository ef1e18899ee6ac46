"""In which language the reply is written: the company's choice, else the prospect's own."""

from collections.abc import Mapping
from types import MappingProxyType

from qualifier.conversation import Conversation
from qualifier.profile import Profile
from qualifier.values.language import detect_language

_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "en": "English", "de": "German", "fr": "French", "es": "Spanish", "it": "Italian", "nl": "Dutch", "pt": "Portuguese",
        "sv": "Swedish", "da": "Danish", "no": "Norwegian", "fi": "Finnish", "pl": "Polish", "cs": "Czech", "ro": "Romanian",
        "hu": "Hungarian", "tr": "Turkish", "ja": "Japanese", "zh": "Chinese", "ko": "Korean", "ru": "Russian",
        "uk": "Ukrainian", "el": "Greek", "ar": "Arabic", "he": "Hebrew", "hi": "Hindi", "th": "Thai", "fa": "Persian",
    }
)  # fmt: skip


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
