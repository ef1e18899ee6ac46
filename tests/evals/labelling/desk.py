"""A labelling desk over a folder, and its form read and sent as a browser does."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from fastapi.testclient import TestClient
from selectolax.lexbor import LexborHTMLParser, LexborNode

from evals.labelling.app import create_app

PORT = 8770
TOKEN = "token-of-this-run"


class Desk:
    """Pages of one suite folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.client = TestClient(create_app(folder, PORT, TOKEN), base_url=f"http://127.0.0.1:{PORT}", follow_redirects=False)

    def page(self, path: str) -> LexborHTMLParser:
        answer = self.client.get(path)
        assert answer.status_code == 200, answer.text
        return LexborHTMLParser(answer.text)

    def suggest(self, name: str) -> "Saved":
        answer = self.client.post(f"/suggest?id={name}", data={"token": TOKEN})
        return Saved(answer.status_code, LexborHTMLParser(answer.text), "")

    def form(self, name: str) -> dict[str, list[str]]:
        return form_values(self.page(f"/case?id={name}"))

    def save(self, name: str, form: Mapping[str, Sequence[str]], then: str = "save") -> "Saved":
        answer = self.client.post(f"/case?id={name}", data={**form, "then": then})
        return Saved(answer.status_code, LexborHTMLParser(answer.text), answer.headers.get("location", ""))


class Saved:
    """What came back."""

    def __init__(self, status: int, page: LexborHTMLParser, location: str) -> None:
        self.status, self.page, self.location = status, page, location

    @property
    def notice(self) -> str:
        return words(self.page, ".labels > .notice")

    @property
    def flaws(self) -> list[str]:
        return [node.text().strip() for node in self.page.css(".flaw")]


def words(page: LexborHTMLParser, selector: str) -> str:
    node = page.css_first(selector)
    return " ".join(node.text().split()) if node else ""


def attribute(page: LexborHTMLParser, selector: str, name: str) -> str | None:
    """Of the first that matches; an attribute without a value is empty."""
    node = page.css_first(selector)
    assert node is not None, selector
    return (node.attributes[name] or "") if name in node.attributes else None


def form_values(page: LexborHTMLParser) -> dict[str, list[str]]:
    """The fields of the labels' form as a browser without script would send them; spare rows are left empty."""
    values: dict[str, list[str]] = {}
    for node in page.css("#labels input, #labels select, #labels textarea"):
        name = node.attributes.get("name")
        value = _value(node)
        if name and value is not None:
            values.setdefault(name, []).append(value)
    return values


def _value(node: LexborNode) -> str | None:
    if node.tag == "textarea":
        return node.text().removeprefix("\n")
    if node.tag == "select":
        options = node.css("option")
        chosen = [one for one in options if "selected" in one.attributes] or options[:1]
        return chosen[0].attributes.get("value") or "" if chosen else None
    if node.attributes.get("type") == "checkbox" and "checked" not in node.attributes:
        return None
    return node.attributes.get("value") or ""
