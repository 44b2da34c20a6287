"""Which signatures of one campaign are the same person's, and which of them stands (DESIGN section 9, Duplicates).

Two are the same person's with the same folded full name and
    the same e-mail or the same phone, or
    the same postal code and country, and no contact that differs.
Who gave no name, where a pack leaves that to signers, has one in common with nobody but by a contact.
Whatever was typed for the same row of the same paper sheet is one person's too, in whichever words: two who read it
differently are joined here, and a person looks at the sheet (decision 0032).
Where contacts differ both count, and the pair is only possible. So somebody without contacts, who matches several that
differ from each other, is a duplicate of one of them and does not make one person of them all.

Whoever took one of their signatures back counts no more, whichever of them it was, until somebody has looked at the others;
unless it was taken back only to be given again in other words, or a reviewer had excluded it. That what was taken back is erased
later changes nothing of it.

How many clusters there are and which of them count follows from what signers told and took back alone. Only which signature
stands for its cluster follows from the order of intake, and no choice here between equals is made by it.

Whom a reviewer set apart counts by itself, beside those it was set apart from. Who comes later and is like both joins the
others; who is like it alone is its duplicate (decision 0042).
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from kiosk.central.bulk import EntryKey
from kiosk.central.opener import COUNTED, DUPLICATE, EXCLUDED, WITHDRAWN

APART, MERGED = "apart", "merged"
"""What reviewers made of a signature: it is not the same person's as those it was joined to, or as one whom nothing joined it to."""

Rank = tuple[int, bytes, int, int]
"""Intake number, device, branch, sequence number: the lowest stands."""


Answers = tuple[bytes | None, bytes | None, bytes | None, bytes | None]
"""The fingerprints by e-mail, by phone, by place and by the row of a paper sheet."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What a signature is among others. A duplicate names the one that stands for it and the rule that joined them.

    One that was set apart counts, and names one of those it is apart from.
    """

    state: str
    stand: EntryKey | None = None
    rule: str | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """A signature as clusters see it, with what it is so far.

    `is_frozen`: a delivery stands on it, so it keeps its place. `is_corrected`: another signature replaces it. `decided`: what
    a reviewer made of it. `silenced_by`: a signature that was withdrawn and is erased since, so that nobody can look at the two.
    """

    key: EntryKey
    intake: int
    now: Standing
    by_email: bytes | None
    by_phone: bytes | None
    by_place: bytes | None
    by_row: bytes | None = None
    is_frozen: bool = False
    is_corrected: bool = False
    decided: str | None = None
    silenced_by: EntryKey | None = None

    @property
    def is_withdrawn(self) -> bool:
        """Whether its signer took it back."""
        return self.now.state == WITHDRAWN

    @property
    def is_taken_back(self) -> bool:
        """Whether its signer took it back, and did not give it again in other words.

        Of what a reviewer excluded nobody knows who did: whoever signed it with another's name has its code.
        """
        return self.is_withdrawn and not self.is_corrected and not self.is_excluded

    @property
    def is_replaced(self) -> bool:
        """Whether its signer took it back to give it again in other words."""
        return self.is_withdrawn and self.is_corrected

    @property
    def is_excluded(self) -> bool:
        """Whether a reviewer excluded it, also where it is withdrawn since."""
        return EXCLUDED in (self.now.state, self.decided)

    @property
    def is_apart(self) -> bool:
        """Whether a reviewer set it apart from others."""
        return self.decided == APART

    @property
    def until_decided(self) -> str | None:
        """What a reviewer had decided on it but for excluding or merging it: that it is apart, or nothing that stands."""
        return APART if self.now.rule == APART else None

    @property
    def is_quiet(self) -> bool:
        """Whether it would come back were something undone."""
        return self.now.state in (WITHDRAWN, EXCLUDED)

    @property
    def rank(self) -> Rank:
        """Its place in the order of intake."""
        return (self.intake, *self.key)

    @property
    def answers(self) -> Answers:
        """All its fingerprints, with those that it lacks."""
        return (self.by_email, self.by_phone, self.by_place, self.by_row)

    @property
    def contacts(self) -> tuple[bytes, ...]:
        """Its fingerprints by e-mail and phone."""
        return tuple(value for value in (self.by_email, self.by_phone) if value is not None)

    @property
    def links(self) -> tuple[bytes, ...]:
        """All fingerprints that may join it to others."""
        return tuple(value for value in self.answers if value is not None)


def standings(members: Collection[Member]) -> dict[EntryKey, Standing]:
    """The standing of every member. All signatures that share a fingerprint with a member must be members too."""
    found = {one.key: one.now for one in members}
    people = persons(members)
    for person in people:
        found |= _ranked(person)
    places = _places(people, found)
    for one in members:
        if one.is_apart and found[one.key].state in (COUNTED, WITHDRAWN):
            found[one.key] = replace(found[one.key], stand=_apart_from(one, members, people, found, places))
    return found


def persons(members: Iterable[Member]) -> list[list[Member]]:
    """The members by person, as reviewers decided; what is excluded or merged is no part of it."""
    considered = [one for one in members if not one.is_excluded and one.decided != MERGED]
    groups = clusters([one for one in considered if not one.is_apart])
    apart = {one.key: [one] for one in considered if one.is_apart}
    if not apart:
        return groups
    near, present = _by_link(one for (one,) in apart.values()), {one.key for one in considered}
    alone = []
    for group in groups:
        host = _host(group, near, present)
        if host is None:
            alone.append(group)
        else:
            apart[host.key] += group
    return [*alone, *apart.values()]


def clusters(members: Sequence[Member]) -> list[list[Member]]:
    """The members by person, in no promised order."""
    groups = _Groups(members)
    for by_contact in _gathered(members, lambda member: member.contacts):
        groups.join(by_contact)
    places = [_Place(groups, present) for present in _gathered(members, lambda member: (member.by_place,) if member.by_place else ())]
    # All pairs are chosen before any is joined, so that the order of places does not matter.
    for one, other in [pair for place in places for pair in place.complementary()]:
        groups.join((one, other))
    for place in places:
        place.attach_those_without_contact()
    # Last, so that what somebody read wrongly on a sheet changes nothing of how others are told apart.
    for by_row in _gathered(members, lambda member: (member.by_row,) if member.by_row else ()):
        groups.join(by_row)
    return groups.all()


class _Groups:
    """Members joined step by step (disjoint sets)."""

    def __init__(self, members: Iterable[Member]) -> None:
        self._sets = {member.key: [member] for member in members}

    def of(self, member: Member) -> list[Member]:
        """The group of `member`; the same list for each of its members."""
        return self._sets[member.key]

    def join(self, members: Iterable[Member]) -> None:
        """Make one group of the groups of all these members."""
        first, *others = members
        joined = self.of(first)
        for other in others:
            group = self.of(other)
            if group is joined:
                continue
            smaller, joined = sorted((group, joined), key=len)
            joined.extend(smaller)
            for member in smaller:
                self._sets[member.key] = joined

    def all(self) -> list[list[Member]]:
        """Every group once."""
        return list({id(group): group for group in self._sets.values()}.values())


class _Place:
    """The members with one name, postal code and country."""

    def __init__(self, groups: _Groups, present: Sequence[Member]) -> None:
        self._groups = groups
        self._with_contact = [member for member in present if member.contacts]
        self._without = [member for member in present if not member.contacts]

    def complementary(self) -> list[tuple[Member, Member]]:
        """Pairs of persons of whom one gave only e-mails and the other only phones: no contact differs.

        Where several could be paired, their fingerprints decide, not the order of intake.
        """
        only_email: list[Member] = []
        only_phone: list[Member] = []
        for group in {id(group): group for group in map(self._groups.of, self._with_contact)}.values():
            has_email = any(member.by_email for member in group)
            has_phone = any(member.by_phone for member in group)
            if not (has_email and has_phone):
                (only_email if has_email else only_phone).append(min(group, key=lambda member: member.contacts))
        pairs = zip(sorted(only_email, key=_by_contacts), sorted(only_phone, key=_by_contacts), strict=False)
        return list(pairs)

    def attach_those_without_contact(self) -> None:
        """Nothing sets them apart from anybody here: they are duplicates of one of them, whom fingerprints decide again."""
        if self._without:
            one = min(self._with_contact or self._without, key=_by_contacts)
            self._groups.join((one, *self._without))


def _by_contacts(member: Member) -> tuple[bytes, ...]:
    return member.contacts


def _gathered(members: Iterable[Member], values: Callable[[Member], tuple[bytes, ...]]) -> list[list[Member]]:
    """The members by each of their values."""
    found: dict[bytes, list[Member]] = defaultdict(list)
    for member in members:
        for value in values(member):
            found[value].append(member)
    return list(found.values())


def _by_link(members: Iterable[Member]) -> dict[bytes, list[Member]]:
    found: dict[bytes, list[Member]] = defaultdict(list)
    for member in members:
        for value in member.links:
            found[value].append(member)
    return found


def _host(group: Sequence[Member], near: Mapping[bytes, Sequence[Member]], present: Container[EntryKey]) -> Member | None:
    """Whose duplicates a whole group is of those set apart: none that is apart from it. Of several, answers choose one."""
    candidates = {one.key: one for member in group for value in member.links for one in near.get(value, ())}
    hosts = [one for one in candidates.values() if not _is_apart_from(one, group, present) and len(clusters([one, *group])) == 1]
    return min(hosts, key=_by_answers, default=None)


def _is_apart_from(member: Member, group: Iterable[Member], present: Container[EntryKey]) -> bool:
    """Whether the one from which it was set apart is in the group, or stood for somebody there before it was excluded or erased.

    Whom one stands for that is `present` in another group is no matter: they hung together by this very member, perhaps.
    """
    stand = member.now.stand
    if stand is None:
        return True
    if stand in present:
        return any(one.key == stand for one in group)
    return any(stand in (one.now.stand, one.silenced_by) for one in group)


def _by_answers(member: Member) -> tuple[bool, bool, list[bytes], EntryKey]:
    """Whoever counts rather than who withdrew, and who silences rather than who was corrected; of equals the lowest number."""
    return member.is_withdrawn, member.is_corrected, [value or b"" for value in member.answers], member.key


def _places(people: Sequence[Sequence[Member]], found: Mapping[EntryKey, Standing]) -> dict[EntryKey, EntryKey]:
    """What stands by now for those together with each of these, where anybody is a duplicate of it.

    Of what is erased those tell who name it still, but for whom a reviewer set apart from it. Whose duplicates of one set apart they are
    may change with the next that is set apart: there nothing but their own names tells from whom others are apart.
    """
    places: dict[EntryKey, EntryKey] = {}
    apart = {one.key for person in people for one in person if one.is_apart}
    for person in people:
        stand = next((found[one.key].stand for one in person if found[one.key].state == DUPLICATE), None)
        if stand and stand not in apart:
            named = {one.now.stand for one in person if one.now.stand and not one.is_apart} - found.keys() - {stand}
            places |= dict.fromkeys([*named, *(one.key for one in person)], stand)
    return places


def _apart_from(
    member: Member,
    members: Iterable[Member],
    people: Iterable[Sequence[Member]],
    found: Mapping[EntryKey, Standing],
    places: Mapping[EntryKey, EntryKey],
) -> EntryKey | None:
    """Whom it is apart from: where that one was excluded or corrected, whoever counts in its place.

    Where it counts no more for another reason, whatever stands for those that were together with it: they name that, too.
    """
    stand = member.now.stand
    near = [one for gone in members if gone.key == stand for one in _left_by(gone, members, people)]
    heirs = [one for one in near if not one.is_apart and found[one.key].state == COUNTED]
    if heirs:
        return min(heirs, key=lambda one: one.rank).key
    if stand is None or (stand in found and found[stand].state == COUNTED):
        return stand
    return places.get(stand, stand)


def _left_by(gone: Member, members: Iterable[Member], people: Iterable[Sequence[Member]]) -> Iterable[Member]:
    """Those who were together with one that was excluded or corrected: it tells nobody any more whom others are apart from."""
    if gone.is_excluded:
        return [one for one in members if one.now.stand == gone.key]
    return [one for person in people if gone.is_replaced and gone in person for one in person]


def _ranked(cluster: Sequence[Member]) -> dict[EntryKey, Standing]:
    ordered = sorted(cluster, key=lambda member: member.rank)
    active = [member for member in ordered if not member.is_withdrawn]
    taken_back = [member for member in ordered if member.is_taken_back]
    frozen = [member.key for member in active if member.is_frozen and not member.is_apart]
    silent = sorted(member.silenced_by for member in active if member.silenced_by)
    # Whoever was set apart counts because a reviewer said so, whatever became of those who came later.
    hosts = [member.key for member in active if member.is_apart]
    standing = [*hosts, *frozen] or silent[:1] or [member.key for member in (taken_back[:1] or active[:1])]
    shared = _shared(cluster)
    return {member.key: _standing(member, standing, shared) for member in ordered}


def _standing(member: Member, standing: Sequence[EntryKey], shared: Mapping[bytes, int]) -> Standing:
    if member.is_withdrawn:
        return member.now
    if member.key in standing:
        return Standing(COUNTED)
    # What joined it to one that is erased since, nobody could find again.
    known = member.now.rule if member.silenced_by == standing[0] else None
    return Standing(DUPLICATE, standing[0], known or _rule(member, shared))


def _rule(member: Member, shared: Mapping[bytes, int]) -> str:
    if member.by_email and shared[member.by_email] > 1:
        return "email"
    if member.by_phone and shared[member.by_phone] > 1:
        return "phone"
    return "row" if member.by_row and shared[member.by_row] > 1 else "place"


def _shared(cluster: Iterable[Member]) -> Mapping[bytes, int]:
    return Counter(value for member in cluster for value in member.links)
