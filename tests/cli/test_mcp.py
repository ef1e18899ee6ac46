import sys
from pathlib import Path

import anyio
import pytest

pytest.importorskip("mcp", reason="assistants need: pip install 'qualifier[mcp]'")

from mcp import Client, StdioServerParameters, stdio_client

from tests.service.talks import HOT_MAIL


def test_an_assistant_starts_the_command_and_uses_its_tools(tmp_path: Path) -> None:
    environment = {"QUALIFIER_DATABASE": f"sqlite:///{tmp_path / 'kept.sqlite'}", "HOME": str(tmp_path)}
    arguments = ["-m", "qualifier", "mcp", "--allow-writes"]
    server = StdioServerParameters(command=sys.executable, args=arguments, env=environment, cwd=str(Path(__file__).parents[2]))

    async def used() -> tuple[object, object]:
        async with Client(stdio_client(server)) as client:
            verdict = await client.call_tool("assess", {"text": HOT_MAIL.decode()})
            leads = await client.call_tool("search_leads", {})
            return verdict.structured_content, leads.structured_content

    verdict, leads = anyio.run(used)
    assert isinstance(verdict, dict)
    assert isinstance(leads, dict)
    assert verdict["temperature"] == "hot"
    assert [one["latest"] for one in leads["leads"]] == [verdict["id"]]
