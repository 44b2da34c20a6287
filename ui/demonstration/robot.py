"""The robot: plays the people, the volunteer and the organisers, one after the other, on one stage."""

import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Final, TypeVar

import msgspec
from PySide6.QtTest import QTest

from kiosk.bootstrap import RESOURCES
from kiosk.domain.reports.delivery import DeliveryReport
from ui.app import DOORS
from ui.demonstration import desk
from ui.demonstration.album import Album
from ui.demonstration.eye import Eye
from ui.demonstration.hand import Hand
from ui.demonstration.mishap import Mishap, expect
from ui.demonstration.organiser import Organiser
from ui.demonstration.people import Conduct, Means, Person
from ui.demonstration.signers import Signer
from ui.demonstration.stage import PIN, Stage
from ui.demonstration.summary import Summary, summarise
from ui.demonstration.visitor import Visitor
from ui.demonstration.volunteers import Volunteer
from ui.demonstration.waiting import happens
from ui.idle import Patience
from ui.window import KioskWindow, Settings

T = TypeVar("T")

_HASTY: Final = Patience(quiet=8_000, tick=400)
"""How long the kiosk waits while somebody walks away from it: the same steps as ever, in less time. Longer than a busy machine takes
between two touches, and than the album takes for a picture of the warning."""

_ORGANISERS_LIMIT: Final = 180_000


class Robot:
    """Plays the whole demonstration once; `tell` hears which part of it begins."""

    def __init__(self, stage: Stage, people: Sequence[Person], tell: Callable[[str], None]) -> None:
        self._tell = tell
        self._stage = stage
        self._people = people
        self._album = Album(stage.screenshots)
        self._organiser = Organiser(stage)
        self._touchscreen = QTest.createTouchDevice()
        self._seconds: dict[str, float] = {}

    def play(self) -> Summary:
        """The numbers of everything that happened. Raises `Mishap` where something did not work."""
        with self._timed("walking away"), self._kiosk(_HASTY) as eye:
            self._volunteer(eye).unlock()
            self._visit(eye, leaving=True)
        with self._kiosk(Patience()) as eye:
            self._collect(eye)
        deliveries = self._count_and_deliver()
        summary = self._summed_up(deliveries)
        told = self._organise()
        return msgspec.structs.replace(summary, desk=told, screenshots=self._album.paths, seconds=self._seconds)

    def _collect(self, eye: Eye) -> None:
        volunteer = self._volunteer(eye)
        with self._timed("signing"):
            volunteer.unlock()
            self._visit(eye, leaving=False)
        with self._timed("export"):
            volunteer.enter()
            volunteer.export(self._stage.stick)
            volunteer.go_back()  # a page that nobody touches closes
        with self._timed("intake"):
            self._meanwhile(self._organiser.take_in)
        with self._timed("acknowledgement"):
            volunteer.enter()
            volunteer.acknowledge(self._stage.stick)
            volunteer.go_back()

    def _visit(self, eye: Eye, *, leaving: bool) -> None:
        for person in self._people:
            if (person.conduct is Conduct.LEAVES) is leaving:
                Signer(person, self._visitor(person.name, eye, touches=person.means is not Means.MOUSE)).visit()

    def _count_and_deliver(self) -> tuple[DeliveryReport, ...]:
        with self._timed("opening"):
            self._meanwhile(self._organiser.open)
        with self._timed("delivery"):
            return self._meanwhile(self._organiser.deliver)

    def _summed_up(self, deliveries: Sequence[DeliveryReport]) -> Summary:
        stats, device = self._meanwhile(self._organiser.stats), self._meanwhile(self._organiser.device_status)
        return summarise(self._stage.packs, self._people, stats, device, deliveries)

    def _organise(self) -> desk.DeskNumbers:
        """Another organisation's organisers, who never saw a command line."""
        with self._timed("the desk"), desk.open_desk(self._stage.desk) as eye:
            return desk.Desk(self._visitor("The organiser", eye, touches=False), self._stage.desk).play()

    # --- who and where --------------------------------------------------------------------------------------------

    def _volunteer(self, eye: Eye) -> Volunteer:
        return Volunteer(self._visitor("The volunteer", eye, touches=True), PIN, self._languages)

    def _visitor(self, name: str, eye: Eye, *, touches: bool) -> Visitor:
        return Visitor(name, eye, Hand(eye, self._touchscreen if touches else None), self._album)

    @property
    def _languages(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(person.language for person in self._people))

    @contextmanager
    def _kiosk(self, patience: Patience) -> Iterator[Eye]:
        """The same window as the program opens, on the stage's device."""
        settings = Settings(folder=self._stage.device, resources=RESOURCES, language=self._languages[0], windowed=True, patience=patience)
        kiosk = KioskWindow(settings, DOORS)
        try:
            kiosk.window.requestActivate()
            expect(happens(kiosk.window.isActive), "The window did not open.")
            yield Eye(kiosk.window)
        finally:
            kiosk.close()

    # --- time -----------------------------------------------------------------------------------------------------

    def _meanwhile(self, work: Callable[[], T]) -> T:
        """The outcome of `work`, while the window stays alive."""
        with ThreadPoolExecutor(max_workers=1) as thread:
            outcome = thread.submit(work)
            if not happens(outcome.done, limit=_ORGANISERS_LIMIT):
                raise Mishap("The organisers' command does not come to an end.")
            return outcome.result()

    @contextmanager
    def _timed(self, what: str) -> Iterator[None]:
        self._tell(f"{what} ...")
        begun = time.monotonic()
        yield
        self._seconds[what] = round(time.monotonic() - begun, 2)
