"""What any recorder must do, whoever's it is."""

import json
from typing import Any, Protocol

import pytest

from qualifier.errors import MailboxError, MailboxUnavailable
from qualifier.parsing.vendors import Recording, read_recording
from qualifier.ports.recorders import Recorder

SPOKEN = (("Tom Avery", "What brings you to us?"), ("Jane Doe", "The budget of EUR 40,000 is approved."))


class Site(Protocol):
    """A vendor, or its stand-in."""

    @property
    def notice(self) -> dict[str, Any]:
        """What its call at our door says."""

    def recorder(self, *, right: bool = True) -> Recorder:
        """Asked with the right key or another one."""

    def publish(self, *, words: bool = True) -> None:
        """The transcript is there from now on; without words in it."""

    def busy(self, seconds: int) -> None:
        """Answers the next request with a wish to be left alone."""

    def broken(self) -> None:
        """Answers the next request with a fault of its own."""


def asked(site: Site, *, right: bool = True, **notice: Any) -> bytes | None:
    recorder = site.recorder(right=right)
    try:
        return recorder.transcript(json.dumps({**site.notice, **notice}).encode())
    finally:
        recorder.close()


def heard(data: bytes | None) -> Recording:
    assert data is not None
    found = read_recording(json.loads(data))
    assert found is not None
    return found


class RecorderContract:
    """Tests that need a fixture ``site``."""

    def test_what_was_said_is_read_as_a_recording(self, site: Site) -> None:
        site.publish()
        found = heard(asked(site))
        assert [(one.speaker, one.text) for one in found.said] == list(SPOKEN)
        assert found.started is not None

    def test_one_who_is_busy_is_left_alone_for_as_long_as_he_wants(self, site: Site) -> None:
        site.publish()
        site.busy(120)
        with pytest.raises(MailboxUnavailable) as caught:
            asked(site)
        assert caught.value.retry_after == pytest.approx(120, abs=2)
        assert heard(asked(site)).said

    def test_a_fault_of_the_vendors_own_may_pass(self, site: Site) -> None:
        site.publish()
        site.broken()
        with pytest.raises(MailboxUnavailable):
            asked(site)
        assert heard(asked(site)).said

    def test_a_refused_key_is_for_a_person_to_mend(self, site: Site) -> None:
        site.publish()
        with pytest.raises(MailboxError) as caught:
            asked(site, right=False)
        assert not isinstance(caught.value, MailboxUnavailable)
        assert "wrong-key" not in str(caught.value)

    @pytest.mark.parametrize("odd", [b"", b"[", b"[]", b"{}", b'{"meeting_id": {}}', b'{"payload": 7}', b"[" * 100_000])
    def test_a_notice_that_names_nothing_is_said(self, site: Site, odd: bytes) -> None:
        recorder = site.recorder()
        with pytest.raises(MailboxError) as caught:
            recorder.transcript(odd)
        assert not isinstance(caught.value, MailboxUnavailable)
        recorder.close()
