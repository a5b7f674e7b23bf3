import type { Assignment, Consent, MatchStore } from "@inzet/core";
import type { ReadOptions, Viewer } from "@inzet/core/storage";
import fc from "fast-check";
import type { StoreTopic } from "./topic.js";
import { historyArbitrary, viewerArbitrary } from "./visibility-history.js";
import { leaksTo } from "./visibility-law.js";

const today = "2026-11-24";
const client: Viewer = { organisation: "katwijk", role: "client", today };
const yes = (purpose: Consent["purpose"], rest: Partial<Consent> = {}): Consent => ({ purpose, given: true, ...rest });
const no = (purpose: Consent["purpose"], rest: Partial<Consent> = {}): Consent => ({ purpose, given: false, ...rest });

async function sees(store: MatchStore, id: string, viewer: Viewer): Promise<boolean> {
  return (await store.get("professional", id, { viewer })) !== undefined;
}

async function idsFor(store: MatchStore, viewer: Viewer): Promise<readonly string[]> {
  return (await store.iterate("professional", { viewer })).items.map((item) => item.id);
}

const hidden = { id: "b", homeOrganisation: "leiden", grade: 9 };
const shown = (id: string) => ({ ...hidden, id, consents: [yes("show-profile")] });

/** A viewer gets what a store would give in which nothing that is hidden from them was ever written. */
export const visibility: StoreTopic = {
  name: "visibility",
  tests: {
    async "hides a professional from others until they consent, from then on, and no longer"({ open, expect }) {
      const store = await open();
      await store.put("professional", { id: "p1", homeOrganisation: "leiden" });
      expect(await sees(store, "p1", client)).toEqual(false);
      const consents = [yes("show-profile", { on: "2026-03-01", until: "2026-06-01" })];
      await store.put("professional", { id: "p1", homeOrganisation: "leiden", consents });
      for (const [day, visible] of [
        ["2026-02-28", false],
        ["2026-03-01", true],
        ["2026-05-31", true],
        ["2026-06-01", false],
      ] as const) {
        expect(await sees(store, "p1", { ...client, today: day }), day).toEqual(visible);
      }
    },
    async "hides a professional whose consent was withdrawn"({ open, expect }) {
      const store = await open();
      await store.put("professional", { id: "p1", consents: [yes("show-profile", { on: "2026-01-01" })] });
      expect(await sees(store, "p1", client)).toEqual(true);
      const consents = [yes("show-profile", { on: "2026-01-01" }), no("show-profile", { on: today })];
      await store.put("professional", { id: "p1", consents });
      expect(await sees(store, "p1", client)).toEqual(false);
      expect(await idsFor(store, client)).toEqual([]);
    },
    async "hides a professional from the one organisation that they refused, or shows them to it alone"({
      open,
      expect,
    }) {
      const store = await open();
      const except = [yes("show-profile"), no("show-profile", { organisation: "katwijk" })];
      const only = [no("show-profile"), yes("show-profile", { organisation: "katwijk" })];
      await store.put("professional", { id: "except", consents: except });
      await store.put("professional", { id: "only", consents: only });
      expect(await idsFor(store, client)).toEqual(["only"]);
      expect(await idsFor(store, { ...client, organisation: "zoetermeer" })).toEqual(["except"]);
      // Ids that begin, end or are spelt alike are other organisations.
      for (const organisation of ["kat", "wijk", "Katwijk", "katwijk2", "_atwijk", "%"]) {
        expect(await idsFor(store, { ...client, organisation }), organisation).toEqual(["except"]);
      }
    },
    async "shows professionals to themselves and to coordinators at home, whatever they consented to"({
      open,
      expect,
    }) {
      const store = await open();
      await store.put("professional", { ...hidden, consents: [no("show-profile"), no("show-identity")] });
      await store.put("identity", { professional: "b", name: "Ada" });
      const at = (viewer: Partial<Viewer>): Viewer => ({ organisation: "leiden", role: "employee", today, ...viewer });
      expect(await sees(store, "b", at({}))).toEqual(false);
      expect(await sees(store, "b", at({ role: "client" }))).toEqual(false);
      for (const viewer of [at({ professional: "b" }), at({ role: "coordinator" })]) {
        for (const outside of [false, true]) {
          expect(await sees(store, "b", { ...viewer, outside })).toEqual(true);
          expect((await store.get("identity", "b", { viewer: { ...viewer, outside } }))?.record.name).toEqual("Ada");
        }
      }
      expect(await sees(store, "b", at({ role: "coordinator", organisation: "katwijk" }))).toEqual(false);
      expect(await sees(store, "b", at({ professional: "B" }))).toEqual(false);
    },
    async "shows who a professional is only with consent to that besides"({ open, expect }) {
      const store = await open();
      const consents = {
        profile: [yes("show-profile")],
        both: [yes("show-profile"), yes("show-identity")],
        identity: [yes("show-identity")],
        later: [yes("show-profile"), yes("show-identity", { on: "2026-11-25" })],
      };
      for (const [id, list] of Object.entries(consents)) {
        await store.put("professional", { id, consents: list });
        await store.put("identity", { professional: id, name: "Ada" });
      }
      const { items } = await store.iterate("identity", { viewer: client });
      expect(items.map((item) => item.id)).toEqual(["both"]);
      expect(await store.count("identity", { viewer: client })).toEqual(1);
      expect(await store.get("identity", "profile", { viewer: client })).toEqual(undefined);
      // Nobody is behind a pseudonym that is not there.
      await store.put("identity", { professional: "gone", name: "Grace" });
      expect(await store.get("identity", "gone", { viewer: client })).toEqual(undefined);
    },
    async "shows to those outside the network only what may be shared there"({ open, expect }) {
      const store = await open();
      await store.put("professional", { id: "inside", consents: [yes("show-profile")] });
      await store.put("professional", {
        id: "shared",
        consents: [yes("show-profile"), yes("share-outside-network")],
      });
      expect(await idsFor(store, client)).toEqual(["inside", "shared"]);
      expect(await idsFor(store, { ...client, outside: true })).toEqual(["shared"]);
    },
    async "hides drafts from all but those who make them"({ open, expect }) {
      const store = await open();
      const draft: Assignment = { id: "a1", organisation: "katwijk", title: "T", status: "draft" };
      await store.put("assignment", { ...draft, audience: [{ to: "everyone" }] });
      const visible = async (viewer: Partial<Viewer>) =>
        (await store.get("assignment", "a1", { viewer: { ...client, ...viewer } })) !== undefined;
      expect(await visible({})).toEqual(true);
      expect(await visible({ role: "coordinator" })).toEqual(true);
      expect(await visible({ role: "employee" })).toEqual(false);
      expect(await visible({ organisation: "leiden" })).toEqual(false);
      await store.put("assignment", { ...draft, status: "open", audience: [{ to: "everyone" }] });
      expect(await visible({ organisation: "leiden", role: "employee" })).toEqual(true);
    },
    async "opens assignments to one audience after the other"({ open, expect }) {
      const store = await open();
      await store.put("assignment", {
        id: "a1",
        organisation: "katwijk",
        network: "west",
        title: "T",
        audience: [
          { to: "organisation" },
          { to: "invited", opensOn: "2026-03-01" },
          { to: "network", opensOn: "2026-04-01" },
          { to: "network", network: "brabant", opensOn: "2026-05-01" },
          { to: "everyone", opensOn: "2026-06-01" },
        ],
      });
      const opened = async (viewer: Partial<Viewer>) => {
        const days = ["2026-02-28", "2026-03-01", "2026-04-01", "2026-05-01", "2026-06-01"];
        for (const day of days) {
          const looks: Viewer = { organisation: "leiden", role: "employee", ...viewer, today: day };
          if ((await store.get("assignment", "a1", { viewer: looks })) !== undefined) return day;
        }
        return "never";
      };
      expect(await opened({ organisation: "katwijk" })).toEqual("2026-02-28");
      expect(await opened({ invitations: ["east", "west"] })).toEqual("2026-03-01");
      expect(await opened({ networks: ["west"] })).toEqual("2026-04-01");
      expect(await opened({ networks: ["brabant"], invitations: ["brabant"] })).toEqual("2026-05-01");
      expect(await opened({})).toEqual("2026-06-01");
    },
    async "shows conversations and events to those whom they are about"({ open, expect }) {
      const store = await open();
      await store.put("professional", shown("p1"));
      await store.put("assignment", { id: "a1", organisation: "katwijk", title: "T", audience: [{ to: "everyone" }] });
      await store.put("conversation", { professional: "p1", assignment: "a1" });
      for (const stream of ["professional:p1", "assignment:a1", "ledger"]) await store.append(stream, [{ stream }]);
      const reads = async (viewer: Partial<Viewer>) => {
        const options: ReadOptions = { viewer: { organisation: "delft", role: "client", today, ...viewer } };
        const talk = await store.get("conversation", "p1 a1", options);
        const lengths = [];
        for (const stream of ["professional:p1", "assignment:a1", "ledger"]) {
          lengths.push((await store.readEvents(stream, options)).length);
        }
        return [talk === undefined ? 0 : 1, ...lengths];
      };
      expect(await reads({}), "sees both, and is neither").toEqual([0, 0, 0, 0]);
      expect(await reads({ professional: "p1" })).toEqual([1, 1, 0, 0]);
      expect(await reads({ organisation: "leiden", role: "coordinator" })).toEqual([1, 1, 0, 0]);
      expect(await reads({ organisation: "katwijk" })).toEqual([1, 0, 1, 0]);
      expect(await reads({ organisation: "katwijk", role: "employee" })).toEqual([0, 0, 0, 0]);
    },
    async "does not let a count, a page or an order tell of what is hidden"({ open, expect }) {
      const store = await open();
      for (const id of ["a", "c", "e"]) await store.put("professional", shown(id));
      for (const id of ["b", "d", "f"]) await store.put("professional", { ...hidden, id });
      expect(await store.count("professional", { viewer: client })).toEqual(3);
      expect(await store.count("professional")).toEqual(6);
      for (const read of [
        (options: object) => store.iterate("professional", { viewer: client, ...options }),
        (options: object) => store.candidates({ gradeFrom: 9 }, { viewer: client, ...options }),
      ]) {
        const first = await read({ limit: 2 });
        expect([first.items.map((item) => item.id), first.next]).toEqual([["a", "c"], "c"]);
        const last = await read({ limit: 1, after: "c" });
        expect([last.items.map((item) => item.id), last.next]).toEqual([["e"], undefined]);
        expect((await read({ limit: 1, after: "d" })).items.map((item) => item.id)).toEqual(["e"]);
      }
    },
    async "does not let a cursor, a version or more changes tell of what is hidden"({ open, expect, refuses }) {
      const store = await open();
      await store.put("professional", shown("a"));
      const alone = await store.changesSince(undefined, { viewer: client });
      await store.put("professional", hidden);
      await store.put("professional", hidden);
      await store.put("identity", { professional: "b", name: "Ada" });
      expect(await store.changesSince(undefined, { viewer: client, limit: 1 })).toEqual(alone);
      expect(await store.changesSince(alone.cursor, { viewer: client })).toEqual({ ...alone, changes: [] });
      const { version } = await store.put("professional", shown("c"));
      expect(version).toEqual(1);
      const news = await store.changesSince(alone.cursor, { viewer: client });
      expect(news.changes.map((change) => [change.id, change.version, change.record !== undefined])).toEqual([
        ["c", 1, true],
      ]);
      // A cursor that names what is hidden is refused as one that names what is not there.
      for (const cursor of ["professional b 1", "professional b 2", "professional nobody 1", "identity b 1"]) {
        await refuses(() => store.changesSince(cursor, { viewer: client }), "INVALID_OPTION");
      }
    },
    async "is that of now: what becomes visible comes with its history, and what is hidden again is gone"({
      open,
      expect,
    }) {
      const store = await open();
      await store.put("professional", { ...hidden, id: "p1" });
      await store.append("professional:p1", [{ n: 0 }]);
      await store.put("professional", shown("p1"));
      expect((await store.get("professional", "p1", { viewer: client }))?.version).toEqual(2);
      const { changes } = await store.changesSince(undefined, { viewer: client });
      expect(changes.map(({ id, version }) => [id, version])).toEqual([["p1", 2]]);
      await store.put("professional", { ...hidden, id: "p1" });
      expect((await store.changesSince(undefined, { viewer: client })).changes).toEqual([]);
      await store.put("professional", shown("p1"));
      await store.delete("professional", "p1");
      expect((await store.changesSince(undefined, { viewer: client })).changes).toEqual([]);
      expect(await store.count("professional", { viewer: client })).toEqual(0);
    },
    async "gives the portal itself everything"({ open, expect }) {
      const store = await open();
      await store.put("professional", hidden);
      await store.put("identity", { professional: "b", name: "Ada" });
      expect((await store.get("professional", "b", {}))?.record).toEqual(hidden);
      expect(await store.count("identity")).toEqual(1);
      expect((await store.changesSince(undefined)).changes.length).toEqual(1);
    },
    async "refuses a viewer who is misspelt, in every read"({ open, refuses }) {
      const store = await open();
      const wrong: readonly unknown[] = [
        null,
        "katwijk",
        {},
        { ...client, organisation: "" },
        { ...client, organisation: "a b" },
        { ...client, role: "admin" },
        { ...client, today: "today" },
        { ...client, today: new Date(0) },
        { ...client, profesional: "p1" },
        { ...client, professional: "p 1" },
        { ...client, networks: "west" },
        { ...client, invitations: [1] },
        { ...client, outside: "no" },
      ];
      for (const each of wrong) {
        const options = { viewer: each as Viewer };
        await refuses(() => store.get("professional", "p1", options), "INVALID_OPTION");
        await refuses(() => store.count("professional", options), "INVALID_OPTION");
        await refuses(() => store.iterate("professional", options), "INVALID_OPTION");
        await refuses(() => store.candidates({}, options), "INVALID_OPTION");
        await refuses(() => store.readEvents("professional:p1", options), "INVALID_OPTION");
        await refuses(() => store.changesSince(undefined, options), "INVALID_OPTION");
      }
    },
    async "gives, after random histories, to the byte what a store without the hidden records gives"({ open, expect }) {
      const samples = fc.sample(fc.tuple(historyArbitrary, fc.array(viewerArbitrary, { minLength: 4, maxLength: 4 })), {
        seed: 20261124,
        numRuns: 4,
      });
      for (const [history, viewers] of samples) {
        const store = await open();
        for (const batch of history) await store.batch(batch);
        for (const viewer of viewers) {
          expect(await leaksTo(store, history, viewer), `what differs for ${JSON.stringify(viewer)}`).toEqual([]);
        }
      }
    },
  },
};
