"""Tips on food and daily life: three for the week, all of them on request."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from acupress.core.answers import Answers
from acupress.core.tips import Tip, suiting, tips_today
from acupress.ui.desk import Desk
from acupress.ui.everyday_page import EverydayPage
from acupress.ui.her_pattern import her_pattern, no_warmth_for_her
from acupress.ui.style import GRID, button, card, label


class TipsPage(EverydayPage):
    """A card for each tip, with its caution and how sure it is. `left` goes back, `warmth` leads to
    the guide to the warm pack."""

    warmth = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._tips = desk.content.tips
        pattern = her_pattern(desk)
        self._pattern = pattern.id if pattern is not None else None
        answers, warm = desk.answers or Answers(), not no_warmth_for_her(desk)
        self._suiting = suiting(self._tips, self._pattern, answers, warm=warm)
        self.week = tips_today(
            self._tips, self._pattern, answers, desk.now().date(), warm=warm, away=self._away
        )
        self._cards: dict[str, tuple[QFrame, QVBoxLayout]] = {}
        self._fill()

    def show_all(self) -> None:
        """Show all tips that suit her, those put away last."""
        self._more.hide()
        away = [tip for tip in self._suiting if tip.id in self._away and tip not in self.week]
        rest = [tip for tip in self._suiting if tip not in self.week and tip not in away]
        for head, tips in (
            (self.tr("For your pattern"), [tip for tip in rest if tip.patterns]),
            (self.tr("For every mother"), [tip for tip in rest if not tip.patterns]),
            (self.tr("Put away"), away),
        ):
            if tips:
                self._rest.addSpacing(GRID)
                self._rest.addWidget(label(head, "heading"))
                self._add(tips, self._rest)
        self._explain(self._suiting)
        if rest:
            self._focus_on(rest[0])

    @property
    def _away(self) -> tuple[str, ...]:
        return self._desk.settings.codes("tips_away")

    def _fill(self) -> None:
        column = self.begin(self.tr("Tips for this week"))
        words = self.tr(
            "Three at a time, and others from Monday on. Try the one that pleases you, and let the"
            " rest be."
        )
        column.addWidget(label(words, "body"))
        self._add(self.week, column)
        self._more = button(self.tr("Show all tips"), "quiet", self.show_all)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._rest = QVBoxLayout()
        self._rest.setSpacing(2 * GRID)
        column.addLayout(self._rest)
        column.addSpacing(GRID)
        column.addWidget(label(self.tr("How sure this is"), "heading"))
        frame, self._labels = card()
        column.addWidget(frame)
        self._explain(self.week)
        words = self.tr("None of these takes the place of your midwife, doctor or medicine.")
        column.addWidget(label(words, "quiet_body"))
        column.addStretch(1)

    def _add(self, tips: Iterable[Tip], column: QVBoxLayout) -> None:
        for tip in tips:
            self._cards[tip.id] = card()
            column.addWidget(self._cards[tip.id][0])
            self._fill_card(tip)

    def _fill_card(self, tip: Tip) -> None:
        """Write a card: the tip, or that it was put away."""
        inside = self._cards[tip.id][1]
        _empty(inside)
        desk, text = self._desk, self._desk.text(tip.text)
        if tip.id in self._away:
            inside.addWidget(label(text, "quiet_body"))
            words, act = self.tr("Take it back"), partial(self._put_away, tip, away=False)
        else:
            inside.addWidget(label(self._kind(tip), "eyebrow"))
            inside.addWidget(label(text, "lead"))
            if tip.caution is not None:
                inside.addWidget(label(desk.text(tip.caution), "care"))
            evidence = desk.text(desk.content.catalogue.evidence_short[tip.evidence])
            inside.addWidget(label(self.tr("Evidence: {0}").format(evidence), "quiet"))
            words, act = self.tr("Not for me"), partial(self._put_away, tip, away=True)
        actions = [button(words, "link", act)]
        actions[0].setAccessibleName(f"{words}: {text}")
        if tip.warms and tip.id not in self._away:
            actions.insert(0, button(self.tr("The warm pack"), "link", self.warmth.emit))
        for one in actions:
            inside.addWidget(one, 0, Qt.AlignmentFlag.AlignLeft)

    def _put_away(self, tip: Tip, *, away: bool) -> None:
        others = [one for one in self._away if one != tip.id]
        self._desk.settings.change(tips_away=[*others, tip.id] if away else others)
        self._fill_card(tip)
        self._focus_on(tip)

    def _focus_on(self, tip: Tip) -> None:
        """Go on with the keyboard at the last button of its card."""
        last = self._cards[tip.id][0].findChildren(QPushButton)[-1]
        last.setFocus(Qt.FocusReason.OtherFocusReason)

    def _kind(self, tip: Tip) -> str:
        return {
            "food": self.tr("Food"),
            "habit": self.tr("Daily life"),
            "pressing": self.tr("Pressing"),
            "warmth": self.tr("Warmth"),
        }[tip.kind]

    def _explain(self, tips: Iterable[Tip]) -> None:
        """Say in full what the labels at these tips mean, each once."""
        catalogue = self._desk.content.catalogue
        _empty(self._labels)
        for name in dict.fromkeys(tip.evidence for tip in tips):
            if self._labels.count():
                self._labels.addSpacing(GRID)
            short = self._desk.text(catalogue.evidence_short[name])
            self._labels.addWidget(label(short[:1].upper() + short[1:], "strong"))
            self._labels.addWidget(label(self._desk.text(catalogue.evidence[name]), "body"))


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()  # it may be the button whose click brought us here
            widget.deleteLater()
