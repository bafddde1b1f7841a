"""The commands that hand a routine out, check its file, or open it."""

import json
import re
from pathlib import Path

import pytest

from acupress.cli import main
from tests.core.support import shipped
from tests.handouts.printed import Pages

EXAMPLE = str(Path(__file__).parents[1] / "docs" / "example.acupress")
pytestmark = pytest.mark.usefixtures("kept_content")

Capture = pytest.CaptureFixture[str]


def made(capsys: Capture, *arguments: str) -> str:
    assert main(arguments) == 0
    captured = capsys.readouterr()
    return captured.out.strip()


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    """In tests there is one already."""


def test_a_sound_file_is_checked_without_a_word(capsys: Capture) -> None:
    assert made(capsys, "check", EXAMPLE) == ""


def test_all_that_is_wrong_is_printed_with_line_and_field(capsys: Capture, tmp_path: Path) -> None:
    bad = tmp_path / "bad.acupress"
    bad.write_text("format: acupress-routine/1\ntitle: 7\nsteps:\n- {point: ZZ}\n")
    assert main(["check", EXAMPLE, str(bad)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 3
    assert all(line.startswith(f"{bad}, line ") for line in lines)
    assert main(["check", str(bad), "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["format"] == "acupress-check/1"
    assert {(one["line"], one["field"]) for one in told["problems"]} == {
        (2, "title"), (4, "steps.0.technique"), (4, "steps.0.posture"),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("arguments", "pages"),
    [
        (["SP6", "KD3"], 2),
        (["--routine", EXAMPLE], 4),
        (["SP6", "--paper", "a6"], 2),
        (["SP6", "--paper", "wallet", "--bw"], 2),
        (["SP6", "BL23", "--large"], 4),
    ],
)
def test_cards(capsys: Capture, tmp_path: Path, arguments: list[str], pages: int) -> None:
    out = tmp_path / "cards.pdf"
    assert made(capsys, "cards", *arguments, "--out", str(out)) == str(out)
    assert Pages(out.read_bytes()).count == pages


@pytest.mark.parametrize("arguments", [[], ["SP6", "--all"], ["--routine", EXAMPLE, "--all"]])
def test_which_cards_has_to_be_clear(capsys: Capture, tmp_path: Path, arguments: list[str]) -> None:
    assert main(["cards", *arguments, "--out", str(tmp_path / "x.pdf")]) == 1
    assert "which cards?" in capsys.readouterr().err


def test_an_unknown_point_is_named(capsys: Capture, tmp_path: Path) -> None:
    assert main(["cards", "ZZ9", "--out", str(tmp_path / "x.pdf")]) == 1
    assert "there is no point ZZ9" in capsys.readouterr().err
    assert not (tmp_path / "x.pdf").exists()


@pytest.mark.parametrize("kind", ["sheet", "poster"])
def test_sheet_and_poster(capsys: Capture, tmp_path: Path, kind: str) -> None:
    out = tmp_path / "made.pdf"
    made(capsys, kind, EXAMPLE, "--paper", "letter", "--out", str(out))
    pages = Pages(out.read_bytes())
    assert pages.size() == pytest.approx((215.9, 279.4), abs=0.5)
    assert "For Anna's low back" in pages.text()


def test_phone(capsys: Capture, tmp_path: Path) -> None:
    made(capsys, "phone", EXAMPLE, "--out", str(tmp_path / "p.html"))
    page = (tmp_path / "p.html").read_text(encoding="utf-8")
    assert "For Anna" in page
    assert not re.search(r"(src|href)=.?https?:", page)


def test_calendar(capsys: Capture, tmp_path: Path) -> None:
    arguments = ("--at", "06:30", "--start", "2026-12-01")
    made(capsys, "calendar", EXAMPLE, *arguments, "--out", str(tmp_path / "c.ics"))
    assert "DTSTART:20261201T063000" in (tmp_path / "c.ics").read_text()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [(["--at", "25:00"], "a time such as 20:30"), (["--start", "soon"], "a day such as")],
)
def test_a_wrong_time_is_told(
    capsys: Capture, tmp_path: Path, arguments: list[str], told: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["calendar", EXAMPLE, *arguments, "--out", str(tmp_path / "c.ics")])
    assert ended.value.code == 2
    assert told in capsys.readouterr().err


def test_audio_is_what_its_name_says(capsys: Capture, tmp_path: Path) -> None:
    out = tmp_path / "a.wav"
    made(capsys, "audio", EXAMPLE, "--no-voice", "--out", str(out))
    assert out.read_bytes()[:4] == b"RIFF"
    assert main(["audio", EXAMPLE, "--no-voice", "--out", str(tmp_path / "a.ogg")]) == 1
    assert ".m4a or .wav" in capsys.readouterr().err


def test_a_bad_routine_is_not_handed_out(capsys: Capture, tmp_path: Path) -> None:
    bad = tmp_path / "bad.acupress"
    bad.write_text("format: acupress-routine/1\n")
    for kind in ("sheet", "phone", "calendar"):
        assert main([kind, str(bad), "--out", str(tmp_path / "x")]) == 1
        assert "title: found nothing" in capsys.readouterr().err
    assert not (tmp_path / "x").exists()


@pytest.mark.parametrize("arguments", [["open", "x.acupress"], ["x.acupress", "y.acupress"]])
def test_files_are_opened_in_the_app(monkeypatch: pytest.MonkeyPatch, arguments: list[str]) -> None:
    opened: list[list[Path]] = []

    def run(files: list[Path]) -> int:
        opened.append(files)
        return 0

    monkeypatch.setattr("acupress.app.run", run)
    assert main(arguments) == 0
    assert opened == [[Path(one) for one in arguments if one != "open"]]


def test_every_point_has_a_card() -> None:
    from acupress.handouts.cards import CardOptions, Deck, cards_for

    points = list(shipped().catalogue.points.values())
    deck = Deck(cards_for(points), shipped(), CardOptions(paper="a6"))
    assert deck.count == 2 * len(points)
