"""What is really heard of a session: it is played in a real window, recorded, and listened to.

    python bench/listening.py [--minutes 3] [--keep FOLDER]

The app plays on a sound server of the bench's own whose sink nobody hears; its monitor is recorded.
A matched filter looks for every chime where the timeline has it, and for others where it has none.
What is left when they are taken out is speech: it has to be there where the app speaks, nowhere
else, and never over a bell. `--keep` keeps the recording and a spectrogram. Needs numpy; ends with
status 1 where something is wrong.
"""

import argparse
import contextlib
import sys
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from audio import RATE, audio, missing
from cues import lateness
from machine import described, display, table
from recording import (
    Found,
    Recorder,
    Samples,
    chimes,
    decibels,
    further,
    largest_step,
    loudest,
    picture,
    recorder,
    save,
    speech,
    take_out,
)
from watching import Told, Watched, watched

BELLS = ("bell", "side", "done")
NEAR = 0.4
"""Seconds around its time in which a chime is looked for, before the latency is known."""
TOLERANCE, FIRST = 0.05, 0.2
"""Seconds by which a chime may come sooner or later than the others; and the very first, which is
rung while the sounds are still being loaded."""
GAIN_BOUNDS = (0.7, 1.4)
"""How strong a chime may sound, of the median of all: speech beside it moves this a little."""
STRANGER = 0.5
"""From this strength on, of the median, a chime that the timeline does not have counts as one."""
STEP_AIM = 0.005
"""The largest step of the signal in silence, as a part of full scale; a click is larger."""
SOUNDING, AFTER = 0.6, 6.0
"""Seconds that a voice may be heard after it has ended by its own word; and the recording's end."""

Span = tuple[float, float]


@dataclass
class Heard:
    """A recorded session; all times in seconds of the recording."""

    samples: Samples
    rings: list[tuple[float, str]]
    says: list[Span]


def play(minutes: int) -> tuple[Heard, Watched]:
    """Play and record a whole session."""
    with contextlib.ExitStack() as stack:
        environment = stack.enter_context(audio(stack.enter_context(display())))
        tape = stack.enter_context(recorder(environment))
        app = stack.enter_context(watched(environment, "--minutes", str(minutes)))
        plan = app.wait("plan", 60)
        app.wait("ended", plan["total"] + 60)
        app.listen(AFTER)
    begun = app.all("begun")[0]
    zero = begun["at"] - begun["position"]
    places = tape.places([zero + at for at, _ in plan["rings"]])
    rings = [(at, chime) for at, (_, chime) in zip(places, plan["rings"], strict=True)]
    return Heard(tape.samples(), rings, spoken(app, tape)), app


def spoken(app: Watched, tape: Recorder) -> list[Span]:
    """Return from when to when the app has let the voice speak."""
    spans: list[Span] = []
    since: Told | None = None
    for one in app.told:
        if one["what"] == "say":
            since = one
        elif one["what"] == "said" and since is not None:
            spans.append((since["at"], one["at"]))
            since = None
    if since is not None:
        spans.append((since["at"], since["at"] + AFTER))
    places = tape.places([at for span in spans for at in span])
    return list(zip(places[::2], places[1::2], strict=True))


def judge_chimes(heard: Heard) -> tuple[list[Found], Samples, list[str]]:
    """Find the chimes and take them out. Return them, what is left, and what is wrong."""
    patterns, left, wrong = chimes(), heard.samples.copy(), []
    found = [take_out(left, patterns[name], name, at, NEAR) for at, name in heard.rings]
    usual = median(one.gain for one in found)
    delays = [one.at - at for one, (at, _) in zip(found, heard.rings, strict=True)]
    latency = median(delays)
    rows = [["chime", "how many", "level, dB", "worst offset, ms"]]
    for name in patterns:
        here = [number for number, one in enumerate(found) if one.name == name]
        if not here:
            continue
        offsets = [delays[number] - latency for number in here]
        level = median(loudest(found[number].gain * patterns[name]) for number in here)
        rows.append([name, str(len(here)), f"{level:.1f}", f"{max(map(abs, offsets)) * 1000:.0f}"])
        strange = further(left, patterns[name], name, STRANGER * usual)
        wrong += [f"{name} at {one.at:.2f} s is not in the timeline" for one in strange]
    low, high = GAIN_BOUNDS
    for number, (one, delay) in enumerate(zip(found, delays, strict=True)):
        if not low * usual < one.gain < high * usual:
            wrong.append(f"{one.name} at {one.at:.2f} s sounds {one.gain / usual:.2f} as strong")
        elif abs(delay - latency) > (TOLERANCE if number else FIRST):
            wrong.append(
                f"{one.name} at {one.at:.2f} s is off by {(delay - latency) * 1000:.0f} ms"
            )
    print(table(rows))
    offsets = [abs(delay - latency) * 1000 for delay in delays]
    print(
        f"{len(found)} chimes, heard {latency * 1000:.0f} ms after their time in the median; off "
        f"that by {median(offsets):.1f} ms in the median, {max(offsets[1:]):.1f} ms at worst, the "
        f"very first {offsets[0]:.1f} ms"
    )
    return found, left, wrong


def judge_speech(heard: Heard, found: list[Found], left: Samples) -> tuple[list[Span], list[str]]:
    """Look at what is left without the chimes. Return where speech is, and what is wrong."""
    patterns, wrong = chimes(), []
    parts = speech(left)
    for begin, end in heard.says:
        if not any(begin < part[1] and part[0] < end + SOUNDING for part in parts):
            wrong.append(f"nothing is heard of what was said at {begin:.2f} s")
    wrong += [
        f"something is heard at {part[0]:.2f} s, and nothing was said"
        for part in parts
        if not any(begin < part[1] and part[0] < end + SOUNDING for begin, end in heard.says)
    ]
    bells = [
        (one.at, one.at + len(patterns[one.name]) / RATE) for one in found if one.name in BELLS
    ]
    gaps = [(max(part[0] - end, begin - part[1]), begin) for begin, end in bells for part in parts]
    wrong += [f"speech over the bell at {begin:.2f} s" for gap, begin in gaps if gap < 0]
    voice = [left[round(part[0] * RATE) : round(part[1] * RATE)] for part in parts]
    print(f"{len(heard.says)} lines said, {len(parts)} stretches of speech heard", end="")
    if voice:
        levels = [decibels(one) for one in voice]
        print(
            f", {sum(map(len, voice)) / RATE:.0f} s in all; level {median(levels):.1f} dB "
            f"({min(levels):.1f} to {max(levels):.1f})",
            end="",
        )
    print(f"\nleast gap between speech and a bell: {min(gaps)[0]:.2f} s" if gaps else "")
    return parts, wrong


def judge_signal(heard: Heard, found: list[Found], left: Samples, parts: list[Span]) -> list[str]:
    """Look for clipping and clicks. Return what is wrong."""
    patterns = chimes()
    quiet = left.copy()
    for begin, end in parts:
        quiet[max(0, round((begin - 0.1) * RATE)) : round((end + 0.1) * RATE)] = 0
    most = float(abs(heard.samples).max())
    silence, beside = largest_step(quiet), 0.0
    for one in found:
        begin = round(one.at * RATE)
        around = heard.samples[max(0, begin - RATE // 5) : begin + len(patterns[one.name])]
        own = one.gain * largest_step(patterns[one.name])
        if not any(part[0] < one.at + 3 and one.at - 0.3 < part[1] for part in parts):
            beside = max(beside, largest_step(around) / own)
    print(
        f"largest sample {most:.3f} of full scale; largest step where neither chime nor speech is "
        f"{silence:.5f}; in a chime alone {beside:.2f} of its own largest step"
    )
    bounds = (
        (most >= 0.999, "it clips"),
        (silence > STEP_AIM, "there is a click"),
        (beside > 1.3, "there is a click in a chime"),
    )
    return [name for found_wrong, name in bounds if found_wrong]


def main() -> int:
    """Play, record, listen and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--minutes", type=int, default=3)
    parser.add_argument("--keep", type=Path, help="a folder for recording and spectrogram")
    options = parser.parse_args()
    if lacking := missing():
        sys.exit(f"Please install {', '.join(lacking)}.")
    print(described())
    heard, app = play(options.minutes)
    if options.keep:
        options.keep.mkdir(parents=True, exist_ok=True)
        save(heard.samples, options.keep / "session.wav")
        picture(heard.samples, options.keep / "session.png")
    found, left, wrong = judge_chimes(heard)
    late = [by for _, by in lateness(app)["chime"]]
    print(f"of that the app itself: {median(late):.1f} ms in the median, {max(late):.1f} at worst")
    parts, wrong_speech = judge_speech(heard, found, left)
    wrong += wrong_speech + judge_signal(heard, found, left, parts)
    print("\n".join(f"Wrong: {one}" for one in wrong) or "All is as it should be.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
