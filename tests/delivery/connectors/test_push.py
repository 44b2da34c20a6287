"""Contacts are sent to a server that fails in every way: each arrives once, and it is never hurried."""

import ipaddress
import ssl
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID
from sqlalchemy import delete, exists, select, text, update

from kiosk.central.schema import AUDIT, CONTACT_PUSH, SIGNATURE
from kiosk.delivery.connectors.push import (
    BODIES,
    FEWER_TRIES,
    LONGEST_WAIT,
    MOST_FAILED,
    MOST_UNANSWERED,
    TRIES,
    Outcome,
    Push,
    outcome_of,
)
from kiosk.delivery.connectors.server import Answer, HttpServer
from kiosk.delivery.connectors.settings import Format
from kiosk.domain.errors import Cancelled, Code, EnvironmentProblem, UserError
from kiosk.domain.reports.delivery import PushReport
from tests.delivery.connectors import rules
from tests.delivery.connectors.conftest import AGREED, RING, Square, brought, opened, settings
from tests.delivery.connectors.pushing import TOKEN, Time, corrected, one_more, push
from tests.support import failing_server
from tests.support.central_batches import SomeDevice
from tests.support.failing_server import Exchange, FailingServer, Way, says


def test_everybody_who_agreed_arrives_as_the_other_side_wants_it(square: Square, server: FailingServer) -> None:
    report = push(square, server)
    assert (report.sent, report.refused) == (5, ())
    assert len(server.taken) == 5
    assert not [problem for one in server.taken.values() for problem in rules.body(one, set(one))]
    assert {request["OSDI-API-Token"] for request in server.requests} == {TOKEN}
    assert {one["person"]["email_addresses"][0]["address"] for one in server.taken.values()} == set(AGREED)


FAILURES: Final[dict[str, Way]] = {
    "an error of the server": says(500),
    "a bad gateway": says(502),
    "maintenance": says(503, "Retry-After: 7"),
    "too many requests": says(429, "Retry-After: 7"),
    "a time-out of its own": says(408),
    "a reset": failing_server.reset,
    "a lost answer": failing_server.take_and_reset,
    "half an answer": failing_server.take_and_stop_halfway,
    "JSON that breaks off": failing_server.take_and_break_off,
    "no content of what was announced": failing_server.take_and_end_after(b"", "Content-Length: 120"),
    "whole JSON of which more was announced": failing_server.take_and_end_after(b"{}", "Content-Length: 120"),
    "no chunk of many": failing_server.take_and_end_after(b"", "Transfer-Encoding: chunked"),
    "headers that drip": failing_server.drip_the_headers,
    "a body that drips": failing_server.drip_the_body,
    "nonsense": failing_server.talk_nonsense,
    "headers without end": failing_server.never_end_the_headers,
    "silence": failing_server.hang,
}


@pytest.mark.parametrize("failure", FAILURES)
def test_after_a_failure_the_same_is_sent_again_and_is_there_once(failure: str, small: Square, server: FailingServer) -> None:
    server.ways = [FAILURES[failure], FAILURES[failure]]
    time = Time()
    assert push(small, server, time).sent == 5
    assert len(server.taken) == 5
    assert len(server.requests) == 7
    asked = failure in ("maintenance", "too many requests")
    assert [wait for wait in time.waits if wait >= 1][:2] == ([7, 7] if asked else [1, 2])


@pytest.mark.parametrize(
    ("way", "most", "taken"), [(says(503), MOST_FAILED, 0), (failing_server.reset, MOST_UNANSWERED, 2)], ids=["failed", "unanswered"]
)
def test_a_server_that_fails_on_many_in_a_row_is_given_up_and_what_was_sent_is_not_sent_again(
    square: Square, server: FailingServer, way: Way, most: int, taken: int
) -> None:
    in_vain = TRIES + (most - 1) * FEWER_TRIES
    server.ways = [*[failing_server.take] * taken, *[way] * in_vain]
    with pytest.raises(EnvironmentProblem) as problem:
        push(square, server)
    assert problem.value.code is Code.SERVER_SILENT
    assert push(square, server).sent == 5 - taken
    assert len(server.requests) == taken + in_vain + 5 - taken
    assert len(server.taken) == 5
    assert push(square, server).sent == 0


def test_a_server_that_fails_on_some_and_then_is_silent_is_given_up_at_once(small: Square, server: FailingServer) -> None:
    server.ways = [*[says(500)] * (TRIES + FEWER_TRIES), *[failing_server.reset] * FEWER_TRIES]
    with pytest.raises(EnvironmentProblem) as problem:
        push(small, server)
    assert problem.value.code is Code.SERVER_SILENT
    assert (len(server.requests), len(server.taken)) == (TRIES + 2 * FEWER_TRIES, 0)


def test_neighbours_that_the_server_always_fails_on_keep_nobody_else_from_being_sent(square: Square, server: FailingServer) -> None:
    server.ways = [failing_server.take, *[says(500)] * (TRIES + 2 * FEWER_TRIES)]
    report = push(square, server)
    assert (report.sent, len(report.deferred)) == (2, 3)
    assert len(server.taken) == 2


def test_one_that_the_server_always_fails_on_keeps_no_other_from_being_sent(square: Square, server: FailingServer) -> None:
    server.ways = [failing_server.take, *[says(500)] * TRIES]
    report = push(square, server)
    assert (report.sent, report.refused, len(report.deferred)) == (4, (), 1)
    assert len(server.taken) == 4


def test_a_deferred_one_is_sent_by_the_next_push(small: Square, server: FailingServer) -> None:
    server.ways = [says(500)] * TRIES
    push(small, server)
    with small.database.reading() as connection:
        assert sorted(connection.scalars(select(CONTACT_PUSH.c.outcome))) == [*["taken"] * 4, "unanswered"]
    report = push(small, server)
    assert (report.sent, report.deferred) == (1, ())
    assert len(server.taken) == 5


def test_the_last_one_is_deferred_too(small: Square, server: FailingServer) -> None:
    server.ways = [*[failing_server.take] * 4, *[says(500)] * TRIES]
    report = push(small, server)
    assert (report.sent, len(report.deferred)) == (4, 1)


@pytest.mark.parametrize("answer", [failing_server.take, says(422)], ids=["taken", "refused"])
def test_any_answer_between_two_that_it_fails_on_shows_that_the_server_is_there(answer: Way, small: Square, server: FailingServer) -> None:
    server.ways = [*[says(500)] * TRIES, answer, *[says(500)] * FEWER_TRIES]
    report = push(small, server)
    assert (report.sent + len(report.refused), len(report.deferred)) == (3, 2)


def test_patience_is_shown_to_the_first_that_fails_and_to_a_server_that_goes_away_later(small: Square, server: FailingServer) -> None:
    time = Time()
    first, take = [says(500)] * TRIES, failing_server.take
    server.ways = [*first, take, *[says(500)] * FEWER_TRIES, *[says(500)] * (TRIES - 1), take]
    report = push(small, server, time)
    assert (report.sent, len(report.deferred)) == (3, 2)
    few = [1, 2]
    full = [1, 2, 4, 8, 16, 32, 64]
    assert [wait for wait in time.waits if wait >= 1] == [*full, *few, *full]


def test_how_many_were_deferred_is_in_the_audit(small: Square, server: FailingServer) -> None:
    server.ways = [says(500)] * TRIES
    push(small, server)
    with small.database.reading() as connection:
        told = connection.scalars(select(AUDIT.c.facts).where(AUDIT.c.action == "push contacts")).one()
    assert '"deferred":1' in str(told)


def test_no_server_waits_longer_than_we_let_it(small: Square, server: FailingServer) -> None:
    server.ways = [
        says(503, "Retry-After: 999999"),
        says(503, "Retry-After: Fri, 31 Dec 9999 23:59:59 GMT"),
        says(503, "Retry-After: soon"),
        says(503, f"Retry-After: Fri, 31 Dec {'9' * 20} 23:59:59 GMT"),
        says(503, f"Retry-After: Fri, 31 Dec 2025 23:59:59 +{'9' * 14}"),
    ]
    time = Time()
    assert push(small, server, time).sent == 5
    assert [wait for wait in time.waits if wait >= 1] == [LONGEST_WAIT, LONGEST_WAIT, 4, 8, 16]


@pytest.mark.parametrize("status", [429, 503])
def test_the_pause_that_a_server_asks_for_after_the_last_try_holds_for_the_next_contact(
    status: int, small: Square, server: FailingServer
) -> None:
    server.ways = [*[says(status)] * (TRIES - 1), says(status, "Retry-After: 120")]
    time = Time()
    report = push(small, server, time)
    assert (report.sent, len(report.deferred)) == (4, 1)
    assert [wait for wait in time.waits if wait >= 1] == [*(2**number for number in range(TRIES - 1)), 120]


@pytest.mark.parametrize("status", [401, 403, 404])
def test_a_server_that_wants_nothing_of_us_is_asked_once(status: int, small: Square, server: FailingServer) -> None:
    server.ways = [says(status)]
    with pytest.raises(UserError) as refusal:
        push(small, server)
    assert (refusal.value.code, refusal.value.facts) == (Code.SERVER_REFUSES, {"status": status})
    assert len(server.requests) == 1


def test_one_that_is_not_wanted_keeps_no_other_from_being_sent_and_is_not_sent_again(square: Square, server: FailingServer) -> None:
    server.ways = [says(422), says(409)]
    report = push(square, server)
    assert (report.sent, len(report.refused)) == (4, 1)
    assert push(square, server).sent == 0
    with square.database.reading() as connection:
        assert sorted(connection.scalars(select(CONTACT_PUSH.c.outcome))) == ["refused", *["taken"] * 4]


def test_it_goes_on_where_it_was_stopped(square: Square, server: FailingServer) -> None:
    def stop(done: int, total: int) -> None:
        if (done, total) == (2, 0):
            raise Cancelled

    with pytest.raises(Cancelled):
        push(square, server, progress=stop)
    assert push(square, server).sent == 3
    assert len(server.requests) == len(server.taken) == 5


def test_where_one_signature_a_person_is_wanted_a_second_is_never_sent(square: Square, server: FailingServer) -> None:
    report = push(square, server, kind=Format.ACTION_NETWORK)
    assert (report.sent, report.skipped) == (4, {"same_person": 1})
    addresses = [one["person"]["email_addresses"][0]["address"] for one in server.taken.values()]
    assert sorted(addresses) == sorted(AGREED)


def test_who_was_promised_a_second_confirmation_is_not_subscribed_without_one(square: Square, server: FailingServer) -> None:
    with pytest.raises(UserError) as raised:
        push(square, server, kind=Format.ACTION_NETWORK, confirms_there=False)
    assert raised.value.code is Code.CONFIRMATION_PROMISED
    assert server.requests == []
    assert push(square, server, kind=Format.OSDI, confirms_there=False).sent == 5


def test_who_was_promised_none_is_subscribed_at_once(tmp_path: Path, server: FailingServer) -> None:
    with opened(f"sqlite:///{tmp_path / 'central.db'}", tmp_path, contact_confirmation="single") as square:
        assert push(square, server, kind=Format.ACTION_NETWORK, confirms_there=False).sent == 4


def test_a_second_signature_is_not_sent_by_a_later_run_either(square: Square, server: FailingServer) -> None:
    def stop(done: int, total: int) -> None:  # noqa: ARG001
        if done == 4:
            raise Cancelled

    with pytest.raises(Cancelled):
        push(square, server, progress=stop, kind=Format.ACTION_NETWORK)
    for _ in range(2):
        report = push(square, server, kind=Format.ACTION_NETWORK)
        assert (report.sent, report.skipped) == (0, {"same_person": 1})
    assert len(server.taken) == 4


@pytest.mark.parametrize("kind", BODIES)
@pytest.mark.parametrize("email", ["avva@example.org", "other@example.org"])
def test_a_correction_of_what_was_taken_is_not_sent_but_told_whatever_it_corrects(
    kind: Format, email: str, square: Square, server: FailingServer
) -> None:
    device, first = one_more(square)
    push(square, server, kind=kind)
    before = dict(server.taken)
    corrected(square, device, first, given="Awa", email=email)
    report = push(square, server, kind=kind)
    assert (report.sent, report.corrected) == (0, (f"{device.id.hex()}:{device.last}",))
    assert server.taken == before
    assert push(square, server, kind=kind).corrected == ()


def test_a_correction_is_told_by_the_next_push_where_the_one_that_found_it_ended_in_an_error(square: Square, server: FailingServer) -> None:
    device, first = one_more(square)
    push(square, server)
    corrected(square, device, first, given="Awa", email="awa@example.org")
    device.sign(square.campaign, given="Marie", family="Curie", email="marie@example.org")
    brought(square.database, device, square.folder)
    server.ways = [says(401)]
    with pytest.raises(UserError):
        push(square, server)
    correction = f"{device.id.hex()}:{device.last - 1}"
    assert [push(square, server).corrected for _ in range(2)] == [(correction,), ()]
    assert len(server.taken) == 7


def test_a_correction_is_remembered_when_what_it_corrects_is_erased(square: Square, server: FailingServer) -> None:
    device, first = one_more(square)
    push(square, server)
    corrected(square, device, first, given="Awa", email="avva@example.org")
    push(square, server)
    with square.database.writing() as connection:
        for table in (SIGNATURE, CONTACT_PUSH):
            connection.execute(delete(table).where(table.c.device_id == device.id, table.c.seq == first.seq))
    assert (push(square, server).sent, len(server.taken)) == (0, 6)


def test_a_correction_of_what_was_not_wanted_is_sent(small: Square, server: FailingServer) -> None:
    """Perhaps the address was the reason."""
    push(small, server)
    device, first = one_more(small)
    server.ways = [says(422)]
    assert len(push(small, server, kind=Format.OSDI).refused) == 1
    corrected(small, device, first, given="Awa", email="awa@example.org")
    assert push(small, server).sent == 1


@pytest.mark.parametrize("state", ["withdrawn", "excluded"])
def test_where_one_signature_a_person_is_wanted_what_was_sent_stays_there_though_it_counts_here_no_more(
    state: str, small: Square, server: FailingServer
) -> None:
    push(small, server, kind=Format.ACTION_NETWORK)
    with small.database.writing() as connection:
        connection.execute(update(SIGNATURE).values(state=state))
    device = SomeDevice(RING)
    device.sign(small.campaign, given="Marie", family="Curie", email=AGREED[0])
    brought(small.database, device, small.folder)
    report = push(small, server, kind=Format.ACTION_NETWORK)
    assert (report.sent, report.skipped) == (0, {"same_person": 1})


def test_what_another_push_sends_meanwhile_is_not_sent_again(square: Square, server: FailingServer) -> None:
    def begin_another(done: int, total: int) -> None:  # noqa: ARG001
        if done == 2 and not others:
            others.append(push(square, server))

    others = list[PushReport]()
    report = push(square, server, progress=begin_another)
    assert [one.sent for one in (report, *others)] == [2, 3]
    assert report.skipped == {"sent_by_another_push": 3}
    assert len(server.requests) == len(server.taken) == 5


def test_of_two_pushes_at_the_same_moment_one_sends_and_the_other_waits_for_its_answer(
    postgres_url: str, tmp_path: Path, server: FailingServer
) -> None:
    with opened(postgres_url, tmp_path) as square, ThreadPoolExecutor(1) as pool:
        others = list[Future[PushReport]]()

        def take_once_another_is_there(exchange: Exchange) -> None:
            others.append(pool.submit(push, square, server))
            while len(server.requests) == 1 and not waits_for_a_lock(square):
                with server.came:
                    server.came.wait(0.01)
            failing_server.take(exchange)

        server.ways = [take_once_another_is_there]
        reports = [push(square, server, timeout=60), others[0].result()]
    assert sum(one.sent for one in reports) == 5
    assert len(server.requests) == len(server.taken) == 5


def test_a_server_that_takes_long_outlasts_the_time_that_postgresql_gives_an_idle_transaction(
    postgres_url: str, tmp_path: Path, server: FailingServer
) -> None:
    limit = "EXECUTE format('ALTER DATABASE %I SET idle_in_transaction_session_timeout = 100', current_database())"
    with opened(postgres_url, tmp_path) as square:
        with square.database.writing() as connection:
            connection.execute(text(f"DO $$ BEGIN {limit}; END $$"))
        square.database.engine.dispose()  # it is so for who connects from here on

        def take_late(exchange: Exchange) -> None:
            while waits_a_short_while(square):
                with server.came:
                    server.came.wait(0.01)
            failing_server.take(exchange)

        server.ways = [take_late]
        assert push(square, server, timeout=60).sent == 5


def waits_a_short_while(square: Square) -> bool:
    """Whether somebody else's transaction does nothing, and has not for longer than the server of that test lets it."""
    since = "state = 'idle in transaction' AND clock_timestamp() - state_change < '300ms'"
    with square.database.reading() as connection:
        others = f"SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND {since}"
        return bool(connection.scalar(text(others)))


def waits_for_a_lock(square: Square) -> bool:
    """Whether somebody waits for a lock that a program asked for by name."""
    with square.database.reading() as connection:
        return bool(connection.scalar(text("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")))


def test_who_withdraws_while_others_are_sent_is_not_sent(square: Square, server: FailingServer) -> None:
    def withdraw_the_others(done: int, total: int) -> None:
        assert (done, total) == (1, 0)
        with square.database.writing() as connection:
            told = exists().where(*(CONTACT_PUSH.c[name] == SIGNATURE.c[name] for name in ("device_id", "branch", "seq")))
            connection.execute(update(SIGNATURE).where(~told, SIGNATURE.c.state == "counted").values(state="withdrawn"))

    report = push(square, server, progress=withdraw_the_others)
    assert (report.sent, report.refused, report.skipped["taken_back"]) == (1, (), 4)
    assert len(server.requests) == 1


def test_who_withdraws_between_two_tries_is_not_tried_again(small: Square, server: FailingServer) -> None:
    class Withdrawal(Time):
        def wait(self, seconds: float) -> None:
            super().wait(seconds)
            with small.database.writing() as connection:
                connection.execute(update(SIGNATURE).values(state="withdrawn"))

    server.ways = [says(503)]
    assert push(small, server, Withdrawal()).sent == 0
    assert len(server.requests) == 1


def test_another_server_is_told_of_everybody(small: Square, server: FailingServer) -> None:
    push(small, server)
    with failing_server.failing_server() as other:
        assert push(small, other).sent == 5


@pytest.mark.parametrize("rate", [1.0, 4.0])
def test_no_more_is_sent_in_a_second_than_was_chosen(rate: float, small: Square, server: FailingServer) -> None:
    time = Time()
    push(small, server, time)
    quick = time.now
    with failing_server.failing_server() as other:
        slow = Time()
        one = Push(small.database, small.secret, small.campaign.id, Format.OSDI, settings(), HttpServer(other.url, TOKEN), other.url)
        one.run(slow.pace(rate))
    assert slow.now == pytest.approx(4 / rate)
    assert quick == pytest.approx(1.0)


def test_only_formats_that_a_server_takes_are_pushed(small: Square, server: FailingServer) -> None:
    with pytest.raises(UserError):
        push(small, server, kind=Format.NATIONBUILDER)
    assert server.requests == []


@pytest.mark.parametrize(
    "url",
    ["http://example.org/x", "ftp://127.0.0.1/", "https://", "https://user:pass@example.org/", "https://example.org:x/", "https://a b/"],
)
def test_an_address_that_would_show_contacts_on_the_way_is_refused(url: str) -> None:
    with pytest.raises(UserError) as refusal:
        HttpServer(url, TOKEN)
    assert refusal.value.code is Code.OPTION_WRONG


@pytest.mark.parametrize("url", ["https://a..b/", f"https://{'a' * 64}.org/"])
def test_an_address_that_no_server_can_have_is_refused_before_anything_is_tried(url: str) -> None:
    with pytest.raises(UserError) as refusal:
        HttpServer(url, TOKEN)
    assert refusal.value.code is Code.OPTION_WRONG


@pytest.mark.parametrize("token", ["", "two\nlines", "é"])
def test_a_token_that_no_header_can_hold_is_refused(token: str) -> None:
    with pytest.raises(UserError):
        HttpServer("https://example.org/", token)


def test_the_token_is_shown_nowhere(small: Square, server: FailingServer) -> None:
    assert TOKEN not in repr(HttpServer(server.url, TOKEN))
    server.ways = [says(401)]
    with pytest.raises(UserError) as refusal:
        push(small, server)
    with small.database.reading() as connection:
        told = str(connection.execute(select(AUDIT.c.facts)).all())
    assert TOKEN not in told + repr(refusal.value)


def test_every_status_means_something() -> None:
    assert [outcome_of(Answer(status, is_object=True)) for status in (200, 201, 409)] == [Outcome.TAKEN] * 3
    assert [outcome_of(Answer(status)) for status in (200, 201, 204, 302)] == [Outcome.ANOTHER] * 4
    assert [outcome_of(Answer(status)) for status in (408, 429, 500, 503, 599)] == [Outcome.AGAIN] * 5
    assert outcome_of(Answer(0)) is Outcome.UNANSWERED
    assert [outcome_of(Answer(status)) for status in (401, 403, 404)] == [Outcome.STOP] * 3
    assert outcome_of(Answer(409)) is Outcome.TAKEN


def test_a_folder_is_no_server(tmp_path: Path) -> None:
    with pytest.raises(UserError):
        HttpServer(str(tmp_path), TOKEN)


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A certificate for this machine with its key, which nobody but itself vouches for."""
    key, day = ec.generate_private_key(ec.SECP256R1()), timedelta(days=1)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "somebody")])
    now = datetime.now(UTC)
    made = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number(), now - day, now + day)
    here = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    signed = made.add_extension(here, critical=False).add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    pem = Encoding.PEM
    path = tmp_path / "server.pem"
    path.write_bytes(
        signed.sign(key, hashes.SHA256()).public_bytes(pem) + key.private_bytes(pem, PrivateFormat.TraditionalOpenSSL, NoEncryption())
    )
    return path


def test_a_server_that_nobody_vouches_for_gets_neither_contact_nor_token(
    small: Square, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with failing_server.failing_server(context) as impostor:
        with pytest.raises(UserError) as refusal:
            push(small, impostor)
        assert refusal.value.code is Code.OPTION_WRONG
        assert impostor.requests == []
        # The control: the same server, once somebody vouches for it.
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        impostor.ways = [failing_server.drip_the_headers]
        assert push(small, impostor).sent == 5
        assert len(impostor.requests) == 6, "an answer that drips ends here, too"
