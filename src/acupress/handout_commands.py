"""The commands that hand a routine out, check its file, or open it."""

import argparse
import sys
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from acupress.commands import (
    FAILED,
    OK,
    UsageError,
    content_and_directories,
    drawing_application,
    find_point,
    written,
)
from acupress.core.languages import LANGUAGES

if TYPE_CHECKING:
    from acupress.core.content import Content
    from acupress.core.routine import Routine
    from acupress.handouts.making import HandOutWishes


def add_commands(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add the commands to the command line."""
    opening = commands.add_parser("open", help="open the app with a routine's file")
    opening.add_argument("files", nargs="+", type=Path, metavar="FILE")
    opening.set_defaults(run=_open)

    check = commands.add_parser("check", help="say all that is wrong with routine files")
    check.add_argument("files", nargs="+", type=Path, metavar="FILE")
    check.add_argument("--json", action="store_true")
    check.set_defaults(run=_check)

    cards = commands.add_parser("cards", help="point cards as a PDF")
    cards.add_argument("codes", nargs="*", metavar="CODE", help="such as KI3 SP6")
    cards.add_argument("--routine", type=Path, metavar="FILE", help="the points of a routine")
    cards.add_argument("--all", action="store_true", help="every point")
    cards.add_argument(
        "--paper",
        choices=("a4", "letter", "a6", "4x6", "wallet", "a5"),
        default="a4",
        help="a4 and letter hold four cards each, a5 is for large print",
    )
    cards.add_argument("--duplex", choices=("long", "short"), default="long", metavar="EDGE")
    _add_print(cards)
    cards.set_defaults(run=_cards)

    for name, words in (("sheet", "one or two pages for the patient"), ("poster", "one page")):
        made = commands.add_parser(name, help=f"a routine as a PDF: {words}")
        made.add_argument("file", type=Path, metavar="FILE")
        made.add_argument("--paper", choices=("a4", "letter", "a3"), default="a4")
        _add_print(made)
        made.set_defaults(run=_made, kind=name)

    phone = commands.add_parser("phone", help="a routine as a page that plays on a phone")
    phone.add_argument("file", type=Path, metavar="FILE")
    _add_out(phone)
    phone.set_defaults(run=_made, kind="phone")

    audio = commands.add_parser("audio", help="a routine as a sound file")
    audio.add_argument("file", type=Path, metavar="FILE")
    audio.add_argument("--no-voice", action="store_true", help="chimes only")
    _add_out(audio)
    audio.set_defaults(run=_made, kind="audio")

    calendar = commands.add_parser("calendar", help="a daily reminder as a calendar file")
    calendar.add_argument("file", type=Path, metavar="FILE")
    calendar.add_argument("--at", type=_time, default=time(20, 0), metavar="HH:MM")
    calendar.add_argument("--start", type=_day, metavar="YYYY-MM-DD", help="the first day")
    _add_out(calendar)
    calendar.set_defaults(run=_made, kind="calendar")

    _add_visit(commands)

    associate = commands.add_parser(
        "associate", help="let the desktop open routine files with acupress (Linux)"
    )
    associate.add_argument("--remove", action="store_true", help="undo it")
    associate.set_defaults(run=_associate)


def _add_visit(commands: "argparse._SubParsersAction[Any]") -> None:
    visit = commands.add_parser(
        "visit", help="her record of a period: a page as PDF, a table as CSV, or data as JSON"
    )
    visit.add_argument("--from", dest="first", type=_day, metavar="YYYY-MM-DD")
    visit.add_argument("--to", dest="last", type=_day, metavar="YYYY-MM-DD", help="else today")
    visit.add_argument("--name", default="", help="her name on the page")
    for part, words in (("routine", "what was pressed"), ("pain", "her pain")):
        visit.add_argument(f"--no-{part}", dest=part, action="store_false", help=f"not {words}")
    for part, words in (("notes", "her notes"), ("changes", "what changed, and why")):
        visit.add_argument(f"--{part}", action="store_true", help=f"also {words}")
    visit.add_argument("--paper", choices=("a4", "letter"), default="a4")
    visit.add_argument("--bw", action="store_true", help="black and white")
    _add_out(visit)
    visit.set_defaults(run=_visit)


def _add_print(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--bw", action="store_true", help="black and white")
    parser.add_argument("--large", action="store_true", help="large print")
    _add_out(parser)


def _add_out(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--language", choices=tuple(LANGUAGES), help="of its fixed words; else the routine's own"
    )
    parser.add_argument("--out", type=Path, required=True, metavar="FILE")


def _time(text: str) -> time:
    try:
        return time.fromisoformat(text)
    except ValueError:
        allowed = "a time such as 20:30"
        raise argparse.ArgumentTypeError(f"found {text!r}; allowed: {allowed}") from None


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        allowed = "a day such as 2026-11-27"
        raise argparse.ArgumentTypeError(f"found {text!r}; allowed: {allowed}") from None


def _open(options: argparse.Namespace) -> int:
    from acupress.app import run

    return run(options.files)


def _check(options: argparse.Namespace) -> int:
    from acupress import reports
    from acupress.storage.problems import BadFileError
    from acupress.storage.routine_file import read_routine

    content, _ = content_and_directories()
    problems: list[Any] = []
    for path in options.files:
        try:
            read_routine(path, content)
        except BadFileError as error:
            problems += error.problems
    if options.json:
        print(reports.as_json(reports.problems(options.files, problems)))
    else:
        for problem in problems:
            print(problem)
    return FAILED if problems else OK


def _cards(options: argparse.Namespace) -> int:
    from acupress.handouts.cards import cards_bytes, cards_for, cards_of
    from acupress.handouts.making import card_options

    content, wishes = _print_wishes(options)
    if bool(options.codes) + bool(options.routine) + options.all != 1:
        raise UsageError("which cards? Name points, --routine FILE, or --all")
    language, title, routine = options.language or "en", "acupress", None
    if options.routine is not None:
        routine, content = _routine(options.routine, content, options.language)
        cards, language, title = cards_of(routine, content), routine.language, routine.title
    else:
        content, _ = content_and_directories(language)
        codes = options.codes or tuple(content.catalogue.points)
        cards = cards_for([find_point(code, content) for code in codes])
    _app = drawing_application()
    chosen = card_options(wishes, language)
    data = cards_bytes(cards, content, chosen, title=title, cover=routine)
    return written(options.out, data)


def _made(options: argparse.Namespace) -> int:
    from acupress.handouts.making import HAND_OUTS

    content, wishes = _print_wishes(options)
    if options.kind == "audio":
        wishes = replace(
            wishes, sound=_sound(options.out), voice=_voice(spoken=not options.no_voice)
        )
    routine, content = _routine(options.file, content, options.language)
    _app = drawing_application()
    data = HAND_OUTS[options.kind].make(routine, content, wishes, None)
    return written(options.out, data)


def _visit(options: argparse.Namespace) -> int:
    """Without a first day it is four weeks."""
    from acupress.handouts.visit import visit_bytes
    from acupress.handouts.visit_data import VisitWishes, gather, visit_csv, visit_json
    from acupress.storage.directories import user_directories
    from acupress.storage.journal_file import JournalFile

    language, now = options.language or "en", datetime.now().astimezone()
    ending = options.out.suffix.lower()
    if ending not in (".pdf", ".csv", ".json"):
        allowed = "a name that ends with .pdf, .csv or .json"
        raise UsageError(f"found {options.out.name}; allowed: {allowed}")
    last = options.last or now.date()
    first = options.first or last - timedelta(days=27)
    if first > last:
        raise UsageError(f"{first} comes after {last}; --from is the earlier day")
    file = user_directories().journal
    if not file.exists():
        raise UsageError(f"there is no journal yet: {file}")
    content, _ = content_and_directories(language)
    parts = {part: getattr(options, part) for part in ("routine", "pain", "notes", "changes")}
    wishes = VisitWishes(
        first, last, now, options.name, **parts, paper=options.paper,
        colour="bw" if options.bw else "colour", language=language,
    )  # fmt: skip
    journal = JournalFile(file)
    try:
        visit = gather(journal, wishes, content.care)
    finally:
        journal.close()
    if ending != ".pdf":
        return written(options.out, visit_csv(visit) if ending == ".csv" else visit_json(visit))
    _app = drawing_application()
    return written(options.out, visit_bytes(visit, content))


def _sound(path: Path) -> Literal[".m4a", ".wav"]:
    """The kind of sound file that a name asks for. Raises UsageError."""
    if path.suffix.lower() == ".wav":
        return ".wav"
    if path.suffix.lower() == ".m4a":
        return ".m4a"
    raise UsageError(f"found {path.name}; allowed: a name that ends with .m4a or .wav")


def _voice(*, spoken: bool) -> Any:
    """What says the words, None where they are not wanted or nothing here can say them."""
    from acupress.sound.spoken_file import SpokenFile

    voice = SpokenFile()
    if spoken and not voice.there:
        print("acupress: chimes only; the words need eSpeak NG", file=sys.stderr)
    return voice if spoken and voice.there else None


def _associate(options: argparse.Namespace) -> int:
    from acupress.desktop_files import associate, data_home, forget

    if not sys.platform.startswith("linux"):
        raise UsageError("this is for Linux; elsewhere use the system's own Open with")
    for path in (forget if options.remove else associate)(data_home()):
        print(path)
    return OK


def _print_wishes(options: argparse.Namespace) -> "tuple[Content, HandOutWishes]":
    """The content, and how hand-outs shall be: as the settings and the options say."""
    from acupress.core.hand import Hand
    from acupress.handouts.making import USUAL_TIME, HandOutWishes
    from acupress.storage.settings_file import SettingsFile

    content, directories = content_and_directories()
    settings = SettingsFile(directories.settings)
    wishes = HandOutWishes(
        datetime.now().astimezone(),
        paper=getattr(options, "paper", "a4"),
        cards=getattr(options, "paper", "a4"),
        large=getattr(options, "large", False),
        colour="bw" if getattr(options, "bw", False) else "colour",
        duplex=getattr(options, "duplex", "long"),
        tone=settings.name("tone"),
        characters=settings.name("characters"),
        hand=Hand(settings.number("four_fingers"), settings.number("thumb")),
        start=getattr(options, "start", None),
        at=getattr(options, "at", USUAL_TIME),
    )
    return content, wishes


def _routine(path: Path, content: "Content", language: str | None) -> "tuple[Routine, Content]":
    """A routine in a language, its own if None, and the content in it as far as there is one."""
    from acupress.storage.routine_file import read_routine

    routine = read_routine(path, content)
    spoken = language or routine.language
    if spoken in LANGUAGES:
        content, _ = content_and_directories(spoken)
    return replace(routine, language=spoken), content
