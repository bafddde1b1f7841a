/* Chimes on the audio clock, made here from the recipe of sound/synth.py, and a voice where the
   phone has one of its own. Rings are put into the audio clock a little ahead, so that a busy phone
   still rings in time. */

const AHEAD = 1.5, LATE = 0.25, LEAD = 0.5, LETTERS_A_SECOND = 12;

class Sound {
  constructor(chimes, language) {
    this.chimes = chimes;
    this.language = language;
    this.on = true;
    this.talks = false;
    this.context = null;
    this.buffers = {};
    this.sounding = [];
    this.done = new Set();
    this.said = new Set();
    this.base = 0;
    this.from = -1;
    this.bellOver = 0;
  }

  /* Called in a tap: a phone lets a page sound only then. */
  unlock() {
    const Context = window.AudioContext || window.webkitAudioContext;
    if (!Context) return;
    if (!this.context) {
      this.context = new Context();
      this.volume = this.context.createGain();
      this.volume.connect(this.context.destination);
      for (const name of Object.keys(this.chimes.made)) setTimeout(() => this.make(name), 0);
    }
    if (this.context.state !== "running" && this.context.resume) this.context.resume().catch(() => {});
  }

  make(name) {
    if (!this.buffers[name]) {
      const wave = waveOf(this.chimes.made[name], this.context.sampleRate, this.chimes.window);
      const buffer = this.context.createBuffer(1, wave.length, this.context.sampleRate);
      buffer.getChannelData(0).set(wave);
      this.buffers[name] = buffer;
    }
    return this.buffers[name];
  }

  /* A cue begins, or one goes on at `elapsed`: only a paced one rings what is still to come. What was
     put ahead for a cue that begins by itself stays. */
  follow(player, elapsed) {
    this.said.clear();
    this.base = player.index;
    this.from = elapsed === undefined ? -1 : (player.cue.starts.length ? elapsed - 0.01 : Infinity);
  }

  /* Put into the audio clock what rings soon; say what is due. `now` in seconds. */
  tick(player, now) {
    if (!player.playing) return;
    this.ring(player, now);
    this.talk(player, now);
  }

  ring(player, now) {
    if (!this.on || !this.context || this.context.state !== "running") return;
    let start = player.anchor - player.offset;
    for (let index = player.index; index < player.cues.length; index += 1) {
      const cue = player.cues[index];
      (cue.rings || []).forEach(([at, name], number) => {
        const key = index + ":" + number, due = start + at;
        if (due > now + AHEAD || this.done.has(key)) return;
        if (index === this.base && at < this.from) return;
        this.done.add(key);
        if (now - due > LATE) return;
        this.play(name, this.context.currentTime + Math.max(0, due - now), due);
      });
      start += cue.length;
      if (cue.waits || start > now + AHEAD) break;
    }
  }

  play(name, when, due) {
    const source = this.context.createBufferSource(), gain = this.context.createGain();
    source.buffer = this.make(name);
    source.connect(gain);
    gain.connect(this.volume);
    source.start(when);
    if (this.chimes.bells[name]) this.bellOver = due + this.chimes.bells[name];
    const one = { source: source, gain: gain };
    this.sounding.push(one);
    source.onended = () => { this.sounding = this.sounding.filter((other) => other !== one); };
  }

  /* Fade what sounds, and take back what was put ahead. */
  hush() {
    for (const one of this.sounding) {
      const now = this.context.currentTime;
      one.gain.gain.setTargetAtTime(0, now, 0.03);
      one.source.stop(now + 0.15);
    }
    this.sounding = [];
    this.done.clear();
    this.bellOver = 0;
    if (window.speechSynthesis) window.speechSynthesis.cancel();
  }

  /* A voice of the phone itself, so that nothing is asked for outside; null where there is none. */
  voice() {
    const voices = window.speechSynthesis ? window.speechSynthesis.getVoices() : [];
    return voices.find((one) => one.localService && one.lang.slice(0, 2) === this.language.slice(0, 2)) || null;
  }

  /* Begin the weightiest line that is due and will have ended in time; the others fall away. */
  talk(player, now) {
    if (!this.talks || !window.speechSynthesis) return;
    const elapsed = player.elapsed(now), cue = player.cue, last = player.index === player.cues.length - 1;
    if (speechSynthesis.speaking || now < this.bellOver) return;
    const lines = (cue.lines || []).map((line, number) => ({ line: line, number: number }));
    const due = lines.filter(({ line, number }) => line[0] <= elapsed && !this.said.has(number));
    due.sort((one, other) => other.line[3] - one.line[3] || one.number - other.number);
    for (const { line, number } of due) {
      this.said.add(number);
      const ends = elapsed + LEAD + line[2].length / LETTERS_A_SECOND;
      const weightier = lines.filter((one) => one.line[3] > line[3] && one.line[0] > elapsed).map((one) => one.line[0]);
      const limit = Math.min(cue.waits || last ? Infinity : cue.length, ...weightier);
      if ((line[1] !== null && elapsed > line[1]) || ends > limit) continue;
      return this.say(line[2]);
    }
  }

  say(text) {
    const voice = this.voice();
    if (!voice) return;
    const speech = new SpeechSynthesisUtterance(text);
    speech.voice = voice;
    speech.lang = voice.lang;
    speech.rate = 0.92;
    speechSynthesis.speak(speech);
  }
}

/* The samples of a chime, from -1 to 1: its notes added up, at its level. */
function waveOf(chime, rate, window) {
  const wave = new Float32Array(Math.round(chime.seconds * rate));
  for (const note of chime.notes) {
    const first = Math.round(note.at * rate), count = Math.min(Math.round(note.seconds * rate), wave.length - first);
    for (const partial of note.partials) {
      const strength = note.strength * partial.strength, fall = note.fall * partial.fall * rate;
      let phase = 0;
      for (let place = 0; place < count; place += 1) {
        let swell = ease(place / (note.attack * rate)) * ease((count - 1 - place) / (note.end * count));
        if (fall) swell *= Math.exp(-place / fall);
        wave[first + place] += strength * swell * Math.sin(phase);
        const pitch = note.to ? note.frequency * Math.pow(note.to / note.frequency, ease(place / count)) : note.frequency;
        phase += 2 * Math.PI * partial.ratio * pitch / rate;
      }
    }
  }
  const scale = Math.pow(10, chime.level / 20) / loudest(wave, Math.round(window * rate));
  return wave.map((value) => scale * value);
}

/* The RMS of the loudest stretch of so many samples, with silence around. */
function loudest(wave, width) {
  let most = 0, total = 0;
  wave.forEach((value, place) => {
    total += value * value;
    if (place >= width) total -= wave[place - width] * wave[place - width];
    most = Math.max(most, total);
  });
  return Math.sqrt(most / width);
}

function ease(part) { return part < 1 ? 0.5 - 0.5 * Math.cos(Math.PI * part) : 1; }
