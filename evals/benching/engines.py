"""Speed and memory of the engines: commands, rules, folders, mailboxes, our own time in a call to a model."""

import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Annotated

import typer

from evals.benching import texts
from evals.benching.figures import Figure, Out, publish


def engines(
    out: Out = None,
    mailbox_mb: Annotated[int, typer.Option("--mailbox-mb", min=1, help="Size of the mailbox to stream.")] = 50,
    runs: Annotated[int, typer.Option(min=1, help="Runs of each command; the median counts.")] = 5,
) -> None:
    """Print the speed and memory figures of the engines on this machine."""
    figures = [
        Figure("qualifier --help", _command(runs, "--help"), "s", "< 0.4"),
        _one_mail(runs),
        _rules_speed(),
        _long_call(),
        *_folder(),
        *_mailbox(mailbox_mb),
        _model_overhead(),
    ]
    publish(figures, out)


def _command(runs: int, *arguments: str) -> float:
    """Median wall time of the whole process."""
    return statistics.median(_timed(lambda: _run(*arguments)) for _ in range(runs + 1))


def _run(*arguments: str) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-m", "qualifier", *arguments]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)


def _timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _one_mail(runs: int) -> Figure:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "one.eml"
        path.write_bytes(texts.thread(1))
        seconds = _command(runs, "assess", "--engine", "rules", str(path))
    return Figure("one e-mail by rules, process start included", seconds, "s", "< 0.9")


def _rules_speed(count: int = 300) -> Figure:
    """Parse, extract, ground and score on one core; drafting is measured with the folder."""
    from qualifier.parsing import parse
    from qualifier.pipeline import assess
    from qualifier.settings import Settings
    from qualifier.wiring import Order, build_corridor

    corridor = build_corridor(Order(engine="rules", draft=False), Settings())
    threads = [texts.thread(number) for number in range(count)]
    seller = corridor.profile.seller

    def work() -> None:
        for number, data in enumerate(threads):
            assess(str(number), parse(data, seller=seller), corridor)

    work()
    return Figure("rules engine, 2 kB threads, one core", count / _timed(work), "threads/s", ">= 150")


def _long_call() -> Figure:
    from qualifier.parsing import parse
    from qualifier.pipeline import assess
    from qualifier.settings import Settings
    from qualifier.wiring import Order, build_corridor

    corridor = build_corridor(Order(engine="rules", draft=False), Settings())
    data = texts.call()
    seconds = min(_timed(lambda: assess("call", parse(data, seller=corridor.profile.seller), corridor)) for _ in range(3))
    return Figure("two-hour call, 3,600 cues", seconds, "s", "< 1")


def _folder(count: int = 1_000) -> list[Figure]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number in range(count):
            (folder / f"{number}.eml").write_bytes(texts.thread(number))
        out = ("--jsonl", str(folder.parent / f"{folder.name}.jsonl"))
        one = _timed(lambda: _run("assess", "--engine", "rules", "--workers", "1", *out, name))
        every = _timed(lambda: _run("assess", "--engine", "rules", *out, name))
        Path(out[1]).unlink()
    return [
        Figure(f"folder of {count:,} e-mails with drafts, one core", count / one, "e-mails/s", ""),
        Figure(f"folder of {count:,} e-mails with drafts, all cores", count / every, "e-mails/s", "all cores used"),
    ]


def _mailbox(megabytes: int) -> list[Figure]:
    """Streams an mbox through a process of its own and asks the system for its largest memory."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "archive.mbox"
        with path.open("wb") as out:
            out.writelines(texts.mailbox(megabytes))
        command = ("assess", "--engine", "rules", "--no-draft", "--jsonl", str(Path(name) / "out.jsonl"), str(path))
        seconds = _timed(lambda: _run(*command))
        lines = sum(1 for _ in (Path(name) / "out.jsonl").open("rb"))
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / (1024 if sys.platform != "darwin" else 1 << 20)
    return [
        Figure(f"{megabytes} MB mailbox", seconds, f"s for {lines:,} threads", ""),
        Figure(f"{megabytes} MB mailbox, largest process", peak, "MB", "< 300"),
    ]


class _Canned(BaseHTTPRequestHandler):
    """Answers every request with an empty extraction, in the form of a chat completion."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    """Else the answer's body waits 40 ms for the receipt of its headers, which is no time of ours."""
    answer = b""

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(self.answer)))
        self.end_headers()
        self.wfile.write(self.answer)

    def log_message(self, format: str, *args: object) -> None:
        pass


def _model_overhead(calls: int = 60) -> Figure:
    """Our own time a call: the whole extraction against a loopback server, less a bare request to the same server."""
    from qualifier.adapters.models import ChatModel, Connection
    from qualifier.extraction.llm import LLMExtractor
    from qualifier.parsing import parse
    from qualifier.profile import Profile
    from qualifier.prompting import load_prompt
    from qualifier.records import Extraction

    message = {"role": "assistant", "content": Extraction().model_dump_json(), "refusal": None}
    choice = {"index": 0, "message": message, "logprobs": None, "finish_reason": "stop"}
    usage = {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}
    body = {"id": "1", "object": "chat.completion", "created": 1, "model": "canned", "choices": [choice], "usage": usage}
    _Canned.answer = json.dumps(body).encode()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Canned)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}/v1"
    extractor = LLMExtractor(ChatModel("openai:canned", Connection(base_url=address, attempts=1)), load_prompt("extract"))
    profile = Profile()
    conversation = parse(texts.thread(1), seller=profile.seller)
    extractor.extract(conversation, profile)
    ours = statistics.median(_timed(lambda: extractor.extract(conversation, profile)) for _ in range(calls))
    bare = statistics.median(_timed(lambda: _post(address)) for _ in range(calls))
    server.shutdown()
    return Figure("model path, own time a call", (ours - bare) * 1000, "ms", "< 15")


def _post(address: str) -> None:
    request = urllib.request.Request(f"{address}/chat/completions", data=b"{}", headers={"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=10) as response:
        response.read()
