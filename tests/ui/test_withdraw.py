"""Withdrawing with a code, from the first page: the answer tells nothing of any signature."""

import gc
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest

from kiosk.crypto.receipt import decode_code, encode_code, for_campaign, new_secret, withdraw_token
from kiosk.domain.entry import EntryKind
from kiosk.domain.errors import Code, EnvironmentProblem
from kiosk.station import Station
from tests.ui import stage
from tests.ui.conftest import Open
from tests.ui.stage import PETITION, SAMPLES, Person
from tests.ui.test_signing import sign, tell
from tests.ui.traces import Traces
from ui.device import Doors
from ui.idle import Patience


def code_of_signing(person: Person) -> str:
    """Somebody signs and notes their code."""
    tell(person)
    sign(person)
    person.press("thanks-show-code")
    code = person.text("thanks-code")
    person.press("thanks-next")
    person.press("language-en")
    return code


def withdraw(person: Person, code: str) -> str:
    """The answer."""
    person.press("attract-withdraw")
    person.write("withdraw-code", code)
    person.press("withdraw-send")
    person.wait(lambda: person.sees("withdraw-done"))
    answer = person.text("withdraw-done")
    person.press("close-reading")
    return answer


def entries(person: Person, device: Path) -> int:
    person.close()
    with Station.open(device, stage.PIN) as station:
        return station.status().entries


def test_a_code_seals_a_withdrawal_in_every_campaign(signer: Person, device: Path) -> None:
    code = code_of_signing(signer)
    withdraw(signer, code)
    signer.close()
    _, *sealed = stage.entries_in(device)
    tokens = {withdraw_token(for_campaign(decode_code(code), bytes.fromhex(one.campaign))).hex() for one in sealed}  # type: ignore[arg-type]
    assert {one.kind for one in sealed} == {EntryKind.WITHDRAWAL}
    assert {one.withdraws for one in sealed} == tokens
    assert len(sealed) == len(SAMPLES)


def test_the_answer_is_the_same_for_a_code_that_was_never_given(signer: Person) -> None:
    used = code_of_signing(signer)
    assert withdraw(signer, used) == withdraw(signer, used) == withdraw(signer, encode_code(new_secret()))


def test_the_number_here_tells_nothing_of_a_withdrawal(signer: Person) -> None:
    code = code_of_signing(signer)
    before = signer.words()
    withdraw(signer, code)
    assert signer.words() == before


class SlowDisk(Station):
    """A station that seals no withdrawal before it is told to."""

    may_seal = Event()

    def withdraw(self, code: str) -> None:
        assert self.may_seal.wait(stage.PATIENCE)
        super().withdraw(code)


def send_and_leave(person: Person) -> None:
    """Somebody does not wait for the answer; somebody else begins to type."""
    person.press("attract-withdraw")
    person.write("withdraw-code", encode_code(new_secret()))
    person.press("withdraw-send")
    person.press("close-reading")
    person.press("attract-withdraw")
    person.write("withdraw-code", "A")


def test_an_answer_that_comes_late_is_not_for_the_next_person(at_window: Open, device: Path) -> None:
    SlowDisk.may_seal.clear()
    person = at_window(doors=Doors(open=SlowDisk.open, set_up=SlowDisk.set_up))
    person.unlock()
    person.press("language-en")
    send_and_leave(person)
    SlowDisk.may_seal.set()
    person.wait(lambda: person.find("withdraw-send").isEnabled())
    assert not person.sees("withdraw-done")
    assert entries(person, device) == len(SAMPLES)


class FailingDisk(SlowDisk):
    """A station that can seal no withdrawal, and tells so late."""

    def withdraw(self, code: str) -> None:  # noqa: ARG002
        assert self.may_seal.wait(stage.PATIENCE)
        raise EnvironmentProblem(Code.COMMIT_FAILED)


def test_a_failure_that_comes_late_is_not_for_the_next_person(at_window: Open) -> None:
    SlowDisk.may_seal.clear()
    person = at_window(doors=Doors(open=FailingDisk.open, set_up=FailingDisk.set_up))
    person.unlock()
    person.press("language-en")
    send_and_leave(person)
    SlowDisk.may_seal.set()
    person.wait(lambda: person.find("withdraw-send").isEnabled())
    assert not person.sees("withdraw-trouble")


def test_a_failure_keeps_nothing_of_what_was_typed(at_window: Open) -> None:
    SlowDisk.may_seal.set()
    code = encode_code(new_secret())
    person = at_window(doors=Doors(open=FailingDisk.open, set_up=FailingDisk.set_up))
    person.unlock()
    person.press("attract-withdraw")
    person.write("withdraw-code", code)
    person.press("withdraw-send")
    person.wait(lambda: person.sees("withdraw-trouble"))
    gc.collect()
    held = [one for one in gc.get_objects() if isinstance(one, EnvironmentProblem)]
    assert held
    assert all(one.__traceback__ is None and one.__cause__ is None and one.__context__ is None for one in held)


@pytest.mark.parametrize("spelt", [str.lower, lambda code: code.replace("-", " "), lambda code: code.replace("-", "")])
def test_a_code_may_be_typed_as_people_type(signer: Person, device: Path, spelt: Callable[[str], str]) -> None:
    withdraw(signer, spelt(encode_code(new_secret())))
    assert entries(signer, device) == len(SAMPLES)


def test_a_mistyped_code_is_told_kindly_and_withdraws_nothing(signer: Person, device: Path) -> None:
    code = encode_code(new_secret())
    mistyped = code[:-1] + ("0" if code[-1] != "0" else "1")
    signer.press("attract-withdraw")
    signer.write("withdraw-code", f"{mistyped}\r")
    signer.wait(lambda: "This is not a code as this program gives them. Please compare each letter." in signer.words())
    signer.fill("withdraw-code", code[:-1])
    assert not any("This is not a code" in words for words in signer.words())
    signer.type(f"{code[-1]}\r")
    signer.wait(lambda: signer.sees("withdraw-done"))
    assert entries(signer, device) == len(SAMPLES)


def test_nothing_of_a_code_stays_when_the_page_is_closed(signer: Person) -> None:
    code = encode_code(new_secret())
    signer.press("attract-withdraw")
    signer.write("withdraw-code", code)
    assert Traces(signer.kiosk).of(code) == [code]
    signer.press("close-reading")
    assert Traces(signer.kiosk).of(code) == []
    signer.press("attract-withdraw")
    assert signer.text("withdraw-code") == ""


def test_nothing_of_a_code_stays_when_somebody_walks_away(at_window: Open) -> None:
    person = at_window(patience=Patience(quiet=2000, tick=50, ticks=3))
    person.unlock()
    person.press(f"campaign-{PETITION}")
    code = encode_code(new_secret())
    person.press("attract-withdraw")
    person.write("withdraw-code", code)
    person.wait(lambda: not person.sees("withdraw-code"))
    assert Traces(person.kiosk).of(code) == []


def test_once_it_is_done_the_code_is_gone_from_the_page(signer: Person) -> None:
    code = encode_code(new_secret())
    signer.press("attract-withdraw")
    signer.write("withdraw-code", code)
    signer.press("withdraw-send")
    signer.wait(lambda: signer.sees("withdraw-done"))
    assert Traces(signer.kiosk).of(code) == []
