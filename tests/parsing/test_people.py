"""Who takes part, and on which side."""

from qualifier.conversation import Seller
from qualifier.parsing.people import Mailbox, Register

SELLER = Seller(names=("Tom Arden",), domains=("fieldnote.example",))


def test_others_are_prospects_as_soon_as_a_seller_is_known() -> None:
    register, jane = Register(SELLER), Mailbox("Jane Doe", "jane@acme.example")
    register.add(jane)
    assert register.side(jane) == "unknown"
    register.add(Mailbox("Tom Arden", "tom@fieldnote.example"))
    assert register.side(jane) == "prospect"
    assert register.side(Mailbox("Tom Arden", None)) == "seller"


def test_a_name_that_turns_out_to_be_ours_counts_from_then_on() -> None:
    register, jane, lee = Register(SELLER), Mailbox("Jane Doe", "jane@acme.example"), Mailbox("Lee Park", None)
    register.add_all([jane, lee])
    assert register.side(jane) == "unknown"
    register.add(Mailbox("Lee Park", "lee@fieldnote.example"))
    assert register.side(jane) == "prospect"
