import { ONE } from "../../scoring/index.js";
import type { Asked } from "../asking/asked.js";
import type { PlanMarket } from "../planner.js";
import { hoursOf, hundredths, momentsOf } from "./moments.js";
import type { Pinned } from "./pinned.js";
import type { Entries } from "./plan-problem.js";
import { RowList, type Rows } from "./rows.js";
import type { Slot } from "./slots.js";

interface Context {
  readonly market: PlanMarket;
  readonly asked: Asked;
  readonly slots: readonly Slot[];
  readonly pinned: readonly Pinned[];
  readonly entries: Entries;
  /** The highest worth of an entry. */
  readonly most: number;
  /** Seats that organisations have to have filled, pinned ones included, by id. */
  readonly floors: ReadonlyMap<string, number> | undefined;
  /** What all worths are multiplied by. */
  readonly scale: number;
}

function groupBy<Key>(entries: Entries, keyOf: (entry: number) => Key | undefined): Map<Key, number[]> {
  const groups = new Map<Key, number[]>();
  for (let entry = 0; entry < entries.count; entry++) {
    const key = keyOf(entry);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups;
}

/** What must be, and cannot be, costs this for each unit that is missing: more than all entries are worth. */
function mustCost({ slots, most, scale }: Context): number {
  const seats = slots.reduce((sum, slot) => sum + slot.seats, 0);
  return (Math.ceil(most / scale) + 1) * (seats + 1);
}

function personRows(context: Context, list: RowList): void {
  const { market, asked, slots, pinned, entries } = context;
  const byPerson = groupBy(entries, (entry) => entries.person[entry]);
  for (const [person, own] of byPerson) {
    const { id } = market.professionals[person]!.record;
    const tasksAt = [...new Set(own.map((entry) => slots[entries.slot[entry]!]!.at))];
    let most = 1;
    if (asked.rules.parallel === "record") {
      const held = pinned.filter((pin) => pin.person === person);
      const all = [...tasksAt, ...held.map((pin) => slots[pin.slot]!.at)];
      const tasks = all.map((at) => asked.tasks[at]!);
      const moments = momentsOf(market.professionals[person]!, tasks);
      const entriesOf = (running: readonly number[]) => {
        const open = new Set(running.filter((at) => at < tasksAt.length).map((at) => tasksAt[at]!));
        return own.filter((entry) => open.has(slots[entries.slot[entry]!]!.at));
      };
      most = tasksAt.length;
      moments.forEach(({ running, places, hours }, at) => {
        const inRow = entriesOf(running);
        const pins = running.filter((task) => task >= tasksAt.length);
        const free = Math.max(0, places - pins.length);
        const row = { kind: "other", rule: "parallel", at: person, cost: Infinity } as const;
        if (inRow.length === own.length) most = Math.min(most, free);
        else if (new Set(inRow.map((entry) => slots[entries.slot[entry]!]!.at)).size > free) {
          list.add({ ...row, key: `parallel ${id} ${at}`, about: id, bound: free }, inRow);
        }
        const needed = inRow.map((entry) => hoursOf(asked.tasks[slots[entries.slot[entry]!]!.at]!));
        const left = Math.max(0, hours - pins.reduce((sum, task) => sum + hoursOf(tasks[task]!), 0));
        // What is too much even when only as many as have a place are counted.
        const most2 = [...needed]
          .sort((a, b) => b - a)
          .slice(0, free)
          .reduce((sum, one) => sum + one, 0);
        if (most2 > left) {
          list.add({ ...row, rule: "hours", key: `hours ${id} ${at}`, about: id, bound: left }, inRow, needed);
        }
      });
    }
    list.add(
      {
        kind: "person",
        key: `professional ${id}`,
        rule: "parallel",
        about: id,
        at: person,
        bound: most,
        cost: Infinity,
      },
      own,
    );
    if (most < 2) continue;
    for (const at of tasksAt) {
      const inTask = own.filter((entry) => slots[entries.slot[entry]!]!.at === at);
      if (inTask.length < 2) continue;
      const key = `once ${id} ${asked.tasks[at]!.record.id}`;
      list.add({ kind: "other", key, rule: "once", about: id, at, bound: 1, cost: Infinity }, inTask);
    }
  }
}

function slotRows({ slots, entries }: Context, list: RowList): void {
  const bySlot = groupBy(entries, (entry) => entries.slot[entry]);
  slots.forEach(({ key, seats, covers, task }, at) => {
    const own = bySlot.get(at) ?? [];
    const about = task.record.id;
    list.add({ kind: "slot", key: `seat ${key}`, rule: "seats", about, at, bound: seats, cost: Infinity }, own);
    if (covers !== undefined) return;
    const both = slots.flatMap((other, index) => (other.covers?.includes(at) ? (bySlot.get(index) ?? []) : []));
    if (both.length === 0) return;
    list.add(
      { kind: "other", key: `role ${key}`, rule: "teams", about, at, bound: seats, cost: Infinity },
      [...own, ...both].sort((a, b) => a - b),
    );
  });
}

/** Groups of people who must not be in one assignment, each with its name: those in the rules, and conflicts in records. */
export function apartGroups(
  market: PlanMarket,
  asked: Asked,
): readonly (readonly [name: string, people: readonly string[]])[] {
  const groups: (readonly [string, readonly string[]])[] = (asked.rules.apart ?? []).map((people, at) => [
    `${at}`,
    people,
  ]);
  const ids = new Set(market.professionals.map(({ record }) => record.id));
  const seen = new Set<string>();
  // A stable or fair plan knows pairs only, not who is with whom.
  const together = asked.objective === "total" || asked.objective === "coverage";
  if (asked.rules.conflicts === false || !together) return groups;
  for (const { record } of market.professionals) {
    for (const other of record.conflicts?.professionals ?? []) {
      const pair = [record.id, other].sort();
      const name = pair.join(" ");
      if (!ids.has(other) || other === record.id || seen.has(name)) continue;
      seen.add(name);
      groups.push([name, pair]);
    }
  }
  return groups;
}

function apartRows({ market, asked, slots, pinned, entries }: Context, list: RowList): void {
  const groups = apartGroups(market, asked);
  if (groups.length === 0) return;
  const idOf = (person: number) => market.professionals[person]!.record.id;
  const byTask = groupBy(entries, (entry) => slots[entries.slot[entry]!]!.at);
  const byPerson = groupBy(entries, (entry) => idOf(entries.person[entry]!));
  for (const [name, people] of groups) {
    const members = new Set(people);
    const tasks = new Set(
      people.flatMap((id) => (byPerson.get(id) ?? []).map((entry) => slots[entries.slot[entry]!]!.at)),
    );
    for (const at of tasks) {
      const own = byTask.get(at)!.filter((entry) => members.has(idOf(entries.person[entry]!)));
      const held = pinned.filter((pin) => slots[pin.slot]!.at === at && members.has(idOf(pin.person))).length;
      const bound = Math.max(0, 1 - held);
      if (new Set(own.map((entry) => entries.person[entry])).size <= bound) continue;
      const about = asked.tasks[at]!.record.id;
      list.add({ kind: "other", key: `apart ${name} ${about}`, rule: "apart", about, at, bound, cost: Infinity }, own);
    }
  }
}

/** What a pair is between organisations. */
function organisationsOf({ market, asked, slots }: Context) {
  return (person: number, slot: number) => {
    const home = market.professionals[person]!.record.homeOrganisation;
    const client = asked.tasks[slots[slot]!.at]!.record.organisation;
    return { home, client, elsewhere: home !== undefined && home !== client };
  };
}

function maximumRows(context: Context, list: RowList): void {
  const { asked, slots, pinned, entries } = context;
  const { inAll, perAssignment } = asked.rules.maximumFromOrganisation ?? {};
  const between = organisationsOf(context);
  const homeOf = (entry: number) => between(entries.person[entry]!, entries.slot[entry]!).home;
  if (inAll !== undefined) {
    for (const [home, own] of groupBy(entries, homeOf)) {
      const held = pinned.filter((pin) => between(pin.person, pin.slot).home === home).length;
      const row = {
        kind: "most-from",
        rule: "maximumFromOrganisation.inAll",
        about: home,
        at: 0,
        cost: Infinity,
      } as const;
      list.add({ ...row, key: `${row.rule} ${home}`, bound: Math.max(0, inAll - held) }, own);
    }
  }
  if (perAssignment === undefined) return;
  const byBoth = groupBy(entries, (entry) => {
    const home = homeOf(entry);
    return home === undefined ? undefined : `${home} ${slots[entries.slot[entry]!]!.at}`;
  });
  for (const [key, own] of byBoth) {
    const [home, task] = key.split(" ") as [string, string];
    const at = Number(task);
    const held = pinned.filter(
      (pin) => slots[pin.slot]!.at === at && between(pin.person, pin.slot).home === home,
    ).length;
    const bound = Math.max(0, perAssignment - held);
    if (own.length <= bound) continue;
    const about = asked.tasks[at]!.record.id;
    const rule = "maximumFromOrganisation.perAssignment";
    list.add({ kind: "other", key: `${rule} ${home} ${about}`, rule, about: home, at, bound, cost: Infinity }, own);
  }
}

function minimumRows(context: Context, list: RowList): void {
  const { market, asked, pinned, entries } = context;
  const { minimumPerOrganisation: minimum } = asked.rules;
  if (minimum === undefined) return;
  const between = organisationsOf(context);
  const organisations = minimum.organisations ?? market.organisations.map(({ id }) => id);
  const cost = mustCost(context) * context.scale;
  for (const side of ["gives", "receives"] as const) {
    const least = minimum[side] ?? 0;
    if (least === 0) continue;
    const mine = side === "gives" ? "home" : "client";
    for (const organisation of organisations) {
      const counts = (person: number, slot: number) => {
        const pair = between(person, slot);
        return pair.elsewhere && pair[mine] === organisation;
      };
      const own: number[] = [];
      let ownHouse = false;
      for (let entry = 0; entry < entries.count; entry++) {
        const pair = between(entries.person[entry]!, entries.slot[entry]!);
        if (pair[mine] !== organisation) continue;
        if (pair.elsewhere) own.push(entry);
        // Someone without a home organisation, or from this one, does not count for it.
        else ownHouse = true;
      }
      const held = pinned.filter((pin) => counts(pin.person, pin.slot)).length;
      const bound = -Math.max(0, least - held);
      const rule = `minimumPerOrganisation.${side}`;
      // The network counts everyone of an organisation; where some do not count, it is a condition of its own.
      const kind = ownHouse ? "other" : side;
      list.add(
        { kind, key: `${rule} ${organisation}`, rule, about: organisation, at: 0, bound, cost },
        own,
        own.map(() => -1),
      );
    }
  }
}

function balanceRows(context: Context, list: RowList): void {
  const { asked, slots, pinned, entries } = context;
  const { balance } = asked.rules;
  if (balance === undefined) return;
  const { ledger = {}, weeks = 1, least, most, penalty } = balance;
  const between = organisationsOf(context);
  const cost =
    context.scale * (penalty === undefined ? Math.ceil(mustCost(context) / 25) : Math.round((penalty * ONE) / 100));
  const hours = (slot: number) => Math.round(hoursOf(asked.tasks[slots[slot]!.at]!) * weeks);
  const given = new Map<string, number>();
  const own = new Map<string, { entries: number[]; hours: number[] }>();
  const add = (organisation: string, entry: number, change: number) => {
    const known = own.get(organisation) ?? { entries: [], hours: [] };
    own.set(organisation, known);
    known.entries.push(entry);
    known.hours.push(change);
  };
  const change = (organisation: string, by: number) => given.set(organisation, (given.get(organisation) ?? 0) + by);
  for (const [organisation, so] of Object.entries(ledger))
    change(organisation, hundredths(so.given) - hundredths(so.taken));
  for (const pin of pinned) {
    const { home, client, elsewhere } = between(pin.person, pin.slot);
    if (!elsewhere) continue;
    change(home!, hours(pin.slot));
    change(client, -hours(pin.slot));
  }
  for (let entry = 0; entry < entries.count; entry++) {
    const slot = entries.slot[entry]!;
    const { home, client, elsewhere } = between(entries.person[entry]!, slot);
    if (!elsewhere) continue;
    add(home!, entry, hours(slot));
    add(client, entry, -hours(slot));
  }
  for (const organisation of [...new Set([...own.keys(), ...given.keys()])].sort()) {
    const so = given.get(organisation) ?? 0;
    const { entries: list1 = [], hours: list2 = [] } = own.get(organisation) ?? {};
    const row = { kind: "other", about: organisation, at: 0, cost } as const;
    if (most !== undefined) {
      const bound = hundredths(most) - so;
      list.add({ ...row, rule: "balance.most", key: `balance.most ${organisation}`, bound }, list1, list2);
    }
    if (least !== undefined) {
      const bound = so - hundredths(least);
      list.add(
        { ...row, rule: "balance.least", key: `balance.least ${organisation}`, bound },
        list1,
        list2.map((one) => -one),
      );
    }
  }
}

/** Seats that organisations have to have filled, by whomever. */
function floorRows(context: Context, list: RowList): void {
  const { asked, slots, pinned, entries, floors } = context;
  if (floors === undefined) return;
  const clientOf = (slot: number) => asked.tasks[slots[slot]!.at]!.record.organisation;
  const byClient = groupBy(entries, (entry) => clientOf(entries.slot[entry]!));
  const cost = mustCost(context) * context.scale;
  for (const [about, least] of floors) {
    const own = byClient.get(about) ?? [];
    const bound = -Math.max(0, least - pinned.filter((pin) => clientOf(pin.slot) === about).length);
    const row = { kind: "receives", key: `floor ${about}`, rule: "floor", about, at: 0, bound, cost } as const;
    list.add(
      row,
      own,
      own.map(() => -1),
    );
  }
}

/** The conditions of a problem: people, seats, and the rules of the plan. */
export function ruleRows(context: Context): Rows {
  const list = new RowList();
  personRows(context, list);
  slotRows(context, list);
  apartRows(context, list);
  maximumRows(context, list);
  minimumRows(context, list);
  balanceRows(context, list);
  floorRows(context, list);
  return list.done(context.entries.count);
}
