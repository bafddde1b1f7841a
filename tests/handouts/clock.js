// A clock that stands still until a test lets time pass, and an audio clock that follows it.
(() => {
  let time = 0, number = 0;
  window.__frame = 16;
  const waiting = new Map();
  const day = Date.UTC(2026, 10, 27, 20, 0, 0);
  const add = (run, due) => { waiting.set(++number, { run, due }); return number; };
  performance.now = () => time;
  Date.now = () => day + time;
  window.setTimeout = (run, delay = 0) => add(run, time + delay);
  window.clearTimeout = (one) => waiting.delete(one);
  window.requestAnimationFrame = (run) => add(() => run(time), time + window.__frame);
  window.cancelAnimationFrame = window.clearTimeout;
  const settle = (limit) => {
    for (;;) {
      let next = null;
      for (const [key, one] of waiting) if (one.due <= limit && (!next || one.due < next[1].due)) next = [key, one];
      if (!next) return;
      waiting.delete(next[0]);
      time = Math.max(time, next[1].due);
      next[1].run();
    }
  };
  window.__advance = (span, step) => {
    const end = time + span;
    while (time < end - 1e-6) { const to = Math.min(end, time + step); settle(to); time = to; }
  };
  window.__sleep = (span) => { time += span; };
  window.__time = () => time / 1000;
  window.__rung = [];
  class Param { setTargetAtTime() {} }
  class Node { constructor() { this.gain = new Param(); } connect() {} }
  class Source extends Node {
    start(when) { this.entry = { when, buffer: this.buffer }; window.__rung.push(this.entry); }
    stop(when) { if (this.entry.when > time / 1000) window.__rung = window.__rung.filter((one) => one !== this.entry); }
  }
  window.AudioContext = class {
    constructor() { this.state = "running"; this.sampleRate = 48000; this.destination = new Node(); window.__audio = this; }
    get currentTime() { return time / 1000; }
    resume() { this.state = "running"; return Promise.resolve(); }
    createGain() { return new Node(); }
    createBufferSource() { return new Source(); }
    createBuffer(channels, length) { const wave = new Float32Array(length); return { getChannelData: () => wave }; }
  };
})();
