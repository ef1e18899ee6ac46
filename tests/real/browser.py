"""The service on a free port of this machine, and a browser that looks at it: for the tests of pages that need both."""

import shutil
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal, NamedTuple

import uvicorn
from axe_playwright_python.sync_playwright import Axe
from fastapi import FastAPI
from playwright.sync_api import Browser, Page, sync_playwright

CHROMIUM = shutil.which("chromium")
ARTIFACTS = Path(__file__).resolve().parents[2] / "artifacts"
"""Screenshots for people to look at; not kept under version control."""
Scheme = Literal["light", "dark"]
WIDTHS = {"phone": 390, "tablet": 1024, "wide": 1500}
_ARGUMENTS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run")
_DEADLINE = 20.0


@contextmanager
def opened_browser() -> Iterator[Browser]:
    """Debian's Chromium, without a window."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(_ARGUMENTS))
        yield browser
        browser.close()


@contextmanager
def served(app: FastAPI, port: int) -> Iterator[str]:
    """The application's address while it runs."""
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=port, log_level="warning", timeout_graceful_shutdown=2))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    deadline = time.monotonic() + _DEADLINE
    while not server.started:
        assert time.monotonic() < deadline, "the service did not start"
        time.sleep(0.02)
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join(_DEADLINE)


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


class Seen(NamedTuple):
    """A page, and what its console complained about."""

    page: Page
    complaints: list[str]


@contextmanager
def looking(
    browser: Browser, *, size: str = "wide", scheme: Scheme = "light", scripts: bool = True, zone: str = "Europe/Berlin"
) -> Iterator[Seen]:
    """A fresh reader with a window of that size. Script errors and blocked loads are complaints."""
    context = browser.new_context(
        viewport={"width": WIDTHS[size], "height": 844 if size == "phone" else 1000},
        color_scheme=scheme,
        java_script_enabled=scripts,
        has_touch=size == "phone",
        timezone_id=zone,
        reduced_motion="reduce",
    )
    page, complaints = context.new_page(), list[str]()
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.set_default_timeout(10_000)
    yield Seen(page, complaints)
    context.close()

    context.close()


def shot(page: Page, name: str) -> None:
    """Keeps a picture of the whole page for people to look at."""
    ARTIFACTS.mkdir(exist_ok=True)
    page.screenshot(path=ARTIFACTS / f"{name}.png", full_page=True)


def violations(page: Page) -> list[str]:
    """What axe finds wrong, one line each with the first places."""
    found: list[dict[str, Any]] = Axe().run(page).response["violations"]
    return [f"{one['id']}: {[node['target'] for node in one['nodes'][:3]]} {one['nodes'][0]['any'][:1]}" for one in found]


def too_wide(page: Page) -> bool:
    """Whether one has to scroll sideways."""
    return bool(page.evaluate("document.documentElement.scrollWidth > window.innerWidth"))
