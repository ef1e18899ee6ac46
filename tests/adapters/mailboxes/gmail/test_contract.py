"""The contract of mailboxes over the stand-in for Gmail, as far as it is about what Gmail has."""

from collections.abc import Iterator

import pytest

from tests.adapters.mailboxes.contract import (  # noqa: F401
    test_a_draft_is_put_there_once,
    test_a_draft_nobody_touched_is_taken_away_and_nothing_else,
    test_a_draft_that_its_owner_changed_stays_for_good,
    test_a_first_pass_that_was_cut_short_leaves_out_old_mail_all_the_same,
    test_a_folder_that_is_not_there_is_named,
    test_a_folder_whose_messages_are_named_anew_is_read_again,
    test_a_mail_with_nul_bytes_comes_with_all_around_them,
    test_a_mailbox_that_was_closed_can_be_used_again,
    test_a_wait_ends_with_news_and_is_over_without,
    test_broken_mails_come_as_they_are,
    test_duplicates_and_mails_without_id_all_come,
    test_news_that_came_before_the_wait_are_not_missed,
    test_nothing_is_ever_marked_as_read,
    test_old_mail_that_somebody_moves_into_the_folder_later_is_read,
    test_reading_goes_on_behind_any_message,
    test_several_folders_are_read_each_with_its_own_cursor,
    test_the_first_pass_begins_at_the_chosen_day,
    test_two_hundred_mails_come_once_each_in_order_and_to_the_byte,
)
from tests.adapters.mailboxes.gmail.site import GmailSite
from tests.stub.cloud import serving
from tests.stub.gmail import GmailStandIn


@pytest.fixture
def site() -> Iterator[GmailSite]:
    cloud = GmailStandIn()
    with serving(cloud):
        made = GmailSite(cloud)
        yield made
        made.close()
