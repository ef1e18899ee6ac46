import sys

import pytest

from qualifier.conversation import Seller
from qualifier.errors import ConfigError, MalformedInput
from qualifier.parsing.outlook import parse_outlook


def test_bytes_that_are_no_outlook_file() -> None:
    with pytest.raises(MalformedInput):
        parse_outlook(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 broken", seller=Seller())


def test_missing_package_says_how_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "oxmsg", None)
    with pytest.raises(ConfigError, match=r"qualifier\[outlook\]"):
        parse_outlook(b"", seller=Seller())
