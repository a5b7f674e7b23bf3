import { describe, expect, it } from "vitest";
import type { Conversation } from "../../model/index.js";
import { observed } from "../observation.fixture.js";
import { click } from "./click.js";

const yes = "yes" as const;
const no = "no" as const;

describe("click", () => {
  it.each<[Partial<Conversation> | undefined, string, string, string | undefined, string | undefined]>([
    [undefined, "unknown", "not-talked", "client", "invite"],
    [{}, "amber", "talking", "client", "answer"],
    [{ professionalSays: yes, clientSays: yes }, "green", "both-yes", undefined, undefined],
    [{ professionalSays: yes }, "amber", "waits-for-client", "client", "answer"],
    [{ clientSays: yes }, "amber", "waits-for-professional", "professional", "answer"],
    [{ professionalSays: no, clientSays: yes }, "red", "professional-no", "professional", "reconsider"],
    [{ professionalSays: yes, clientSays: no }, "red", "client-no", "client", "reconsider"],
    [{ professionalSays: no, clientSays: no }, "red", "professional-no", "professional", "reconsider"],
  ])("reads %j as %s: %s", (talk, state, code, actor, step) => {
    const conversations = talk === undefined ? [] : [{ professional: "p", assignment: "a", ...talk }];
    const signal = click.read(observed({ conversations }));
    expect([signal.state, signal.code, signal.actor, signal.step]).toEqual([state, code, actor, step]);
  });
});
