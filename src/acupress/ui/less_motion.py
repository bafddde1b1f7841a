"""Whether the desktop has been told that less shall move, in all its programs.

Sources: GNOME's schema org.gnome.desktop.interface, `enable-animations`; Apple's
`accessibilityDisplayShouldReduceMotion`, which is kept as `reduceMotion`; Windows'
SystemParametersInfo, SPI_GETCLIENTAREAANIMATION. Where none of them answers, nothing is asked for.
"""

import shutil
import subprocess
import sys

_QUESTIONS = {
    "linux": ("gsettings get org.gnome.desktop.interface enable-animations", "false"),
    "darwin": ("defaults read com.apple.universalaccess reduceMotion", "1"),
}
"""By system the command that tells, and what it says where less shall move."""
_PATIENCE = 0.5
_GET_CLIENT_AREA_ANIMATION = 0x1042


def less_motion_asked_for(system: str = sys.platform) -> bool:
    """Ask the desktop."""
    if sys.platform == "win32":
        return _asked_for_on_windows()
    question, wanted = _QUESTIONS.get(system, ("", ""))
    name, *rest = question.split() or [""]
    program = shutil.which(name) if name else None
    if program is None:
        return False
    try:
        told = subprocess.run(  # noqa: S603  # nothing in the command comes from outside
            [program, *rest], capture_output=True, timeout=_PATIENCE, check=False, text=True
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return told.stdout.strip() == wanted


def _asked_for_on_windows() -> bool:
    if sys.platform != "win32":
        return False
    import ctypes

    moves = ctypes.c_int(1)
    answered = ctypes.windll.user32.SystemParametersInfoW(
        _GET_CLIENT_AREA_ANIMATION, 0, ctypes.byref(moves), 0
    )
    return bool(answered) and not moves.value
