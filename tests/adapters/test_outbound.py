"""Where a webhook may go, and that nobody on the way can lead it elsewhere. Receivers are real servers on loopback."""

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from qualifier.adapters.dialing import Resolved, is_allowed
from qualifier.adapters.outbound import Outbound
from qualifier.errors import ConfigError, NotifyError, NotifyUnavailable

CERTIFICATE = Path(__file__).with_name("hooks.pem")
"""Key and certificate of hooks.example.com, which nobody trusts but these tests."""
Answering = Callable[[BaseHTTPRequestHandler], None]


@contextmanager
def receiver(answer: Answering) -> Iterator[tuple[str, list[tuple[str, bytes, dict[str, str]]]]]:
    """A server on loopback; what it got."""
    got: list[tuple[str, bytes, dict[str, str]]] = []

    class Receiving(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            got.append((self.path, body, dict(self.headers.items())))
            answer(self)

        def log_message(self, format: str, *args: object) -> None:
            """Quiet."""

    server = HTTPServer(("127.0.0.1", 0), Receiving)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", got
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def saying(status: int, **headers: str) -> Answering:
    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response(status)
        for name, value in headers.items():
            request.send_header(name.replace("_", "-"), value)
        request.end_headers()

    return answer


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "127.9.9.9", "::1", "0.0.0.0", "::", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254",
        "100.64.0.1", "192.0.2.1", "198.18.0.1", "203.0.113.9", "224.0.0.1", "240.0.0.1", "255.255.255.255", "192.0.0.8",
        "192.88.99.1", "fe80::1", "fe80::1%eth0", "fc00::1", "fd12::1", "ff02::1", "fec0::1", "2001:db8::1", "3fff::1",
        "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254", "::7f00:1", "64:ff9b::7f00:1", "64:ff9b::808:808",
        "64:ff9b:1::1", "2002:7f00:1::1", "2002:808:808::1", "2001::1",
    ],
)  # fmt: skip
def test_what_is_no_public_server_is_refused(address: str) -> None:
    assert not is_allowed(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "1.1.1.1", "2606:4700:4700::1111", "::ffff:8.8.8.8"])
def test_a_public_server_is_allowed(address: str) -> None:
    assert is_allowed(address)
    assert is_allowed(address, local=True)


@pytest.mark.parametrize(
    ("address", "allowed"),
    [
        ("127.0.0.1", True), ("::1", True), ("10.1.2.3", True), ("fd12::1", True), ("192.168.1.1", True),
        ("169.254.169.254", False), ("::ffff:169.254.169.254", False), ("fe80::1", False), ("0.0.0.0", False),
        ("224.0.0.1", False),
    ],
)  # fmt: skip
def test_the_own_network_is_allowed_only_if_it_is_meant_and_never_where_clouds_keep_their_keys(
    address: str, allowed: bool
) -> None:
    assert is_allowed(address, local=True) is allowed


@pytest.mark.parametrize(
    "url",
    [
        "", "example.com/hook", "http://example.com/hook", "ftp://example.com", "https://", "https:///hook",
        "https://user:secret@example.com/", "https://example.com:8443/", "https://example.com:99999/", "https://exämple.com/",
        "https://example.com/a b", "https://example.com/\r\nX: y", "file:///etc/passwd",
    ],
)  # fmt: skip
def test_an_address_that_is_none_is_refused_without_repeating_it(url: str) -> None:
    with pytest.raises(ConfigError) as caught:
        Outbound(url)
    assert "secret" not in str(caught.value)
    assert "QUALIFIER_WEBHOOK_URL" in str(caught.value)


@pytest.mark.parametrize("url", ["https://example.com/hook?key=1", "https://example.com:443/", "https://example.com:80"])
def test_a_good_address_is_taken(url: str) -> None:
    assert Outbound(url).host == "example.com"


def test_the_message_arrives_whole_at_its_path() -> None:
    with receiver(saying(204)) as (url, got):
        assert Outbound(f"{url}/hooks/leads?key=1", local=True).post(b'{"a": 1}', {"X-One": "two"}).status == 204
    ((path, body, headers),) = got
    assert (path, body, headers["X-One"], headers["Host"]) == ("/hooks/leads?key=1", b'{"a": 1}', "two", url.partition("//")[2])


def test_a_name_that_leads_into_the_house_gets_nothing() -> None:
    def rebound(host: str, port: int) -> list[Resolved]:
        return [Resolved(socket.AF_INET, "8.8.8.8"), Resolved(socket.AF_INET, "127.0.0.1")]

    with receiver(saying(200)) as (_, got), pytest.raises(NotifyError, match=r"leads to 127\.0\.0\.1"):
        Outbound("https://example.com/hook", resolver=rebound).post(b"", {})
    assert not got


def test_the_connection_goes_to_the_address_that_was_looked_at() -> None:
    asked: list[str] = []

    def once(host: str, port: int) -> list[Resolved]:
        asked.append(host)
        return [Resolved(socket.AF_INET, "127.0.0.1")]

    with receiver(saying(200)) as (url, got):
        port = url.rpartition(":")[2]
        Outbound(f"http://hooks.example.com:{port}/", local=True, resolver=once).post(b"x", {})
    assert asked == ["hooks.example.com"]
    assert got[0][2]["Host"] == f"hooks.example.com:{port}"


def test_the_next_address_is_tried_where_one_takes_no_connection() -> None:
    with socket.socket() as closed, receiver(saying(200)) as (url, got):
        closed.bind(("127.0.0.2", 0))

        def two(host: str, port: int) -> list[Resolved]:
            return [Resolved(socket.AF_INET, "127.0.0.2"), Resolved(socket.AF_INET, "127.0.0.1")]

        Outbound(url.replace("127.0.0.1", "hooks.example.com"), local=True, resolver=two).post(b"x", {})
    assert len(got) == 1


def test_a_redirect_is_not_followed() -> None:
    with receiver(saying(200)) as (target, missed), receiver(saying(307, Location=f"{target}/")) as (url, got):
        assert Outbound(url, local=True).post(b"x", {}).status == 307
    assert (len(got), len(missed)) == (1, 0)


def test_a_proxy_of_the_environment_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    with receiver(saying(200)) as (proxy, missed), receiver(saying(200)) as (url, got):
        monkeypatch.setenv("http_proxy", proxy)
        Outbound(url, local=True).post(b"x", {})
    assert (len(got), len(missed)) == (1, 0)


def test_when_to_come_again_is_read_within_reason() -> None:
    for given, read in (("7", 7.0), ("99999", 3600.0), ("soon", None), ("-1", None)):
        with receiver(saying(503, Retry_After=given)) as (url, _):
            assert Outbound(url, local=True).post(b"x", {}).retry_after == read


def test_when_to_come_again_may_be_a_moment() -> None:
    def later(request: BaseHTTPRequestHandler) -> None:
        now = datetime.strptime(request.date_time_string(), "%a, %d %b %Y %H:%M:%S %Z")
        saying(503, Retry_After=f"{now + timedelta(minutes=2):%a, %d %b %Y %H:%M:%S} GMT")(request)

    with receiver(later) as (url, _):
        wish = Outbound(url, local=True).post(b"x", {}).retry_after
    assert wish is not None
    assert 119 <= wish <= 121


def test_who_took_the_message_and_does_not_end_the_answer_keeps_nobody_waiting() -> None:
    stop = threading.Event()

    def stalling(request: BaseHTTPRequestHandler) -> None:
        request.send_response(200)
        request.send_header("Content-Length", "100")
        request.end_headers()
        request.wfile.write(b"o")
        stop.wait(20)

    with receiver(stalling) as (url, _):
        started = time.monotonic()
        try:
            assert Outbound(url, local=True, seconds=15).post(b"x", {}).status == 200
        finally:
            stop.set()
    assert time.monotonic() - started < 5


def test_nobody_there_is_worth_another_try() -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        with pytest.raises(NotifyUnavailable, match=r"127\.0\.0\.1 gave no answer"):
            Outbound(f"http://127.0.0.1:{closed.getsockname()[1]}/hook?key=abc", local=True).post(b"x", {})


def test_a_name_without_address_is_worth_another_try() -> None:
    def unknown(host: str, port: int) -> list[Resolved]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    with pytest.raises(NotifyUnavailable, match="has no address"):
        Outbound("https://nowhere.example/", resolver=unknown).post(b"x", {})


@contextmanager
def encrypted_receiver() -> Iterator[tuple[int, list[bytes]]]:
    """Takes one message by TLS, as hooks.example.com."""
    got: list[bytes] = []
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)

    def take(server: socket.socket) -> None:
        plain, _ = server.accept()
        with plain, suppress(OSError), context.wrap_socket(plain, server_side=True) as connection:
            received = b""
            for part in iter(lambda: connection.recv(65_536), b""):
                received += part
                if received.endswith(b"\r\n\r\nx"):  # closing before all of it is read would reset the connection
                    break
            got.append(received)
            connection.sendall(b"HTTP/1.1 204 No Content\r\n\r\n")

    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=take, args=[server])
        thread.start()
        yield server.getsockname()[1], got
        thread.join()


def here(host: str, port: int) -> list[Resolved]:
    return [Resolved(socket.AF_INET, "127.0.0.1")]


def test_an_encrypted_message_goes_to_who_proves_the_name() -> None:
    trusting = ssl.create_default_context(cafile=str(CERTIFICATE))
    with encrypted_receiver() as (port, got):
        outbound = Outbound(f"https://hooks.example.com:{port}/hook", local=True, resolver=here, context=trusting)
        assert outbound.post(b"x", {}).status == 204
    assert got[0].startswith(b"POST /hook HTTP/1.1")


@pytest.mark.parametrize("host", ["hooks.example.com", "other.example.com"])
def test_who_cannot_prove_the_name_gets_nothing(host: str) -> None:
    trusting = ssl.create_default_context(cafile=str(CERTIFICATE)) if host.startswith("other") else None
    with encrypted_receiver() as (port, got):
        outbound = Outbound(f"https://{host}:{port}/hook", local=True, resolver=here, context=trusting)
        with pytest.raises(NotifyUnavailable, match="certificate is not accepted"):
            outbound.post(b"x", {})
    assert not got


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_receiver_that_drips_is_cut_off(scheme: str) -> None:
    """One byte now and then keeps every single wait short; the whole time is limited all the same."""
    stop = threading.Event()

    def drip(server: socket.socket) -> None:
        connection, _ = server.accept()
        with connection:
            while not stop.wait(0.02):
                try:
                    connection.sendall(b"H" if scheme == "http" else b"\x16")
                except OSError:
                    return

    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=drip, args=[server])
        thread.start()
        try:
            with pytest.raises(NotifyUnavailable):
                Outbound(f"{scheme}://127.0.0.1:{server.getsockname()[1]}/", local=True, seconds=0.3).post(b"x", {})
        finally:
            stop.set()
            thread.join()


def test_a_silent_receiver_is_cut_off() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, pytest.raises(NotifyUnavailable):
        Outbound(f"http://127.0.0.1:{server.getsockname()[1]}/", local=True, seconds=0.2).post(b"x", {})


def test_an_endless_answer_is_not_read_to_its_end() -> None:
    def endless(request: BaseHTTPRequestHandler) -> None:
        request.send_response(200)
        request.end_headers()
        try:
            while True:
                request.wfile.write(b"x" * 65_536)
        except OSError:
            pass

    with receiver(endless) as (url, _):
        assert Outbound(url, local=True, seconds=30).post(b"x", {}).status == 200


def test_what_does_not_speak_http_is_no_answer() -> None:
    def gibber(server: socket.socket) -> None:
        connection, _ = server.accept()
        with connection:
            connection.recv(65_536)
            connection.sendall(b"220 smtp ready\r\n")

    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=gibber, args=[server])
        thread.start()
        with pytest.raises(NotifyUnavailable, match="gave no answer"):
            Outbound(f"http://127.0.0.1:{server.getsockname()[1]}/", local=True, seconds=5).post(b"x", {})
        thread.join()
