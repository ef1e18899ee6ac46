from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.service.mailroom.office import Office, open_office


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = open_office(tmp_path)
    yield opened
    opened.service.maker.close()
    opened.service.store.close()
