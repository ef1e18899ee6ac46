"""A scripted stand-in for an OpenAI-compatible server, on loopback only.

It answers what the test tells it, in order, keeps what it was asked, and can fail in all the ways that providers do.
What it says proves how we handle the protocol; it proves nothing about the quality of any model.
"""

import json
import socket
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple


class Reply(NamedTuple):
    """One scripted answer."""

    status: int = 200
    body: str = ""
    headers: Mapping[str, str] = {}
    delay: float = 0.0
    parts: Sequence[str] = ()
    """Sent one after the other instead of the body; an empty one breaks the connection off."""
    pause: float = 0.0
    """Seconds between two parts."""


def says(text: str | None, *, finish: str = "stop", refusal: str | None = None, usage: bool = True, cached: int = 0) -> Reply:
    """A chat completion."""
    message = {"role": "assistant", "content": text, "refusal": refusal}
    body: dict[str, Any] = {
        "id": "chatcmpl-stub", "object": "chat.completion", "created": 0, "model": "stub",
        "choices": [{"index": 0, "message": message, "logprobs": None, "finish_reason": finish}],
    }  # fmt: skip
    if usage:
        details = {"cached_tokens": cached}
        body["usage"] = {"prompt_tokens": 1000, "completion_tokens": 100, "total_tokens": 1100, "prompt_tokens_details": details}
    return Reply(body=json.dumps(body))


def fails(status: int, message: str = "scripted failure", *, code: str | None = None, **headers: str) -> Reply:
    """An error as OpenAI words it; keyword arguments become headers, retry_after="1" Retry-After: 1."""
    error = {"error": {"message": message, "type": "stub", "code": code, "param": None}}
    named = {name.replace("_", "-").title(): value for name, value in headers.items()}
    return Reply(status, json.dumps(error), named)


def page(html: str = "<!DOCTYPE html><html><body>Welcome</body></html>") -> Reply:
    """A web page with status 200, as a proxy or a wrong address gives."""
    return Reply(200, html, {"Content-Type": "text/html"})


def raw(body: object, *, delay: float = 0.0) -> Reply:
    """Any JSON with status 200."""
    return Reply(200, json.dumps(body), delay=delay)


def streams(
    *pieces: str, finish: str | None = "stop", refusal: str | None = None, usage: bool = True, pause: float = 0.0
) -> Reply:
    """A chat completion in parts, as server-sent events."""
    deltas: list[dict[str, Any]] = [{"role": "assistant", "content": "", "refusal": None}]
    deltas += [{"content": piece} for piece in pieces]
    deltas += [{"refusal": refusal}] if refusal else []
    events = [event([{"index": 0, "delta": delta, "logprobs": None, "finish_reason": None}]) for delta in deltas]
    if finish:
        events.append(event([{"index": 0, "delta": {}, "logprobs": None, "finish_reason": finish}]))
    if usage:
        details = {"cached_tokens": 400}
        counted = {"prompt_tokens": 1000, "completion_tokens": 100, "total_tokens": 1100, "prompt_tokens_details": details}
        events.append(event([], usage=counted))
    return in_parts(*events, "data: [DONE]\n\n", pause=pause)


def event(choices: list[dict[str, Any]], **more: Any) -> str:
    """One part of a streamed completion."""
    chunk = {"id": "chatcmpl-stub", "object": "chat.completion.chunk", "created": 0, "model": "stub", "choices": choices, **more}
    return f"data: {json.dumps(chunk)}\n\n"


def in_parts(*parts: str, kind: str = "text/event-stream", pause: float = 0.0) -> Reply:
    """Any body that comes in parts."""
    return Reply(headers={"Content-Type": kind}, parts=parts, pause=pause)


class Stub(NamedTuple):
    """A running stand-in: where it is, and what it was asked."""

    base_url: str
    requests: list[dict[str, Any]]
    headers: list[dict[str, str]]


@contextmanager
def serving(*script: Reply, port: int = 0) -> Iterator[Stub]:
    """Answers with the script, one reply a request; the last one repeats."""
    replies = list(script)
    requests: list[dict[str, Any]] = []
    headers: list[dict[str, str]] = []
    open_sockets: list[socket.socket] = []
    lock = threading.Lock()

    class Scripted(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        # headers and body leave in two packets; with Nagle's algorithm each answer would wait 40 ms
        disable_nagle_algorithm = True

        def setup(self) -> None:
            super().setup()
            with lock:
                open_sockets.append(self.connection)

        def do_POST(self) -> None:
            asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            with lock:
                requests.append({"path": self.path, **asked})
                headers.append({name.lower(): value for name, value in self.headers.items()})
                reply = replies.pop(0) if len(replies) > 1 else replies[0]
            time.sleep(reply.delay)
            try:
                self._send_parts(reply) if reply.parts else self._send(reply)
            except (BrokenPipeError, ConnectionResetError):
                self.close_connection = True

        def _send(self, reply: Reply) -> None:
            data = reply.body.encode()
            self.send_response(reply.status)
            for name, value in {"Content-Type": "application/json", **reply.headers, "Content-Length": str(len(data))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(data)

        def _send_parts(self, reply: Reply) -> None:
            self.send_response(reply.status)
            for name, value in {**reply.headers, "Transfer-Encoding": "chunked"}.items():
                self.send_header(name, value)
            self.end_headers()
            for part in reply.parts:
                if not part:
                    self.close_connection = True
                    return
                data = part.encode()
                self.wfile.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")
                time.sleep(reply.pause)
            self.wfile.write(b"0\r\n\r\n")

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", port), Scripted)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield Stub(f"http://127.0.0.1:{server.server_address[1]}/v1", requests, headers)
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
        # clients keep connections warm; without this a later stand-in on the same port would not be asked
        for one in open_sockets:
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
