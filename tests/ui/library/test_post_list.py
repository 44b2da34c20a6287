"""However the answer changes, the list tells the page exactly which rows come and go."""

from typing import Final

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.domain.briefing import Briefing, BriefingKind, BriefingText
from ui.library.post_list import PostList, Told

LIBRARY: Final = tuple(
    Briefing(
        id=f"post-{number}",
        kind=BriefingKind.ARTICLE,
        date="2025-01-01",
        categories=("a",),
        texts={"fr": BriefingText(title="t", source="s", sections=())},
    )
    for number in range(12)
)
ANSWERS: Final = st.lists(st.sets(st.sampled_from(range(len(LIBRARY)))), max_size=6)


def tell(briefing: Briefing) -> Told:
    return {"id": briefing.id}


def rows(posts: PostList) -> list[object]:
    return [told["id"] for row in range(posts.rowCount()) if (told := posts.data(posts.index(row))) is not None]


@given(ANSWERS)
def test_every_answer_is_listed_in_its_order(qapp: QGuiApplication, answers: list[set[int]]) -> None:  # noqa: ARG001
    posts = PostList(tell)
    tester = QAbstractItemModelTester(posts, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for answer in answers:
        wanted = [LIBRARY[number] for number in sorted(answer)]
        posts.show(wanted)
        assert rows(posts) == [one.id for one in wanted]
    del tester


def test_no_row_is_made_anew_for_another_post(qapp: QGuiApplication) -> None:  # noqa: ARG001
    posts = PostList(tell)
    posts.show(LIBRARY)
    changes: list[str] = []
    posts.modelReset.connect(lambda: changes.append("reset"))
    posts.rowsRemoved.connect(lambda _, first, last: changes.append(f"removed {first} to {last}"))
    posts.rowsInserted.connect(lambda _, first, last: changes.append(f"inserted {first} to {last}"))
    posts.dataChanged.connect(lambda first, last: changes.append(f"changed {first.row()} to {last.row()}"))
    posts.show(LIBRARY[9:])
    posts.show(LIBRARY[:5])
    assert changes == ["removed 3 to 11", "changed 0 to 2", "inserted 3 to 4", "changed 0 to 2"]


def test_a_post_is_told_only_when_it_is_asked_for_and_anew_for_each_answer(qapp: QGuiApplication) -> None:  # noqa: ARG001
    told: list[str] = []

    def tell_and_note(briefing: Briefing) -> Told:
        told.append(briefing.id)
        return {}

    posts = PostList(tell_and_note)
    posts.show(LIBRARY)
    for _ in range(2):
        posts.data(posts.index(4))
    assert told == ["post-4"]
    posts.show(LIBRARY[4:])
    posts.data(posts.index(0))
    assert told == ["post-4", "post-4"]


def test_rows_have_no_rows_beneath_them(qapp: QGuiApplication) -> None:  # noqa: ARG001
    posts = PostList(tell)
    posts.show(LIBRARY)
    assert posts.rowCount(posts.index(0)) == 0
    assert posts.data(QModelIndex()) is None
