# Makes ready what script/run and script/test need; both source this file.
#
#   make_ready run     Python, a virtual environment, acupress, the libraries that Qt needs, a voice
#   make_ready test    the same with the tools of the tests
#
# Afterwards $python is the environment's Python and $venv its folder. Nothing is done and nothing
# is said where all is ready. What was interrupted is begun again: the stamp is written last.

root=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
if [ -w "$root" ]; then
    venv=$root/.venv
else
    venv=${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/acupress/venv-$(printf '%s' "$root" | cksum | cut -d ' ' -f 1)
fi
python=$venv/bin/python
stamp=$venv/.acupress-ready # what is installed: run or test, and for which pyproject.toml
ours=$venv/.acupress        # the environment was made here and may be made again

say() { printf '%s\n' "$*" >&2; }

fail() {
    say "$*"
    exit 1
}

make_ready() {
    if ! ready "$1"; then
        mkdir -p "$(dirname "$venv")"
        exec 9>"$venv.lock"
        if command -v flock >/dev/null && ! flock -n 9; then
            say "Waiting for another set-up to finish ..."
            flock 9
        fi
        ready "$1" || install "$1"
        exec 9>&-
    fi
    system_libraries
}

key() { printf '%s %s' "$(cksum <"$root/pyproject.toml")" "$root"; }

ready() {
    local what there
    [ -f "$stamp" ] && works || return 1
    { read -r what && read -r there; } <"$stamp" || return 1
    [ "$there" = "$(key)" ] && { [ "$what" = test ] || [ "$what" = "$1" ]; }
}

works() {
    [ -x "$python" ] && "$python" -c '
import sys
from importlib.util import find_spec
sys.exit(sys.version_info < (3, 11) or find_spec("pip") is None)' 2>/dev/null
}

install() {
    local what=$1 target=$root
    trap 'exit 130' INT TERM
    # The tools of the tests stay where a changed pyproject.toml is installed again.
    if [ -f "$stamp" ] && [ "$(head -n 1 "$stamp")" = test ]; then what=test; fi
    if [ -d "$venv" ] && [ ! -e "$ours" ]; then
        works || fail "$venv is not a virtual environment with Python 3.11 or newer and pip; please move it away and try again."
    elif [ ! -f "$stamp" ] || ! works || [ "$(tail -n 1 "$stamp" | cut -d ' ' -f 3-)" != "$root" ]; then
        make_venv
    fi
    rm -f "$stamp"
    if [ "$what" = test ]; then target="$root[test]"; fi
    say "Installing acupress and what it needs into $venv (the first time some 300 MB, a few minutes) ..."
    "$python" -m pip install --quiet --disable-pip-version-check --no-input --editable "$target" ||
        fail "The installation failed; what pip says stands above. Please try again when it is put right."
    system_programs "$what"
    printf '%s\n' "$what" "$(key)" >"$stamp.new"
    mv "$stamp.new" "$stamp"
    trap - INT TERM
}

make_venv() {
    local base version
    if ! base=$(find_python); then
        can_apt && apt_install python3 python3-venv
        base=$(find_python) || fail "acupress needs Python 3.11 or newer; please install it and try again."
    fi
    if ! "$base" -c 'import ensurepip, venv' 2>/dev/null; then
        version=$("$base" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
        can_apt && apt_install "$version"
        "$base" -c 'import ensurepip, venv' 2>/dev/null ||
            fail "This Python cannot make virtual environments; please install the package $version and try again."
    fi
    say "Making a virtual environment in $venv ..."
    rm -rf "$venv"
    mkdir -p "$venv"
    : >"$ours"
    "$base" -m venv "$venv" || fail "The virtual environment could not be made."
}

find_python() {
    local candidate
    for candidate in "${PYTHON:-}" python3 python3.14 python3.13 python3.12 python3.11 python; do
        [ -n "$candidate" ] || continue
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            printf '%s' "$candidate"
            return 0
        fi
    done
    return 1
}

# Qt brings its own libraries but not those of the window system, of fonts and of sound.
system_libraries() {
    [ "$(uname -s)" = Linux ] && command -v ldd >/dev/null || return 0
    local missing packages
    missing=$(missing_libraries)
    [ -n "$missing" ] || return 0
    packages=$(printf '%s\n' "$missing" | debian_packages)
    # shellcheck disable=SC2086 # one word for each package
    if can_apt && apt_install $packages && [ -z "$(missing_libraries)" ]; then return 0; fi
    say "Qt lacks some system libraries; please install" $packages "(these are the names on Debian and Ubuntu)."
}

missing_libraries() {
    local qt
    for qt in "$venv"/lib/python3*/site-packages/PySide6; do
        ldd "$qt"/Qt/plugins/platforms/lib{qxcb,qwayland,qoffscreen}.so \
            "$qt"/Qt/plugins/{multimedia/libffmpegmediaplugin,texttospeech/libqtexttospeech_speechd}.so \
            "$qt"/Qt/lib/libQt6{DBus,Widgets,Svg,PrintSupport,Multimedia,TextToSpeech}.so.6 2>/dev/null || true
    done | awk '/not found/ && $1 !~ /^libQt6/ { print $1 }' | sort -u
}

# Debian names a library's package after its soname: libX11.so.6 is in libx11-6, libpulse.so.0 in
# libpulse0. Of those that Qt needs, only GLib and zlib do not follow.
debian_packages() {
    tr '[:upper:]_' '[:lower:]-' |
        sed -E 's/^libg(lib|thread|object|io)-2\.0\.so\.0$/libglib2.0-0/; s/^libz\.so\.1$/zlib1g/
                s/([0-9])\.so\.([0-9]+).*/\1-\2/; s/\.so\.([0-9]+).*/\1/' | sort -u | tr '\n' ' '
}

# Programs that acupress and its tests do without where they are missing: asked for once, when the
# environment is made, and never a reason to stop.
system_programs() {
    [ "$(uname -s)" = Linux ] || return 0
    local packages
    if [ "$1" = test ] && ! has_browser; then
        # By itself: not every system has a package of this name.
        { can_apt && apt_install chromium; } || say "The tests of the phone page need Chromium; please install it."
    fi
    packages=$(missing_programs "$1")
    [ -n "$packages" ] || return 0
    # shellcheck disable=SC2086 # one word for each package
    if can_apt && apt_install $packages && [ -z "$(missing_programs "$1")" ]; then return 0; fi
    say "A spoken voice and some of the tests need" $packages "(these are the names on Debian and Ubuntu); the rest works without."
}

missing_programs() {
    local voice=(/usr/lib/speech-dispatcher-modules/sd_*espeak* /usr/libexec/speech-dispatcher-modules/sd_*espeak*)
    has speech-dispatcher || printf 'speech-dispatcher '
    [ -e "${voice[0]}" ] || [ -e "${voice[1]:-}" ] || printf 'speech-dispatcher-espeak-ng '
    [ "$1" = test ] || return 0
    has dbus-daemon || printf 'dbus '
    # Beside PipeWire a second sound server would take the sound from the whole desktop.
    has pulseaudio || has pipewire-pulse || printf 'pulseaudio '
    has pactl || printf 'pulseaudio-utils '
}

has() { command -v "$1" >/dev/null; }

has_browser() { has chromium || has chromium-browser || has google-chrome || has google-chrome-stable || has chrome; }

can_apt() { command -v apt-get >/dev/null && { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }; }

apt_install() {
    say "Installing system packages: $* ..."
    apt_get install --yes --no-install-recommends "$@" 2>/dev/null || {
        apt_get update && apt_get install --yes --no-install-recommends "$@"
    }
}

apt_get() {
    local as_root=
    [ "$(id -u)" = 0 ] || as_root='sudo -n'
    # shellcheck disable=SC2086 # no word or two words
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=120 "$@" </dev/null >/dev/null
}
