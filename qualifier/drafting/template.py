"""The drafter that needs no model: a short letter from phrase tables, the record and the company's own facts.

Conversation, record, temperature and profile go in; subject and body come out, unchecked. It promises nothing by
itself: whatever a person must decide or look up stands in square brackets.
"""

from datetime import date
from typing import NamedTuple

from qualifier.conversation import Conversation
from qualifier.drafting.answers import Answer, asks_for_material, find_answer
from qualifier.drafting.days import DayWriter, Period, business_days_after
from qualifier.drafting.language import language_name, reply_language
from qualifier.drafting.people import Address, address_of, usable_name
from qualifier.drafting.phrases import PHRASES, Phrases
from qualifier.drafting.situation import Situation, read_situation
from qualifier.drafting.subject import subject_of
from qualifier.drafting.wishes import Wish, read_wish
from qualifier.drafting.wording import capitalise, quote, say
from qualifier.ports import Drafted, DraftHeard, PartialDraft
from qualifier.profile import Profile
from qualifier.records import Record
from qualifier.values.language import detect_language

_CALL_AFTER = 2
"""Business days until the call we propose: soon, yet time enough to find a slot."""


class TemplateDrafter:
    """Implements ``Drafter``: writes the reply by rule, the same each time. Of wishes it follows language, tone and "shorter"."""

    def draft(
        self,
        conversation: Conversation,
        record: Record,
        temperature: str,
        profile: Profile,
        *,
        wish: str | None = None,
        heard: DraftHeard | None = None,
    ) -> Drafted:
        """Subject and body; what it cannot follow of the wish is named in the notes."""
        wished = read_wish(wish)
        profile = _as_wished(profile, wished)
        situation = read_situation(conversation, record, profile)
        language = situation.language if situation.language in PHRASES else "en"
        address = address_of(conversation, record, language, formal=profile.reply.tone == "formal")
        situation = situation._replace(language=language)
        letter = _Letter(conversation, record, temperature, profile, situation, address, wished.shorter)
        written = PartialDraft(letter.subject(), letter.body())
        if heard is not None:
            heard(written)
        notes = _notes(wished, reply_language(conversation, profile))
        if wished.shorter and written.body == letter._replace(short=False).body():
            notes = (*notes, "the template drafter cannot make this reply any shorter")
        return Drafted(subject=written.subject, body=written.body, language=language, notes=notes)


def _as_wished(profile: Profile, wished: Wish) -> Profile:
    changes = {"tone": wished.tone, "language": wished.language if wished.language in PHRASES else None}
    reply = profile.reply.model_copy(update={name: value for name, value in changes.items() if value is not None})
    return profile.model_copy(update={"reply": reply})


def _notes(wished: Wish, language: str) -> tuple[str, ...]:
    unknown = [f"to write in {language_name(wished.language)}"] if wished.language and wished.language not in PHRASES else []
    left = [*unknown, *wished.rest]
    cannot = (f"the template drafter cannot follow: {'; '.join(left)}",) if left else ()
    return (f"no phrases for language {language!r}: drafted in English", *cannot) if language not in PHRASES else cannot


class _Letter(NamedTuple):
    """One reply in the making; each part may be empty."""

    conversation: Conversation
    record: Record
    temperature: str
    profile: Profile
    situation: Situation
    address: Address
    short: bool
    """Somebody wants it shorter: no more than thanks, answers and the next step."""

    @property
    def phrases(self) -> Phrases:
        return PHRASES[self.situation.language]

    @property
    def tone(self) -> str:
        return self.profile.reply.tone

    @property
    def days(self) -> DayWriter:
        now, language = self.situation, self.situation.language
        return DayWriter(self.phrases.calendar, now.today, self.record.prospect.country, language)

    def say(self, phrase: str, **values: str) -> str:
        return say(phrase, values, familiar=self.address.familiar)

    def subject(self) -> str:
        return self.say(subject_of(self.conversation, self.phrases, self.days))

    def body(self) -> str:
        paragraphs = [self.greeting(), self.opening(), *self.answers(), self.papers(), self.next_step(), self.closing()]
        return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)

    def greeting(self) -> str:
        address = self.address
        if address.name is None:
            return self.phrases.greet_nobody[self.tone]
        table = self.phrases.greet_first if address.by_first_name else self.phrases.greet
        return self.say(table[self.tone], name=address.name)

    def opening(self) -> str:
        parts = [self.thanks(), self.pain(), self.price(), self.target()]
        first, *rest = [part for part in parts if part]
        return " ".join([first, *rest])

    def thanks(self) -> str:
        if self.deferring or self.situation.signals & {"incumbent_satisfied", "wrong_person", "timing_objection"}:
            return self.say(self.phrases.thanks_open)
        channel, today = self.conversation.channel, self.situation.today
        if channel == "call":
            if today is None:
                return self.say(self.phrases.thanks["call_undated"])
            return self.say(self.phrases.thanks["call"], placed=self.days.placed(Period(today, today)))
        return self.say(self.phrases.thanks[channel])

    def pain(self) -> str:
        pains = self.situation.pains
        if not pains or self.light or self.short:
            return ""
        phrase = self.phrases.pain_call if self.conversation.channel == "call" else self.phrases.pain
        language, foreign = self.situation.language, self.situation.foreign
        shown = [quote(pain.strip("“”"), language) if foreign or pain[0] == "“" else pain for pain in pains]
        return self.say(phrase, pain="; ".join(shown))

    def price(self) -> str:
        return self.say(self.phrases.price) if "price_objection" in self.situation.signals and not self.light else ""

    def target(self) -> str:
        if self.situation.target is None or self.light or self.short:
            return ""
        kind, period = self.situation.target
        return self.say(self.phrases.targets[kind], **self.days.values(period))

    def answers(self) -> list[str]:
        questions = [one for one in self.situation.questions if not (self.sends_material and asks_for_material(one))]
        found = [(question, find_answer(question, self.profile)) for question in questions]
        known = [answer for _, answer in found if answer is not None]
        unknown = [question for question, answer in found if answer is None]
        return [part for part in (self._answered(known), self._unanswered(unknown)) if part]

    def _answered(self, known: list[Answer]) -> str:
        if not known:
            return ""
        if len(known) == 1:
            return f"{self.say(self.phrases.answer, question=self.asked(known[0].question))}\n{self._fact(known[0])}"
        lines = [f"– {self.asked(answer.question)}\n  {self._fact(answer)}" for answer in known]
        return "\n".join([self.say(self.phrases.answers), *lines])

    def _unanswered(self, unknown: list[str]) -> str:
        if not unknown:
            return ""
        if len(unknown) == 1:
            return self.say(self.phrases.open_one, question=self.asked(unknown[0]))
        return "\n".join(
            [
                self.say(self.phrases.open_many),
                *(f"– {self.asked(question)}" for question in unknown),
            ]
        )

    def _fact(self, answer: Answer) -> str:
        """Our own sentence as it stands; in another language than the letter it becomes a blank for the rep."""
        fact = answer.fact
        rest = "" if answer.complete else f" {self.say(self.phrases.rest)}"
        written = detect_language(fact) or detect_language(" ".join((self.profile.company.pricing, *self.profile.company.facts)))
        if written is None or written == self.situation.language:
            return fact + rest
        return self.say(self.phrases.translate, fact=fact.replace("[", "(").replace("]", ")")) + rest

    def papers(self) -> str:
        """The papers they wait for, where a meeting is the next step."""
        papers = self.situation.papers
        if papers is None or not self.situation.slots or self.light:
            return ""
        return self.say(self.phrases.documents_due, **self.days.values(papers))

    @property
    def deferring(self) -> bool:
        return self.record.timeline.status == "deferred"

    @property
    def light(self) -> bool:
        """People who are not buying now get a short answer."""
        return self.temperature == "cold" or self.deferring

    @property
    def sends_material(self) -> bool:
        early = self.temperature == "cold" or self.record.engagement.stage in ("awareness", "interest")
        return early and "content_request" in self.situation.signals and not (self.deferring or self.situation.slots)

    def next_step(self) -> str:
        situation, steps = self.situation, self.phrases.steps
        if "wrong_person" in situation.signals:
            return self.colleague()
        if self.deferring:
            if situation.return_on is not None:
                return self.say(steps.come_back, **self.days.values(situation.return_on))
            return self.say(steps.satisfied if "incumbent_satisfied" in situation.signals else steps.leave_open)
        if situation.slots:
            return self.say(steps.meeting, slot=self._slots())
        if situation.papers is not None:
            return self.say(steps.documents, **self.days.values(situation.papers))
        if "incumbent_satisfied" in situation.signals:
            return self.say(steps.satisfied)
        if self.sends_material:
            return self.say(steps.attach)
        return self.say(steps.door) if self.temperature == "cold" else self.invitation()

    def invitation(self) -> str:
        """A talk before their date, or the one fact we miss most."""
        steps, target = self.phrases.steps, self.situation.target
        proposed = self.proposed_day()
        if target is None and (question := self._missing()):
            return self.say(steps.ask[question])
        if link := self.profile.reply.booking_link:
            if proposed is None:
                return self.say(steps.booking, link=link)
            return self.say(steps.booking_before, link=link, **self.days.values(Period(proposed, proposed)))
        if proposed is None:
            return self.say(steps.call_open)
        return capitalise(self.say(steps.call, **self.days.values(Period(proposed, proposed))))

    def proposed_day(self) -> date | None:
        """Two business days on, if that still lies before their date."""
        if self.situation.today is None:
            return None
        day = business_days_after(self.situation.today, _CALL_AFTER)
        target = self.situation.target
        return day if target is None or day < target[1].last else None

    def _missing(self) -> str | None:
        record = self.record
        open_facts = {
            "need": record.need.status not in ("explicit",),
            "timeline": record.timeline.status in ("unknown", "vague"),
            "authority": record.authority.status == "unknown",
            "budget": record.budget.status == "unknown",
        }
        return next((fact for fact, missing in open_facts.items() if missing), None)

    def _slots(self) -> str:
        named = [self.days.bare(slot) for slot in self.situation.slots[:3]]
        slot = self.phrases.calendar.either.join(dict.fromkeys(named))
        return f"{slot}, {self.situation.clock}" if self.situation.clock else slot

    def colleague(self) -> str:
        """The person they point to, if they named one other than themselves."""
        own = self.record.prospect.contact.name
        named = (usable_name(person.name) for person in self.record.authority.people if person.name != own)
        person = next((name for name in named if name), None)
        return self.say(self.phrases.steps.colleague, person=person) if person else self.say(self.phrases.steps.who_else)

    def closing(self) -> str:
        signature = self.profile.reply.signature.strip()
        mark = "" if self.situation.language == "de" else ","
        closing = self.say(self.phrases.closing[self.tone]) + mark
        return f"{closing}\n{signature}" if signature else f"{closing}\n[name]"

    def asked(self, question: str) -> str:
        """The question on a line of its own; a request that is no question stands in quotation marks, as theirs."""
        text = capitalise(question)
        if text[-1] in ".!":
            return quote(text.rstrip(".!"), self.situation.language)
        return text if text[-1] == "?" else f"{text}?"
