"""What a point card says: all words of a point for one way of pressing it, in one language."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from acupress.core.breathing import Pace
from acupress.core.content import Content
from acupress.core.hand import USUAL_FOUR_FINGERS_MM, Hand
from acupress.core.plan import Step
from acupress.core.points import Point
from acupress.core.text import Text, flowing, parted, say, stopped


@dataclass(frozen=True)
class Section:
    """One part of a card's back: a mark (a number, or ✓), a heading and its words."""

    mark: str
    title: str
    words: str


@dataclass(frozen=True)
class FingerRuler:
    """Fingers to be printed true to scale: how many, together how wide in mm, and what is said."""

    count: int
    breadth: float
    words: str


@dataclass(frozen=True)
class CardWords:
    """All that stands on one card. `cautions` and `chips` are short; `why` may be empty."""

    name: str
    characters: str
    english: str
    chips: tuple[str, ...]
    cautions: str
    sections: tuple[Section, ...]
    note_title: str
    note: str
    why: str
    ruler: FingerRuler | None


@dataclass(frozen=True)
class Writer:
    """Says things in one language. `characters` is traditional, simplified or none."""

    content: Content
    language: str = "en"
    characters: str = "traditional"
    hand: Hand = field(default_factory=Hand)

    def text(self, text: Text) -> str:
        """Return a text in this language."""
        return say(text, self.language)

    def sentence(self, text: Text) -> str:
        """Return a text as a sentence of its own."""
        return stopped(self.text(text), self.language)

    def finding(self, point: Point, step: Step) -> str:
        """Return how a point is found where it is pressed as in a step."""
        return flowing(self.text(one) for one in point.finding(step.variant))

    def phrase(self, which: str, /, **parts: object) -> str:
        """Return a phrase of the content, filled in."""
        return self.text(self.content.phrases[which]).format(**parts)

    def beside(self, point: Point) -> str:
        """Return what stands below a point's name: its meaning, unless that is the name, and its
        code."""
        first, meaning = point.names.main(self.language), point.names.meaning(self.language)
        return point.code if meaning == first else f"{meaning} · {point.code}"

    def card(self, point: Point, step: Step, pace: Pace) -> CardWords:
        """Return the words of a card for a point pressed as in a step, breathing at a pace."""
        names = point.names
        return CardWords(
            name=names.main(self.language),
            characters=names.beside(self.language, self.characters),
            english=self.beside(point),
            chips=self.chips(point, step, pace),
            cautions=self.cautions(point),
            sections=tuple(self._sections(point, step, pace)),
            note_title=self.phrase("card_note"),
            note=self.text(step.note) if step.note else "",
            why=self._why(point),
            ruler=self.ruler(point),
        )

    def chips(self, point: Point, step: Step, pace: Pace) -> tuple[str, ...]:
        """Return sides, length and what presses, each in a few words."""
        each = step.variant.sides == "each" and point.bilateral and step.only is None
        length = self.phrase(
            "card_seconds_each" if each else "card_seconds",
            seconds=f"{step.breaths * pace.breath:g}",
            breaths=step.breaths,
        )
        technique = self.content.catalogue.techniques[step.variant.technique].name
        return (self.sides(point, step), length, self.text(technique))

    def sides(self, point: Point, step: Step) -> str:
        """Return on which sides a point is pressed."""
        if not point.bilateral:
            return self.phrase("card_midline")
        return self.phrase(f"card_{step.only or step.variant.sides}")

    def cautions(self, point: Point) -> str:
        """Return for whom a point is not, in a few words each."""
        short = self.content.catalogue.care_short
        return flowing(self.sentence(short[tag]) for tag in point.care)

    def press(self, step: Step) -> str:
        """Return how a point is pressed, and how strongly."""
        strength = "press_light" if step.variant.light else "press_soft" if step.soft else "press"
        return self.phrase(strength, how=self.text(step.variant.how))

    def breathe(self, step: Step, pace: Pace) -> str:
        """Return how she breathes while she presses."""
        told = self.phrase(
            "card_breaths_held" if pace.hold else "card_breaths",
            breaths=step.breaths,
            inhale=f"{pace.inhale:g}",
            hold=f"{pace.hold:g}",
            exhale=f"{pace.exhale:g}",
        )
        return flowing((told, self.phrase("card_resting" if step.rests else "card_deeper")))

    def ruler(self, point: Point) -> FingerRuler | None:
        """Return the fingers that measure this point, None where none do."""
        count = point.ruler.fingers if point.ruler else 0
        if not count:
            return None
        own = self.hand.breadth(count)
        breadth = own or Hand(USUAL_FOUR_FINGERS_MM).breadth(count)
        assert breadth is not None
        which = ("card_thumb" if count == 1 else "card_fingers") + ("" if own else "_usual")
        words = self.phrase(which, count=count, mm=f"{breadth:.0f}")
        return FingerRuler(count, breadth, words)

    def _sections(self, point: Point, step: Step, pace: Pace) -> Iterator[Section]:
        posture = self.text(self.content.catalogue.postures[step.variant.posture].name)
        press = self.phrase("card_posture", posture=posture, press=self.press(step))
        yield Section("1", self.phrase("card_find"), self.finding(point, step))
        yield Section("2", self.phrase("card_press"), press)
        yield Section("3", self.phrase("card_breathe"), self.breathe(step, pace))
        feels = self.sentence(point.feels)
        mistake = self.text(point.mistake)
        if mistake:
            feels += f"\n{self.phrase('card_mistake', mistake=_begun(mistake))}"
        yield Section("✓", self.phrase("card_on_it"), feels)

    def _why(self, point: Point) -> str:
        evidence = self.content.catalogue.evidence_short[point.evidence]
        told = self.phrase("card_evidence", evidence=self.text(evidence))
        if not point.uses:
            return told
        uses = parted((self.text(use) for use in point.uses), self.language)
        return flowing((self.phrase("card_why", uses=uses), told))


def _begun(sentence: str) -> str:
    """A sentence as it goes on behind a colon."""
    return sentence[:1].lower() + sentence[1:]
