"""Checks that the content files agree with each other: every id that one names, another defines."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from acupress.core.content import Content
from acupress.core.journal import TAGS
from acupress.core.reminders import USUAL
from acupress.core.settings import TABLE
from acupress.storage.channel_rules import channels
from acupress.storage.point_rules import body_and_points
from acupress.storage.problems import BadFileError, Problem
from acupress.storage.reference_checks import Found, Where, condition, unknown
from acupress.storage.tip_rules import tips, warm_pack
from acupress.storage.trouble_rules import trouble, where_to_turn
from acupress.storage.yaml_file import Lines, line_of

_PLAIN_PHRASES = (
    "settle", "warm", "get_ready", "switch_left", "switch_right", "breathe_only", "close",
    "no_pattern", "warm_first", "no_warmth_on_heat", "nothing_left", "too_short",
    "voice_left", "voice_right", "voice_have_it", "voice_ready", "voice_in", "voice_out",
    "voice_ten", "voice_then_left", "voice_then_right", "voice_then_rest", "voice_done",
    "voice_paused", "voice_on", "no_time_for_warmth", "you_added",
    "chosen_for_you", "routine_shortened",
    "card_find", "card_press", "card_breathe", "card_on_it", "card_note", "card_take_care",
    "card_deeper", "card_resting", "card_together", "card_each", "card_left", "card_right",
    "card_midline", "card_bar", "card_whole", "card_stop",
    "warn_empty", "warn_dates", "audio_before",
    "step_0", "step_1", "step_2", "step_3", "step_4",
    *(f"tag_{tag}" for tag in TAGS),
    *(f"anchor_{anchor}" for anchor in USUAL), "reminder_title",
    "change_too_early", "change_how", "see_someone", "see_someone_worse",
    "red_flags_over", "pain_eased", "care_ended_by_you",
    "record_checked", "record_checked_whole", "record_seen_by_someone", "record_softened",
    "record_softened_over", "record_no_pattern",
)  # fmt: skip
PHRASES: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(_PLAIN_PHRASES, ()),
    **dict.fromkeys(("press", "press_soft", "press_pulse", "press_light"), ("how",)),
    **dict.fromkeys(("change_better", "change_unchanged", "change_worse"), ("now", "start")),
    "weeks_passed": ("weeks",),
    **dict.fromkeys(("care_ended", "record_answered"), ("ask", "answer")),
    **dict.fromkeys(("record_red_flag", "record_red_flag_over"), ("sign",)),
    **dict.fromkeys(("record_followed", "record_unfollowed"), ("title",)),
    "record_pattern": ("pattern",),
    "record_course_begun": ("days", "goal"),
    **dict.fromkeys(("record_course_reviewed", "record_course_left"), ("done", "days")),
    **dict.fromkeys(
        ("fitted_minutes", "record_adapted_minutes", "record_taken_back_minutes"), ("minutes",)
    ),
    **dict.fromkeys(
        (
            "often_skipped",
            "another_way",
            "record_left_out",
            "record_taken_in",
            "record_added",
            "record_removed",
            "record_adapted_left_out",
            "record_adapted_way",
            "record_taken_back_left_out",
            "record_taken_back_way",
        ),
        ("point",),
    ),
    **dict.fromkeys(("asked_for", "told", "best_match"), ("pattern",)),
    **dict.fromkeys(("best_mixed", "best_tied"), ("pattern", "other")),
    **dict.fromkeys(("instead", "with_more_time", "left_out"), ("point",)),
    **dict.fromkeys(("routine_not_yet", "routine_review"), ("day",)),
    "out_of_reach": ("points",),
    "step_reason": ("point", "reason"),
    "voice_point": ("name", "where"),
    "voice_then": ("name",),
    "card_mistake": ("mistake",),
    "card_why": ("uses",),
    "card_evidence": ("evidence",),
    "card_breaths": ("breaths", "inhale", "exhale"),
    "card_breaths_held": ("breaths", "inhale", "hold", "exhale"),
    "card_posture": ("posture", "press"),
    **dict.fromkeys(("card_seconds", "card_seconds_each"), ("seconds", "breaths")),
    **dict.fromkeys(("card_fingers", "card_fingers_usual"), ("count", "mm")),
    **dict.fromkeys(("card_thumb", "card_thumb_usual"), ("mm",)),
    **dict.fromkeys(("card_page", "card_code"), ("page", "pages")),
    "card_more": ("name",),
    "card_from": ("maker",),
    "card_for": ("patient",),
    "card_total": ("minutes",),
    "calendar_title": ("title", "minutes"),
    **dict.fromkeys(
        (
            "warn_needs_ball",
            "warn_needs_partner",
            "warn_needs_baby",
            "warn_needs_nursing_chair",
            "warn_two_hands",
            "warn_behind",
            "warn_own_without_care",
            "warn_twice",
            "warn_one_side",
        ),
        ("point",),
    ),
    **dict.fromkeys(("warn_no_pack", "warn_warmth_harms"), ("pattern",)),
    "warn_softened_long": ("point", "most"),
    "warn_seconds": ("point", "seconds"),
    "warn_untold": ("ask", "points"),
    "warn_untold_all": ("ask",),
    "warn_core": ("points",),
    "warn_cold_first": ("pattern", "points"),
    "warn_warming": ("point", "pattern"),
    "warn_many": ("count",),
    "warn_long": ("minutes",),
    "warn_postures": ("changes", "least"),
    "warn_opening": ("seconds",),
    "warn_review_past": ("day",),
}
"""The phrases that the planner, the timeline and the questionnaire use, and what they fill in."""


def check_references(content: Content, lines: Mapping[str, Lines]) -> None:
    """Raise BadFileError with every reference that leads nowhere."""
    body = tuple(body_and_points(content))
    found = (
        *body,
        *channels(content, drawable=not body),
        *_patterns(content),
        *_care(content),
        *trouble(content),
        *where_to_turn(content),
        *_paces(content),
        *tips(content),
        *warm_pack(content),
        *_phrases(content),
        *_short(content),
        *_texts(content),
    )
    problems = [
        Problem(f"{file}.yaml", line_of(lines[file], where), _field(where), what, allowed)
        for file, where, what, allowed in found
    ]
    if problems:
        raise BadFileError(*problems)


def _field(where: Where) -> str:
    """Name an entry without the part that holds it, but the third of a list with its list."""
    has_id = len(where) > 1 and isinstance(where[1], str)
    return ".".join(map(str, where[1:] if has_id else where))


def _patterns(content: Content) -> Found:
    known, points = content.patterns, content.catalogue.points
    for name, pattern in known.patterns.items():
        at = ("patterns", name)
        yield from unknown("patterns", (*at, "symptoms"), pattern.symptoms, known.signs)
        yield from unknown("patterns", (*at, "tongue"), (pattern.tongue,), known.tongues)
        codes = [choice.point for choice in pattern.choices]
        yield from unknown("patterns", (*at, "choices"), codes, points)
    yield from unknown("patterns", ("sacral",), (known.sacral.point,), points)
    yield from unknown("patterns", ("warming",), known.warming, points)


def _care(content: Content) -> Found:
    care, catalogue = content.care, content.catalogue
    for name, flag in care.red_flags.items():
        yield from unknown("care", ("red_flags", name, "level"), (flag.level,), care.levels)
    for number, rule in enumerate(care.rules):
        at: Where = ("rules", number)
        yield from unknown("care", at, rule.tags, catalogue.care_tags)
        yield from unknown("care", at, (*rule.codes, *rule.instead), catalogue.points)
        yield from unknown("care", at, rule.techniques, catalogue.techniques)
        yield from unknown("care", at, rule.postures, catalogue.postures)
        for when in rule.when:
            yield from condition("care", at, when, care.facts)


def _paces(content: Content) -> Found:
    usual = TABLE["pace"].default
    if usual not in content.paces:
        yield "paces", ("paces", str(usual)), "nothing", "this pace is needed: it is the usual one"
    for name, one in content.paces.items():
        if one.pace.problem is not None:
            yield "paces", ("paces", name), "no pace to breathe at", one.pace.problem


def _phrases(content: Content) -> Found:
    for name, parts in PHRASES.items():
        if name not in content.phrases:
            yield "phrases", ("phrases", name), "nothing", "this phrase is needed"
        for language, sentence in content.phrases.get(name, {}).items():
            try:
                sentence.format(**dict.fromkeys(parts, ""))
            except (LookupError, ValueError, AttributeError) as error:
                allowed = ", ".join(f"{{{part}}}" for part in parts) or "no {…}"
                found = f"braces that cannot be filled in: {error}"
                yield "phrases", ("phrases", name, language), found, allowed


def _short(content: Content) -> Found:
    """What is said in a few words is said of the same things."""
    catalogue = content.catalogue
    for name, short, whole in (
        ("care_short", catalogue.care_short, catalogue.care_tags),
        ("evidence_short", catalogue.evidence_short, catalogue.evidence),
    ):
        for key in whole.keys() - short.keys():
            yield "postures", (name,), f"nothing for {key}", "a few words for each"
        yield from unknown("postures", (name,), short, whole)


def _texts(content: Content) -> Found:
    """Every text is there in English, which stands in for every other language."""
    catalogue, views = content.catalogue, content.body.views.values()
    names = {view.figure: {"name": view.name} for view in views}
    parts: tuple[tuple[str, Where, Any], ...] = (
        ("points", ("points",), catalogue.points),
        ("postures", ("postures",), catalogue.postures),
        ("postures", ("techniques",), catalogue.techniques),
        ("postures", ("care_tags",), catalogue.care_tags),
        ("postures", ("evidence",), catalogue.evidence),
        ("postures", ("care_short",), catalogue.care_short),
        ("postures", ("evidence_short",), catalogue.evidence_short),
        ("views", ("views",), names),
        ("landmarks", ("landmarks",), content.landmarks),
        ("channels", ("channels",), content.channels),
        ("patterns", (), content.patterns),
        ("care", (), content.care),
        ("phrases", ("phrases",), content.phrases),
        ("trouble", (), content.trouble),
        ("help", (), content.help),
        ("paces", ("paces",), content.paces),
        ("tips", ("tips",), content.tips.tips),
        ("warmth", (), content.warmth),
    )
    for file, where, part in parts:
        for place in _without_english(part, where):
            yield file, place, "no English", "a text in en"


def _without_english(value: Any, where: Where) -> Iterator[Where]:
    if is_dataclass(value):
        for field in fields(value):
            yield from _without_english(getattr(value, field.name), (*where, field.name))
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from _without_english(item, (*where, number))
    elif isinstance(value, Mapping):
        if not all(isinstance(item, str) for item in value.values()):
            for key, item in value.items():
                yield from _without_english(item, (*where, key))
        elif not value.get("en", "").strip():
            yield where
