import { type Assignment, type Organisation, type Professional, renderLabel } from "@inzet/core";
import { createFormats, type Formats } from "./formats.js";
import type { ReportInput } from "./report-input.js";
import { type Words, words } from "./words.js";

/** What every picture needs: records by id, words and formats in the page's language. */
export interface ReportContext {
  readonly input: ReportInput;
  readonly words: Words;
  readonly formats: Formats;
  readonly organisation: (id: string) => Organisation | undefined;
  readonly professional: (id: string) => Professional | undefined;
  readonly assignment: (id: string) => Assignment | undefined;
  /** Name of an organisation, or its id. */
  readonly organisationName: (id: string) => string;
  /** Title of an assignment, or its id. */
  readonly assignmentTitle: (id: string) => string;
  /** Label of a concept, or its id. */
  readonly conceptLabel: (id: string) => string;
  /** Name of a criterion in the page's language, or its id. */
  readonly criterionName: (id: string) => string;
}

/** Indexes the input of a report by id. O(records). */
export function createReportContext(input: ReportInput): ReportContext {
  const organisations = new Map(input.organisations.map((organisation) => [organisation.id, organisation]));
  const professionals = new Map(input.professionals.map((professional) => [professional.id, professional]));
  const assignments = new Map(input.assignments.map((assignment) => [assignment.id, assignment]));
  const own = words[input.language];
  return {
    input,
    words: own,
    formats: createFormats(input.language),
    organisation: (id) => organisations.get(id),
    professional: (id) => professionals.get(id),
    assignment: (id) => assignments.get(id),
    organisationName: (id) => organisations.get(id)?.name ?? id,
    assignmentTitle: (id) => assignments.get(id)?.title ?? id,
    conceptLabel: input.label ?? ((id) => id),
    criterionName: (id) => renderLabel("criterion", id, { language: input.language }),
  };
}
