"""The command line. Qt is imported only by the commands that need it."""

import argparse
import io
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, NoReturn

from acupress import __version__, data_commands
from acupress.commands import FAILED, OK, USAGE, UsageError, content_and_directories, find_point
from acupress.core.languages import LANGUAGES, PSEUDO
from acupress.handout_commands import add_commands

if TYPE_CHECKING:
    from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status. Errors are sentences on stderr."""
    _print_what_can_be_printed()
    try:
        status = _run(arguments)
    except BrokenPipeError:
        _drop_output()
        return OK
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        if not _told(error):
            raise
        print(f"acupress: {error}", file=sys.stderr)
        if isinstance(error, OSError):
            _drop_output()
        return FAILED
    return status


def _drop_output() -> None:
    """Forget what could not be printed, or Python would try once more when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _run(arguments: Sequence[str] | None) -> int:
    try:
        options = _parser().parse_args(_with_command(arguments))
        status: int = options.run(options)
    finally:
        sys.stdout.flush()  # here a full disk or a reader that has left can still be told
    return status


def _with_command(arguments: Sequence[str] | None) -> Sequence[str]:
    """What a desktop hands over by a double click is to be opened: a file alone, no command."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    return ["open", *given] if given and given[0].endswith(".acupress") else given


def _print_what_can_be_printed() -> None:
    """Let a terminal or file without Chinese characters show a ? for each, not an error."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and stream.errors == "strict":
            stream.reconfigure(errors="replace")


def _told(error: Exception) -> bool:
    """Whether an error is one that its sentence explains."""
    from acupress.storage.problems import BadFileError

    return isinstance(error, BadFileError | OSError | UsageError)


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(USAGE, f"acupress: {message}. See `{self.prog} --help`.\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="acupress",
        description="A guided daily acupressure routine for the low back after birth.",
    )
    parser.add_argument("--version", action="version", version=f"acupress {__version__}")
    parser.set_defaults(run=_app)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", parser_class=_Parser)

    app = commands.add_parser("run", help="open the app, as without a command")
    app.add_argument("--hidden", action="store_true", help="only wait for the next reminder")
    app.set_defaults(run=_app)

    points = commands.add_parser("points", help="the points, where they lie and how to find them")
    points.add_argument("codes", nargs="*", metavar="CODE", help="such as KI3, or an older KD3")
    points.add_argument("--json", action="store_true", help="with views, landmarks, placements")
    points.set_defaults(run=_points)

    match = commands.add_parser("match", help="rank the patterns for an answers file")
    match.add_argument("answers", nargs="?", metavar="ANSWERS.yaml")
    match.add_argument("--template", action="store_true", help="print an answers file to fill in")
    match.add_argument("--count-tongue", action="store_true", help="the tongue counts as a sign")
    match.add_argument("--json", action="store_true")
    match.set_defaults(run=_match)

    plan = commands.add_parser("plan", help="print today's plan")
    plan.add_argument("--pattern", metavar="ID", help="kidney-qi, kidney-yin, blood or cold-damp")
    plan.add_argument("--answers", metavar="FILE", help="answers to plan for, instead of the kept")
    plan.add_argument("--minutes", type=_minutes, metavar="N", help="minutes at hand, 1 to 60")
    plan.add_argument("--json", action="store_true")
    plan.set_defaults(run=_plan)

    atlas = commands.add_parser("atlas", help="render every drawing with its points and landmarks")
    atlas.add_argument("--out", required=True, metavar="DIR")
    atlas.add_argument(
        "--look", choices=("day", "night", "high_contrast", "print", "print_bw"), default="day"
    )
    atlas.add_argument("--tone", choices=("light", "medium", "tan", "deep"), default="light")
    atlas.add_argument("--bones", action="store_true", help="with the bones below the skin")
    atlas.set_defaults(run=_atlas)

    add_commands(commands)
    data_commands.add_commands(commands)

    tour = commands.add_parser("tour", help="render every screen to PNG, without a display")
    tour.add_argument("--out", required=True, metavar="DIR")
    tour.add_argument("--size", type=_size, default=(1280, 800), metavar="WxH")
    tour.add_argument("--look", choices=("day", "night", "high_contrast"), default="day")
    tour.add_argument("--scale", type=_percent, default=100, metavar="PERCENT", help="text size")
    tour.add_argument(
        "--language", choices=(*LANGUAGES, PSEUDO), default="en",
        help=f"{PSEUDO} is long English in brackets: what is cut off or not translated is seen",
    )  # fmt: skip
    tour.set_defaults(run=_tour)

    languages = commands.add_parser("languages", help="list what each language still lacks")
    languages.add_argument("languages", nargs="*", metavar="LANGUAGE", help="such as es or zh_TW")
    languages.set_defaults(run=_languages)
    return parser


def _minutes(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= 60:
        raise argparse.ArgumentTypeError(f"found {text!r}; allowed: whole minutes from 1 to 60")
    return int(text)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not (width.isdigit() and height.isdigit()):
        raise argparse.ArgumentTypeError(f"found {text!r}; allowed: such as 1280x800")
    if not (360 <= int(width) <= 7680 and 480 <= int(height) <= 7680):
        raise argparse.ArgumentTypeError(f"found {text!r}; allowed: 360x480 to 7680x7680")
    return int(width), int(height)


def _percent(text: str) -> int:
    number = text.removesuffix("%")
    if not number.isdigit() or not 100 <= int(number) <= 200:
        raise argparse.ArgumentTypeError(f"found {text!r}; allowed: 100 to 200")
    return int(number)


def _app(options: argparse.Namespace) -> int:
    from acupress.app import run

    return run(hidden=getattr(options, "hidden", False))


def _points(options: argparse.Namespace) -> int:
    from acupress import reports

    content, _ = content_and_directories()
    codes = options.codes or tuple(content.catalogue.points)
    found = [find_point(code, content) for code in codes]
    if options.json:
        print(reports.as_json(reports.points(found, content)))
    else:
        print(reports.points_text(found, content, full=bool(options.codes)))
    return OK


def _match(options: argparse.Namespace) -> int:
    from acupress import reports
    from acupress.core.questionnaire import match
    from acupress.core.safety import assess
    from acupress.storage.answers_file import read_answers, template

    content, _ = content_and_directories()
    if options.template:
        print(template(content), end="")
        return OK
    if options.answers is None:
        raise UsageError("which answers? Name a file; `acupress match --template` prints one")
    answers = read_answers(_path(options.answers), content)
    result = match(answers, content.patterns, options.count_tongue)
    flags = assess(answers, content.care).flags
    if options.json:
        print(reports.as_json(reports.matches(result, flags, content)))
    else:
        print(reports.matches_text(result, flags, content))
    return OK


def _plan(options: argparse.Namespace) -> int:
    from acupress import reports
    from acupress.core.answers import Answers
    from acupress.core.planner import plan_today
    from acupress.core.timeline import compile_plan
    from acupress.storage.answers_file import load_answers, read_answers
    from acupress.storage.settings_file import SettingsFile
    from acupress.storage.wishes import pace_problem, wishes_from

    content, directories = content_and_directories()
    if options.answers is not None:
        answers = read_answers(_path(options.answers), content)
    else:
        answers = load_answers(directories.answers, content) or Answers()
    patterns = content.patterns.patterns
    if options.pattern is not None and options.pattern not in patterns:
        raise UsageError(f"there is no pattern {options.pattern}; there are {', '.join(patterns)}")
    settings = SettingsFile(directories.settings)
    unknown = pace_problem(settings, content.paces)
    for problem in (*settings.problems, *([unknown] if unknown else [])):
        print(f"acupress: {problem}", file=sys.stderr)
    wishes = wishes_from(settings, content.paces, minutes=options.minutes, pattern=options.pattern)
    timeline = compile_plan(plan_today(answers, wishes, content), content)
    if options.json:
        print(reports.as_json(reports.plan(timeline)))
    else:
        print(reports.plan_text(timeline, content))
    return OK


def _atlas(options: argparse.Namespace) -> int:
    from acupress.contact_sheet import render_contact_sheet

    content, _ = content_and_directories()
    pages = render_contact_sheet(
        _path(options.out), content, options.look, options.tone, bones=options.bones
    )
    for path in pages:
        print(path)
    return OK


def _languages(options: argparse.Namespace) -> int:
    from acupress.languages_report import report

    unknown = [one for one in options.languages if one not in LANGUAGES]
    if unknown:
        raise UsageError(f"there is no language {unknown[0]}; there are {', '.join(LANGUAGES)}")
    complete = True
    for line in report(options.languages):
        print(line)
        complete = complete and not line.startswith(" ")
    return OK if complete else FAILED


def _tour(options: argparse.Namespace) -> int:
    from acupress.tour import render_tour

    for path in render_tour(
        _path(options.out), options.size, options.look, options.scale, options.language
    ):
        print(path)
    return OK


def _path(name: str) -> "Path":
    from pathlib import Path

    return Path(name)


if __name__ == "__main__":
    sys.exit(main())
