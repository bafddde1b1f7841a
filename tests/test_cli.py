"""The command line against its contract: what other programs and scripts rely on."""

import json
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from acupress import __version__
from acupress.cli import main

REGIONS = frozenset(
    """posterior_trunk anterior_trunk medial_leg lateral_leg anterior_leg posterior_leg
    forearm_anterior forearm_posterior hand_dorsal hand_palmar head_front head_back head_side
    head_top foot_dorsal foot_sole whole_body_front whole_body_back whole_body_side""".split()
)
AXES = frozenset(
    """superior_inferior medial_lateral proximal_distal anterior_posterior radial_ulnar""".split()
)
KINDS = frozenset("settle warm move find get_ready press switch_side rest close".split())
BANDS = {"often", "partly", "little", "unscored"}
PATTERNS = {"kidney-qi", "kidney-yin", "blood", "cold-damp"}
VOCABULARY = frozenset((Path(__file__).parent / "core" / "landmark_ids.txt").read_text().split())
EXTRAS = frozenset((Path(__file__).parent / "core" / "landmark_extras.txt").read_text().split())

pytestmark = pytest.mark.usefixtures("kept_content")

Capture = pytest.CaptureFixture[str]


def printed(capsys: Capture, *arguments: str) -> str:
    assert main(arguments) == 0
    captured = capsys.readouterr()
    assert captured.err == ""
    return captured.out


def as_json(capsys: Capture, *arguments: str) -> Any:
    return json.loads(printed(capsys, *arguments, "--json"))


def is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def is_spot(value: object) -> bool:
    return isinstance(value, list) and len(value) == 2 and all(map(is_number, value))


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    file = tmp_path / "answers.yaml"
    file.write_text(
        "format: acupress-answers/1\n"
        "heavy-aching-back: 3\nworse-cold-damp: 4\nbetter-warmth: 3\n"
        "dull-low-back-pain: 2\nfatigue: 3\nweak-knees: 1\nworse-with-exertion: 2\n"
        "frequent-urination: 0\nbirth: vaginal\nRF10: no\n",
        encoding="utf-8",
    )
    return file


def test_version(capsys: Capture) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--version"])
    assert caught.value.code == 0
    assert capsys.readouterr().out == f"acupress {__version__}\n"


def test_help_names_the_commands(capsys: Capture) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--help"])
    assert caught.value.code == 0
    out = capsys.readouterr().out
    assert all(command in out for command in ("points", "match", "plan", "tour"))


# --- points


def test_all_points_stand_in_a_table(capsys: Capture) -> None:
    lines = printed(capsys, "points").splitlines()
    assert len(lines) >= 24
    assert any(line.startswith("KI3 ") and "Tàixī" in line for line in lines)


def test_one_point_is_shown_in_full(capsys: Capture) -> None:
    text = printed(capsys, "points", "KI3")
    assert text.startswith("KI3  Tàixī  ")
    assert "KD3" in text
    assert all(f"\n{number}. " in text for number in (1, 2, 3))
    assert "Evidence: " in text


@pytest.mark.parametrize("name", ["KD3", "kd3", "ki3", "KI 3", "K3"])
def test_older_codes_are_found(capsys: Capture, name: str) -> None:
    assert set(as_json(capsys, "points", name)["points"]) == {"KI3"}


def test_several_points_keep_the_order_asked_for(capsys: Capture) -> None:
    assert list(as_json(capsys, "points", "SP6", "GV4")["points"]) == ["SP6", "GV4"]


@pytest.fixture(scope="module")
def catalogue() -> Any:
    run = subprocess.run(
        [sys.executable, "-m", "acupress", "points", "--json"],
        capture_output=True, encoding="utf-8", check=True, timeout=60,
    )  # fmt: skip
    return json.loads(run.stdout)


def test_the_catalogue_has_its_format(catalogue: Any) -> None:
    assert set(catalogue) >= {"format", "views", "points"}
    assert catalogue["format"] == "acupress-points/1"
    assert len(catalogue["points"]) >= 24
    assert {"BL23", "GV4", "KI3", "SP6", "BL32", "CV4"} <= set(catalogue["points"])


def test_every_view_is_described(catalogue: Any) -> None:
    for name, view in catalogue["views"].items():
        assert view["region"] in REGIONS, name
        assert is_number(view["width"])
        assert is_number(view["height"])
        assert set(view["axes"]) <= AXES
        assert all(is_spot(vector) for vector in view["axes"].values())
        assert set(view["cun"]) == {"length", "width"}
        assert all(cun is None or (is_number(cun) and cun > 0) for cun in view["cun"].values())
        assert any(view["cun"].values()), name


def test_every_landmark_is_a_spot_or_a_line_inside_or_outside_the_frame(catalogue: Any) -> None:
    for name, view in catalogue["views"].items():
        assert view["landmarks"], name
        for landmark, place in view["landmarks"].items():
            plain = landmark.removesuffix("_left").removesuffix("_right")
            known = landmark in VOCABULARY or f"{landmark}_left" in VOCABULARY
            assert known or plain in EXTRAS, landmark
            line = len(place) >= 2 and all(map(is_spot, place))
            assert is_spot(place) or line, (name, landmark)


def test_every_point_is_placed_on_its_sides_within_the_view(catalogue: Any) -> None:
    for code, point in catalogue["points"].items():
        seen = set()
        for placed in point["placements"]:
            view = catalogue["views"][placed["view"]]
            assert 0 <= placed["x"] <= view["width"], code
            assert 0 <= placed["y"] <= view["height"], code
            assert placed["zone"]["rx"] > 0
            assert placed["zone"]["ry"] > 0
            seen.add(placed["side"])
        assert seen == ({"left", "right"} if point["bilateral"] else {"midline"}), code


def test_every_point_is_complete(catalogue: Any) -> None:
    for code, point in catalogue["points"].items():
        assert point["code"] == code
        assert all(point["names"][name] for name in ("pinyin", "traditional", "english")), code
        assert point["variants"], code
        assert point["evidence"], code


# --- match


def test_the_template_is_an_answers_file(capsys: Capture, tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text(printed(capsys, "match", "--template"), encoding="utf-8")
    found = as_json(capsys, "match", str(file))
    assert [one["score"] for one in found["matches"]] == [None] * 4


def test_matches_have_their_format(capsys: Capture, answers: Path) -> None:
    found = as_json(capsys, "match", str(answers))
    assert set(found) >= {"format", "mixed", "matches", "flags"}
    assert found["format"] == "acupress-match/1"
    assert found["mixed"] is False
    assert found["flags"] == []
    assert {one["pattern"] for one in found["matches"]} == PATTERNS
    for one in found["matches"]:
        assert set(one) >= {"pattern", "score", "band", "for", "against"}
        assert one["band"] in BANDS
        assert one["score"] is None or is_number(one["score"])
        assert all(isinstance(reason, str) for reason in one["for"] + one["against"])


def test_the_worked_examples(capsys: Capture, answers: Path) -> None:
    first, second, *_ = as_json(capsys, "match", str(answers))["matches"]
    assert (first["pattern"], first["score"], first["band"]) == ("cold-damp", 83.3, "often")
    assert (second["pattern"], second["score"], second["band"]) == ("kidney-qi", 40.0, "often")
    assert len(first["for"]) == 3
    assert len(second["against"]) == 2


def test_matches_for_people(capsys: Capture, answers: Path) -> None:
    text = printed(capsys, "match", str(answers))
    assert "83.3 %" in text
    assert "not a diagnosis" in text
    assert max(map(len, text.splitlines())) <= 100


def test_red_flags_come_first(capsys: Capture, answers: Path) -> None:
    answers.write_text(answers.read_text() + "RF01: yes\n")
    found = as_json(capsys, "match", str(answers))
    assert len(found["flags"]) == 1
    assert printed(capsys, "match", str(answers)).startswith("! ")


# --- plan


@pytest.mark.parametrize("minutes", ["3", "6", "10", "15", "60"])
@pytest.mark.parametrize("pattern", sorted(PATTERNS))
def test_plans_have_their_format(capsys: Capture, pattern: str, minutes: str) -> None:
    plan = as_json(capsys, "plan", "--pattern", pattern, "--minutes", minutes)
    assert set(plan) >= {"format", "total", "reasons", "cues"}
    assert plan["format"] == "acupress-plan/1"
    assert plan["total"] <= int(minutes) * 60
    assert plan["reasons"]
    cues = plan["cues"]
    assert cues[0]["start"] == 0
    for cue in cues:
        assert set(cue) >= {"kind", "start", "length", "point", "side", "posture", "text"}
        assert cue["kind"] in KINDS
        assert cue["side"] in (None, "left", "right", "both", "midline")
        assert cue["text"]
    for cue, later in pairwise(cues):
        assert cue["start"] + cue["length"] == pytest.approx(later["start"], abs=0.002)
    assert cues[-1]["start"] + cues[-1]["length"] == pytest.approx(plan["total"], abs=0.002)
    presses = [cue for cue in cues if cue["kind"] == "press"]
    assert presses
    assert all(60 <= cue["length"] <= 120 for cue in presses)


def test_a_plan_for_people_ends_with_its_true_length(capsys: Capture) -> None:
    text = printed(capsys, "plan", "--pattern", "blood", "--minutes", "10")
    total = as_json(capsys, "plan", "--pattern", "blood", "--minutes", "10")["total"]
    assert text.splitlines()[-1].startswith(f"{int(total) // 60}:{int(total) % 60:02}")
    assert max(map(len, text.splitlines())) <= 100


def test_a_plan_follows_the_answers(capsys: Capture, answers: Path) -> None:
    plan = as_json(capsys, "plan", "--answers", str(answers), "--minutes", "10")
    assert plan["cues"][1]["kind"] == "warm"
    assert any("Cold-Damp" in reason for reason in plan["reasons"])


def test_a_red_flag_leaves_no_cue(capsys: Capture, answers: Path) -> None:
    answers.write_text(answers.read_text() + "RF01: yes\n")
    plan = as_json(capsys, "plan", "--answers", str(answers))
    assert (plan["cues"], plan["total"]) == ([], 0)
    assert plan["reasons"]
    assert printed(capsys, "plan", "--answers", str(answers)).strip()


def test_pregnancy_leaves_breathing(capsys: Capture, answers: Path) -> None:
    answers.write_text(answers.read_text() + "pregnant: unsure\n")
    plan = as_json(capsys, "plan", "--answers", str(answers))
    assert [cue["kind"] for cue in plan["cues"]] == ["rest"]


def test_a_plan_without_anything_kept_is_for_all_patterns(capsys: Capture) -> None:
    plan = as_json(capsys, "plan")
    assert plan["total"] <= 600
    assert {"BL23", "KI3", "SP6"} <= {cue["point"] for cue in plan["cues"]}
