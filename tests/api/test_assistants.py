from collections.abc import Callable
from pathlib import Path
from typing import Any

import anyio
import pytest

pytest.importorskip("mcp", reason="assistants need: pip install 'qualifier[mcp]'")

from mcp import Client
from mcp.types import CallToolResult, TextContent

from api.assistants import build_server
from qualifier.records.stored import AssessmentFilter
from tests.service.desk import Desk, open_desk
from tests.service.talks import HOT_MAIL

Call = Callable[..., CallToolResult]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return open_desk(tmp_path)


def call(desk: Desk, tool: str, *, writes: bool = False, **arguments: Any) -> CallToolResult:
    async def asked() -> CallToolResult:
        async with Client(build_server(desk.service, writes=writes)) as client:
            return await client.call_tool(tool, arguments)

    return anyio.run(asked)


def said(result: CallToolResult) -> str:
    return "".join(one.text for one in result.content if isinstance(one, TextContent))


def content(result: CallToolResult) -> dict[str, Any]:
    assert not result.is_error, said(result)
    found: dict[str, Any] | None = result.structured_content
    assert found is not None
    return found


def test_the_tools_say_whether_they_change_anything(desk: Desk) -> None:
    async def asked(writes: bool) -> dict[str, bool]:
        async with Client(build_server(desk.service, writes=writes)) as client:
            tools = (await client.list_tools()).tools
            assert all(tool.annotations and tool.description for tool in tools)
            return {tool.name: bool(tool.annotations and tool.annotations.read_only_hint) for tool in tools}

    assert anyio.run(asked, False) == {"assess": True, "explain": True, "draft": True, "search_leads": True}
    assert anyio.run(asked, True) == {"assess": False, "explain": True, "draft": False, "search_leads": True}


def test_read_only_assessing_keeps_nothing(desk: Desk) -> None:
    verdict = content(call(desk, "assess", text=HOT_MAIL.decode()))
    assert (verdict["temperature"], verdict["id"]) == ("hot", None)
    assert verdict["draft"]["checks"]
    assert desk.service.store.assessments.count(AssessmentFilter()) == 0


def test_with_permission_what_is_assessed_is_kept(desk: Desk) -> None:
    verdict = content(call(desk, "assess", writes=True, text=HOT_MAIL.decode()))
    assert desk.service.store.assessments.get(verdict["id"]).source == "mcp"


def test_an_assessment_is_explained_and_the_view_is_written_down(desk: Desk) -> None:
    stored = desk.take()
    explained = content(call(desk, "explain", id=stored.id))
    assert sum(one["points"] for one in explained["contributions"]) > 0
    assert explained["verdict"]["id"] == stored.id
    seen = [one for one in desk.service.store.audit.page().items if one.action == "assessment.view"]
    assert [(one.by, one.subject) for one in seen] == [("assistant", stored.id)]


def test_leads_are_found(desk: Desk) -> None:
    desk.take()
    assert [one["company"] for one in content(call(desk, "search_leads", search="acme"))["leads"]] != []
    assert content(call(desk, "search_leads", search="nobody"))["leads"] == []


def test_a_wish_needs_permission(desk: Desk) -> None:
    stored = desk.take()
    refused = call(desk, "draft", id=stored.id, wish="shorter")
    assert refused.is_error
    assert "--allow-writes" in said(refused)
    assert content(call(desk, "draft", id=stored.id))["body"] == stored.assessment.draft.body  # type: ignore[union-attr]
    assert content(call(desk, "draft", writes=True, id=stored.id, wish="formal"))["body"]
    assert desk.service.store.assessments.get(stored.id).revision == 2


@pytest.mark.parametrize(
    ("tool", "arguments", "reason"),
    [
        ("assess", {"text": "  \n"}, "nothing was said"),
        ("assess", {"text": "Hello", "profile": "emea"}, "no profile"),
        ("explain", {"id": "0" * 26}, ""),
        ("search_leads", {"limit": 100_000}, "limit"),
    ],
)
def test_what_cannot_be_done_is_said_in_words(desk: Desk, tool: str, arguments: dict[str, Any], reason: str) -> None:
    result = call(desk, tool, **arguments)
    assert result.is_error
    assert reason in said(result)
