"""A model's stand-in on loopback: answers every chat completion after a given time, with an extraction or a draft."""

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import NamedTuple

_EXTRACTION = {
    "kind": "sales", "budget": {"status": "unknown", "amount": None, "evidence": []},
    "authority": {"status": "unknown", "people": [], "evidence": []}, "need": {"status": "unknown", "pains": [], "evidence": []},
    "timeline": {"status": "unknown", "evidence": []}, "deadlines": [], "engagement": {"depth": 2, "stage": "evaluation"},
    "signals": [], "competitors": [], "questions": [], "injection": False,
    "prospect": {"company": None, "industry": None, "employees": None, "country": None,
                 "contact": {"name": None, "title": None, "department": None, "seniority": None}, "evidence": []},
}  # fmt: skip
_DRAFT = {"subject": "Re: your questions", "body": "Hi,\n\nthank you for your message.\n\nBest regards"}


class StandIn(NamedTuple):
    """A running stand-in."""

    address: str
    calls: list[float]
    """When each call came in, in seconds of the monotonic clock."""


@contextmanager
def stand_in(latency: float) -> Iterator[StandIn]:
    """Serves until the block ends."""
    calls: list[float] = []

    class _Answering(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_POST(self) -> None:
            calls.append(time.monotonic())
            asked = json.loads(self.rfile.read(int(self.headers.get("Content-Length", 0))))
            time.sleep(latency)
            self._answer(asked)

        def _answer(self, asked: dict[str, object]) -> None:
            draft = '"name": "reply"' in json.dumps(asked.get("response_format", {}))[:200]
            content = json.dumps(_DRAFT if draft else _EXTRACTION)
            streamed = bool(asked.get("stream"))
            body = _events(content) if streamed else json.dumps(_completion(content)).encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/event-stream" if streamed else "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    class _Server(ThreadingHTTPServer):
        request_queue_size = 256
        daemon_threads = True

    server = _Server(("127.0.0.1", 0), _Answering)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield StandIn(f"http://127.0.0.1:{server.server_port}/v1", calls)
    finally:
        server.shutdown()
        server.server_close()


_USAGE = {"prompt_tokens": 1000, "completion_tokens": 200, "total_tokens": 1200}


def _completion(content: str) -> dict[str, object]:
    message = {"role": "assistant", "content": content, "refusal": None}
    choice = {"index": 0, "message": message, "logprobs": None, "finish_reason": "stop"}
    return {"id": "1", "object": "chat.completion", "created": 1, "model": "stand-in", "choices": [choice], "usage": _USAGE}


def _events(content: str) -> bytes:
    frame: dict[str, object] = {"id": "1", "object": "chat.completion.chunk", "created": 1, "model": "stand-in"}
    said = {**frame, "choices": [{"index": 0, "delta": {"role": "assistant", "content": content}, "finish_reason": None}]}
    over = {**frame, "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}
    cost = {**frame, "choices": [], "usage": _USAGE}
    return b"".join(b"data: " + json.dumps(one).encode() + b"\n\n" for one in (said, over, cost)) + b"data: [DONE]\n\n"
