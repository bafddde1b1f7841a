"""The fixed words of the phone page. {0}, {1} are filled in as the page is made or played."""

from collections.abc import Mapping

from acupress.core.languages import LANGUAGES
from acupress.core.text import FALLBACK_LANGUAGE, Text
from acupress.handouts.fixed_words import fixed

WORDS: Mapping[str, Text] = {
    # The start.
    "for": {"en": "For {0}"},
    "from": {"en": "From {0}"},
    "length": {"en": "{0}, points to find included"},
    "minutes": {"en": "{0} min"},
    "seconds": {"en": "{0} s"},
    "points": {"en": "Points"},
    "begin": {"en": "Begin"},
    "resume_title": {"en": "You were in the middle of it"},
    "resume": {"en": "Go on where you were"},
    "anew": {"en": "Begin anew"},
    "sound": {"en": "Chimes"},
    "voice": {"en": "Voice"},
    "night": {"en": "Night look"},
    "on": {"en": "on"},
    "off": {"en": "off"},
    "silent": {"en": "On an iPhone the chimes are silent while its silent switch is on."},
    "awake": {
        "en": "This browser may let the screen go dark. Please set it to stay on for a while."
    },
    "kept": {
        "en": "Everything is in this page. It sends nothing and keeps nothing but your place."
    },
    "noscript": {
        "en": "This page plays in a browser. Please open the file in the browser of your phone."
    },
    # Before pressing.
    "before": {"en": "Before you start"},
    "before_ask": {"en": "Does one of these apply to you today?"},
    "now": {"en": "Now"},
    "today": {"en": "Today"},
    "within_days": {"en": "Within a few days"},
    "then_no_pressing": {"en": "Then do not press today"},
    "then_now": {"en": "Then get help now"},
    "then_today": {"en": "Then ring today"},
    "then_within_days": {"en": "Then have it looked at within days"},
    "take_care": {"en": "Take care"},
    "take_care_do": {
        "en": "What applies to you comes first. If you are not sure of a point, leave it out: tap "
        "Skip."
    },
    "stop_at": {"en": "Stop at once if you feel"},
    "then_ask": {"en": "Then ask whoever gave you this routine first"},
    "none": {"en": "None of these applies today"},
    "one": {"en": "One of these applies"},
    "not_today": {"en": "Please do not press today"},
    "not_today_do": {"en": "Look for what applies, and do what it says. The routine waits."},
    "to_start": {"en": "Back to the start"},
    # The session.
    "back": {"en": "Back"},
    "pause": {"en": "Pause"},
    "go_on": {"en": "Go on"},
    "skip": {"en": "Skip"},
    "have_it": {"en": "I have it"},
    "ready": {"en": "I am ready"},
    "wrong": {"en": "Something feels wrong?"},
    "of": {"en": "{0} of {1}"},
    "finding": {"en": "Find it · {0} of {1}"},
    "earlier": {"en": "The step before"},
    "later": {"en": "The next step"},
    "waits": {"en": "It waits for you"},
    "left_time": {"en": "{0} left"},
    "paused": {"en": "Paused"},
    "place_kept": {"en": "your place is kept"},
    "welcome_back": {"en": "welcome back"},
    "paused_hidden": {
        "en": "Paused, because the page was out of sight. Your place is kept: tap Go on."
    },
    "note": {"en": "For you"},
    "progress": {"en": "Progress"},
    "breathe_in": {"en": "Breathe in"},
    "stay_full": {"en": "Stay full"},
    "breathe_out": {"en": "Breathe out"},
    "keep_touch": {"en": "keep the touch"},
    "deepen": {"en": "let the pressure deepen"},
    "soften": {"en": "soften"},
    "shoulders": {"en": "let the shoulders drop"},
    "get_ready": {"en": "Get ready"},
    "switch_side": {"en": "Change sides"},
    "settle": {"en": "Settle in"},
    "warm_first": {"en": "Warmth first"},
    "warm": {"en": "Warm up"},
    "move": {"en": "Change position"},
    "rest": {"en": "Breathe"},
    "close": {"en": "Rest a moment"},
    "close_ring": {"en": "Rest"},
    "both": {"en": "both sides together"},
    "midline": {"en": "on the midline"},
    "left": {"en": "left side"},
    "right": {"en": "right side"},
    "left_first": {"en": "left side, then right"},
    "right_first": {"en": "right side, then left"},
    "view_left": {"en": "{0} · left"},
    "view_right": {"en": "{0} · right"},
    "on_it": {"en": "You are on it when {0}."},
    "on_you": {"en": "On you about {0} mm"},
    "mistake": {"en": "The usual mistake: {0}"},
    "next_point": {"en": "Next: {0}"},
    "next_warm": {"en": "Next: warm pack"},
    "next_close": {"en": "Next: rest a moment"},
    "next_left": {"en": "Next: the left side"},
    "next_right": {"en": "Next: the right side"},
    "picture": {"en": "{0}, shown on: {1}"},
    "say_have_it": {"en": "Take your time. Tap I have it when you have it."},
    # Something feels wrong.
    "hands_away": {"en": "Take your hands away and rest"},
    "nothing_lost": {"en": "The session is paused. Nothing is lost."},
    "finish": {"en": "Finish here"},
    "to_session": {"en": "Back to the session"},
    "question_back": {"en": "One question back"},
    "passed": {"en": "It has passed, go on"},
    "without": {"en": "Go on without this point"},
    "whom": {"en": "This routine is from {0}"},
    # The end.
    "well_done": {"en": "Well done"},
    "counts": {"en": "That counts, too"},
    "pressed": {"en": "{0} pressed. Get up slowly, over your side if you lay down."},
    "breathed": {"en": "Get up slowly, over your side if you lay down."},
    "tomorrow": {"en": "Again tomorrow: a little every day does more than much at once."},
    "thanks": {"en": "You took this time for yourself. That is good care, too."},
}


def language_of(wished: str) -> str:
    """Return the language that the page's own words are in, where this one is wished for."""
    return wished if wished in LANGUAGES else FALLBACK_LANGUAGE


def word(name: str, language: str, *parts: str) -> str:
    """Return one of the words with its parts filled in."""
    said = fixed(WORDS[name], language)
    return said.format(*parts) if parts else said
