/* Puts the page together: its screens, the clock, the place that is kept, and the phone around it. */

const data = JSON.parse($("data").textContent), words = data.words;
const still = Boolean(window.matchMedia && matchMedia("(prefers-reduced-motion: reduce)").matches);
const SCREENS = ["start", "safety", "not-today", "session", "trouble", "end"];
const KEPT_HOURS = 12, STILL_MS = 200, KEY = "acupress:" + data.id;
const now = () => performance.now() / 1000;
const screen = new Screen(data, still), sound = new Sound(data.chimes, document.documentElement.lang);
let player = null, left = [], hidden = false, lock = null, loop = 0;

function open(name) {
  for (const one of SCREENS) $(one).hidden = one !== name;
  window.scrollTo(0, 0);
  const heading = $(name).querySelector("h1");
  if (heading && name !== "session") heading.focus();
  if (name === "session") $("pause").focus({ preventScroll: true });
}

function announce(text) { $("live").textContent = text; }

function lengthOf(seconds) {
  const whole = Math.round(seconds), parts = [];
  if (whole >= 60) parts.push(words.minutes.replace("{0}", Math.floor(whole / 60)));
  if (whole % 60 || whole < 60) parts.push(words.seconds.replace("{0}", whole % 60));
  return parts.join(" ");
}

/* ---- The place that is kept: nothing else is. A browser may forbid it. */

function kept() {
  try {
    const place = JSON.parse(localStorage.getItem(KEY));
    const fresh = place && place.version === data.version && Date.now() - place.at < KEPT_HOURS * 36e5;
    return fresh && place.cue < data.cues.length ? place : null;
  } catch (error) { return null; }
}

function keep() {
  if (!player) return;
  try {
    if (player.outcome) { localStorage.removeItem(KEY); return; }
    const place = player.place;
    localStorage.setItem(KEY, JSON.stringify({ version: data.version, cue: place.cue, offset: place.offset, pressed: player.pressed, left: left, at: Date.now() }));
  } catch (error) { /* then it begins anew next time */ }
}

/* ---- The session. */

function begin(place) {
  sound.unlock();
  sound.hush();
  left = place ? place.left || [] : [];
  player = new Player(data.cues, data.rules, happened);
  if (place) {
    player.stand({ cue: place.cue, offset: place.offset });
    player.pressed = place.pressed || 0;
  }
  open("session");
  const at = place ? player.offset : undefined;
  player.start(now());
  if (place) sound.follow(player, at);
  screen.showPlaying(true);
  stayAwake();
  run();
}

function happened(what) {
  if (what === "cue") {
    if (player.cue.point && left.includes(player.cue.point)) { player.skip(now()); return; }
    sound.follow(player);
    screen.enter(player.cue);
    announce(screen.spoken(player.cue));
  } else if (what === "paused") {
    sound.hush();
    screen.showPlaying(false);
    announce(words.paused_said);
    sleepAgain();
  } else if (what === "resumed") {
    sound.follow(player, player.offset);
    screen.showPlaying(true);
    announce(words.going_on);
    stayAwake();
  } else if (what === "ended") {
    finish();
  }
  keep();
}

function finish() {
  if (player.outcome !== "finished") sound.hush();
  sleepAgain();
  put($("end-title"), player.outcome === "finished" ? words.well_done : words.counts);
  put($("end-pressed"), player.pressed >= 1 ? words.pressed.replace("{0}", lengthOf(player.pressed)) : words.breathed);
  open("end");
}

function run() {
  if (loop) return;
  const step = () => {
    loop = 0;
    if (!player || player.outcome) return;
    const at = now();
    player.tick(at);
    if (player.outcome) return;
    sound.tick(player, at);
    screen.show(player.moment(at), player);
    if (player.playing) loop = still ? setTimeout(step, STILL_MS) : requestAnimationFrame(step);
  };
  step();
}

/* What jumps takes back the chimes that were put ahead; the button that ends a search goes on, too. */
function act(deed) {
  if (!player || player.outcome) return;
  hidden = false;
  sound.unlock();
  if (!player.playing && deed === "goOn") player.resume(now());
  if (deed !== "pause" && deed !== "resume") sound.hush();
  player[deed](now());
  run();
}

function toggle() { act(player && player.playing ? "pause" : "resume"); }

function stage(step) {
  if (player && player.cue.stages && screen.showStage(player.cue, screen.stage + step)) {
    announce(player.cue.stages[screen.stage].says);
    return true;
  }
  return false;
}

/* ---- The phone around it. */

function stayAwake() {
  if (!navigator.wakeLock || document.visibilityState !== "visible") return;
  navigator.wakeLock.request("screen").then((one) => {
    lock = one;
    if (!player || !player.playing) sleepAgain();
  }, () => { $("awake").hidden = false; });
}

function sleepAgain() {
  if (lock) lock.release().catch(() => {});
  lock = null;
}

function looked() {
  if (document.visibilityState === "hidden") {
    if (player && player.playing) {
      hidden = true;
      player.pause(now());
      player.slept = true;
    }
    keep();
  } else if (hidden && player && !player.playing) {
    run();
    put($("hint"), words.welcome_back);
    announce(words.paused_hidden);
  }
}

function setLook(night) {
  document.documentElement.setAttribute("data-look", night ? "night" : "day");
  $("look").setAttribute("aria-pressed", String(night));
}

function setSound(on) {
  sound.on = on;
  for (const id of ["sound", "mute"]) {
    $(id).setAttribute("aria-pressed", String(on));
    put($(id), words.sound + ": " + (on ? words.on : words.off));
  }
}

function setVoice(on) {
  sound.talks = on;
  $("voice").setAttribute("aria-pressed", String(on));
  put($("voice"), words.voice + ": " + (on ? words.on : words.off));
}

function keys(event) {
  if ($("session").hidden || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  const onButton = event.target.closest && event.target.closest("button");
  const deeds = {
    " ": onButton ? null : toggle,
    ArrowRight: () => { if (!stage(1)) act(player.cue.ready ? "goOn" : "skip"); },
    ArrowLeft: () => { if (!stage(-1)) act("back"); },
    Escape: () => { if (player.playing) act("pause"); },
  };
  if (!deeds[event.key]) return;
  event.preventDefault();
  deeds[event.key]();
}

/* ---- The start. */

function fillStart() {
  const told = (id, text) => { put($(id), text); $(id).hidden = !text; $(id).lang = data.language; };
  told("title", data.title);
  told("for", data.patient ? words.for.replace("{0}", data.patient) : "");
  told("from", data.from.length ? words.from.replace("{0}", data.from.join("\n")) : "");
  told("opening", data.opening);
  told("closing", data.closing);
  if (data.logo) { $("logo").src = data.logo; $("logo").hidden = false; }
  put($("length"), words.length.replace("{0}", lengthOf(60 * Math.max(1, Math.round(data.total / 60)))));
  fill($("steps"), data.steps.map((step, number) => {
    const item = made("li"), what = made("span", step.name, "what");
    what.appendChild(made("span", step.english === step.name ? "" : step.english, "english"));
    fill(item, [made("span", String(number + 1), "number"), what, made("span", step.code, "code")]);
    return item;
  }));
  $("steps").hidden = !data.steps.length;
  fill($("reasons"), data.reasons.map((text) => made("p", text, "small quiet")));
}

function openStart() {
  const day = localDay(), place = kept();
  const dated = [];
  if (data.valid.length && day < data.valid[0]) dated.push(data.valid[1]);
  if (data.review.length && day > data.review[0]) dated.push(data.review[1]);
  put($("dates"), dated.join(" "));
  $("dates").hidden = !dated.length;
  $("kept").hidden = !place;
  if (place) {
    const cue = data.cues[place.cue];
    put($("kept-place"), [cue.name, cue.line].filter(Boolean).join(" · "));
  }
  put($("begin"), place ? words.anew : words.begin);
  $("begin").className = (place ? "quiet-button" : "primary") + " wide";
  $("awake").hidden = Boolean(navigator.wakeLock);
  offerVoice();
  open("start");
}

function localDay() {
  const day = new Date(Date.now());
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

function offerVoice() { $("voice").hidden = !sound.voice(); }

/* The point that was pressed last. */
function pressedPoint() {
  const presses = player.cues.slice(0, player.index + 1).filter((cue) => cue.kind === "press");
  return presses.length ? presses[presses.length - 1].point : null;
}

function goOnWithout() {
  const point = pressedPoint();
  left.push(point);
  open("session");
  act("resume");
  if (player.cue.point === point) act("skip");
}

const trouble = new Trouble(data, {
  point: () => Boolean(pressedPoint()),
  goOn: () => { open("session"); act("resume"); },
  back: () => { open("session"); screen.showPlaying(false); run(); },
  without: goOnWithout,
  finish: () => act("finish"),
});

const CLICKS = {
  begin: () => { sound.unlock(); open("safety"); },
  resume: () => begin(kept()),
  none: () => begin(null),
  one: () => open("not-today"),
  "to-start": openStart,
  again: openStart,
  look: () => setLook($("look").getAttribute("aria-pressed") !== "true"),
  sound: () => setSound(!sound.on),
  mute: () => setSound(!sound.on),
  voice: () => setVoice(!sound.talks),
  wrong: () => { if (player.playing) act("pause"); open("trouble"); trouble.begin(); },
  back: () => act("back"),
  pause: toggle,
  skip: () => act("skip"),
  ready: () => act("goOn"),
  earlier: () => stage(-1),
  later: () => stage(1),
  diagram: () => stage(1),
};
for (const id of Object.keys(CLICKS)) $(id).addEventListener("click", CLICKS[id]);
document.addEventListener("keydown", keys);
document.addEventListener("visibilitychange", looked);
window.addEventListener("pagehide", () => { if (player && player.playing) player.pause(now()); keep(); });
if (window.speechSynthesis && speechSynthesis.addEventListener) speechSynthesis.addEventListener("voiceschanged", offerVoice);
$("look").setAttribute("aria-pressed", String(Boolean(window.matchMedia && matchMedia("(prefers-color-scheme: dark)").matches)));
/* At night it is silent until she says otherwise: a baby sleeps beside her. */
const hour = new Date(Date.now()).getHours();
setSound(hour >= 7 && hour < 21);
setVoice(false);
fillStart();
fillSafety(data.care, words);
openStart();
