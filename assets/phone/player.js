"use strict";
/* Plays the cues of the page. Told the time in seconds of a clock that only goes on, it tells what
   happened: "cue", "breath", "paused", "resumed", "ended". The rules are those of core/player.py. */

const READY_KINDS = ["settle", "warm", "move", "find", "get_ready", "switch_side"];

class Player {
  constructor(cues, rules, tell) {
    this.rules = rules;
    this.tell = tell;
    this.index = 0;
    this.outcome = "";
    this.pressed = 0;
    this.anchor = null;
    this.offset = 0;
    this.counted = 0;
    this.breath = 0;
    this.seen = 0;
    let start = 0;
    this.cues = cues.map((cue) => {
      const starts = [];
      let at = 0;
      for (const [inhale, hold, exhale] of cue.breaths || []) {
        starts.push(at);
        at += inhale + hold + exhale;
      }
      const timed = Object.assign({}, cue, { start: start, starts: starts });
      start += cue.length;
      return timed;
    });
    this.total = start;
  }

  get cue() { return this.cues[this.index]; }

  get playing() { return this.anchor !== null; }

  /* Where going on would start: in a paced cue the start of a breath. */
  get place() {
    const offset = Math.min(this.anchor === null ? this.offset : this.elapsed(this.seen), this.cue.length);
    return { cue: this.index, offset: this.breathStart(offset) };
  }

  stand(place) {
    this.index = place.cue;
    this.offset = this.counted = place.offset;
    this.breath = this.breathNumber(place.offset);
  }

  start(now) {
    this.anchor = this.seen = now;
    this.tell("cue");
  }

  tick(now) {
    if (this.anchor === null) return;
    if (now - this.seen > this.rules.gap) return this.stop(this.seen, true);
    this.seen = now;
    if (this.cue.waits && this.elapsed(now) > this.rules.wait) return this.stop(now, true);
    for (let due = this.nextEnd(); due !== null && due <= now; due = this.nextEnd()) {
      this.leave(due);
      if (this.breath + 1 < this.cue.starts.length) {
        this.breath += 1;
        this.tell("breath");
      } else {
        this.enter(this.index + 1, due);
      }
    }
  }

  pause(now) {
    this.tick(now);
    if (this.anchor !== null) this.stop(now, false);
  }

  resume(now) {
    if (this.anchor !== null || this.outcome) return;
    this.stand(this.place);
    this.anchor = this.seen = now;
    this.tell("resumed");
  }

  goOn(now) {
    this.tick(now);
    if (this.anchor !== null && READY_KINDS.includes(this.cue.kind)) this.jump(this.index + 1, now);
  }

  skip(now) {
    const here = stepOf(this.cue);
    this.tick(now);
    if (this.outcome || stepOf(this.cue) !== here) return;
    let next = this.index + 1;
    while (next < this.cues.length && this.cues[next].kind !== "close" && stepOf(this.cues[next]) <= here) next += 1;
    this.jump(next, now);
  }

  back(now) {
    this.tick(now);
    let first = this.firstOf(this.cue);
    const run = this.cue.start + Math.min(this.elapsed(now), this.cue.length) - this.cues[first].start;
    if (run <= this.rules.restart && first > 0) first = this.firstOf(this.cues[first - 1]);
    this.jump(first, now);
  }

  finish(now) {
    if (this.outcome) return;
    this.tick(now);
    if (this.outcome) return;
    this.leave(now);
    this.outcome = "early";
    this.offset = this.elapsed(now);
    this.anchor = null;
    this.tell("ended");
  }

  moment(now) {
    const cue = this.cue, elapsed = this.elapsed(now), within = Math.min(elapsed, cue.length);
    return Object.assign({ cue: cue, elapsed: elapsed, left: cue.length - within, position: cue.start + within }, this.breathing(within));
  }

  /* Phase (0 in, 1 full, 2 out) and fullness of the breath, a sine from 0 to 1. */
  breathing(within) {
    const cue = this.cue;
    if (!cue.starts.length) return { phase: null, fullness: 0.35 };
    const number = this.breathNumber(within);
    const [inhale, hold, exhale] = cue.breaths[number];
    const at = Math.min(Math.max(0, within - cue.starts[number]), inhale + hold + exhale - 1e-9);
    if (at < inhale) return { phase: 0, fullness: (1 - Math.cos(Math.PI * at / inhale)) / 2 };
    if (at < inhale + hold) return { phase: 1, fullness: 1 };
    return { phase: 2, fullness: (1 + Math.cos(Math.PI * (at - inhale - hold) / exhale)) / 2 };
  }

  elapsed(now) {
    return this.anchor === null ? this.offset : this.offset + Math.max(0, now - this.anchor);
  }

  breathNumber(offset) {
    const starts = this.cue.starts;
    let number = 0;
    while (number + 1 < starts.length && starts[number + 1] <= offset + 1e-9) number += 1;
    return number;
  }

  breathStart(offset) {
    return this.cue.starts.length ? this.cue.starts[this.breathNumber(offset)] : offset;
  }

  nextEnd() {
    const cue = this.cue;
    if (this.anchor === null || cue.waits) return null;
    const end = this.breath + 1 < cue.starts.length ? cue.starts[this.breath + 1] : cue.length;
    return this.anchor + end - this.offset;
  }

  stop(at, slept) {
    this.leave(at);
    this.offset = this.counted = this.elapsed(at);
    this.anchor = null;
    this.slept = slept;
    this.tell("paused");
  }

  leave(at) {
    const elapsed = Math.min(this.elapsed(at), this.cue.length);
    if (this.cue.kind === "press" && elapsed > this.counted) this.pressed += elapsed - this.counted;
    this.counted = elapsed;
  }

  enter(index, at) {
    this.breath = 0;
    if (index >= this.cues.length) {
      this.offset = this.counted = this.cue.length;
      this.outcome = "finished";
      this.anchor = null;
      this.tell("ended");
      return;
    }
    this.offset = this.counted = 0;
    this.index = index;
    if (this.anchor !== null) this.anchor = at;
    this.tell("cue");
  }

  jump(index, now) {
    if (this.outcome) return;
    this.leave(now);
    this.enter(index, now);
  }

  firstOf(cue) {
    if (cue.step === undefined) return cue.kind === "close" ? this.cues.length - 1 : 0;
    return this.cues.findIndex((one) => one.step === cue.step);
  }
}

function stepOf(cue) { return cue.step === undefined ? -1 : cue.step; }
