// Made by `npm run docs:pages` from the comments on the fields; change those.
import type * as z from "zod/mini";
import { assignmentSchema, audienceTierSchema, flexibilitySchema, gradeRangeSchema, hoursRangeSchema } from "./assignment.js";
import { availabilitySchema } from "./availability.js";
import { clearanceSchema } from "./clearance.js";
import { compensationSchema, rateSchema } from "./compensation.js";
import { consentSchema } from "./consent.js";
import { conversationSchema } from "./conversation.js";
import { engagementFormSchema } from "./engagement.js";
import { identitySchema } from "./identity.js";
import { languageSkillSchema } from "./language-skill.js";
import { locationSchema } from "./location.js";
import { networkSchema } from "./network.js";
import { organisationSchema } from "./organisation.js";
import { periodSchema } from "./period.js";
import { audienceRuleSchema, expectationsSchema, fittingThresholdsSchema, policySchema } from "./policy.js";
import { awarenessSchema, commitmentSchema, conflictsSchema, employmentSchema, professionalSchema, willingnessSchema } from "./professional.js";
import { releasePolicySchema, releaseSchema } from "./release.js";
import { requirementSchema } from "./requirement.js";
import { skillClaimSchema } from "./skill-claim.js";

/** What each field is for, by the schema that it belongs to. */
export const fieldDescriptions: ReadonlyMap<z.core.$ZodType, Readonly<Record<string, string>>> = new Map<
  z.core.$ZodType,
  Readonly<Record<string, string>>
>([
  [audienceTierSchema, {
    to: "organisation: its own people; invited: members in person; network: people of members; everyone.",
    network: "Which network, for invited and network. Default: the assignment's network.",
    opensOn: "First day on which it is open to them; absent: at once.",
  }],
  [hoursRangeSchema, {
    minimum: "Fewest hours a week that are of use.",
    maximum: "Most hours a week that can be given.",
  }],
  [gradeRangeSchema, {
    minimum: "Lowest salary scale.",
    maximum: "Highest salary scale.",
  }],
  [flexibilitySchema, {
    startDays: "Days that the start may come later. Default 0.",
    endDays: "Days that the end may come earlier. Default 0.",
  }],
  [assignmentSchema, {
    id: "Id of the assignment.",
    organisation: "Organisation that offers it.",
    network: "Network in which it is offered.",
    title: "Title, for readers.",
    description: "What it is about, for readers.",
    fieldOfWork: "Field of work.",
    kind: "What sort of work it is.",
    requirements: "Skills asked and taught; absent when unknown.",
    period: "From the first day to the day after the last.",
    flexibility: "How far the period can give way.",
    hoursPerWeek: "Hours a week, from least to most.",
    location: "Where the work is done. Default: where the organisation is.",
    remoteShare: "Share of the work that can be done remotely, 0 to 1.",
    engagements: "Work forms that are accepted.",
    compensation: "What is paid.",
    seats: "People wanted. Default 1.",
    growthSeats: "Of the seats, those for learners. Default 0.",
    languages: "Languages asked, with least CEFR levels. Default: none.",
    clearances: "Kinds of clearance asked. Default: none.",
    grades: "Salary scales that fit. Default: all.",
    audience: "To whom it opens, when. Default: the policy's.",
    motives: "What the assignment offers to a person's motives.",
    coreQualities: "Qualities that the assignment is looking for.",
    urgency: "How soon it has to be filled. Default normal.",
    status: "Where it stands. Default open.",
  }],
  [availabilitySchema, {
    hoursPerWeek: "Hours a week free for assignments.",
    period: "Days for which this holds; absent: always.",
  }],
  [clearanceSchema, {
    kind: "Kind of clearance, such as VOG or VGB-A.",
    expiresOn: "First day on which it is no longer valid; absent when unknown.",
  }],
  [compensationSchema, {
    kind: "How the work is paid for.",
    maximumPerHour: "Most that is paid, in euros an hour excluding VAT.",
  }],
  [rateSchema, {
    kinds: "Kinds of compensation that are acceptable; absent when unknown.",
    minimumPerHour: "Least that is accepted for paid work, in euros an hour excluding VAT.",
  }],
  [consentSchema, {
    purpose: "What the data may be used for.",
    given: "true when consent is given, false when it is refused or withdrawn.",
    organisation: "Only towards this organisation; absent: towards every one.",
    on: "Day on which it was said.",
    until: "First day on which it no longer holds.",
  }],
  [conversationSchema, {
    professional: "Id of the professional.",
    assignment: "Id of the assignment.",
    professionalSays: "The professional's word; absent when not yet given.",
    clientSays: "The client's word; absent when not yet given.",
    heldOn: "Day of the conversation; absent when it is still to come.",
  }],
  [engagementFormSchema, {
    id: "Word by which records refer to the form, such as secondment.",
    labels: "What readers see, in Dutch and in English.",
    needsRelease: "Whether the home organisation has to let the person go. Default true.",
  }],
  [identitySchema, {
    professional: "Id of the professional's profile.",
    name: "Name, as the person writes it.",
    email: "E-mail address.",
    telephone: "Telephone number.",
  }],
  [languageSkillSchema, {
    language: "Language tag, such as nl or en.",
    listening: "CEFR level of listening.",
    reading: "CEFR level of reading.",
    speaking: "CEFR level of speaking.",
    writing: "CEFR level of writing.",
  }],
  [locationSchema, {
    latitude: "Degrees north of the equator, WGS84.",
    longitude: "Degrees east of Greenwich, WGS84.",
    place: "Name of the place, for readers.",
  }],
  [networkSchema, {
    id: "Id of the network.",
    name: "Name, for readers.",
    members: "Ids of the member organisations.",
    policy: "Its rules.",
  }],
  [organisationSchema, {
    id: "Id of the organisation.",
    name: "Official name.",
    kind: "Kind, such as municipality, water-board, province, ministry.",
    layer: "Layer of government; absent when unknown.",
    registerNumber: "Number in the register of government organisations.",
    location: "Where most of its people work.",
    networks: "Networks it is a member of; absent when unknown.",
    release: "What it does when its people ask to work elsewhere.",
  }],
  [periodSchema, {
    start: "First day of the period.",
    end: "First day after the period; absent when it is open-ended.",
  }],
  [audienceRuleSchema, {
    kinds: "Kinds of assignment it is about; absent: all.",
    to: "To whom these open.",
  }],
  [expectationsSchema, {
    skill: "Credit expected of a skill that is neither claimed nor lacking. Default 0.1.",
    level: "Level expected of a claim without one. Default 3.",
    recency: "Recency expected of a claim without a date. Default 0.9.",
    other: "Value expected of any other criterion that is unknown. Default 0.5.",
  }],
  [fittingThresholdsSchema, {
    green: "Score from which the third light is green. Default 0.6.",
    amber: "Score from which it is amber. Default 0.35.",
  }],
  [policySchema, {
    id: "Id of the policy.",
    name: "Name, for readers.",
    network: "Network it belongs to; assignments without a network are taken to be its own.",
    audience: "To whom assignments open that do not say so; the first rule that applies counts. Default: everyone.",
    engagements: "Work forms that the network knows. Default: any form, each needing release.",
    compensation: "Kinds of compensation. Default: all.",
    maximumRatePerHour: "Highest rate in the network, euros an hour.",
    ownOrganisation: "Whether people may work for their own organisation. Default allowed.",
    layerPreference: "Which layer of government comes first. Default none.",
    minimumGrade: "Lowest salary scale that takes part.",
    hoursKeptAtHome: "Hours a week that stay with the home organisation. Default 0.",
    releaseRequired: "Whether release is needed at all. Default true.",
    weights: "Weight by criterion id; 0 leaves a criterion out. Default: the criterion's own.",
    expectations: "What is expected of the unknown.",
    fitting: "Scores at which the third light changes.",
  }],
  [employmentSchema, {
    kind: "How the person is employed; absent when unknown.",
    hoursPerWeek: "Hours a week of the contract at home.",
    endsOn: "First day after the employment; absent: open-ended when permanent or self-employed, unknown otherwise.",
  }],
  [willingnessSchema, {
    general: "How keen the person is on assignments at all.",
    interestedIn: "Assignments that the person said yes to.",
    declined: "Assignments that the person said no to.",
  }],
  [awarenessSchema, {
    knowsItCanBeDone: "Whether the person knows that one can work elsewhere.",
    seen: "Assignments that the person has seen.",
  }],
  [conflictsSchema, {
    organisations: "Organisations where the person must not work.",
    professionals: "Professionals with whom the person must not work.",
  }],
  [commitmentSchema, {
    assignment: "Id of the running assignment, when it is known here.",
    organisation: "Where it is.",
    hoursPerWeek: "Hours a week it takes.",
    period: "Days it takes; absent: throughout.",
  }],
  [professionalSchema, {
    id: "Pseudonym of the person.",
    homeOrganisation: "Organisation that employs the person; absent: unknown, or none when self-employed.",
    employment: "Employment at home.",
    networks: "Networks the person was invited to in person; absent: none.",
    engagements: "Work forms in which the person takes assignments.",
    grade: "Salary scale, 1 to 18.",
    availability: "Hours a week free for assignments, by period.",
    startNoticeDays: "Days between a yes and the first day.",
    pausedUntil: "First day on which the person takes assignments again; absent: not paused.",
    maximumParallel: "Most assignments at the same time.",
    commitments: "Assignments that already run or are agreed; absent: none.",
    location: "Where the person travels from.",
    travelLimitKm: "Longest way to work, in km as the crow flies.",
    remote: "Whether the person works remotely where that is possible.",
    languages: "Languages with CEFR levels.",
    clearances: "Clearances with expiry.",
    qualifications: "Degrees and certificates.",
    claims: "Skills that the person says to have.",
    lacks: "Skills that the person says not to have.",
    wantsToLearn: "Skills that the person wants to learn.",
    wantsToAvoid: "Skills that the person has but would rather not use.",
    fieldsOfWork: "Fields in which the person has worked or wants to work.",
    coreQualities: "Qualities that mark the person.",
    motives: "What drives the person.",
    conflicts: "Where, and with whom, the person must not work; absent: nowhere.",
    rate: "What the person or their employer asks.",
    release: "The home organisation's decision.",
    consents: "What the data may be used for.",
    willingness: "The first light, in the person's own words.",
    awareness: "The second light.",
  }],
  [releaseSchema, {
    status: "Where the decision stands.",
    hoursPerWeek: "Most hours a week that the decision covers; absent: no bound.",
    period: "Days that the decision covers; absent: no bound.",
    decidedOn: "Day of the decision.",
  }],
  [releasePolicySchema, {
    standing: "granted: everyone may go within the bounds; on-request: each case is decided; refused: nobody goes.",
    maximumHoursPerWeek: "Most hours a week elsewhere under a standing grant.",
  }],
  [requirementSchema, {
    skill: "Id of a concept of the taxonomy.",
    importance: "must is a hard rule; should and nice are scored; learn-here is taught.",
    level: "Least level asked, 1 to 5. Default 1: any level will do.",
    weight: "Weight among the requirements. Default by importance: must 4, should 2, nice 1, learn-here 1.",
    waivable: "Whether the client may let a must go. Default false.",
  }],
  [skillClaimSchema, {
    skill: "Id of a concept of the taxonomy.",
    level: "1 novice, 2 advanced beginner, 3 competent, 4 proficient, 5 expert; absent when unknown.",
    evidence: "What the claim rests on; absent when unknown.",
    lastUsedOn: "Last day on which the skill was used; absent when unknown.",
    years: "Years of experience with it; absent when unknown.",
  }],
]);
