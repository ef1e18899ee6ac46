import re
from pathlib import Path

import pytest
from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse
from fastapi.testclient import TestClient
from jinja2 import UndefinedError
from markupsafe import escape

from api.pages.assets import FOLDER, StaticFolder, address
from api.pages.rendering import TEMPLATES, Notice, environment, error_page, render, zone_of

app = FastAPI()
app.mount("/static", StaticFolder())


@app.get("/shown")
def shown(request: Request, words: str) -> HTMLResponse:
    return error_page(request, 404, words, words)


@app.get("/zone")
def zone(request: Request) -> str:
    return str(zone_of(request))


@app.get("/surrogate")
def surrogate(request: Request) -> HTMLResponse:
    return render(request, "error.html", code=1, title="\ud83d", detail="x", notices=(Notice("<b>"),))


client = TestClient(app)


def test_words_from_outside_are_escaped() -> None:
    hostile = "<script>alert(1)</script>\"'&"
    page = client.get("/shown", params={"words": hostile})
    assert page.status_code == 404
    assert "<script>alert" not in page.text
    assert str(escape(hostile)) in page.text


def test_half_a_character_is_no_reason_to_refuse_the_page() -> None:
    page = client.get("/surrogate")
    assert page.status_code == 200
    assert "&lt;b&gt;" in page.text


def test_a_value_that_is_missing_is_an_error_and_no_gap() -> None:
    with pytest.raises(UndefinedError):
        environment().from_string("{{ nobody.gave_this }}").render()


def test_the_zone_is_the_readers_if_it_is_one() -> None:
    assert client.get("/zone", headers={"Cookie": "zone=Europe/Berlin"}).json() == "Europe/Berlin"
    for wrong in ("Nowhere/Else", "../../etc/passwd", "/etc/passwd", ""):
        assert client.get("/zone", headers={"Cookie": f"zone={wrong}"}).json() == "None"


def test_static_files_are_kept_for_good_under_the_address_of_their_content() -> None:
    hashed = client.get(address("style.css"))
    assert "immutable" in hashed.headers["cache-control"]
    assert client.get("/static/style.css").headers["cache-control"] == "no-cache"
    assert client.get("/static/../rendering.py").status_code == 404


@pytest.mark.parametrize("template", sorted(TEMPLATES.glob("*.html")), ids=lambda path: path.name)
def test_templates_trust_nothing_and_style_nothing_by_themselves(template: Path) -> None:
    source = template.read_text(encoding="utf-8")
    assert "|safe" not in source.replace(" ", "")
    assert "autoescape" not in source
    assert not re.search(r"<style|\sstyle=|\son[a-z]+=|javascript:", source), "the content security policy would block it"
    assert not re.search(r"<script(?![^>]*\ssrc=)", source)


@pytest.mark.parametrize("file", sorted(FOLDER.iterdir()), ids=lambda path: path.name)
def test_static_files_ask_nobody_outside(file: Path) -> None:
    assert not re.search(r"https?://(?!www\.w3\.org)", file.read_text(encoding="utf-8"))
