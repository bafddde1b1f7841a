"""A sound server and a voice of the benches' own: nobody hears it, and a recorder can listen."""

import contextlib
import shutil
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

RATE = 48_000
"""Samples a second of the sink; that of the chimes, so that they come out as they went in."""
NEEDED = ("pulseaudio", "parec", "speech-dispatcher", "espeak-ng")
START_SECONDS = 20.0
SOUNDS = ("voice", "chimes", "silent")
"""What a bench may be asked to let be heard."""


def missing() -> list[str]:
    """Return the programs that are not there."""
    return [name for name in NEEDED if shutil.which(name) is None]


def possible(sound: str) -> str:
    """Return the sound asked for, or say why it is silent here."""
    if sound != "silent" and (lacking := missing()):
        print(f"Silent, as {', '.join(lacking)} is not here.")
        return "silent"
    return sound


@contextlib.contextmanager
def heard(environment: Mapping[str, str], sound: str) -> Iterator[dict[str, str]]:
    """Give the environment for a program that is heard, or is silent, as `sound` says."""
    if sound == "silent":
        yield dict(environment)
        return
    with audio(environment) as around:
        yield around


@contextlib.contextmanager
def audio(environment: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """Give the environment for a program that is heard on the sink `null`.

    The servers' sockets lie in the environment's HOME; no server that runs already is touched.
    """
    home = Path(environment["HOME"])
    sound, voice = home / "pulse.socket", home / "speech.socket"
    around = {
        **environment,
        "PULSE_SERVER": f"unix:{sound}",
        "SPEECHD_ADDRESS": f"unix_socket:{voice}",
    }
    pulse = ["pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1"]
    pulse += ["-L", f"module-native-protocol-unix socket={sound}"]
    pulse += ["-L", f"module-null-sink sink_name=null rate={RATE} channels=2"]
    speech = ["speech-dispatcher", "--run-single", "--timeout", "0"]
    speech += ["--socket-path", str(voice), "--pid-file", str(home / "speech.pid")]
    speech += ["--log-dir", str(home)]
    with _server(pulse, around, sound), _server(speech, around, voice):
        yield around


@contextlib.contextmanager
def _server(command: Sequence[str], environment: Mapping[str, str], socket: Path) -> Iterator[None]:
    """Run a server, from the moment its socket is there."""
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, env=dict(environment), stdout=quiet, stderr=quiet) as server:
        try:
            end = time.monotonic() + START_SECONDS
            while not socket.exists():
                if server.poll() is not None or time.monotonic() > end:
                    raise SystemExit(f"This did not start: {' '.join(command)}")
                time.sleep(0.1)
            yield
        finally:
            server.terminate()
