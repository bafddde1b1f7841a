/* What is asked before pressing, and the way through it where something feels wrong. */

/* Fill the pages of safety from the content. */
function fillSafety(care, words) {
  put($("intro"), care.intro);
  put($("pressure"), care.pressure);
  fill($("groups"), care.groups.map((group) => {
    const part = made("div", undefined, "group"), list = made("ul", undefined, "signs");
    part.appendChild(made("h2", group.title));
    fill(list, group.signs.map(([ask]) => made("li", ask)));
    part.appendChild(list);
    return part;
  }));
  $("careful").hidden = !care.cautions.length;
  fill($("cautions"), care.cautions.map(([text, points]) => made("li", points.length ? text + ": " + points.join(", ") : text)));
  fill($("stop"), care.stop.map((sign) => made("li", sign)));
  fill($("deeds"), care.groups.map((group) => {
    const part = made("div", undefined, "group card");
    part.appendChild(made("h2", group.title, "care"));
    if (group.level) part.appendChild(made("p", group.level));
    for (const [ask, deed] of group.signs) {
      const one = made("div", undefined, "deed");
      one.appendChild(made("p", ask, "strong"));
      one.appendChild(made("p", deed));
      part.appendChild(one);
    }
    return part;
  }));
}

/* What follows from the answers so far, null while a further one decides (core/trouble.py). */
function outcomeOf(given, outcomes) {
  for (const outcome of outcomes) {
    const names = Object.keys(outcome.when), told = names.filter((name) => name in given);
    if (told.every((name) => outcome.when[name].includes(given[name]))) {
      return told.length === names.length ? outcome : null;
    }
  }
  return null;
}

/* Asks plain questions and offers what may be done: `deeds` holds goOn, without, finish, back.
   `deeds.point()` is whether a point was being pressed. */
class Trouble {
  constructor(data, deeds) {
    this.care = data.care;
    this.words = data.words;
    this.deeds = deeds;
    this.given = {};
    put($("whom"), data.from.length ? this.words.whom.replace("{0}", data.from.join(", ")) : "");
    $("whom").lang = data.language;
  }

  begin() {
    this.given = {};
    this.follow();
  }

  follow() {
    const outcome = outcomeOf(this.given, this.care.outcomes);
    if (outcome) this.tell(outcome);
    else this.ask(this.care.questions.find((one) => !(one.id in this.given)) || this.care.questions[0]);
    window.scrollTo(0, 0);
    $("trouble-title").focus();
  }

  ask(question) {
    const words = this.words, first = !Object.keys(this.given).length;
    $("trouble-level").hidden = first;
    put($("trouble-level"), words.hands_away);
    put($("trouble-title"), first ? words.hands_away : question.ask);
    const says = first ? [made("p", words.nothing_lost, "quiet"), made("p", this.care.levels.emergency, "small"),
      this.button(words.finish, "primary wide", this.deeds.finish), made("h2", question.ask)] : [];
    if (question.signs.length) {
      const list = made("ul", undefined, "signs");
      fill(list, question.signs.map((sign) => made("li", sign)));
      says.push(list);
    }
    fill($("trouble-says"), says);
    const choices = question.choices.map(([id, label]) => this.button(label, "choice", () => {
      this.given[question.id] = id;
      this.follow();
    }));
    if (first) {
      choices.push(this.button(words.to_session, "link wide", this.deeds.back));
    } else {
      choices.push(this.button(words.finish, "quiet-button wide", this.deeds.finish));
      choices.push(this.button(words.question_back, "link wide", () => this.goBack()));
    }
    fill($("trouble-choices"), choices);
    fill($("trouble-signs"), []);
  }

  tell(outcome) {
    const words = this.words, point = this.deeds.point();
    const level = { emergency: words.now, same_day: words.today, within_days: words.within_days }[outcome.level];
    $("trouble-level").hidden = !level;
    put($("trouble-level"), level || "");
    put($("trouble-title"), outcome.title);
    fill($("trouble-says"), outcome.says.map((text) => made("p", text, "lead")));
    const here = outcome.on === "here", anywhere = outcome.on !== "no", actions = [];
    if (here || (anywhere && !point)) actions.push(this.button(here ? words.passed : words.go_on, "primary wide", this.deeds.goOn));
    if (anywhere && point) actions.push(this.button(words.without, (here ? "quiet-button" : "primary") + " wide", this.deeds.without));
    actions.push(this.button(words.finish, (anywhere ? "quiet-button" : "primary") + " wide", this.deeds.finish));
    actions.push(this.button(words.question_back, "link wide", () => this.goBack()));
    fill($("trouble-choices"), actions);
    fill($("trouble-signs"), outcome.level ? [made("p", this.care.levels[outcome.level])] : []);
  }

  goBack() {
    const names = Object.keys(this.given);
    delete this.given[names[names.length - 1]];
    this.follow();
  }

  button(text, kind, deed) {
    const one = made("button", text, kind);
    one.type = "button";
    one.addEventListener("click", deed);
    return one;
  }
}
