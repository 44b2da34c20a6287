"""Devices, centres and what may befall them, for histories that `test_simulator.py` draws by chance.

What is asked of the end of every history stands in `World.end`.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import Any

from sqlalchemy import Row

from kiosk.central import audit
from kiosk.central.schema import MAIN_BRANCH
from kiosk.crypto.keys import KeyRing
from kiosk.crypto.log import leaf, next_head
from kiosk.domain.errors import Code
from kiosk.transfer.acknowledgement import read_acknowledgement
from tests.central.hubs import Hub
from tests.central.kiosks import Family, Kiosk, Sent
from tests.support.central_batches import SomeCampaign, SomeDevice


class World:
    """Devices and centres, and everything that may happen between them. Numbers choose among what there is, so that all are good."""

    def __init__(self, ring: KeyRing, campaign: SomeCampaign, hubs: Sequence[Hub]) -> None:
        self.hubs = hubs
        self.families: list[Family] = []
        self.kiosks: list[Kiosk] = []
        self.files: list[Sent] = []
        self.words: list[bytes] = []
        self._ring, self._campaign = ring, campaign
        self._names: dict[bytes, str] = {}
        self._requests: set[bytes] = set()
        self._had_holes = False

    # Devices

    def set_up(self, *, is_stranger: bool = False) -> Kiosk:
        """A new device with the pack; of a stranger nobody knows who has it."""
        log = SomeDevice(self._ring)
        self.families.append(Family(log, [log], is_stranger))
        self.kiosks.append(Kiosk(self.families[-1], log))
        return self.kiosks[-1]

    def sign(self, kiosk: int, people: Iterable[int]) -> None:
        some = self._kiosk(kiosk)
        for person in people:
            if not some.stopped:
                some.log.sign(self._campaign, given=f"Ava {'abcdefgh'[person % 8]}")
                self._names[leaf(some.log.envelopes[-1])] = str(person % 8)

    def withdraw(self, kiosk: int, entry: int, at: int) -> None:
        """Somebody withdraws an entry of one device, at another or the same."""
        signed, other = self._kiosk(kiosk), self._kiosk(at)
        if signed.log.last and not other.stopped:
            signed.log.withdraw(self._campaign, entry % signed.log.last + 1, at=other.log)
            self._requests.add(leaf(other.log.envelopes[-1]))

    def copy_folder(self, kiosk: int, back: int, people: Iterable[int]) -> None:
        """Copy a device's folder, or restore it as it was some entries ago, when it had heard nothing yet; people sign on the copy."""
        of = self._kiosk(kiosk)
        at = max(0, of.log.last - back)
        copy = Kiosk(of.family, of.log.copy(at), *((of.safe, of.word) if at >= of.safe else (0, b"")))
        of.family.logs.append(copy.log)
        self.kiosks.append(copy)
        self.sign(-1, people)

    def reinstall(self, kiosk: int) -> None:
        """A device gives its last batch away, and is set up anew."""
        old = self._kiosk(kiosk)
        if not old.stopped:
            self._archive(old)
            self.kiosks.remove(old)
            self.set_up(is_stranger=old.family.is_stranger)

    # Files and words on their way

    def export(self, kiosk: int) -> None:
        self.files += self._kiosk(kiosk).export()

    def export_parts(self, kiosk: int, cut: int) -> None:
        """The same entries in two batches, the later one first."""
        some = self._kiosk(kiosk)
        waiting = some.log.last - some.safe
        if waiting > 1:
            middle = some.safe + 1 + cut % (waiting - 1)
            self.files += [some.sent(middle + 1, some.log.last), some.sent(some.safe + 1, middle)]

    def lose_file(self, file: int) -> None:
        if self.files:
            self.files.pop(file % len(self.files))

    def lose_word(self, word: int) -> None:
        if self.words:
            self.words.pop(word % len(self.words))

    def hear(self, word: int, kiosk: int) -> None:
        """A word reaches a device of its family, perhaps late, perhaps again, perhaps a copy."""
        if self.words:
            content = self.words[word % len(self.words)]
            meant = [one for one in self.kiosks if one.log.id.hex() == read_acknowledgement(content).device]
            if meant:
                meant[kiosk % len(meant)].hear(content)

    # Centres

    def bring(self, hub: int, files: Sequence[int]) -> None:
        self.words += self._hub(hub).take(self._some(files))

    def bring_own(self, hub: int, kiosk: int) -> None:
        """A volunteer brings what their device has, and takes the answer back to it."""
        some = self._kiosk(kiosk)
        files = some.export()
        self.files += files
        for word in self._hub(hub).take(files):
            self.words.append(word)
            some.hear(word)

    def bring_at_once(self, hub: int, heaps: Sequence[Sequence[int]]) -> None:
        """Several workers take files in; which word comes first is up to them."""
        self.words += sorted(self._hub(hub).take_at_once(*map(self._some, heaps)))

    def bring_and_be_killed(self, hub: int, file: int, at: int) -> bool:
        """Whether the intake had so many steps."""
        return sum(self._hub(hub).die_of(at, sent) for sent in self._some([file])) > 0

    def bring_damaged(self, hub: int, file: int, place: int) -> None:
        """A file with one byte changed, or cut off there."""
        for sent in self._some([file]):
            at = place % len(sent.content)
            changed = sent.content[:at] + bytes([sent.content[at] ^ 1]) + sent.content[at + 1 :]
            assert self._hub(hub).refuses(changed), "a damaged file is refused"
            assert self._hub(hub).refuses(sent.content[:at]), "a file without its end is refused"

    def bring_spliced(self, hub: int, kiosk: int, other: int, entry: int) -> None:
        """A device appends an entry of another log, or its own once more, as if it were its next."""
        some, theirs = self._kiosk(kiosk).log, self._kiosk(other).log
        if theirs.last:
            spliced = some.copy()
            spliced.append_envelope(self._campaign, theirs.envelopes[entry % theirs.last])
            is_its_next = theirs.id == some.id and entry % theirs.last == some.last
            assert is_its_next or self._hub(hub).refuses(spliced.batch(spliced.last)), "an entry of another log is refused"

    def exchange(self, hub: int, files: Sequence[int]) -> None:
        """A centre takes in what the others once got: so holes are filled."""
        taker = self._hub(hub)
        others = [sent for one in self.hubs if one is not taker for sent in one.archive.values()]
        if others:
            self.words += taker.take([others[file % len(others)] for file in files])

    def approve(self, hub: int, kiosk: int) -> None:
        family = self._kiosk(kiosk).family
        if not family.is_stranger:
            self._hub(hub).approve(family)

    def revoke(self, hub: int, kiosk: int, after: int) -> None:
        some = self._kiosk(kiosk)
        if not some.family.is_stranger:  # a number up to which one is trusted
            self._hub(hub).revoke(some.log.id, after % (some.log.last + 2))

    def revoke_who_waits(self, hub: int, number: int) -> None:
        """What organisers do who are told of a copy: the device of a file that waits is trusted no further than into it."""
        known = {family.key.id for family in self.families if not family.is_stranger}
        waiting = [one for one in self._hub(hub).held_numbers() if one[0] in known]
        if waiting:
            self._hub(hub).revoke(*waiting[number % len(waiting)])

    def accept_branch(self, hub: int, branch: int) -> None:
        self._hub(hub).accept_branch(branch)

    def back_up(self, hub: int) -> None:
        self._hub(hub).back_up()

    def restore(self, hub: int) -> None:
        self._hub(hub).restore()

    def open(self, hub: int) -> None:
        self._hub(hub).open()

    def open_and_be_killed(self, hub: int, at: int) -> bool:
        some = self._hub(hub)
        return some.die(at, some.open)

    # The end

    def end(self) -> None:
        """Everybody is approved, sends what they have and hears the answers; each centre gets what another once got."""
        for hub in self.hubs:
            approved = hub.approved()
            for family in self.families:
                if not family.is_stranger and family.key.id not in approved:
                    hub.approve(family)
        expected = [(hub, self._restored(hub)) for hub in self.hubs]
        self._had_holes = any(hub.holes() for hub in self.hubs)
        for kiosk in self.kiosks:
            files = kiosk.export()
            for word in [word for hub in self.hubs for word in hub.take(files)]:
                kiosk.hear(word)
        everything = {content: sent for hub in self.hubs for content, sent in hub.archive.items()}
        for hub in self.hubs:
            hub.take(hub.unseen(everything.values()))
            hub.open()
        for hub, restored in expected:
            assert restored <= hub.alarms, "it is told that entries are missing that were acknowledged here"
            self._judge(hub)

    def tell(self, tally: Counter[str]) -> None:
        """Add what this history consisted of to `tally`."""
        tally["histories"] += 1
        tally["with two centres"] += len(self.hubs) > 1
        tally["with a copy that signed"] += any(not family.is_honest for family in self.families)
        tally["with a killed worker"] += any(hub.was_killed for hub in self.hubs)
        tally["with a restored centre"] += any(hub.was_restored for hub in self.hubs)
        tally["with a hole"] += self._had_holes
        tally["with an accepted branch"] += any(hub.accepted for hub in self.hubs)
        for what in ("forked", "restored"):
            tally[f"told of what was {what}"] += any(alarm.startswith(what) for hub in self.hubs for alarm in hub.alarms)
        for hub in self.hubs:
            tally.update(hub.statuses)

    def _restored(self, hub: Hub) -> set[str]:
        """The alarms that the coming exports must raise, where a centre lost what it acknowledged."""
        lost = set()
        waiting = hub.held()
        for kiosk in self.kiosks:
            device = kiosk.log.id
            is_alone = len(kiosk.family.logs) == 1 and not waiting[device]
            is_told = kiosk.word and read_acknowledgement(kiosk.word).central == hub.database.central.hex()
            if is_alone and is_told and kiosk.export() and hub.last(device) < kiosk.safe:
                lost.add(f"restored:{device.hex()}")
        return lost

    def _judge(self, hub: Hub) -> None:
        rows, held, holes = hub.rows(), hub.held(), hub.holes()
        for family in self.families:
            device = family.key.id
            ours = [row for row in rows if row.device_id == device]
            if family.is_stranger:
                assert not ours, "a stranger is taken in"
            elif family.is_honest:
                signed = {*map(leaf, family.longest.envelopes)}
                assert {row.leaf for row in ours} == signed, "nothing is lost, and nothing is there that nobody signed"
                assert all(row.branch == MAIN_BRANCH for row in ours)
                assert not held[device], "an honest device is held for ever"
                assert device not in holes
                assert f"forked:{device.hex()}" not in hub.alarms
            else:
                self._judge_copied(hub, family, ours, is_with_hole=device in holes)
            assert hub.was_restored or f"restored:{device.hex()}" not in hub.alarms
            self._judge_chain(family.key, ours)
        assert set(hub.refused) <= {Code.HELD_FULL}, "a good file is refused"
        self._judge_numbers(hub, [row.leaf for row in rows if not row.waiting])
        assert audit.verify_audit(hub.database) > 0

    def _judge_copied(self, hub: Hub, family: Family, ours: Sequence[Row[Any]], *, is_with_hole: bool) -> None:
        device = family.key.id
        kept, counted = {row.leaf for row in ours}, {row.leaf for row in ours if not row.waiting}
        is_told = f"forked:{device.hex()}" in hub.alarms
        # Behind a hole that another centre vouched for, nobody knows from which log it goes on, until what fills it is held and told.
        may_count = device in hub.accepted or (is_told and is_with_hole)
        for one, other in combinations(family.logs, 2):
            shorter = min(one.last, other.last)
            common = next((seq for seq in range(shorter) if one.envelopes[seq] != other.envelopes[seq]), shorter)
            tails = [{*map(leaf, log.envelopes[common:])} for log in (one, other)]
            assert may_count or not all(counted & tail for tail in tails), "of two logs one counts unasked"
            assert is_told or hub.was_killed or not all(kept & tail for tail in tails), "the other is told"
        unseen = set(hub.unseen(hub.archive.values()))
        came = {one for sent in hub.archive.values() if sent.device == device and sent not in unseen for one in sent.leaves}
        assert came <= kept | hub.held_leaves(device), "nothing good that came is lost"

    def _judge_chain(self, device: SomeDevice, rows: Sequence[Row[Any]]) -> None:
        """What stands side by side on the main branch is one chain."""
        heads = {0: device.heads[0], **{row.seq: row.head for row in rows if row.branch == MAIN_BRANCH}}
        for row in rows:
            if row.branch == MAIN_BRANCH and row.seq - 1 in heads:
                assert next_head(heads[row.seq - 1], row.leaf) == row.head, "two logs are mixed"

    def _judge_numbers(self, hub: Hub, counted: Sequence[bytes]) -> None:
        """The states add up to what came in, and each is what the people did."""
        states = hub.states(self._campaign)
        requests = self._requests.intersection(counted)
        names = [self._names[one] for one in counted if one not in requests]
        assert sum(states.values()) == len(counted), "the states add up to the entries taken in"
        assert states.get("request", 0) == len(requests)
        assert not {"unopened", "quarantined"} & states.keys()
        if not requests:
            assert (states.get("counted", 0), states.get("duplicate", 0)) == (len(set(names)), len(names) - len(set(names)))

    def _archive(self, kiosk: Kiosk) -> None:
        """What is given away for good lies with the first centre, which will take it in some day."""
        for sent in kiosk.export():
            self.hubs[0].archive.setdefault(sent.content, sent)

    def _kiosk(self, number: int) -> Kiosk:
        return self.kiosks[number % len(self.kiosks)]

    def _hub(self, number: int) -> Hub:
        return self.hubs[number % len(self.hubs)]

    def _some(self, files: Sequence[int]) -> list[Sent]:
        """Files that are on their way; where there are none, new ones."""
        if self.files:
            return [self.files[file % len(self.files)] for file in files]
        return [sent for file in files for sent in self._kiosk(file).export()]
