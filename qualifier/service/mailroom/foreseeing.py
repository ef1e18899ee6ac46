"""What would become of a message, told before anything is kept: the triage of ``reading``, for the message by itself."""

from qualifier.errors import ParseError
from qualifier.records.inbox import Account, Incoming
from qualifier.service.mailroom.desk import profile_of, sellers_of
from qualifier.service.mailroom.triage import Look, aside_of, is_answer
from qualifier.service.parts import Service
from qualifier.service.rejudging import corridor_of, with_sellers


def foresee(service: Service, account: Account, mail: Incoming) -> str:
    """In a few words. What its thread holds already is not looked at: there, a message may count that would not by itself.

    Raises:
        ConfigError: the account's profile is not there.
    """
    profile = profile_of(service, account)
    seller = with_sellers(profile, sellers_of(account, (mail,))).seller
    try:
        aside = aside_of(Look(mail, seller, account.address), corridor_of(service, profile))
    except ParseError as error:
        return f"failed: {error}"
    if aside is None and is_answer(mail, seller):
        return "ours"
    if aside is None:
        return "assessed"
    until = f", back on {aside.returns_on}" if aside.returns_on else ""
    return f"set aside: {aside.reason.replace('_', ' ')}{until}"
