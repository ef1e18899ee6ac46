import stat
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from qualifier.adapters.cache import SqliteCompletionCache
from qualifier.errors import StoreError
from qualifier.ports import Completion, CompletionCache
from qualifier.records import Usage
from tests.twins import MemoryCompletionCache

ANSWER = Completion(text='{"word": "ja, größer"}', model="m", usage=Usage(input_tokens=3, cost=0.25, calls=1))


@pytest.fixture(params=["sqlite", "memory"])
def cache(request: pytest.FixtureRequest, tmp_path: Path) -> CompletionCache:
    kinds: dict[str, Callable[[], CompletionCache]] = {
        "sqlite": lambda: SqliteCompletionCache(tmp_path / "deep" / "answers.sqlite"),
        "memory": MemoryCompletionCache,
    }
    return kinds[request.param]()


def test_what_was_put_is_got(cache: CompletionCache) -> None:
    assert cache.get("k") is None
    cache.put("k", ANSWER)
    assert cache.get("k") == ANSWER
    assert cache.get("other") is None


def test_the_latest_answer_holds(cache: CompletionCache) -> None:
    cache.put("k", ANSWER)
    cache.put("k", ANSWER.model_copy(update={"text": "{}"}))
    found = cache.get("k")
    assert found is not None
    assert found.text == "{}"


def test_threads_may_share_it(cache: CompletionCache) -> None:
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda number: cache.put(f"k{number}", ANSWER), range(40)))
        assert all(pool.map(lambda number: cache.get(f"k{number}") == ANSWER, range(40)))


def test_it_outlives_the_process(tmp_path: Path) -> None:
    SqliteCompletionCache(tmp_path / "a.sqlite").put("k", ANSWER)
    assert SqliteCompletionCache(tmp_path / "a.sqlite").get("k") == ANSWER


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_only_the_owner_may_read_it(tmp_path: Path) -> None:
    path = tmp_path / "own" / "a.sqlite"
    SqliteCompletionCache(path).put("k", ANSWER)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_broken_file_is_a_store_error_with_the_remedy(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    path.write_bytes(b"no database at all" * 100)
    with pytest.raises(StoreError, match="delete the file"):
        SqliteCompletionCache(path).get("k")


def test_a_place_that_cannot_be_written_is_a_store_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(StoreError):
        SqliteCompletionCache(tmp_path / "file" / "a.sqlite").put("k", ANSWER)


def test_an_answer_of_another_version_is_as_good_as_absent(tmp_path: Path) -> None:
    cache = SqliteCompletionCache(tmp_path / "a.sqlite")
    cache.put("k", Completion.model_construct(text="x", model=None, usage=Usage()))  # type: ignore[arg-type]
    assert cache.get("k") is None
