"""What we wrote joins a conversation that is assessed: the prospect has said nothing new, so no model is asked again.

What stands is found again in the conversation as it is now, and judged by the rules; what was asked before our words is answered.
"""

from qualifier.grounding import ground
from qualifier.parsing import parse
from qualifier.records.stored import Made
from qualifier.service.mailroom.desk import Desk
from qualifier.service.mailroom.triage import is_answer
from qualifier.service.making import Task, written_down
from qualifier.service.rejudging import corridor_of, judged_again


def continued(desk: Desk, task: Task) -> Made | None:
    """The answer that stands, with this message of ours; None where it is to be made anew: the prospect wrote, also before and
    unread so far, a person wants the message read, or the rules are all there is.

    Raises:
        ParseError: it is no conversation any more.
    """
    standing = desk.standing
    if standing is None or desk.wish.now or not is_answer(desk.mail, desk.seller) or not desk.service.maker.model_is_asked(task):
        return None
    if desk.service.store.post.thread(desk.thread).unread:
        return None
    corridor = corridor_of(desk.service, task.profile)
    conversation = parse(task.intake.data, seller=desk.seller)
    record = ground(standing.assessment.extraction, conversation, corridor.detector)
    if desk.mails[-1].id == desk.mail.id:
        record = record.model_copy(update={"questions": ()})
    grown = standing.assessment.model_copy(update={"conversation": conversation})
    present = standing.model_copy(update={"assessment": grown, "sellers": desk.sellers})
    return written_down(judged_again(present, record, corridor, now=task.now), task.profile_version)
