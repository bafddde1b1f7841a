/* Puts cues and moments into the session's elements; it decides nothing. */

const $ = (id) => document.getElementById(id);
const SVG = "http://www.w3.org/2000/svg";
const HALO_DISCS = [[1, 0.13], [0.73, 0.16], [0.47, 0.26]];
const LEAST = 0.56, GROWTH = 0.16, RADIUS = 95, WORD_SIZE = 20;

function made(name, text, kind) {
  const element = document.createElement(name);
  if (text !== undefined) element.textContent = text;
  if (kind) element.className = kind;
  return element;
}

function drawn(name, attributes) {
  const element = document.createElementNS(SVG, name);
  for (const key of Object.keys(attributes)) element.setAttribute(key, attributes[key]);
  return element;
}

function fill(element, nodes) {
  while (element.firstChild) element.removeChild(element.firstChild);
  for (const node of nodes) element.appendChild(node);
}

function put(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

function clockOf(seconds) {
  return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
}

class Screen {
  constructor(data, still) {
    this.data = data;
    this.words = data.words;
    this.still = still;
    this.drawing = "";
    this.picture = -1;
    this.stage = 0;
    this.halos = [];
    put($("routine"), data.title);
    $("routine").lang = data.language;
    this.bars = data.steps.map(() => made("span"));
    for (const bar of this.bars) bar.appendChild(made("i"));
    fill($("bar"), this.bars);
    $("bar").hidden = !this.bars.length;
    $("fill").toggleAttribute("hidden", !still);
  }

  /* Show a cue from its first stage on. */
  enter(cue) {
    const steps = this.data.steps.length, words = this.words;
    this.stage = 0;
    this.second = this.phase = undefined;
    $("session").setAttribute("data-cue", cue.kind);
    put($("eyebrow"), cue.step === undefined ? "" : words.of.replace("{0}", cue.step + 1).replace("{1}", steps));
    put($("pinyin"), cue.name);
    put($("characters"), cue.characters || "");
    put($("line"), cue.line || "");
    put($("view"), cue.view || "");
    put($("do"), cue.do || "");
    put($("feels"), cue.feels || "");
    put($("next"), cue.next || "");
    $("note").hidden = !cue.note;
    $("session").classList.toggle("noted", Boolean(cue.note));
    put($("note-text"), cue.note || "");
    $("note-text").lang = this.data.language;
    $("stage").hidden = !cue.stages;
    $("pace").hidden = Boolean(cue.stages);
    const hidden = document.activeElement === $("ready") && !cue.ready;
    $("ready").hidden = !cue.ready;
    put($("ready"), cue.ready || "");
    $("session").classList.toggle("second", Boolean(cue.stages));
    if (hidden) $("pause").focus();
    $("diagram").hidden = cue.picture === undefined;
    if (cue.stages) this.showStage(cue, 0);
    else if (cue.picture !== undefined) this.draw(cue.picture, cue.alt);
    if (window.scrollY) window.scrollTo(0, 0);
  }

  /* Show one stage of finding; return whether there is such a one. */
  showStage(cue, number) {
    if (!cue.stages || number < 0 || number >= cue.stages.length) return false;
    const stage = cue.stages[number], held = document.activeElement;
    this.stage = number;
    put($("stage-number"), this.words.finding.replace("{0}", number + 1).replace("{1}", cue.stages.length));
    put($("says"), stage.says);
    $("earlier").disabled = number === 0;
    $("later").disabled = number === cue.stages.length - 1;
    if (held && held.disabled) (held === $("later") ? $("ready") : $("later")).focus();
    fill($("dots"), cue.stages.map((_, place) => made("i", "", place === number ? "here" : "")));
    this.draw(stage.picture, stage.alt);
    return true;
  }

  draw(number, name) {
    $("diagram").setAttribute("aria-label", name);
    if (number === this.picture) return;
    const picture = this.data.pictures[number], layers = $("picture-" + number).content.firstChild;
    this.picture = number;
    if (picture.drawing !== this.drawing) {
      this.drawing = picture.drawing;
      const body = $("drawing-" + picture.drawing.replace(".svg", "")).content.firstChild;
      fill($("figure"), Array.from(body.cloneNode(true).childNodes));
    }
    $("figure").setAttribute("transform", picture.laid);
    $("view").className = "note-chip " + picture.corner;
    fill($("below"), [layers.firstChild.cloneNode(true)]);
    fill($("above"), [layers.lastChild.cloneNode(true)]);
    this.halos = picture.halos.map(([x, y]) => {
      const group = drawn("g", {});
      for (const [part, opacity] of HALO_DISCS) group.appendChild(drawn("circle", { r: part * picture.reach, "fill-opacity": opacity }));
      return { group: group, x: x, y: y };
    });
    fill($("halos"), this.halos.map((one) => one.group));
    this.setHalo(0.4);
  }

  setHalo(fullness) {
    const scale = (0.62 + 0.38 * fullness).toFixed(3);
    for (const one of this.halos) one.group.setAttribute("transform", "translate(" + one.x + " " + one.y + ") scale(" + scale + ")");
  }

  /* Show a moment of the player. */
  show(moment, player) {
    const second = Math.ceil(moment.left - 1e-6);
    if (second !== this.second) {
      this.second = second;
      this.showSecond(moment, player);
    }
    const arc = 2 * Math.PI * RADIUS * Math.min(1, moment.elapsed / Math.max(1e-6, moment.cue.length));
    $("arc").style.strokeDasharray = arc.toFixed(1) + " 600";
    this.breathe(moment, player);
  }

  breathe(moment, player) {
    const fullness = this.still ? 1 : moment.fullness;
    $("disc").setAttribute("transform", "translate(100 100) scale(" + (RADIUS * (LEAST + GROWTH * fullness)).toFixed(2) + ")");
    if (this.still) {
      $("fill").toggleAttribute("hidden", moment.phase === null);
      $("fill-bar").setAttribute("width", (8 + 76 * moment.fullness).toFixed(1));
    }
    this.setHalo(this.still || moment.phase === null ? 0.4 : moment.fullness);
    const phase = player.playing ? moment.phase : "paused";
    if (phase === this.phase) return;
    this.phase = phase;
    const words = this.words;
    let told = [moment.cue.resting || "", ""];
    if (phase === "paused") told = [words.paused, player.slept ? words.welcome_back : words.place_kept];
    else if (phase !== null) told = moment.cue.words[phase];
    put($("hint"), told[1]);
    this.write(told[0]);
  }

  /* Write on the disc; words that do not fit when it is smallest get smaller. */
  write(text) {
    const word = $("word");
    put(word, text);
    word.style.fontSize = WORD_SIZE + "px";
    const width = word.getComputedTextLength(), room = 1.9 * RADIUS * LEAST;
    if (width > room) word.style.fontSize = WORD_SIZE * room / width + "px";
  }

  showSecond(moment, player) {
    const cue = moment.cue;
    put($("clock"), cue.waits ? this.words.waits : clockOf(this.second));
    $("clock").classList.toggle("waits", Boolean(cue.waits));
    this.bars.forEach((bar, number) => {
      const own = player.cues.filter((one) => one.step === number);
      const end = own[own.length - 1].start + own[own.length - 1].length;
      const part = Math.min(1, Math.max(0, (moment.position - own[0].start) / (end - own[0].start)));
      bar.firstChild.style.width = (100 * part).toFixed(1) + "%";
    });
    $("bar").setAttribute("aria-valuenow", Math.round(100 * moment.position / player.total));
  }

  showPlaying(playing) {
    $("mute").hidden = playing;
    $("session").classList.toggle("paused", !playing);
    put($("pause"), playing ? this.words.pause : this.words.go_on);
    this.phase = this.second = undefined;
  }

  /* What is read aloud at a new cue: no more than she needs. */
  spoken(cue) {
    const parts = [cue.name, cue.line, cue.do, cue.note, cue.stages && cue.stages[0].says];
    return parts.filter(Boolean).map((part) => part.replace(/\.$/, "")).join(". ");
  }
}
