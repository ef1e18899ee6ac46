"""What would become of a message, told before anything is kept: the triage of ``reading``, for the message by itself."""

from qualifier.errors import EmptyInput, ParseError
from qualifier.parsing import with_language
from qualifier.parsing.mail import parse_mail
from qualifier.records.inbox import Account, Incoming
from qualifier.service.mailroom.binding import slim
from qualifier.service.mailroom.desk import profile_of, sellers_of
from qualifier.service.mailroom.triage import Aside, Known, by_kind, is_answer, is_internal, kind_of, machine_made
from qualifier.service.parts import Service
from qualifier.service.rejudging import corridor_of, with_sellers


def foresee(service: Service, account: Account, mail: Incoming) -> str:
    """In a few words. What its thread holds already is not looked at: there, a message may count that would not by itself.

    Raises:
        ConfigError: the account's profile is not there.
    """
    profile = profile_of(service, account)
    seller = with_sellers(profile, sellers_of(account, (mail,))).seller
    known = Known(seller, corridor_of(service, profile), is_sale=False, others=False, own=account.address)
    try:
        own = with_language(parse_mail(slim(mail.arrival.data), seller=seller))
    except EmptyInput:
        return "ours" if is_answer(mail, seller) else "set aside: empty"
    except ParseError as error:
        return f"failed: {error}"
    kind = kind_of(own, known.corridor)
    machine = machine_made(mail, own, kind, known)
    if machine is None and is_answer(mail, seller):
        return "ours"
    aside = machine or (Aside("internal") if is_internal(mail, own, known) else by_kind(kind, known))
    if aside is None:
        return "assessed"
    until = f", back on {aside.returns_on}" if aside.returns_on else ""
    return f"set aside: {aside.reason.replace('_', ' ')}{until}"
