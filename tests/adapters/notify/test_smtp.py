"""Mail handed to a real server on loopback: encrypted, logged in, and what each refusal means."""

import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from email.message import EmailMessage

import pytest

from qualifier.adapters.dialing import Resolved
from qualifier.adapters.notify.smtp import Login, MailServer
from qualifier.errors import NotifyError, NotifyUnavailable
from qualifier.ports.destinations import Smtp
from tests.adapters.notify.mailhouse import HOST, PASSWORD, USER, certificate, here, mail_house, trusting

TO = ("anna@planwerk.example", "tom@planwerk.example")


def letter() -> EmailMessage:
    message = EmailMessage()
    message["Subject"], message["From"], message["To"] = "Hot lead", "alerts@planwerk.example", ", ".join(TO)
    message.set_content("Words of a conversation\n.\nafter a dot\n")
    return message


def server(
    port: int,
    security: str = "starttls",
    *,
    login: Login | None = None,
    private: bool = True,
    seconds: float = 10.0,
    context: ssl.SSLContext | None = None,
    host: str = HOST,
) -> MailServer:
    smtp = Smtp.model_validate({"host": host, "port": port, "security": security})
    return MailServer(smtp, login, private=private, seconds=seconds, resolver=here, context=context or trusting())


def send(one: MailServer) -> None:
    one.send(letter(), "alerts@planwerk.example", TO)


def test_a_mail_goes_encrypted_and_logged_in_to_everybody() -> None:
    with mail_house(login=True) as (house, port):
        send(server(port, login=Login(USER, PASSWORD)))
    assert house.logins == [True]
    assert house.receivers == [list(TO)]
    assert house.mails[0].get_content().split() == letter().get_content().split()


def test_a_server_in_the_house_may_take_mail_unencrypted() -> None:
    with mail_house(tls=False) as (house, port):
        send(server(port, "none"))
    assert len(house.mails) == 1


def test_a_server_without_starttls_gets_neither_mail_nor_password() -> None:
    with mail_house(tls=False) as (house, port), pytest.raises(NotifyError, match="offers no STARTTLS") as caught:
        send(server(port, login=Login(USER, PASSWORD)))
    assert not isinstance(caught.value, NotifyUnavailable)
    assert (house.mails, house.logins) == ([], [])


def test_a_server_that_cannot_prove_its_name_gets_nothing() -> None:
    for context, host in ((ssl.create_default_context(), HOST), (trusting(), "mail.example.com")):
        with mail_house(login=True) as (house, port), pytest.raises(NotifyUnavailable, match="certificate is not accepted"):
            send(server(port, login=Login(USER, PASSWORD), context=context, host=host))
        assert (house.mails, house.logins) == ([], [])


def test_a_wrong_login_is_final_and_shows_no_password() -> None:
    with (
        mail_house(login=True) as (house, port),
        pytest.raises(NotifyError, match=r"refuses the login \(535 5\.7\.8\)") as caught,
    ):
        send(server(port, login=Login(USER, "wrong-s3cret")))
    assert not isinstance(caught.value, NotifyUnavailable)
    assert "s3cret" not in str(caught.value)
    assert not house.mails


def test_a_server_that_wants_a_login_says_so() -> None:
    with mail_house(login=True) as (_, port), pytest.raises(NotifyError, match="530"):
        send(server(port))


def test_a_server_without_logins_cannot_be_logged_in_to() -> None:
    with talking(b"220 hi\r\n", b"250 mail.example.com\r\n", b"221 bye\r\n") as port, pytest.raises(NotifyError, match="login"):
        send(server(port, "none", login=Login(USER, PASSWORD)))


@pytest.mark.parametrize(("answer", "passing"), [("451 4.7.1 later", True), ("550 5.7.60 may not send as this", False)])
def test_a_refused_sender_is_said_with_the_servers_words(answer: str, passing: bool) -> None:
    with mail_house() as (house, port):
        house.on_sender = answer
        with pytest.raises(NotifyError, match=r"refuses the sender: \d+ \d") as caught:
            send(server(port))
    assert isinstance(caught.value, NotifyUnavailable) is passing


def test_refused_receivers_are_named() -> None:
    with mail_house() as (house, port):
        house.on_receiver = dict.fromkeys(TO, "550 5.1.1 no such user")
        with pytest.raises(NotifyError, match=r"refuses anna@planwerk\.example \(550 5\.1\.1 no such user\)"):
            send(server(port))
        house.on_receiver = dict.fromkeys(TO, "451 4.2.1 grey-listed")
        with pytest.raises(NotifyUnavailable):
            send(server(port))
    assert not house.mails


def test_a_mail_that_reaches_only_some_is_no_success() -> None:
    with mail_house() as (house, port):
        house.on_receiver = {TO[1]: "550 5.1.1 no such user"}
        with pytest.raises(NotifyError, match=r"took the mail, but not for tom@planwerk\.example"):
            send(server(port))
    assert house.receivers == [[TO[0]]]


@pytest.mark.parametrize(("answer", "passing"), [("452 4.3.1 disk full", True), ("554 5.7.1 SPAM: Words of a", False)])
def test_of_a_refused_mail_only_the_codes_are_shown(answer: str, passing: bool) -> None:
    with mail_house() as (house, port):
        house.on_mail = answer
        with pytest.raises(NotifyError, match=r"refuses the mail \(\d\d\d \d\.\d\.\d\)") as caught:
            send(server(port))
    assert isinstance(caught.value, NotifyUnavailable) is passing
    assert "Words" not in str(caught.value)


def test_nobody_there_is_worth_another_try() -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        with pytest.raises(NotifyUnavailable, match=r"hooks\.example\.com gave no answer"):
            send(server(closed.getsockname()[1]))


def test_a_server_in_the_house_is_refused_unless_it_is_meant() -> None:
    with mail_house() as (house, port), pytest.raises(NotifyError, match=r"leads to 127\.0\.0\.1.*Write private: true"):
        send(server(port, private=False))
    assert not house.mails


def test_where_clouds_keep_their_keys_is_refused_even_then() -> None:
    smtp = Smtp.model_validate({"host": "mail.example.com"})
    one = MailServer(smtp, None, private=True, resolver=lambda host, port: [Resolved(socket.AF_INET, "169.254.169.254")])
    with pytest.raises(NotifyError, match=r"169\.254\.169\.254"):
        send(one)


def test_a_name_without_address_is_worth_another_try() -> None:
    def unknown(host: str, port: int) -> list[Resolved]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    with pytest.raises(NotifyUnavailable, match="has no address"):
        send(MailServer(Smtp.model_validate({"host": "nowhere.example"}), None, resolver=unknown))


@contextmanager
def talking(*lines: bytes, wrap: bool = False, drip: bool = False, stay: bool = False) -> Iterator[int]:
    """A server that says these lines, one after each thing it hears, and then hangs up, or stays and is silent; or says a byte
    now and then for ever."""
    stop = threading.Event()

    def talk(listener: socket.socket) -> None:
        plain, _ = listener.accept()
        with plain, suppress(OSError):
            connection = certificate().wrap_socket(plain, server_side=True) if wrap else plain
            if drip:
                while not stop.wait(0.02):
                    connection.sendall(b"2")
            for number, line in enumerate(lines):
                if number:
                    connection.recv(65_536)
                connection.sendall(line)
            if stay:
                stop.wait(20)
            connection.close()

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=talk, args=[listener])
        thread.start()
        try:
            yield listener.getsockname()[1]
        finally:
            stop.set()
            thread.join()


def test_encrypted_from_the_first_byte() -> None:
    lines = (
        b"220 hi\r\n", b"250 mail.example.com\r\n", b"250 ok\r\n", b"250 ok\r\n", b"250 ok\r\n", b"354 go\r\n", b"250 taken\r\n",
    )  # fmt: skip
    with talking(*lines, wrap=True) as port:
        send(server(port, "tls"))


def test_what_a_server_says_after_it_took_the_mail_changes_nothing() -> None:
    taken = (b"220 hi\r\n", b"250 x\r\n", b"250 ok\r\n", b"250 ok\r\n", b"250 ok\r\n", b"354 go\r\n", b"250 taken\r\n")
    for goodbye in ((b"500 what?\r\n",), ()):
        with talking(*taken, *goodbye) as port:
            send(server(port, "none"))


def test_a_server_that_took_the_mail_and_stays_silent_keeps_nobody_waiting() -> None:
    taken = (b"220 hi\r\n", b"250 x\r\n", b"250 ok\r\n", b"250 ok\r\n", b"250 ok\r\n", b"354 go\r\n", b"250 taken\r\n")
    with talking(*taken, stay=True) as port:
        started = time.monotonic()
        send(server(port, "none"))
        assert time.monotonic() - started < 5


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        ((b"554 5.7.1 you are on a list\r\n",), "does not go on: 554 5.7.1 you are on a list"),
        ((b"220 hi\r\n",), "hung up"), ((), "hung up|no answer"), ((b"HTTP/1.1 200 OK\r\n\r\n",), "does not go on"),
        ((b"421 4.3.2 shutting down\r\n",), "421"),
    ],
)  # fmt: skip
def test_a_server_that_does_not_go_on_is_said(lines: tuple[bytes, ...], reason: str) -> None:
    with talking(*lines) as port, pytest.raises(NotifyError, match=reason):
        send(server(port, "none"))


def test_a_server_that_drips_is_cut_off() -> None:
    with talking(drip=True) as port, pytest.raises(NotifyUnavailable):
        send(server(port, "none", seconds=0.3))


def test_a_silent_server_is_cut_off() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener, pytest.raises(NotifyUnavailable):
        send(server(listener.getsockname()[1], seconds=0.2))
