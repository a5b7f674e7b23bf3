import { type Assignment, assignmentSchema } from "./assignment.js";
import { type Conversation, conversationSchema } from "./conversation.js";
import { type Identity, identitySchema } from "./identity.js";
import { type Network, networkSchema } from "./network.js";
import { type Organisation, organisationSchema } from "./organisation.js";
import { type Policy, policySchema } from "./policy.js";
import { type Professional, professionalSchema } from "./professional.js";

/** The records that travel through inzet, by kind. */
export interface RecordByKind {
  /** A person who can take assignments. */
  readonly professional: Professional;
  /** A party that employs or offers. */
  readonly organisation: Organisation;
  /** Temporary work. */
  readonly assignment: Assignment;
  /** Organisations under one policy. */
  readonly network: Network;
  /** Rules as data. */
  readonly policy: Policy;
  /** How a talk went. */
  readonly conversation: Conversation;
  /** Who is behind a pseudonym. */
  readonly identity: Identity;
}

/** A kind of record. */
export type RecordKind = keyof RecordByKind;

/** The zod schema of each kind of record. */
export const recordSchemas = {
  professional: professionalSchema,
  organisation: organisationSchema,
  assignment: assignmentSchema,
  network: networkSchema,
  policy: policySchema,
  conversation: conversationSchema,
  identity: identitySchema,
} as const;

/** Every kind of record, in a fixed order. */
export const recordKinds: readonly RecordKind[] = [
  "professional",
  "organisation",
  "assignment",
  "network",
  "policy",
  "conversation",
  "identity",
];
